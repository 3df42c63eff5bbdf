#include "core/derive/grouprefresh.h"
#include "core/ingest/decodedrecording.h"
#include "core/ingest/editor.h"
#include "swimlibrary.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace lengthwise;
using made::sure;
using namespace Qt::StringLiterals;

namespace {

/// A row as nothing would derive it: where it is stored, it was taken as it was prepared.
PreparedRow prepared(const SwimId &swim)
{
    PreparedRow row{swim, made::emptyRow(swim)};
    row.row.summary.device = u"prepared"_s;
    return row;
}

SwimId idOf(const NewRecording &recording)
{
    return recording.swims.front().id;
}

Change link(const SwimId &a, const SwimId &b, std::optional<bool> isSame)
{
    return linkChange(a, b, isSame);
}

std::vector<SwimId> sorted(std::vector<SwimId> swims)
{
    std::ranges::sort(swims);
    return swims;
}

/// One thing that happens to a library.
struct Event {
    std::optional<NewRecording> arrives;
    std::optional<Edit> edited;
};

void happen(SwimLibrary &library, const Event &event)
{
    Transaction transaction = sure(Transaction::begin(library.database));
    std::vector<SwimId> changed;
    if (event.arrives) {
        sure(RecordingStore(library.database).add(transaction, *event.arrives));
        changed = {idOf(*event.arrives)};
    } else {
        sure(library.edits.merge(transaction, *event.edited));
        changed = {*swimOfSubject(event.edited->subject)};
    }
    sure(library.rows.refresh(transaction, changed, {}));
    sure(transaction.commit());
}

Edit edited(const SwimId &swim, const FieldValue &value, std::int64_t when)
{
    return {subjectOf(swim), fieldOf(value), valueOf(value), {when, 0, "another machine", {}}};
}

/// Two swims with two recordings each and one alone; a title, a deletion, a pool length and a parting among them.
std::vector<Event> aLibraryInTheMaking()
{
    std::vector<NewRecording> recordings;
    for (const auto &[day, variant] : {std::pair(0, 0), {0, 1}, {1, 0}, {1, 1}, {2, 0}})
        recordings.push_back(SwimLibrary::fitSwim(day, variant));
    std::vector<Event> events;
    for (const NewRecording &recording : recordings)
        events.push_back({recording, {}});
    const std::vector<SwimId> copies = sorted({idOf(recordings[2]), idOf(recordings[3])});
    events.push_back({{}, edited(idOf(recordings[0]), field::Title{u"first"_s}, 1)});
    events.push_back({{}, edited(idOf(recordings[1]), field::Title{u"second"_s}, 2)});
    events.push_back({{}, edited(idOf(recordings[1]), field::Deleted{true}, 3)});
    events.push_back({{}, edited(idOf(recordings[4]), field::PoolLength{50, PoolUnit::Metres}, 4)});
    events.push_back({{}, edited(copies[0], field::Link{copies[1], false}, 5)});
    return events;
}

} // namespace

class GroupRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each run makes a library on disk.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=25");
    }

    void aNewSwimGetsItsRow()
    {
        SwimLibrary library;
        const SwimId swim = library.add(0);
        const auto row = library.rowOf(swim);
        QVERIFY(row);
        QCOMPARE(row->summary.measured, swim);
        QCOMPARE(row->summary.distance, metres(400));
        QCOMPARE(row->summary.generatedTitle, u"4 x 100 Fr r 20"_s);
        QCOMPARE(row->summary.sources, std::vector{RecordingKind::Fit});
        QCOMPARE(library.staleCount(), 0);
    }

    void aPreparedRowIsTakenWhereItHolds()
    {
        SwimLibrary library;
        const NewRecording recording = SwimLibrary::fitSwim(0);
        library.add(recording, {prepared(idOf(recording))});
        QCOMPARE(library.rowOf(idOf(recording))->summary.device, u"prepared"_s);
    }

    void notWhereTheSwimWasEditedBefore()
    {
        SwimLibrary library;
        const NewRecording recording = SwimLibrary::fitSwim(0);
        library.mergeOnly(idOf(recording), field::Title{u"early"_s}); // another machine's, before the file came
        library.add(recording, {prepared(idOf(recording))});
        const auto row = library.rowOf(idOf(recording));
        QCOMPARE(row->summary.title, u"early"_s);
        QVERIFY(row->summary.device != u"prepared");
    }

    void notWhereTheSwimIsNotAlone()
    {
        SwimLibrary library;
        const SwimId first = library.add(0, 0);
        const NewRecording copy = SwimLibrary::fitSwim(0, 1);
        library.add(copy, {prepared(idOf(copy))});
        QCOMPARE(library.membersWith(first), sorted({first, idOf(copy)}));
        QCOMPARE(library.allRows().size(), std::size_t(1));
        QVERIFY(library.rowOf(first)->summary.device != u"prepared");
    }

    void theRicherRecordingMeasures()
    {
        SwimLibrary library;
        const SwimId poorer = library.add(SwimLibrary::fitSwim(0, 0, 3));
        QCOMPARE(library.rowOf(poorer)->summary.distance, metres(375));
        const SwimId richer = library.add(0, 1);
        QCOMPARE(library.rowOf(poorer)->summary.measured, richer);
        QCOMPARE(library.rowOf(poorer)->summary.distance, metres(400));
    }

    void anEditIsFollowedByItsRow()
    {
        SwimLibrary library;
        const SwimId swim = library.add(0);
        const SwimId other = library.add(1);
        const auto before = library.allRows();
        library.edit(swim, field::PoolLength{50, PoolUnit::Metres});
        QCOMPARE(library.rowOf(swim)->summary.distance, metres(800));
        QCOMPARE(library.rowOf(swim)->summary.corrections, 1);
        QVERIFY(library.rowOf(other) == before.at(other));
        sure(Editor(library.database, library.edits, library.rows).undo());
        QVERIFY(library.allRows() == before);
    }

    void wordsOfAnyRecordingOfTheGroupCount()
    {
        SwimLibrary library;
        const SwimId first = library.add(0, 0);
        const SwimId second = library.add(0, 1);
        library.edit(first, field::Title{u"first"_s});
        QCOMPARE(library.rowOf(second)->summary.title, u"first"_s);
        library.edit(second, field::Deleted{true});
        QVERIFY(library.rowOf(first)->summary.deleted);
    }

    void aLateCopyOfADeletedSwimArrivesDeleted()
    {
        SwimLibrary library;
        library.edit(library.add(0, 0), field::Deleted{true});
        const SwimId late = library.add(0, 1);
        QVERIFY(library.rowOf(late)->summary.deleted);
    }

    void partedAndJoinedAgain()
    {
        SwimLibrary library;
        const SwimId a = library.add(0, 0);
        const SwimId b = library.add(0, 1);
        const auto together = library.allRows();
        library.change(link(a, b, false));
        QCOMPARE(library.membersWith(a), std::vector{a});
        QCOMPARE(library.membersWith(b), std::vector{b});
        QVERIFY(library.rowOf(a) && library.rowOf(b));
        library.change(link(a, b, {}));
        QVERIFY(library.allRows() == together);
    }

    void aSwimThatIsGoneLeavesItsCompanionAlone()
    {
        SwimLibrary library;
        const SwimId a = library.add(0, 0);
        const SwimId b = library.add(0, 1);
        const SwimId alone = library.add(1);
        // A better decoder finds no swim there: nothing is left of one workout, half of the other.
        made::committed(library.database, [&](Transaction &transaction) -> Result<bool> {
            RecordingStore store(library.database);
            sure(store.setSwims(transaction, a.key, 1, {}));
            sure(store.setSwims(transaction, alone.key, 1, {}));
            return library.rows.refresh(transaction, {a, b, alone}, {}).map([] { return true; });
        });
        QCOMPARE(library.membersWith(b), std::vector{b});
        QCOMPARE(library.allRows().size(), std::size_t(1));
        QCOMPARE(library.rowOf(b)->summary.measured, b);
    }

    void companionsAreFoundWhereTheyAreNotNamed()
    {
        SwimLibrary library;
        const SwimId a = library.add(0, 0);
        const SwimId b = library.add(0, 1);
        const auto [smaller, larger] = std::minmax(a, b);
        library.mergeOnly(smaller, field::Link{larger, false});
        sure(library.refresh({a}));
        QCOMPARE(library.membersWith(a), std::vector{a});
        QCOMPARE(library.membersWith(b), std::vector{b});
    }

    void anUnreadableRecordingKeepsItsRow()
    {
        SwimLibrary library;
        const SwimId damaged = library.add(0);
        const SwimId sound = library.add(1);
        const auto before = library.allRows();
        library.sql("UPDATE payload SET content = x'00' WHERE recording_id ="
                    " (SELECT id FROM recording WHERE key = '"
            + damaged.key + "')");
        library.mergeOnly(damaged, field::Title{u"kept"_s});
        library.mergeOnly(damaged, field::Deleted{true});
        library.mergeOnly(sound, field::Title{u"derived"_s});
        sure(library.refresh({damaged, sound}));
        WorkoutRow expected = before.at(damaged);
        expected.summary.title = u"kept"_s;
        expected.summary.deleted = true;
        QVERIFY(library.rowOf(damaged) == expected);
        QCOMPARE(library.rowOf(sound)->summary.title, u"derived"_s);
        QCOMPARE(library.staleCount(), 1);
    }

    void anUnreadableRecordingLeavesTheMeasuringToAnother()
    {
        SwimLibrary library;
        const SwimId richer = library.add(0, 0);
        const SwimId poorer = library.add(SwimLibrary::fitSwim(0, 1, 3));
        library.sql(
            "DELETE FROM payload WHERE recording_id = (SELECT id FROM recording WHERE key = '" + richer.key + "')");
        sure(library.refresh({richer}));
        QCOMPARE(library.rowOf(richer)->summary.measured, poorer);
        QCOMPARE(library.rowOf(richer)->summary.distance, metres(375));
        QCOMPARE(library.staleCount(), 0);
    }

    void whatWasNeverReadableHasNoRow()
    {
        SwimLibrary library;
        const NewRecording text = made::recording("no swim at all", {Instant(Duration(1'700'000'000'000))});
        const SwimId swim = library.add(text);
        QVERIFY(!library.rowOf(swim));
        QCOMPARE(library.staleCount(), 1);
    }

    void everyFailingCallLeavesWhatWasThere()
    {
        int failsAt = -1;
        int calls = 0;
        SwimLibrary library([&](std::string_view sql) {
            const bool counts = failsAt >= 0 && sql != "ROLLBACK";
            return counts && calls++ == failsAt ? 10 /* SQLITE_IOERR */ : 0;
        });
        const SwimId a = library.add(0, 0);
        const SwimId b = library.add(0, 1);
        const auto [smaller, larger] = std::minmax(a, b);
        library.mergeOnly(smaller, field::Link{larger, false});
        const std::string before = made::contentOf(library.database);
        for (failsAt = 0; failsAt < 1000; ++failsAt) {
            calls = 0;
            const auto refreshed = library.refresh({a});
            const int made = calls;
            const int wasAt = std::exchange(failsAt, -1);
            if (refreshed) {
                QVERIFY(made <= wasAt); // nothing failed any more
                QCOMPARE(library.membersWith(b), std::vector{b});
                return;
            }
            QCOMPARE(made::contentOf(library.database), before);
            failsAt = wasAt;
        }
        QFAIL("never succeeded");
    }

    void theOrderOfArrivalDoesNotMatter()
    {
        const std::vector<Event> events = aLibraryInTheMaking();
        SwimLibrary inOrder;
        for (const Event &event : events)
            happen(inOrder, event);
        const auto expected = inOrder.allRows();
        QCOMPARE(expected.size(), std::size_t(4));
        // An edit of a swim that is not here yet touches nothing until the swim comes.
        const bool holds = rc::check("any order of files and edits gives the same rows", [&] {
            std::vector<std::size_t> order(events.size());
            std::iota(order.begin(), order.end(), std::size_t{0});
            for (std::size_t i = order.size() - 1; i > 0; --i)
                std::swap(order[i], order[*rc::gen::inRange<std::size_t>(0, i + 1)]);
            SwimLibrary library;
            library.sql("PRAGMA synchronous = OFF");
            for (const std::size_t next : order)
                happen(library, events[next]);
            RC_ASSERT(library.allRows() == expected);
            RC_ASSERT(library.staleCount() == 0);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(GroupRefreshTest)
#include "tst_grouprefresh.moc"
