#include "app/gui/carework.h"

#include "app/library/librarywords.h"
#include "core/derive/librarycheck.h"
#include "core/derive/rebuild.h"
#include "core/store/athletesettings.h"
#include "core/store/backup.h"
#include "core/store/csstests.h"
#include "core/store/savedfilters.h"
#include "ui/viewmodels/texts.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::carework {

namespace {

LibraryWish wishFor(LibraryWish wish, Purpose purpose)
{
    wish.purpose = purpose;
    return wish;
}

Result<Athlete> athleteOf(Library &library, const LibraryWish &wish)
{
    if (!wish.athlete.isEmpty())
        return library.athlete(wish.athlete);
    auto chosen = library.chosen({});
    if (!chosen)
        return fail(chosen.error());
    if (!*chosen)
        return fail({.code = ErrorCode::LibraryMissing, .file = library.folder()});
    return std::move(**chosen);
}

BackupProgress progressOf(LongWork &work)
{
    return [&work](int done, int total) {
        work.tell(done, total);
        return !work.stop.stop_requested();
    };
}

/// One step that can be undone; false: nothing changed.
Result<bool> applied(OpenLibrary &library, const char *action, const std::vector<Change> &changes)
{
    auto transaction = Transaction::begin(library.database());
    if (!transaction)
        return fail(transaction.error());
    const auto step = library.edits().apply(*transaction, action, changes);
    if (!step)
        return fail(step.error());
    return transaction->commit().map([&step] { return step->has_value(); });
}

Result<FiltersNow> filtersAfter(OpenLibrary &library, const char *action, const Change &change)
{
    const auto isStep = applied(library, action, {change});
    if (!isStep)
        return fail(isStep.error());
    return readSavedFilters(library.database()).map([&isStep](std::vector<SavedFilter> all) {
        return FiltersNow{std::move(all), *isStep};
    });
}

bool isMendedByRestoring(LibraryProblem::What what)
{
    return what == LibraryProblem::What::Structure || what == LibraryProblem::What::PayloadDamaged;
}

CheckResult resultOf(const CheckReport &report)
{
    CheckResult result{.recordings = report.recordings, .swims = report.workouts, .corrections = report.edits};
    for (const LibraryProblem &problem : report.problems) {
        result.problems << librarywords::describe(problem);
        if (isMendedByRestoring(problem.what))
            result.needsRestore = true;
        else if (problem.what != LibraryProblem::What::Unreadable)
            result.needsRebuild = true;
    }
    return result;
}

} // namespace

Result<std::vector<BackupEntry>> backupsOf(const LibraryWish &wish, const Clock &clock)
{
    auto library = openIndex(wishFor(wish, Purpose::Read), clock);
    auto athlete = library ? athleteOf(*library, wish) : Result<Athlete>(fail(library.error()));
    std::vector<BackupEntry> entries;
    if (!athlete && athlete.error().code == ErrorCode::LibraryMissing)
        return entries;
    if (!athlete)
        return fail(athlete.error());
    for (const BackupFile &backup : library->backups(athlete->uuid))
        entries.push_back({.path = backup.path,
            .made = backup.made,
            .beforeMigration = backup.beforeMigration,
            .size = QFileInfo(backup.path).size()});
    return entries;
}

Result<QString> backUpTo(const LibraryWish &wish, const QString &file, const Clock &clock, LongWork &work)
{
    const auto opened = OpenLibrary::open(wishFor(wish, Purpose::Read), {}, clock);
    if (!opened)
        return fail(opened.error());
    OpenLibrary &library = **opened;
    if (!file.isEmpty())
        return backUp(library.database(), file, progressOf(work)).map([&file] { return file; });
    return library.library().backUpRolling(library.athlete().uuid, progressOf(work)).map([](const auto &made) {
        return made ? made->path : QString();
    });
}

Result<RestoreResult> restored(const LibraryWish &wish, const QString &file, const Clock &clock, LongWork &work)
{
    // looked at first: a file that is no backup must not begin a library
    const auto content = inspectBackup(file);
    if (!content)
        return fail(content.error());
    auto library = openIndex(wishFor(wish, Purpose::Begin), clock);
    if (!library)
        return fail(library.error());
    auto brought = library->restore(file, progressOf(work));
    if (!brought)
        return fail(brought.error());
    if (const auto chosen = library->choose(brought->athlete.uuid); !chosen)
        return fail(chosen.error());
    return RestoreResult{.athlete = std::move(brought->athlete),
        .keptAs = std::move(brought->keptAs),
        .recordings = content->recordings};
}

Result<CheckResult> checked(const LibraryWish &wish, const Clock &clock, LongWork &work)
{
    const auto opened = OpenLibrary::open(wishFor(wish, Purpose::Read), {}, clock);
    if (!opened && opened.error().code == ErrorCode::LibraryDamaged)
        return CheckResult{.problems = {texts::describe(opened.error())}, .needsRestore = true};
    if (!opened)
        return fail(opened.error());
    const auto report = checkLibrary((*opened)->database(), (*opened)->rows(), work.stop.get_token(),
        [&work](qint64 done, qint64 total) { work.tell(done, total); });
    return report ? Result<CheckResult>(resultOf(*report)) : fail(report.error());
}

Result<RebuildResult> rebuilt(OpenLibrary &library, LongWork &work)
{
    const auto lock = library.library().lock(library.athlete().uuid, u"rebuild"_s);
    if (!lock)
        return fail(lock.error());
    const auto report = rebuild(library.database(), library.rows(),
        {.stop = work.stop.get_token(),
            .progress = [&work](const RebuildProgress &at) { work.tell(at.done, at.total); }});
    if (!report)
        return fail(report.error());
    RebuildResult result{.recordings = report->recordings, .swims = report->workouts, .cancelled = report->cancelled};
    for (const Error &error : report->errors)
        result.errors << u"%1: %2"_s.arg(error.file, texts::describe(error));
    return result;
}

Result<Athlete> addedAthlete(const LibraryWish &wish, const QString &name, const Clock &clock)
{
    auto library = openIndex(wishFor(wish, Purpose::Begin), clock);
    return library ? library->add(name) : fail(library.error());
}

Result<void> chosenAthlete(const LibraryWish &wish, const std::string &uuid, const Clock &clock)
{
    auto library = openIndex(wishFor(wish, Purpose::Write), clock);
    return library ? library->choose(uuid) : fail(library.error());
}

Result<AthleteSettings> withSettings(OpenLibrary &library, const AthleteSettings &settings)
{
    const auto changes = settingChanges(library.athlete().subject(), settings);
    if (!changes)
        return fail(changes.error());
    return applied(library, "settings", *changes).map([&settings](bool) { return settings; });
}

Result<Stepped<KeptCssTest>> withCssTest(OpenLibrary &library, KeptCssTest test)
{
    if (test.id.empty())
        test.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    const auto change = cssTestChange(library.athlete().subject(), test);
    if (!change)
        return fail(change.error());
    return applied(library, keepTestStep, {*change}).map([&test](bool isStep) {
        return Stepped<KeptCssTest>{test, isStep};
    });
}

Result<Stepped<std::monostate>> withoutCssTest(OpenLibrary &library, const std::string &id)
{
    return applied(library, removeTestStep, {cssTestRemoval(library.athlete().subject(), id)}).map([](bool isStep) {
        return Stepped<std::monostate>{{}, isStep};
    });
}

Result<FiltersNow> withFilter(OpenLibrary &library, const SavedFilter &filter)
{
    SavedFilter kept = filter;
    if (kept.id.empty())
        kept.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    const auto change = savedFilterChange(library.athlete().subject(), kept);
    if (!change)
        return fail(change.error());
    return filtersAfter(library, saveFilterStep, *change);
}

Result<FiltersNow> withoutFilter(OpenLibrary &library, const std::string &id)
{
    return filtersAfter(library, removeFilterStep, savedFilterRemoval(library.athlete().subject(), id));
}

} // namespace lengthwise::carework
