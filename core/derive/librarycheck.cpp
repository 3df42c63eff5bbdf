#include "core/derive/librarycheck.h"

#include "core/derive/recordingpass.h"
#include "core/ingest/decodedrecording.h"
#include "core/store/searchindex.h"
#include "core/store/snapshot.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace lengthwise {

namespace {

using What = LibraryProblem::What;

QString shortId(const SwimId &swim)
{
    return QString::fromStdString(idHash(swim).substr(0, shortestId));
}

QString shortIds(const std::vector<SwimId> &swims)
{
    QStringList ids;
    for (const SwimId &swim : swims)
        ids << shortId(swim);
    return ids.join(u' ');
}

class LibraryCheck
{
public:
    LibraryCheck(Database &database, const WorkoutRows &rows, std::stop_token stop,
        const std::function<void(std::int64_t, std::int64_t)> &progress)
        : m_database(database)
        , m_workouts(database)
        , m_rows(rows)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<CheckReport> run()
    {
        auto checked = checkAll();
        if (!checked && checked.error().code == ErrorCode::LibraryDamaged)
            add(What::Structure, checked.error().detail);
        else if (!checked)
            return fail(std::move(checked.error()));
        std::sort(m_report.problems.begin(), m_report.problems.end(),
            [](const auto &a, const auto &b) { return std::tie(a.what, a.detail) < std::tie(b.what, b.detail); });
        return std::move(m_report);
    }

private:
    Result<void> checkAll()
    {
        {
            Snapshot snapshot(m_database);
            if (auto begun = snapshot.begin(); !begun)
                return begun;
            auto checked =
                checkStructure().and_then([this] { return count(); }).and_then([this] { return checkRecordings(); });
            if (!checked)
                return checked;
        }
        const auto fits = searchFits(m_database);
        if (!fits)
            return fail(fits.error());
        if (!*fits)
            add(What::Unsearchable, {});
        return {};
    }

    void add(What what, const QString &detail) { m_report.problems.push_back({what, detail}); }

    Result<void> checkStructure()
    {
        if (m_stop.stop_requested())
            return fail({.code = ErrorCode::Cancelled});
        Statement integrity = m_database.statement("PRAGMA integrity_check");
        while (true) {
            const auto row = integrity.step();
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            if (integrity.text(0) != "ok")
                add(What::Structure, integrity.string(0));
        }
        Statement keys = m_database.statement("PRAGMA foreign_key_check");
        while (true) {
            const auto row = keys.step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return {};
            add(What::Structure, QStringLiteral("%1 -> %2").arg(keys.string(0), keys.string(2)));
        }
    }

    Result<void> count()
    {
        const auto workouts = m_workouts.count();
        if (!workouts)
            return fail(workouts.error());
        const auto recordings = RecordingStore(m_database).count();
        if (!recordings)
            return fail(recordings.error());
        const auto edits = m_database.number("SELECT count(*) FROM edit");
        if (!edits)
            return fail(edits.error());
        m_report.workouts = *workouts;
        m_report.recordings = *recordings;
        m_report.edits = *edits;
        return {};
    }

    Result<void> checkRecordings()
    {
        auto surroundings = everything(m_database);
        if (!surroundings)
            return fail(std::move(surroundings.error()));
        std::ranges::sort(surroundings->swims, {}, &SwimFacts::id);
        for (const SwimFacts &swim : surroundings->swims)
            m_facts[swim.id.key].push_back(swim);
        const KnownGroups groups(std::move(*surroundings));
        const auto recordings = readableRecordings(m_database);
        if (!recordings)
            return fail(recordings.error());
        const auto stale = m_workouts.staleSwims(analysisVersion, std::numeric_limits<int>::max());
        if (!stale)
            return fail(stale.error());
        m_stale.insert(stale->begin(), stale->end());
        constexpr int asManyAsTheMachineHas = 0;
        RecordingPass pass(m_database, m_rows, analysisVersion, groups);
        auto passed = pass.run(*recordings, asManyAsTheMachineHas, m_stop,
            [this, total = std::int64_t(recordings->size())](const std::vector<ReadRecording> &read) {
                m_done += std::int64_t(read.size());
                if (m_progress)
                    m_progress(m_done, total);
                return compare(read);
            });
        if (!passed)
            return passed;
        reportStale(groups);
        return compareGroups(groups);
    }

    Result<void> compare(const std::vector<ReadRecording> &recordings)
    {
        for (const ReadRecording &read : recordings) {
            const std::string &key = read.recording.key;
            if (read.error) {
                const bool isDamaged = read.error->code == ErrorCode::PayloadDamaged;
                add(isDamaged ? What::PayloadDamaged : What::Unreadable, QString::fromStdString(key));
                m_unreadable.insert(key);
                continue;
            }
            // Those of an older decoder are stale, not wrong.
            std::vector<SwimFacts> &facts = m_facts[key];
            if (read.recording.decoderVersion == decoderVersion && facts != read.facts) {
                add(What::WrongGroup, shortId({key, 0}));
                facts = read.facts;
            }
            for (const ReadyRow &ready : read.rows) {
                if (auto compared = compareRow(ready); !compared)
                    return compared;
            }
        }
        return {};
    }

    /// Groups that are wrong and rows that are stale are reported as such.
    Result<void> compareRow(const ReadyRow &ready)
    {
        const SwimId &measured = ready.row.summary.measured;
        const auto number = m_workouts.workoutOf(measured);
        if (!number)
            return fail(number.error());
        if (!*number || m_stale.contains(measured))
            return {};
        const auto members = m_workouts.membersOf(**number);
        if (!members)
            return fail(members.error());
        const auto stored = m_workouts.row(**number);
        if (!stored)
            return fail(stored.error());
        if (*members == ready.members && *stored != ready.row)
            add(What::WrongRow, shortId(measured));
        return {};
    }

    /// Where no recording of a group can be read, its row cannot be derived; that is reported already.
    void reportStale(const KnownGroups &groups)
    {
        for (const SwimGroup &group : groups.all()) {
            const bool isStale = std::any_of(group.members.begin(), group.members.end(),
                [this](const SwimId &swim) { return m_stale.contains(swim); });
            const bool isReadable = std::any_of(group.members.begin(), group.members.end(),
                [this](const SwimId &swim) { return !m_unreadable.contains(swim.key); });
            if (isStale && isReadable)
                add(What::NotDerived, shortId(group.measured));
        }
    }

    /// The groups that the recordings give as they decode now, against those that are stored.
    Result<void> compareGroups(const KnownGroups &groups)
    {
        std::vector<SwimFacts> facts;
        for (const auto &[key, swims] : m_facts)
            facts.insert(facts.end(), swims.begin(), swims.end());
        const auto stored = m_workouts.allGroups();
        if (!stored)
            return fail(stored.error());
        const std::set<std::vector<SwimId>> known(stored->begin(), stored->end());
        for (const SwimGroup &group : groupSwims(std::move(facts), groups.links())) {
            const bool hasWorkout = std::none_of(group.members.begin(), group.members.end(),
                [this](const SwimId &swim) { return m_stale.contains(swim); });
            if (hasWorkout && !known.contains(group.members))
                add(What::WrongGroup, shortIds(group.members));
        }
        return {};
    }

    Database &m_database;
    WorkoutStore m_workouts;
    const WorkoutRows &m_rows;
    std::stop_token m_stop;
    const std::function<void(std::int64_t, std::int64_t)> &m_progress;
    std::int64_t m_done = 0; ///< recordings
    CheckReport m_report;
    std::map<std::string, std::vector<SwimFacts>> m_facts; ///< by recording
    std::set<SwimId> m_stale;
    std::set<std::string> m_unreadable; ///< recordings
};

} // namespace

Result<CheckReport> checkLibrary(Database &database, const WorkoutRows &rows, std::stop_token stop,
    const std::function<void(std::int64_t, std::int64_t)> &progress)
{
    return LibraryCheck(database, rows, std::move(stop), progress).run();
}

} // namespace lengthwise
