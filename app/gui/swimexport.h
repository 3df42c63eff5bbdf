#pragma once

#include "app/gui/librarythread.h"
#include "app/library/swimcontent.h"
#include "ui/viewmodels/swimdocument.h"
#include "ui/viewmodels/swimlibrary.h"

namespace lengthwise {

/// How the file of a swim is called by default: the original as it came in (one without a name like its swim, without
/// ending), the others like swimFileName() with their ending. swim: of the library. Pure.
QString exportFileName(const SwimDocument &swim, SwimFormat format);

/// Writes a swim of the library into a file, whole or not at all; what was there before is replaced only then. id: as
/// SwimNames calls it; for the original any of its recordings. The answer is the file, or what kept it from being
/// written: as swimContent() says, SwimUnknown, SwimAmbiguous, FileUnwritable. GUI thread; works in the library's.
void exportSwim(LibraryThread &library, const QString &id, SwimFormat format, const QString &file, QObject *asker,
    Answer<QString> answer);

} // namespace lengthwise
