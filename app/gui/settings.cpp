#include "app/gui/settings.h"

#include "app/library/libraryplace.h"
#include "ui/viewmodels/stravalink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

QLocale spokenLocale(Preferences::Language language)
{
    switch (language) {
    case Preferences::Language::English:
        return QLocale(QLocale::English);
    case Preferences::Language::German:
        return QLocale(QLocale::German);
    case Preferences::Language::System:
        break;
    }
    return QLocale::system();
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

QByteArray Settings::listLayout() const
{
    return m_store.value(u"window/list"_s).toByteArray();
}

void Settings::setListLayout(const QByteArray &layout)
{
    m_store.setValue(u"window/list"_s, layout);
}

QByteArray Settings::progressFilter() const
{
    return m_store.value(u"window/progress"_s).toByteArray();
}

void Settings::setProgressFilter(const QByteArray &filter)
{
    m_store.setValue(u"window/progress"_s, filter);
}

Appearance Settings::appearance() const
{
    const QString stored = m_store.value(u"window/appearance"_s).toString();
    if (stored == u"light"_s)
        return Appearance::Light;
    return stored == u"dark"_s ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    const QString word = appearance == Appearance::Light ? u"light"_s
        : appearance == Appearance::Dark                 ? u"dark"_s
                                                         : u"system"_s;
    m_store.setValue(u"window/appearance"_s, word);
}

Preferences Settings::preferences() const
{
    Preferences preferences;
    const QString language = m_store.value(u"language"_s).toString();
    if (language == u"en"_s)
        preferences.language = Preferences::Language::English;
    else if (language == u"de"_s)
        preferences.language = Preferences::Language::German;
    preferences.appearance = appearance();
    preferences.watchesFolders = m_store.value(u"watch/on"_s, preferences.watchesFolders).toBool();
    preferences.watchedFolders = m_store.value(u"watch/folders"_s).toStringList();
    preferences.backsUpDaily = m_store.value(u"backups/daily"_s, preferences.backsUpDaily).toBool();
    preferences.showsStrava = m_store.value(u"strava/shown"_s, preferences.showsStrava).toBool();
    preferences.syncsStrava = m_store.value(u"strava/syncs"_s, preferences.syncsStrava).toBool();
    preferences.stravaMinutes = std::clamp(m_store.value(u"strava/minutes"_s, preferences.stravaMinutes).toInt(),
        int(StravaSchedule::shortest.count()), int(StravaSchedule::longest.count()));
    preferences.libraryFolder = m_store.value(u"library/folder"_s).toString();
    if (preferences.libraryFolder.isEmpty())
        preferences.libraryFolder = defaultLibraryFolder();
    return preferences;
}

void Settings::setPreferences(const Preferences &preferences)
{
    const QString language = preferences.language == Preferences::Language::English ? u"en"_s
        : preferences.language == Preferences::Language::German                     ? u"de"_s
                                                                                    : u"system"_s;
    m_store.setValue(u"language"_s, language);
    setAppearance(preferences.appearance);
    m_store.setValue(u"watch/on"_s, preferences.watchesFolders);
    m_store.setValue(u"watch/folders"_s, preferences.watchedFolders);
    m_store.setValue(u"backups/daily"_s, preferences.backsUpDaily);
    m_store.setValue(u"strava/shown"_s, preferences.showsStrava);
    m_store.setValue(u"strava/syncs"_s, preferences.syncsStrava);
    m_store.setValue(u"strava/minutes"_s, preferences.stravaMinutes);
    // the usual one may lie elsewhere tomorrow
    const bool isUsual = preferences.libraryFolder == defaultLibraryFolder();
    m_store.setValue(u"library/folder"_s, isUsual ? QString() : preferences.libraryFolder);
}

} // namespace lengthwise
