#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/athletesettings.h"
#include "madestore.h"

#include <QTest>

using namespace lengthwise;
using made::sure;

namespace {

const Athlete anna{.uuid = "aaaaaaaa-0000-4000-8000-000000000001"};

const AthleteSettings chosen{.units = PoolUnit::Yards,
    .pool = NamedPool{25, PoolUnit::Yards},
    .isStrokeCycle = true,
    .paceBorders = PaceBorders{.8, .9, .95, 1.05, 1.125},
    .stravaKeep = StravaKeep::UntilDisconnected,
    .purgeAfterDays = 30};

Edit edit(const std::string &field, const std::string &value)
{
    return {.subject = anna.subject(), .field = field, .value = value};
}

std::optional<std::string> valueOf(const std::vector<Change> &changes, const std::string &field)
{
    const auto found = std::ranges::find(changes, field, &Change::field);
    return found == changes.end() ? std::optional<std::string>("missing") : found->value;
}

bool isRefused(const AthleteSettings &settings)
{
    const auto changes = settingChanges(anna.subject(), settings);
    return !changes && changes.error().code == ErrorCode::ValueRefused;
}

} // namespace

class AthleteSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWrittenAsTheFormatSays()
    {
        const auto changes = sure(settingChanges(anna.subject(), chosen));
        QCOMPARE(valueOf(changes, "profile/units"), std::optional<std::string>("\"yd\""));
        QCOMPARE(valueOf(changes, "setting/pool"), std::optional<std::string>("{\"length\":25,\"unit\":\"yd\"}"));
        QCOMPARE(valueOf(changes, "setting/stroke_count"), std::optional<std::string>("\"cycle\""));
        QCOMPARE(valueOf(changes, "setting/pace_zones"), std::optional<std::string>("[80,90,95,105,112.5]"));
        QCOMPARE(valueOf(changes, "setting/strava_keep"), std::optional<std::string>("\"connected\""));
        QCOMPARE(valueOf(changes, "setting/purge_after_days"), std::optional<std::string>("30"));
        const auto strict = sure(settingChanges(anna.subject(), {.stravaKeep = StravaKeep::SevenDays}));
        QCOMPARE(valueOf(strict, "setting/strava_keep"), std::optional<std::string>("\"7d\""));
    }

    void whatIsAbsentIsAsRecorded()
    {
        for (const Change &change : sure(settingChanges(anna.subject(), {})))
            QVERIFY2(!change.value, change.field.c_str());
    }

    void comeBackFromTheFile()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        MovableClock clock;
        EditStore edits(database, clock, "11111111-0000-4000-8000-000000000001");
        QCOMPARE(sure(readSettings(database)), AthleteSettings()); // of nobody yet
        made::committed(database, [&](Transaction &transaction) {
            sure(setAthleteMeta(transaction, {.athlete = anna.uuid}));
            return edits.apply(transaction, "settings", sure(settingChanges(anna.subject(), chosen)));
        });
        QCOMPARE(sure(readSettings(database)), chosen);
        made::committed(database, [&](Transaction &transaction) { return edits.undo(transaction); });
        QCOMPARE(sure(readSettings(database)), AthleteSettings());
    }

    void othersSettingsAreNotHers()
    {
        Edit berta = edit("setting/stroke_count", "\"cycle\"");
        berta.subject = "athlete:bbbbbbbb-0000-4000-8000-000000000002";
        QCOMPARE(settingsOf(anna.subject(), {berta}), AthleteSettings());
    }

    void whatDoesNotReadIsPassedOver_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no JSON") << "setting/pool"
                                 << "{";
        QTest::newRow("no unit") << "setting/pool"
                                 << R"({"length":25})";
        QTest::newRow("no length") << "setting/pool"
                                   << R"({"unit":"m"})";
        QTest::newRow("longer than a kilometre") << "setting/pool"
                                                 << R"({"length":1001,"unit":"m"})";
        QTest::newRow("another count") << "setting/stroke_count"
                                       << "\"leg\"";
        QTest::newRow("four borders") << "setting/pace_zones"
                                      << "[85,94,98,102]";
        QTest::newRow("falling") << "setting/pace_zones"
                                 << "[85,94,93,102,109]";
        QTest::newRow("words") << "setting/pace_zones"
                               << R"(["a","b","c","d","e"])";
        QTest::newRow("another time to keep") << "setting/strava_keep"
                                              << "\"8d\"";
        QTest::newRow("a number to keep") << "setting/strava_keep"
                                          << "7";
        QTest::newRow("purged at once") << "setting/purge_after_days"
                                        << "0";
        QTest::newRow("purged before") << "setting/purge_after_days"
                                       << "-1";
        QTest::newRow("purged after more than ten years") << "setting/purge_after_days"
                                                          << "3651";
        QTest::newRow("purged after half days") << "setting/purge_after_days"
                                                << "1.5";
        QTest::newRow("purged after a word") << "setting/purge_after_days"
                                             << "\"30\"";
        QTest::newRow("of a newer program") << "setting/moon"
                                            << "\"full\"";
    }
    void whatDoesNotReadIsPassedOver()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QCOMPARE(settingsOf(anna.subject(), {edit(field.toStdString(), value.toStdString())}), AthleteSettings());
    }

    void whatDoesNotFitIsRefused()
    {
        QVERIFY(isRefused({.pool = NamedPool{.5, PoolUnit::Metres}}));
        QVERIFY(isRefused({.pool = NamedPool{1094, PoolUnit::Yards}}));              // 1,000.4 m
        QVERIFY(!isRefused({.pool = NamedPool{1093, PoolUnit::Yards}}));             // 999.4 m
        QVERIFY(isRefused({.paceBorders = PaceBorders{.85, .94, .94, 1.02, 1.09}})); // an empty zone
        QVERIFY(isRefused({.paceBorders = PaceBorders{.29, .94, .98, 1.02, 1.09}}));
        QVERIFY(isRefused({.paceBorders = PaceBorders{.85, .94, .98, 1.02, 2.01}}));
        QVERIFY(isRefused({.purgeAfterDays = 0}));
        QVERIFY(!isRefused({.purgeAfterDays = 1}));
        QVERIFY(!isRefused({.purgeAfterDays = 3650}));
        QVERIFY(isRefused({.purgeAfterDays = 3651}));
    }
};

QTEST_GUILESS_MAIN(AthleteSettingsTest)
#include "tst_athletesettings.moc"
