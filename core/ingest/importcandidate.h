#pragma once

#include "core/base/error.h"
#include "core/ingest/fields.h"
#include "core/model/csvmapping.h"
#include "core/model/recording.h"
#include "core/model/workoutrow.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace lengthwise {

/// A pool length that would make a swim's pace plausible.
struct PoolLengthGuess {
    enum class Reason {
        CommonPace, ///< of swimmers at large
        UsualPace,  ///< about that of the swimmer's other swims
        UsualPool,  ///< the one that the swimmer set, whatever the pace
    };
    field::PoolLength poolLength;
    Seconds pacePer100{}; ///< that the swim would have in it, in its unit
    Reason reason = Reason::CommonPace;
};

/// One swim in a file that may be imported.
struct CandidateSwim {
    WorkoutSummary summary; ///< as it would stand in the list; `measured` names it
    int lengthCount = 0;    ///< active lengths; 0 in open water
    bool needsPoolLength = false;
    std::vector<PoolLengthGuess> guesses; ///< the likeliest first; empty where no length is needed
    std::optional<SwimId> joins; ///< the swim in the library of which it would be one more recording (Known: is one)
    QString joinsId;             ///< of `joins`, as the list calls it; empty: none
    QString joinsTitle;          ///< may be empty
    bool joinsDeleted = false;   ///< `joins` was deleted by the swimmer and stays so
    QString joinsFile;           ///< an earlier file of this look that holds the same swim; empty: none
};

/// A table whose header is not understood by itself, and how its columns could be.
struct CandidateColumns {
    std::string hash;                ///< of the header: what a mapping is remembered by
    QStringList names;               ///< as they stand in the header
    std::vector<QStringList> sample; ///< the first rows, at most five
    bool isMapped = false;           ///< by what the swimmer said of such a header before
    CsvMapping mapping;              ///< that, or what the names make likely; no columns: nobody knows
};

/// One file (or one file in an archive) as it would be imported: read, decoded, and let go again.
struct ImportCandidate {
    enum class State {
        Ready,
        Known,        ///< the same bytes are in the library, or in an earlier file of this look (sameAs)
        SecondSource, ///< ready; a swim that is in the library, or in an earlier file, gets one more recording
        WasDeleted,   ///< ready; importing brings back what was deleted
        AsksPool,     ///< ready, but the pool's length is not known: without an answer it has no distance
        AsksColumns,  ///< a table that is not understood before its columns are named
        Failed,       ///< error says why
    };
    QString file;                      ///< as ImportedItem::file
    std::string key;                   ///< empty where it failed
    QString sameAs;                    ///< the earlier file with the same bytes; empty: none
    std::optional<RecordingKind> kind; ///< absent where it was not understood
    qint64 size = 0;                   ///< bytes, unpacked
    State state = State::Failed;
    std::vector<CandidateSwim> swims;
    std::vector<Warning> warnings;
    std::optional<Error> error;
    std::optional<CandidateColumns> columns; ///< of a table that is, or could be, mapped

    bool canBeImported() const
    {
        return state == State::Ready || state == State::SecondSource || state == State::WasDeleted
            || state == State::AsksPool;
    }
};

} // namespace lengthwise
