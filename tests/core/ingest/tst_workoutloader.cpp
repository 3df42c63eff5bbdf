#include "core/ingest/workoutloader.h"
#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/athletesettings.h"

#include "importfixture.h"

#include <QtTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

/// The beginning of a swim's id as the command line takes it.
QString idOf(const SwimId &swim, int digits)
{
    return QString::fromStdString(idHash(swim)).left(digits);
}

} // namespace

class TestWorkoutLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRichestGivesTheMeasurements();
    void editsOfAllMembersCount();
    void theAthletesSettingHoldsWhereNoEditSaysSo();
    void theNextRichestTakesItsPlace_data();
    void theNextRichestTakesItsPlace();
    void whatCannotBeReadIsTold();
    void groupsAreOfTheSwimsThere();
    void idsResolve();
    void idsThatDoNotResolve_data();
    void idsThatDoNotResolve();
    void idsOfOneGroupAreNotAmbiguous();

private:
    Database &database() { return *m_database; }

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<Database> m_database;
    SwimId m_shorter; ///< 11 lengths of m_longer's 12: one group
    SwimId m_longer;
    SwimId m_other; ///< of another day
};

void TestWorkoutLoader::init()
{
    m_database.reset();
    m_fixture = std::make_unique<ImportFixture>();
    m_fixture->write(u"a.fit"_s, fitOfDay(0, 11));
    m_fixture->write(u"b.fit"_s, fitOfDay(0, 12));
    m_fixture->write(u"c.fit"_s, fitOfDay(5));
    const ImportReport report = m_fixture->import({m_fixture->folder()});
    QCOMPARE(countOf(report, ImportOutcome::Imported), 3);
    m_shorter = report.items.at(0).swims.front();
    m_longer = report.items.at(1).swims.front();
    m_other = report.items.at(2).swims.front();
    m_database = std::make_unique<Database>(m_fixture->connection());
}

void TestWorkoutLoader::theRichestGivesTheMeasurements()
{
    const LoadedWorkout loaded = sure(loadWorkout(database(), sure(groupOf(database(), m_shorter))));
    QVERIFY(loaded.group.measured == m_longer);
    QCOMPARE(loaded.corrected.workout.lengths.size(), std::size_t{12});
    QCOMPARE(loaded.corrected.workout.distance->metres, 300.0);
    QCOMPARE(loaded.recordings.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(loaded.recordings[i].key, loaded.group.members[i].key);
}

void TestWorkoutLoader::editsOfAllMembersCount()
{
    m_fixture->setDeleted(m_shorter, true);
    QVERIFY(sure(loadWorkout(database(), sure(groupOf(database(), m_longer)))).corrected.deleted);
    m_fixture->clock.time += std::chrono::seconds(1);
    m_fixture->setDeleted(m_longer, false);
    QVERIFY(!sure(loadWorkout(database(), sure(groupOf(database(), m_longer)))).corrected.deleted);
}

void TestWorkoutLoader::theAthletesSettingHoldsWhereNoEditSaysSo()
{
    const Athlete anna{.uuid = "aaaaaaaa-0000-4000-8000-000000000001"};
    const auto isCycle = [this] {
        return sure(loadWorkout(database(), sure(groupOf(database(), m_other)))).corrected.isStrokeCycle;
    };
    QVERIFY(!isCycle());
    made::committed(database(), [&](Transaction &transaction) {
        sure(setAthleteMeta(transaction, {.athlete = anna.uuid}));
        return EditStore(database(), m_fixture->clock, "11111111-0000-4000-8000-000000000001")
            .apply(transaction, "settings", sure(settingChanges(anna.subject(), {.isStrokeCycle = true})));
    });
    QVERIFY(isCycle());
}

void TestWorkoutLoader::theNextRichestTakesItsPlace_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("missing") << u"DELETE FROM payload WHERE recording_id = "_s;
    QTest::newRow("damaged") << u"UPDATE payload SET content = zeroblob(40) WHERE recording_id = "_s;
}

void TestWorkoutLoader::theNextRichestTakesItsPlace()
{
    QFETCH(QString, damage);
    const SwimGroup group = sure(groupOf(database(), m_longer));
    const std::string sql = damage.toStdString() + "(SELECT id FROM recording WHERE key = '" + m_longer.key + "')";
    sure(database().script(sql));
    const LoadedWorkout loaded = sure(loadWorkout(database(), group));
    QVERIFY(loaded.group.measured == m_shorter);
    QCOMPARE(loaded.corrected.workout.lengths.size(), std::size_t{11});
}

void TestWorkoutLoader::whatCannotBeReadIsTold()
{
    const SwimGroup group = sure(groupOf(database(), m_other));
    sure(database().script("UPDATE payload SET content = zeroblob(40)"));
    QCOMPARE(loadWorkout(database(), group).error().code, ErrorCode::PayloadDamaged);
    sure(database().script("DELETE FROM payload"));
    QCOMPARE(loadWorkout(database(), group).error().code, ErrorCode::PayloadMissing);
    const SwimGroup unknown{.members = {{"sha256:0", 0}}, .measured = {"sha256:0", 0}, .keeper = {"sha256:0", 0}};
    QCOMPARE(loadWorkout(database(), unknown).error().code, ErrorCode::SwimUnknown);
}

void TestWorkoutLoader::groupsAreOfTheSwimsThere()
{
    QCOMPARE(sure(groupOf(database(), m_longer)).members.size(), std::size_t{2});
    QVERIFY(sure(groupOf(database(), m_other)).members == std::vector{m_other});
    QCOMPARE(groupOf(database(), {"sha256:0", 0}).error().code, ErrorCode::SwimUnknown);
}

void TestWorkoutLoader::idsResolve()
{
    QVERIFY(sure(resolveId(database(), idOf(m_other, 8))) == m_other);
    QVERIFY(sure(resolveId(database(), idOf(m_other, 64).toUpper())) == m_other);
    QVERIFY(sure(resolveId(database(), u' ' + idOf(m_other, 20) + u'\n')) == m_other);
    QVERIFY(sure(resolveId(database(), QString::fromStdString(m_other.key))) == m_other);
    QVERIFY(sure(resolveId(database(), QString::fromStdString(m_other.key) + u"#0"_s)) == m_other);
    QVERIFY(sure(resolveId(database(), idOf(m_shorter, 12))) == m_shorter);
}

void TestWorkoutLoader::idsThatDoNotResolve_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::SwimIdTooShort;
    QTest::newRow("seven digits") << u"0123456"_s << ErrorCode::SwimIdTooShort;
    QTest::newRow("no swim") << u"00000000"_s << ErrorCode::SwimUnknown;
    QTest::newRow("no hex") << u"morning!"_s << ErrorCode::SwimUnknown;
    QTest::newRow("too long") << QString(65, u'0') << ErrorCode::SwimUnknown;
    QTest::newRow("no key") << u"sha256:00"_s << ErrorCode::SwimUnknown;
    QTest::newRow("words") << u"'; DROP TABLE swim"_s << ErrorCode::SwimUnknown;
}

void TestWorkoutLoader::idsThatDoNotResolve()
{
    QFETCH(QString, id);
    QFETCH(ErrorCode, code);
    const auto swim = resolveId(database(), id);
    QVERIFY(!swim);
    QCOMPARE(swim.error().code, code);
    QCOMPARE(swim.error().detail, id);
}

void TestWorkoutLoader::idsOfOneGroupAreNotAmbiguous()
{
    // No two real hashes are that much alike: they are made so.
    const auto setHash = [this](const SwimId &swim, const char *end) {
        sure(database().script(std::string("UPDATE swim SET id_hash = '0123456789") + end
            + "' WHERE recording_id = (SELECT id FROM recording WHERE key = '" + swim.key + "')"));
    };
    setHash(m_shorter, "a");
    setHash(m_longer, "b");
    QVERIFY(sure(resolveId(database(), u"0123456789"_s)) == std::min(m_shorter, m_longer));
    setHash(m_other, "c");
    const auto ambiguous = resolveId(database(), u"0123456789"_s);
    QVERIFY(!ambiguous);
    QCOMPARE(ambiguous.error().code, ErrorCode::SwimAmbiguous);
    QCOMPARE(ambiguous.error().count, 2);
    QVERIFY(sure(resolveId(database(), u"0123456789C"_s)) == m_other);
}

QTEST_GUILESS_MAIN(TestWorkoutLoader)
#include "tst_workoutloader.moc"
