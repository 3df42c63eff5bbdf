#pragma once

#include "ui/viewmodels/swimlibrary.h"

namespace lengthwise {

/// Why a library cannot be shown, in the user's language.
struct LibraryTrouble {
    QString title;    ///< "This library is damaged"
    QString happened; ///< what was found
    QString kept;     ///< what is safe
    QString advice;   ///< what to do
    QString place;    ///< the file or folder that it is about
    QString reason;   ///< the system's or SQLite's own words; may be empty
    bool offersRestore = false;

    bool operator==(const LibraryTrouble &) const = default;
};

/// Of a library that is Broken.
LibraryTrouble troubleOf(const LibraryState &state);

/// One sentence for the banner over a library that can be seen and not changed; empty where it can be changed.
QString readOnlySentence(const LibraryState &state);

} // namespace lengthwise
