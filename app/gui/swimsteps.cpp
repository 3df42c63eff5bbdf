#include "app/gui/swimsteps.h"

#include "core/report/swimnames.h"
#include "core/store/workoutstore.h"

namespace lengthwise {

namespace {

Result<LoadedWorkout> loaded(OpenLibrary &library, const QString &id)
{
    const auto swim = resolveId(library.database(), id);
    if (!swim)
        return fail(swim.error());
    return loadWorkout(library.database(), *swim);
}

Result<DoneStep> told(OpenLibrary &library, const EditStep &step, DoneStep::How how)
{
    const auto names = SwimNames::of(library.database());
    if (!names)
        return fail(names.error());
    DoneStep done{.action = step.action, .how = how};
    for (const StepChange &change : step.changes) {
        const auto swim = swimOfSubject(change.subject);
        if (!swim)
            continue; // of the athlete
        const auto measured = WorkoutStore(library.database()).measuredOf(*swim);
        if (!measured)
            return fail(measured.error());
        if (const QString id = names->nameOf(*measured); !done.ids.contains(id))
            done.ids << id;
    }
    done.swims = int(done.ids.size());
    return done;
}

Result<DoneStep> applied(OpenLibrary &library, const std::string &action, const std::vector<Change> &changes)
{
    // A backup that fails (a full disk) must not stand in the way of the correction.
    static_cast<void>(library.backUpOfTheDay());
    const auto step = library.editor().apply(action, changes);
    if (!step)
        return fail(step.error());
    return *step ? told(library, **step, DoneStep::How::Done) : DoneStep{.action = action};
}

} // namespace

Result<DoneStep> changeSwims(OpenLibrary &library, const QStringList &ids, const SwimWish &wish)
{
    Correction all;
    for (const QString &id : ids) {
        const auto workout = loaded(library, id);
        if (!workout)
            return fail(workout.error());
        const auto correction = correctionOf(library.edits(), *workout, wish);
        if (!correction)
            return fail(correction.error());
        all.action = correction->action;
        all.changes.insert(all.changes.end(), correction->changes.begin(), correction->changes.end());
    }
    return applied(library, all.action, all.changes);
}

Result<DoneStep> mergeSwims(OpenLibrary &library, const QStringList &ids)
{
    std::vector<Change> changes;
    std::optional<SwimId> first;
    for (const QString &id : ids) {
        const auto swim = resolveId(library.database(), id);
        if (!swim)
            return fail(swim.error());
        if (first && *first != *swim)
            changes.push_back(linkChange(*first, *swim, true));
        else
            first = *swim;
    }
    return applied(library, "same", changes);
}

Result<DoneStep> separateSwim(OpenLibrary &library, const QString &id)
{
    const auto swim = resolveId(library.database(), id);
    if (!swim)
        return fail(swim.error());
    const auto group = groupOf(library.database(), *swim);
    if (!group)
        return fail(group.error());
    std::vector<Change> changes;
    for (std::size_t i = 0; i < group->members.size(); ++i) {
        for (std::size_t j = i + 1; j < group->members.size(); ++j)
            changes.push_back(linkChange(group->members[i], group->members[j], false));
    }
    return applied(library, "not_same", changes);
}

Result<DoneStep> undoStep(OpenLibrary &library)
{
    const auto step = library.editor().undo();
    return step ? told(library, *step, DoneStep::How::Undone) : Result<DoneStep>(fail(step.error()));
}

Result<DoneStep> redoStep(OpenLibrary &library)
{
    const auto step = library.editor().redo();
    return step ? told(library, *step, DoneStep::How::Redone) : Result<DoneStep>(fail(step.error()));
}

Result<NextSteps> nextSteps(OpenLibrary &library)
{
    const auto undo = library.edits().nextUndo();
    if (!undo)
        return fail(undo.error());
    const auto redo = library.edits().nextRedo();
    if (!redo)
        return fail(redo.error());
    return NextSteps{*undo ? (*undo)->action : std::string(), *redo ? (*redo)->action : std::string()};
}

} // namespace lengthwise
