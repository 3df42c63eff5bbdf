#pragma once

#include "app/library/openlibrary.h"
#include "ui/viewmodels/swimlibrary.h"

/// What the window does to the swims of a library; each call is one step that can be undone. The library's thread.
namespace lengthwise {

/// ids: one or more. Where nothing changed, DoneStep::swims is 0. Errors as resolveId, loadWorkout and correctionOf.
Result<DoneStep> changeSwims(OpenLibrary &library, const QStringList &ids, const SwimWish &wish);
/// Two or more become one.
Result<DoneStep> mergeSwims(OpenLibrary &library, const QStringList &ids);
/// The recordings of a swim become swims of their own.
Result<DoneStep> separateSwim(OpenLibrary &library, const QString &id);
/// NothingToUndo, NothingToRedo.
Result<DoneStep> undoStep(OpenLibrary &library);
Result<DoneStep> redoStep(OpenLibrary &library);

/// The words of the steps that undo and redo would take; empty: there is none.
struct NextSteps {
    std::string undo;
    std::string redo;
    bool operator==(const NextSteps &) const = default;
};
Result<NextSteps> nextSteps(OpenLibrary &library);

} // namespace lengthwise
