#pragma once

#include "core/derive/workoutrows.h"
#include "core/ingest/editor.h"
#include "core/store/library.h"
#include "core/sync/retention.h"

#include <memory>
#include <utility>

namespace lengthwise {

/// What a library is opened for.
enum class Purpose {
    Read,  ///< nothing is written, not even a folder; LibraryMissing where there is none
    Write, ///< LibraryMissing where there is none
    Begin, ///< makes the library where there is none
};

struct LibraryWish {
    QString folder;
    QString athlete; ///< name, uuid or the beginning of a uuid; empty: the chosen one
    Purpose purpose = Purpose::Read;
    bool backsUpDaily = true;
};

/// The library alone, without any athlete. An index that got lost or broke is made anew by whoever comes first.
/// Errors as Library::open, and LibraryMissing.
Result<Library> openIndex(const LibraryWish &wish, const Clock &clock);

/// Whom the wish means; where the library may be written and has nobody yet, one is made, named `firstName`.
/// AthleteUnknown, AthleteAmbiguous; LibraryMissing where nobody is there: its making was cut short.
Result<Athlete> wishedAthlete(Library &library, const LibraryWish &wish, const QString &firstName);

/// One athlete's library with what reads and changes it, on one connection. One thread; the clock must outlive it.
class OpenLibrary
{
public:
    /// A new library gets one athlete, named `firstName`. What has been here long enough goes (removeOverdue) where it
    /// is opened for changes. Errors as openIndex, Library::athlete and openAthlete;
    /// LibraryMissing where it has no athlete yet: its making was cut short.
    static Result<std::unique_ptr<OpenLibrary>> open(
        const LibraryWish &wish, const QString &firstName, const Clock &clock);

    OpenLibrary(Library library, Athlete athlete, Database database, bool backsUpDaily, const Clock &clock);
    OpenLibrary(const OpenLibrary &) = delete;
    OpenLibrary &operator=(const OpenLibrary &) = delete;

    Library &library() { return m_library; }
    const Athlete &athlete() const { return m_athlete; }
    Database &database() { return m_database; }
    EditStore &edits() { return m_edits; }
    WorkoutRows &rows() { return m_rows; }
    Editor &editor() { return m_editor; }
    const Clock &clock() const { return m_clock; }
    /// For removing recordings for good.
    RemovalPlace removalPlace();
    /// Expires with it: for work in slices, between which the library may be closed.
    std::weak_ptr<const void> life() const { return m_life; }

    /// What went when it was opened; nothing from the second time on.
    Overdue takeOverdue() { return std::exchange(m_overdue, {}); }

    /// Before the first change of a day, where the wish was so: one more rolling backup, where anything changed since
    /// the newest. Whoever changes something calls it first; an error here is worth a word and no reason to stop.
    Result<void> backUpOfTheDay();

private:
    const Clock &m_clock;
    Library m_library;
    Athlete m_athlete;
    bool m_backsUpDaily;
    Database m_database;
    EditStore m_edits;
    WorkoutRows m_rows;
    Editor m_editor;
    Overdue m_overdue;
    std::shared_ptr<const void> m_life = std::make_shared<char>();
};

} // namespace lengthwise
