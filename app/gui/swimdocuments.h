#pragma once

#include "app/library/openlibrary.h"
#include "ui/viewmodels/swimdocument.h"

namespace lengthwise {

/// One swim of a library, with everything that its page shows. The library's thread; errors as swimSheet().
Result<SwimDocumentPointer> openDocument(OpenLibrary &library, const QString &id);

/// A swim that is in no library. Pure; any thread.
SwimDocument documentOf(const Workout &workout, const Swimmer &swimmer);

} // namespace lengthwise
