#include "core/derive/rebuild.h"
#include "core/ingest/keptcontent.h"
#include "core/ingest/stravaintake.h"
#include "core/ingest/workoutloader.h"
#include "core/store/stonestore.h"
#include "importfixture.h"
#include "tests/support/fakeactivity.h"

#include <QJsonDocument>
#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

constexpr std::int64_t id = 16'000'000'001; // more than 32 bits

std::string text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

StravaAnswer summaryOf(const FakeActivity &activity)
{
    return {activity.id, StravaPart::Summary, text(summaryBody(activity, {}))};
}

StravaAnswer streamsOf(const FakeActivity &activity)
{
    return {activity.id, StravaPart::Streams,
        text(streamsBody(activity, {u"time"_s, u"distance"_s, u"heartrate"_s, u"cadence"_s}))};
}

StravaAnswer detailOf(const FakeActivity &activity)
{
    return {activity.id, StravaPart::Detail, text(detailBody(activity, {}))};
}

Change change(const std::string &key, const FieldValue &value)
{
    return {subjectOf({.key = key}), fieldOf(value), valueOf(value)};
}

} // namespace

class TestStravaIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        m_database.emplace(m_fixture->connection());
    }
    void anActivityIsASwimFromItsSummaryOn();
    void streamsAndDetailTellMore();
    void fileAndActivityAreOneSwimInAnyOrder();
    void theSwimmersWordsStandAboveStravas();
    void aNewerAnswerReplacesAndKeepsTheEdits();
    void aDeletedSwimStaysDeleted();
    void whatIsNoSwimIsRefusedAlone();
    void aDamagedPartIsRefused();
    void aPartWithoutASummaryIsAnError();
    void itComesBackAfterARemoval();
    void theOriginalIsAllAnswers();

private:
    StravaIntake::Taken store(const std::vector<StravaAnswer> &answers)
    {
        WorkoutRows rows;
        StravaIntake intake(*m_database, rows, m_fixture->clock, "machine");
        return made::committed(
            *m_database, [&](Transaction &transaction) { return intake.store(transaction, answers); });
    }
    std::vector<WorkoutSummary> swims() { return sure(WorkoutStore(*m_database).summaries()); }
    WorkoutSummary onlySwim()
    {
        const auto all = swims();
        if (all.size() != 1)
            throw std::runtime_error(std::to_string(all.size()) + " swims instead of one");
        return all.front();
    }
    /// Strava's copy of a file's swim: the same minutes of the same day.
    FakeActivity copyOf(const QByteArray &fit)
    {
        const auto decoded = sure(decodeRecording(std::as_bytes(std::span(fit)), keyOf(fit), {}, {}));
        const SwimFacts &facts = decoded.facts.front();
        FakeActivity copy = fakePoolSwim(id, facts.start, 1, 4);
        copy.elapsedTime = int(std::chrono::round<std::chrono::seconds>(facts.elapsed).count());
        copy.name = u"Lunch swim with Ben"_s;
        return copy;
    }

    std::unique_ptr<ImportFixture> m_fixture;
    std::optional<Database> m_database;
    const Instant m_start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 6h;
    const std::string m_key = stravaKey(id);
};

void TestStravaIntake::anActivityIsASwimFromItsSummaryOn()
{
    const FakeActivity activity = fakePoolSwim(id, m_start, 4, 4); // 16 lengths of 25 m
    QCOMPARE(store({summaryOf(activity)}).added, 1);
    const WorkoutSummary swim = onlySwim();
    QCOMPARE(swim.measured, (SwimId{.key = m_key}));
    QCOMPARE(swim.title, u"Morning Swim"_s);
    QVERIFY(swim.sources == std::vector{RecordingKind::Strava});
    QCOMPARE(swim.start, m_start);
    QCOMPARE(swim.distance->metres, 400.0);
    QVERIFY(swim.marks.empty());
    QCOMPARE(m_fixture->problems(), QString());
}

void TestStravaIntake::streamsAndDetailTellMore()
{
    FakeActivity activity = fakePoolSwim(id, m_start, 4, 4);
    activity.description = u"Felt good.\nCold water."_s;
    store({summaryOf(activity)});
    QCOMPARE(store({streamsOf(activity)}).added, 0);
    QCOMPARE(onlySwim().marks.size(), std::size_t(16));
    QCOMPARE(onlySwim().notes, QString());
    store({detailOf(activity)});
    QCOMPARE(onlySwim().notes, activity.description);
    QCOMPARE(onlySwim().marks.size(), std::size_t(16));
    QCOMPARE(m_fixture->problems(), QString());
}

void TestStravaIntake::fileAndActivityAreOneSwimInAnyOrder()
{
    const QByteArray fit = fitOfDay(0);
    const FakeActivity copy = copyOf(fit);
    const QString file = m_fixture->write(u"morning.fit"_s, fit);
    m_fixture->import({file});
    store({summaryOf(copy), streamsOf(copy), detailOf(copy)});
    const WorkoutSummary fileFirst = onlySwim();
    QCOMPARE(fileFirst.measured.key, keyOf(fit));
    QCOMPARE(fileFirst.title, copy.name);
    QVERIFY((fileFirst.sources == std::vector{RecordingKind::Fit, RecordingKind::Strava}));
    QCOMPARE(m_fixture->problems(), QString());

    init();
    store({summaryOf(copy), streamsOf(copy), detailOf(copy)});
    QCOMPARE(onlySwim().measured.key, m_key);
    m_fixture->import({m_fixture->write(u"morning.fit"_s, fit)});
    QVERIFY(onlySwim() == fileFirst);
    QCOMPARE(m_fixture->problems(), QString());
}

void TestStravaIntake::theSwimmersWordsStandAboveStravas()
{
    const FakeActivity activity = fakePoolSwim(id, m_start, 4, 4);
    store({summaryOf(activity)});
    m_fixture->apply({change(m_key, field::Title{u"Mine"_s})});
    QCOMPARE(onlySwim().title, u"Mine"_s);
    FakeActivity renamed = activity;
    renamed.name = u"Theirs"_s;
    store({summaryOf(renamed)});
    QCOMPARE(onlySwim().title, u"Mine"_s);
    m_fixture->undo();
    QCOMPARE(onlySwim().title, u"Theirs"_s);
    QCOMPARE(sure(loadWorkout(*m_database, SwimId{.key = m_key})).corrected.title, u"Theirs"_s);
    QCOMPARE(m_fixture->problems(), QString());
}

void TestStravaIntake::aNewerAnswerReplacesAndKeepsTheEdits()
{
    const FakeActivity activity = fakePoolSwim(id, m_start, 4, 4);
    store({summaryOf(activity), streamsOf(activity)});
    m_fixture->apply({change(m_key, field::Effort{7})});
    FakeActivity cropped = fakePoolSwim(id, m_start, 3, 4);
    QCOMPARE(store({summaryOf(cropped), streamsOf(cropped)}).added, 0);
    const WorkoutSummary swim = onlySwim();
    QCOMPARE(swim.distance->metres, 300.0);
    QCOMPARE(swim.marks.size(), std::size_t(12));
    QCOMPARE(swim.effort, std::optional(7));
    QCOMPARE(sure(PartStore(*m_database).parts(m_key)).size(), std::size_t(2));
    QCOMPARE(m_fixture->problems(), QString());
}

void TestStravaIntake::aDeletedSwimStaysDeleted()
{
    const QByteArray fit = fitOfDay(0);
    m_fixture->import({m_fixture->write(u"morning.fit"_s, fit)});
    m_fixture->setDeleted({.key = keyOf(fit)}, true);
    store({summaryOf(copyOf(fit))});
    QVERIFY(onlySwim().deleted);
    QCOMPARE(m_fixture->problems(), QString());
}

void TestStravaIntake::whatIsNoSwimIsRefusedAlone()
{
    FakeActivity run = fakePoolSwim(id + 1, m_start - 24h, 1, 4);
    run.sportType = u"Run"_s;
    const auto taken = store({summaryOf(run), summaryOf(fakePoolSwim(id, m_start, 1, 4))});
    QCOMPARE(taken.added, 1);
    QCOMPARE(taken.refused.size(), std::size_t(1));
    QCOMPARE(taken.refused.front().code, ErrorCode::NoSwim);
    QCOMPARE(taken.refused.front().file, QString::fromStdString(stravaKey(id + 1)));
    QCOMPARE(onlySwim().measured.key, m_key);
    QCOMPARE(m_fixture->recordings(), 1);
}

void TestStravaIntake::aDamagedPartIsRefused()
{
    const FakeActivity activity = fakePoolSwim(id, m_start, 4, 4);
    store({summaryOf(activity)});
    const auto before = onlySwim();
    StravaAnswer broken = streamsOf(activity);
    broken.body.resize(broken.body.size() / 2);
    const auto taken = store({broken});
    QCOMPARE(taken.refused.size(), std::size_t(1));
    QCOMPARE(taken.refused.front().code, ErrorCode::AnswerDamaged);
    QVERIFY(onlySwim() == before);
    QVERIFY(!sure(PartStore(*m_database).body(m_key, StravaPart::Streams)));
}

void TestStravaIntake::aPartWithoutASummaryIsAnError()
{
    auto transaction = sure(Transaction::begin(*m_database));
    WorkoutRows rows;
    StravaIntake intake(*m_database, rows, m_fixture->clock, "machine");
    const auto stored = intake.store(transaction, {streamsOf(fakePoolSwim(id, m_start, 4, 4))});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::SwimUnknown);
}

void TestStravaIntake::itComesBackAfterARemoval()
{
    {
        auto transaction = sure(Transaction::begin(*m_database));
        sure(StoneStore(*m_database)
                 .put(transaction, {.key = m_key, .purged = {.milliseconds = 1}, .reason = RemovalReason::Expired}));
        sure(transaction.commit());
    }
    store({summaryOf(fakePoolSwim(id, m_start, 4, 4))});
    QVERIFY(!sure(StoneStore(*m_database).find(m_key)));
    QCOMPARE(onlySwim().measured.key, m_key);
}

void TestStravaIntake::theOriginalIsAllAnswers()
{
    const FakeActivity activity = fakePoolSwim(id, m_start, 4, 4);
    store({summaryOf(activity), streamsOf(activity)});
    const auto recording = sure(RecordingStore(*m_database).find(m_key));
    QVERIFY(recording && recording->hasPayload);
    const auto original = sure(originalOf(*recording, sure(keptContent(*m_database, *recording))));
    QCOMPARE(original, "{\"summary\":" + summaryOf(activity).body + ",\"streams\":" + streamsOf(activity).body + '}');
}

QTEST_GUILESS_MAIN(TestStravaIntake)

#include "tst_stravaintake.moc"
