#pragma once

#include "app/gui/libraryservice.h"
#include "app/gui/swimexport.h"
#include "ui/mainwindow/mainwindow.h"

namespace lengthwise {

/// Asks where to, writes the swim there in the reader's thread, and says in the window what came of it. Nothing waits
/// for the answer. id: of a swim of the library. All must outlive the question. GUI thread.
void askAndExport(
    MainWindow &window, LibraryService &library, LibraryThread &reader, const QString &id, SwimFormat format);

} // namespace lengthwise
