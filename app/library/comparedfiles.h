#pragma once

#include "app/library/openlibrary.h"
#include "core/report/comparison.h"

#include <QStringList>

#include <stop_token>

namespace lengthwise {

/// What a file holds to be compared.
struct ComparedFile {
    QString path;
    std::vector<ComparedSwim> swims; ///< in the file's order
    std::optional<Error> error;      ///< then there are none
};

/// Reads all swims of files that are not imported, on all processors, in the order of paths; a file that several paths
/// name once. More than 20 in all cannot be compared, so their reports are left empty. library: where the swimmer's
/// critical swim speed and what was said of tables are looked up; nullptr: nothing is known of them. Once it is to
/// stop, no further file is read and no report made: the answer is not complete then. Changes nothing; blocks; the
/// thread of the library's connection.
std::vector<ComparedFile> comparedFiles(
    const QStringList &paths, OpenLibrary *library, const std::stop_token &stop = {});

} // namespace lengthwise
