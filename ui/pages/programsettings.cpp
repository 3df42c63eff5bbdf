#include "ui/pages/programsettings.h"

#include "ui/widgets/button.h"
#include "ui/widgets/softselection.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int folderRow = 30;
constexpr int foldersHeight = 150;

Button *makeButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new Button(Button::Role::Secondary, text, parent);
    button->setObjectName(objectName);
    return button;
}

QWidget *inRow(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return row;
}

/// Asks for a folder; `chosen` is called with it later, where one was chosen.
template<class Chosen>
void askForFolder(QWidget *parent, const QString &title, const QString &from, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, from);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

GeneralSettings::GeneralSettings(QWidget *parent)
    : SettingsPage(tr("General"), tr("Of this program on this computer."), parent)
    , m_language(addChoice(u"language"_s, tr("&Language"), {tr("As the system"), u"English"_s, u"Deutsch"_s},
          tr("Takes effect when Lengthwise starts the next time. Numbers and "
             "dates follow the system.")))
    , m_appearance(addChoice(u"appearance"_s, tr("&Appearance"), {tr("As the system"), tr("Light"), tr("Dark")},
          tr("Takes effect at once. \"As the system\" also follows when the system turns dark in the evening.")))
{
    connect(m_language, &QComboBox::activated, this,
        [this](int index) { Q_EMIT languageChosen(Preferences::Language(index)); });
    connect(m_appearance, &QComboBox::activated, this,
        [this](int index) { Q_EMIT appearanceChosen(Preferences::Appearance(index)); });
}

void GeneralSettings::setPreferences(const Preferences &preferences)
{
    m_language->setCurrentIndex(int(preferences.language));
    m_appearance->setCurrentIndex(int(preferences.appearance));
}

WatchSettings::WatchSettings(QWidget *parent)
    : SettingsPage(tr("Importing"), {}, parent)
    , m_watch(new QCheckBox(tr("Take in new files from &watched folders"), this))
{
    m_watch->setObjectName(u"watch"_s);
    addControl(m_watch,
        tr("While Lengthwise runs, a swim that appears in one of these folders comes into the library by itself, once "
           "the file has stood still for two seconds. The file stays where it is."));
    addWidget(makeFolders());
    connect(m_watch, &QCheckBox::toggled, this, &WatchSettings::tell);
}

QWidget *WatchSettings::makeFolders()
{
    auto *block = new QWidget(this);
    m_folders = new QListWidget(block);
    m_folders->setObjectName(u"watchedFolders"_s);
    m_folders->setAccessibleName(tr("Watched folders"));
    m_folders->setItemDelegate(new SoftSelection(folderRow, SoftSelection::Shape::Row, m_folders));
    m_folders->setTextElideMode(Qt::ElideMiddle);
    m_folders->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_folders->setFixedHeight(foldersHeight);
    m_add = makeButton(u"addFolder"_s, tr("A&dd Folder…"), block);
    m_remove = makeButton(u"removeFolder"_s, tr("&Remove From List"), block);
    connect(m_add, &Button::clicked, this, &WatchSettings::chooseFolder);
    connect(m_remove, &Button::clicked, this, &WatchSettings::removeFolder);
    connect(m_folders, &QListWidget::currentRowChanged, this, &WatchSettings::updateButtons);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_folders);
    column->addWidget(inRow({m_add, m_remove}, block));
    return block;
}

void WatchSettings::setPreferences(const Preferences &preferences)
{
    const QSignalBlocker blocker(m_watch);
    m_watch->setChecked(preferences.watchesFolders);
    if (folders() != preferences.watchedFolders) {
        m_folders->clear();
        for (const QString &folder : preferences.watchedFolders) {
            auto *item = new QListWidgetItem(QDir::toNativeSeparators(folder), m_folders);
            item->setData(Qt::UserRole, folder);
            item->setToolTip(item->text());
        }
    }
    updateButtons();
}

QStringList WatchSettings::folders() const
{
    QStringList folders;
    for (int row = 0; row < m_folders->count(); ++row)
        folders << m_folders->item(row)->data(Qt::UserRole).toString();
    return folders;
}

void WatchSettings::addFolder(const QString &folder)
{
    QStringList all = folders();
    if (!all.contains(folder))
        all << folder;
    Q_EMIT changed(true, all); // a folder that is added is meant to be watched
}

void WatchSettings::chooseFolder()
{
    askForFolder(this, tr("Watch a Folder"), QDir::homePath(), [this](const QString &folder) { addFolder(folder); });
}

void WatchSettings::removeFolder()
{
    QStringList all = folders();
    all.removeAt(m_folders->currentRow());
    Q_EMIT changed(m_watch->isChecked(), all);
}

void WatchSettings::tell()
{
    Q_EMIT changed(m_watch->isChecked(), folders());
}

void WatchSettings::updateButtons()
{
    m_remove->setEnabled(m_folders->currentRow() >= 0);
}

LibrarySettings::LibrarySettings(QWidget *parent)
    : SettingsPage(tr("Library"), tr("Where your swims are kept on this computer."), parent)
    , m_folder(new QLineEdit(this))
    , m_daily(new QCheckBox(tr("Back up &daily"), this))
{
    m_folder->setObjectName(u"libraryFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setMinimumHeight(space::fieldHeight);
    m_folder->setAccessibleName(tr("Folder of the library"));
    auto *open = makeButton(u"showFolder"_s, tr("Show &Folder"), this);
    auto *other = makeButton(u"otherFolder"_s, tr("Use A&nother Folder…"), this);
    addWidget(m_folder);
    addControl(inRow({open, other}, this),
        tr("Another folder shows the library that is in it, or begins one there; this one stays as it is. Takes effect "
           "at once."));
    m_daily->setObjectName(u"backsUpDaily"_s);
    addControl(m_daily,
        tr("A checked copy before the first change of a day. The last three are kept, and one from before each update "
           "of the library's form."));
    auto *backups = makeButton(u"openBackups"_s, tr("&Backups…"), this);
    addControl(inRow({backups}, this), tr("Back up now or to another disk, or restore a backup."));
    connect(open, &Button::clicked, this, &LibrarySettings::folderRequested);
    connect(other, &Button::clicked, this, &LibrarySettings::chooseFolder);
    connect(backups, &Button::clicked, this, &LibrarySettings::backupsRequested);
    connect(m_daily, &QCheckBox::toggled, this, &LibrarySettings::dailyChosen);
}

void LibrarySettings::setPreferences(const Preferences &preferences)
{
    const QSignalBlocker blocker(m_daily);
    m_daily->setChecked(preferences.backsUpDaily);
    m_folder->setText(QDir::toNativeSeparators(preferences.libraryFolder));
    m_folder->setToolTip(m_folder->text());
}

void LibrarySettings::chooseFolder()
{
    askForFolder(this, tr("Use Another Folder"), m_folder->text(),
        [this](const QString &folder) { Q_EMIT folderChosen(folder); });
}

} // namespace lengthwise
