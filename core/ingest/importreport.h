#pragma once

#include "core/base/error.h"
#include "core/model/recording.h"

#include <QString>

#include <vector>

namespace lengthwise {

enum class ImportOutcome { Imported, Known, Restored /**< had been deleted */, Failed, LeftOut };

/// One file, or one file in an archive.
struct ImportedItem {
    QString file; ///< as it was named; "export.zip/activities/1.fit" in an archive
    ImportOutcome outcome = ImportOutcome::Failed;
    std::string key;           ///< of the recording; empty where it failed
    std::vector<SwimId> swims; ///< in the recording
    int newSwims = 0;          ///< of an imported one: those that nothing stored before holds
    std::vector<Warning> warnings;
    std::optional<Error> error;

    bool operator==(const ImportedItem &) const = default;
};

/// What became of everything that was asked for, in the order it was named; files of a folder in the order of their
/// names.
struct ImportReport {
    std::vector<ImportedItem> items;
    int passedOver = 0; ///< files of folders that are no recordings by content nor by name
    bool cancelled = false;

    bool operator==(const ImportReport &) const = default;
};

} // namespace lengthwise
