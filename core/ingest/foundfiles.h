#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace lengthwise {

/// One file that may be imported.
struct FoundFile {
    QString path;               ///< as it was named; in a folder: the folder as it was named and the way from there
    bool isNamed = false;       ///< by the swimmer; else found in a folder
    std::optional<Error> error; ///< the folder `path` cannot be read
};

/// Calls found for each named file and for the files of each named folder and its subfolders, in the order of their
/// names, until it gives false. A folder is entered once per named folder, however many links lead to it; hidden files
/// and the database files of the library are left out. Blocks.
void findFiles(const QStringList &paths, const QString &libraryFolder, const std::function<bool(FoundFile)> &found);

/// By its ending: .fit .csv .tcx .gpx .gz .zip. Other files of a folder are passed over where their content is none.
bool hasRecordingName(const QString &path);

} // namespace lengthwise
