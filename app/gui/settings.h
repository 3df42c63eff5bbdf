#pragma once

#include "ui/mainwindow/appearance.h"
#include "ui/viewmodels/preferences.h"

#include <QByteArray>
#include <QLocale>
#include <QSettings>

namespace lengthwise {

/// What the program is to speak: QLocale::system() unless another language was chosen.
QLocale spokenLocale(Preferences::Language language);

/// What the program remembers on this machine between two runs; nothing about swims. GUI thread.
class Settings final
{
public:
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Columns, order and filters of the list of swims.
    QByteArray listLayout() const;
    void setListLayout(const QByteArray &layout);

    /// What the Progress page is filtered by.
    QByteArray progressFilter() const;
    void setProgressFilter(const QByteArray &filter);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// The folder: the usual one unless another was chosen.
    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

private:
    QSettings m_store;
};

} // namespace lengthwise
