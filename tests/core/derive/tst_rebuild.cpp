#include "core/derive/rebuild.h"
#include "core/ingest/decodedrecording.h"
#include "swimlibrary.h"

#include <QTest>

using namespace lengthwise;
using made::sure;
using namespace Qt::StringLiterals;

namespace {

/// Three swims: one alone, one edited, one of two recordings with a title on the poorer.
struct Filled : SwimLibrary {
    Filled()
    {
        alone = add(0);
        edited = add(1);
        edit(edited, field::PoolLength{50, PoolUnit::Metres});
        measured = add(2, 0);
        poorer = add(fitSwim(2, 1, 3));
        edit(poorer, field::Title{u"two recordings"_s});
        expected = allRows();
    }

    RebuildReport rebuilt(const RebuildOptions &options = {}) { return sure(rebuild(database, rows, options)); }

    SwimId alone;
    SwimId edited;
    SwimId measured;
    SwimId poorer;
    std::map<SwimId, WorkoutRow> expected;
};

RebuildOptions onlyStale()
{
    RebuildOptions options;
    options.onlyStale = true;
    return options;
}

std::string recordingOf(const SwimId &swim)
{
    return "(SELECT id FROM recording WHERE key = '" + swim.key + "')";
}

} // namespace

class RebuildTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingDerivedMayBeThrownAway()
    {
        Filled library;
        QCOMPARE(library.expected.size(), std::size_t(3));
        library.sql("DELETE FROM search; DELETE FROM workout");
        QCOMPARE(library.staleCount(), 4);
        const RebuildReport report = library.rebuilt();
        QCOMPARE(report.recordings, 4);
        QCOMPARE(report.workouts, 3);
        QVERIFY(report.errors.empty());
        QVERIFY(!report.cancelled);
        QVERIFY(library.allRows() == library.expected);
        QVERIFY(made::isWhole(library.database));
    }

    void wrongRowsAndGroupsAreMended()
    {
        Filled library;
        library.sql("UPDATE workout SET distance_m = 1, marks = x''; DELETE FROM best; DELETE FROM workout_set;"
                    "UPDATE swim SET workout_id = (SELECT min(id) FROM workout)");
        library.rebuilt();
        QVERIFY(library.allRows() == library.expected);
    }

    void anUnsearchableLibraryIsFoundAgain()
    {
        Filled library;
        library.sql("DELETE FROM search");
        library.rebuilt();
        QCOMPARE(sure(library.workouts.search(u"recordings"_s, 10)), std::vector{library.measured});
    }

    void anyNumberOfThreads_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::newRow("one") << 1;
        QTest::newRow("four") << 4;
    }
    void anyNumberOfThreads()
    {
        QFETCH(int, jobs);
        Filled library;
        library.sql("DELETE FROM search; DELETE FROM workout");
        library.rebuilt({.jobs = jobs});
        QVERIFY(library.allRows() == library.expected);
    }

    void onlyWhatIsStale()
    {
        Filled library;
        QCOMPARE(library.rebuilt(onlyStale()).recordings, 0);
        // A row of an older analysis: of the one that measures, although the other belongs to it as well.
        library.sql("UPDATE workout SET analysis_version = 0, distance_m = 1 WHERE id ="
                    " (SELECT workout_id FROM swim WHERE recording_id = "
            + recordingOf(library.poorer) + ")");
        QCOMPARE(library.staleCount(), 2);
        QCOMPARE(library.rebuilt(onlyStale()).recordings, 1);
        QVERIFY(library.allRows() == library.expected);
        QCOMPARE(library.staleCount(), 0);
    }

    void factsOfAnOlderDecoderAreReadAnew()
    {
        Filled library;
        const auto facts = sure(RecordingStore(library.database).allSwims());
        // It took a swim for one of the next day and for a poorer one: the group fell apart.
        library.sql("UPDATE recording SET decoder_version = 0 WHERE key = '" + library.measured.key
            + "'; UPDATE swim SET start_ms = start_ms + 86400000, length_count = 1, richness = 0 WHERE recording_id = "
            + recordingOf(library.measured));
        sure(library.refresh({library.measured, library.poorer}));
        QCOMPARE(library.allRows().size(), std::size_t(4));
        QCOMPARE(library.rebuilt(onlyStale()).recordings, 1);
        QCOMPARE(sure(RecordingStore(library.database).allSwims()), facts);
        QCOMPARE(sure(RecordingStore(library.database).find(library.measured.key))->decoderVersion, decoderVersion);
        QVERIFY(library.allRows() == library.expected);
    }

    void aSwimThatIsNotThereAnyMoreGoes()
    {
        Filled library;
        // The older decoder had seen a second swim in the file, at the time of another one.
        auto facts = sure(RecordingStore(library.database).swimsOf(library.alone.key));
        SwimFacts second = facts.front();
        second.id.n = 1;
        second.start = sure(RecordingStore(library.database).swim(library.edited))->start;
        facts.push_back(second);
        made::committed(library.database, [&](Transaction &transaction) {
            return RecordingStore(library.database).setSwims(transaction, library.alone.key, 0, facts);
        });
        sure(library.refresh({second.id, library.alone}));
        QCOMPARE(library.membersWith(library.edited).size(), std::size_t(2));
        library.rebuilt(onlyStale());
        QCOMPARE(library.membersWith(library.edited), std::vector{library.edited});
        QVERIFY(library.allRows() == library.expected);
    }

    void oneBadRecordingHoldsUpNoOther()
    {
        Filled library;
        library.sql("UPDATE payload SET content = x'00' WHERE recording_id = " + recordingOf(library.alone)
            + "; UPDATE workout SET analysis_version = 0");
        const RebuildReport report = library.rebuilt();
        QCOMPARE(report.recordings, 3);
        QCOMPARE(report.errors.size(), std::size_t(1));
        QCOMPARE(report.errors[0].code, ErrorCode::PayloadDamaged);
        QCOMPARE(report.errors[0].file, u"day0.fit"_s);
        QCOMPARE(report.errors[0].detail.toStdString(), library.alone.key);
        QVERIFY(library.allRows() == library.expected);
        QCOMPARE(library.staleCount(), 1);
    }

    void whereTheRichestIsBadTheNextMeasures()
    {
        Filled library;
        library.sql("UPDATE payload SET content = x'00' WHERE recording_id = " + recordingOf(library.measured));
        QCOMPARE(library.rebuilt().errors.size(), std::size_t(1));
        QCOMPARE(library.rowOf(library.measured)->summary.measured, library.poorer);
        QCOMPARE(library.rowOf(library.measured)->summary.title, u"two recordings"_s);
    }

    void purgedRecordingsAreNoError()
    {
        Filled library;
        library.sql("DELETE FROM payload WHERE recording_id = " + recordingOf(library.alone));
        const RebuildReport report = library.rebuilt();
        QCOMPARE(report.recordings, 3);
        QVERIFY(report.errors.empty());
        QVERIFY(library.allRows() == library.expected);
    }

    void progressEndsAtTheTotal()
    {
        Filled library;
        std::vector<RebuildProgress> seen;
        RebuildOptions options;
        options.progress = [&](const RebuildProgress &progress) { seen.push_back(progress); };
        library.rebuilt(options);
        QVERIFY(!seen.empty());
        for (std::size_t i = 1; i < seen.size(); ++i)
            QVERIFY(seen[i].done > seen[i - 1].done);
        QCOMPARE(seen.back().done, 4);
        QCOMPARE(seen.back().total, 4);
    }

    void whatACancelLeavesIsDoneByTheNext()
    {
        SwimLibrary library;
        for (int day = 0; day < 40; ++day)
            library.add(day);
        const auto expected = library.allRows();
        library.sql("DELETE FROM search; DELETE FROM workout");
        std::stop_source source;
        RebuildOptions options = onlyStale();
        options.stop = source.get_token();
        options.progress = [&](const RebuildProgress &) { source.request_stop(); };
        const RebuildReport cut = sure(rebuild(library.database, library.rows, options));
        QVERIFY(cut.cancelled);
        QVERIFY(cut.workouts > 0 && cut.workouts < 40);
        QCOMPARE(library.staleCount(), 40 - cut.workouts);
        const RebuildReport rest = sure(rebuild(library.database, library.rows, onlyStale()));
        QCOMPARE(rest.recordings, 40 - cut.workouts);
        QVERIFY(library.allRows() == expected);
    }

    void anEditThatComesMeanwhileIsNotLost()
    {
        SwimLibrary library;
        std::vector<SwimId> swims;
        for (int day = 0; day < 40; ++day)
            swims.push_back(library.add(day));
        RebuildOptions options;
        bool isEdited = false;
        // Everything was read and derived before the first rows are stored; what is stored later has to notice.
        options.progress = [&](const RebuildProgress &) {
            if (std::exchange(isEdited, true))
                return;
            for (const SwimId &swim : swims)
                library.edit(swim, field::Title{u"meanwhile"_s});
        };
        QVERIFY(!sure(rebuild(library.database, library.rows, options)).cancelled);
        for (const SwimId &swim : swims)
            QCOMPARE(library.rowOf(swim)->summary.title, u"meanwhile"_s);
    }

    void anErrorOfTheLibraryEndsIt()
    {
        bool fails = false;
        SwimLibrary library([&](std::string_view sql) { return fails && sql == "COMMIT" ? 13 /* SQLITE_FULL */ : 0; });
        library.add(0);
        const auto before = library.allRows();
        fails = true;
        const auto report = rebuild(library.database, library.rows, {});
        fails = false;
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::LibraryFull);
        QVERIFY(library.allRows() == before);
    }

    void anEmptyLibraryIsRebuiltAtOnce()
    {
        SwimLibrary library;
        QCOMPARE(sure(rebuild(library.database, library.rows, {})).workouts, 0);
    }
};

QTEST_GUILESS_MAIN(RebuildTest)
#include "tst_rebuild.moc"
