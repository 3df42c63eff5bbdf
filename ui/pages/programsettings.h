#pragma once

#include "ui/pages/settingspage.h"
#include "ui/viewmodels/preferences.h"

class QCheckBox;
class QListWidget;
class QLineEdit;

namespace lengthwise {

class Button;

/// Language and appearance.
class GeneralSettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralSettings(QWidget *parent = nullptr);
    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void languageChosen(lengthwise::Preferences::Language language);
    void appearanceChosen(lengthwise::Preferences::Appearance appearance);

private:
    QComboBox *m_language;
    QComboBox *m_appearance;
};

/// Folders that new files are taken from.
class WatchSettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit WatchSettings(QWidget *parent = nullptr);
    void setPreferences(const Preferences &preferences);
    /// A folder that stands in the list already is passed over.
    void addFolder(const QString &folder);

Q_SIGNALS:
    void changed(bool watches, const QStringList &folders);

private:
    QWidget *makeFolders();
    QStringList folders() const;
    void chooseFolder();
    void removeFolder();
    void tell();
    void updateButtons();

    QCheckBox *m_watch;
    QListWidget *m_folders;
    Button *m_add;
    Button *m_remove;
};

/// Where the library is, and its backups.
class LibrarySettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LibrarySettings(QWidget *parent = nullptr);
    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void folderRequested();
    void folderChosen(const QString &folder);
    void dailyChosen(bool on);
    void backupsRequested();

private:
    void chooseFolder();

    QLineEdit *m_folder;
    QCheckBox *m_daily;
};

} // namespace lengthwise
