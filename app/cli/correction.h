#pragma once

#include "app/library/openlibrary.h"
#include "core/ingest/swimwish.h"

#include <QString>

#include <optional>

namespace lengthwise::cli {

/// What the user wants of one field of a swim.
struct EditWish {
    QString field;                ///< "title", "stroke:3-6", "length@1700000000000/stroke" ...
    std::optional<QString> value; ///< absent: none was typed
    bool asRecorded = false;      ///< instead of a value
};

/// asked: the very recording that the id named, for links. FieldUnknown, ValueRefused, LengthUnknown; of a second id
/// as resolveId.
Result<Correction> typedCorrection(
    OpenLibrary &library, const LoadedWorkout &loaded, const SwimId &asked, const EditWish &wish);

} // namespace lengthwise::cli
