#pragma once

#include "app/library/openlibrary.h"
#include "ui/viewmodels/librarycare.h"

#include <atomic>
#include <stop_token>
#include <variant>

/// What keeps a library well, as calls that block; any thread but the window's. LibraryCareService says in which.
namespace lengthwise::carework {

/// One work that takes its time, seen from two threads.
struct LongWork {
    std::stop_source stop;
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< 0: not known yet

    void tell(qint64 doneNow, qint64 totalNow)
    {
        total = totalNow;
        done = doneNow;
    }
};

/// Newest first; none where there is no library. Works for a damaged one.
Result<std::vector<BackupEntry>> backupsOf(const LibraryWish &wish, const Clock &clock);
/// With a connection of its own. file, answer: LibraryCare::backUp.
Result<QString> backUpTo(const LibraryWish &wish, const QString &file, const Clock &clock, LongWork &work);
/// Nobody in this process may have the athlete's file open. The athlete is the chosen one afterwards.
Result<RestoreResult> restored(const LibraryWish &wish, const QString &file, const Clock &clock, LongWork &work);
/// With a connection of its own. A file that cannot be opened for damage is what the check found, no error.
Result<CheckResult> checked(const LibraryWish &wish, const Clock &clock, LongWork &work);
Result<RebuildResult> rebuilt(OpenLibrary &library, LongWork &work);

Result<Athlete> addedAthlete(const LibraryWish &wish, const QString &name, const Clock &clock);
Result<void> chosenAthlete(const LibraryWish &wish, const std::string &uuid, const Clock &clock);
/// One step "settings".
Result<AthleteSettings> withSettings(OpenLibrary &library, const AthleteSettings &settings);

inline constexpr auto keepTestStep = "css-test";
inline constexpr auto removeTestStep = "remove-css-test";
inline constexpr auto saveFilterStep = "save-filter";
inline constexpr auto removeFilterStep = "remove-filter";
/// What there is after a change.
template<class Value>
struct Stepped {
    Value now;
    bool isStep = false; ///< else nothing changed, and there is nothing to undo
};
/// One step; an empty id becomes a new one. What is stored.
Result<Stepped<KeptCssTest>> withCssTest(OpenLibrary &library, KeptCssTest test);
Result<Stepped<std::monostate>> withoutCssTest(OpenLibrary &library, const std::string &id);
using FiltersNow = Stepped<std::vector<SavedFilter>>;
/// One step; an empty id: a new one.
Result<FiltersNow> withFilter(OpenLibrary &library, const SavedFilter &filter);
Result<FiltersNow> withoutFilter(OpenLibrary &library, const std::string &id);

} // namespace lengthwise::carework
