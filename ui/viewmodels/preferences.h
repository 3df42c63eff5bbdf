#pragma once

#include <QString>
#include <QStringList>

namespace lengthwise {

/// What the user set for the program on this machine; nothing about swims.
struct Preferences {
    enum class Language { System, English, German };
    enum class Appearance { System, Light, Dark };

    Language language = Language::System; ///< from the next start on
    Appearance appearance = Appearance::System;
    bool watchesFolders = false;
    QStringList watchedFolders; ///< kept while they are not watched
    bool backsUpDaily = true;
    QString libraryFolder;   ///< that is shown now
    bool showsStrava = true; ///< else nothing of the window speaks of it, and nothing is synced
    bool syncsStrava = true; ///< by itself
    int stravaMinutes = 60;  ///< between two syncs; 15 to 1440

    bool operator==(const Preferences &) const = default;
};

} // namespace lengthwise
