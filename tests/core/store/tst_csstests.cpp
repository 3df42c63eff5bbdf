#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/csstests.h"
#include "madestore.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

const Athlete anna{.uuid = "aaaaaaaa-0000-4000-8000-000000000001"};
const std::string first = "10000000-0000-4000-8000-000000000001";
const std::string second = "20000000-0000-4000-8000-000000000002";

// 2026-11-19 12:00 UTC is 1,795,089,600 s after 1970: 20,776 days and a half.
const Instant day{Duration(20'776LL * 86'400'000 + 43'200'000)};
const KeptCssTest kept{first, {day, PoolUnit::Metres, 357.2s, 170.4s}};
constexpr auto written = R"({"200":170.4,"400":357.2,"day":"2026-11-19","unit":"m"})";

Edit edit(const std::string &field, const std::string &value)
{
    return {.subject = anna.subject(), .field = field, .value = value};
}

std::vector<KeptCssTest> readOf(const std::string &field, const std::string &value)
{
    return cssTestsOf(anna.subject(), {edit(field, value)});
}

bool isRefused(Seconds time400, Seconds time200, PoolUnit unit = PoolUnit::Metres)
{
    const auto change = cssTestChange(anna.subject(), {first, {day, unit, time400, time200}});
    return !change && change.error().code == ErrorCode::ValueRefused;
}

} // namespace

class CssTestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWrittenAsTheFormatSays()
    {
        const Change change = sure(cssTestChange(anna.subject(), kept));
        QCOMPARE(change.subject, anna.subject());
        QCOMPARE(change.field, "test/" + first);
        QCOMPARE(change.value, std::optional<std::string>(written));
        QCOMPARE(cssTestRemoval(anna.subject(), first), (Change{anna.subject(), "test/" + first, std::nullopt}));
    }

    void areReadAtNoonOfTheirDay()
    {
        QCOMPARE(readOf("test/" + first, written), std::vector{kept});
        const KeptCssTest inYards{first, {day, PoolUnit::Yards, 357.2s, 170.4s}};
        QCOMPARE(readOf("test/" + first, R"({"day":"2026-11-19","unit":"yd","400":357.2,"200":170.4})"),
            std::vector{inYards});
    }

    void anHourOfTheDayIsNotKept()
    {
        KeptCssTest early = kept;
        early.test.start = day - 12h;
        QCOMPARE(sure(cssTestChange(anna.subject(), early)).value, std::optional<std::string>(written));
    }

    void comeBackFromTheFileByDay()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        MovableClock clock;
        EditStore edits(database, clock, "11111111-0000-4000-8000-000000000001");
        QVERIFY(sure(readCssTests(database)).empty()); // of nobody yet
        const KeptCssTest before{second, {day - 24h, PoolUnit::Yards, 300s, 140s}};
        made::committed(database, [&](Transaction &transaction) {
            sure(setAthleteMeta(transaction, {.athlete = anna.uuid}));
            sure(edits.apply(transaction, "css-test", {sure(cssTestChange(anna.subject(), kept))}));
            return edits.apply(transaction, "css-test", {sure(cssTestChange(anna.subject(), before))});
        });
        QCOMPARE(sure(readCssTests(database)), (std::vector{before, kept}));
        made::committed(database, [&](Transaction &transaction) {
            return edits.apply(transaction, "remove-css-test", {cssTestRemoval(anna.subject(), second)});
        });
        QCOMPARE(sure(readCssTests(database)), std::vector{kept});
        made::committed(database, [&](Transaction &transaction) { return edits.undo(transaction); });
        QCOMPARE(sure(readCssTests(database)), (std::vector{before, kept}));
    }

    void othersTestsAreNotHers()
    {
        Edit berta = edit("test/" + first, written);
        berta.subject = "athlete:bbbbbbbb-0000-4000-8000-000000000002";
        QVERIFY(cssTestsOf(anna.subject(), {berta}).empty());
    }

    void whatDoesNotReadIsPassedOver_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const QString field = QString::fromStdString("test/" + first);
        QTest::newRow("no JSON") << field << "{";
        QTest::newRow("a list") << field << "[357.2,170.4]";
        QTest::newRow("no day") << field << R"({"unit":"m","400":357.2,"200":170.4})";
        QTest::newRow("no day of the calendar")
            << field << R"({"day":"2026-02-29","unit":"m","400":357.2,"200":170.4})";
        QTest::newRow("a moment") << field << R"({"day":"2026-11-19T08:00","unit":"m","400":357.2,"200":170.4})";
        QTest::newRow("no unit") << field << R"({"day":"2026-11-19","400":357.2,"200":170.4})";
        QTest::newRow("another unit") << field << R"({"day":"2026-11-19","unit":"ft","400":357.2,"200":170.4})";
        QTest::newRow("no 400") << field << R"({"day":"2026-11-19","unit":"m","200":170.4})";
        QTest::newRow("no 200") << field << R"({"day":"2026-11-19","unit":"m","400":357.2})";
        QTest::newRow("words") << field << R"({"day":"2026-11-19","unit":"m","400":"5:57.2","200":"2:50.4"})";
        QTest::newRow("faster than anybody") << field << R"({"day":"2026-11-19","unit":"m","400":125,"200":59.9})";
        QTest::newRow("400 as fast as the 200") << field << R"({"day":"2026-11-19","unit":"m","400":200,"200":100})";
        QTest::newRow("no name") << u"test/"_s << QString::fromLatin1(written);
        QTest::newRow("a name that is no uuid") << u"test/../x"_s << QString::fromLatin1(written);
        QTest::newRow("of a newer program") << field + u"/pool"_s << QString::fromLatin1(written);
        QTest::newRow("something else") << u"setting/test"_s << QString::fromLatin1(written);
    }
    void whatDoesNotReadIsPassedOver()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QVERIFY(readOf(field.toStdString(), value.toStdString()).empty());
    }

    /// D' is 200 - 200 x 100 / 100.9 = 1.8 m, then 2.2; 39.8, then 40.2. CSS is 200 / 91 = 2.198 m/s, then 2.222.
    void whatNoEstimateWouldCountIsRefused()
    {
        QVERIFY(isRefused(200.9s, 100s));
        QVERIFY(!isRefused(201.1s, 100s));
        QVERIFY(!isRefused(224.8s, 100s));
        QVERIFY(isRefused(225.2s, 100s));
        QVERIFY(!isRefused(171s, 80s));
        QVERIFY(isRefused(170s, 80s));
    }

    /// 182.88 - 182.88 x 100 / 101.1 = 1.99 m, 100 / 101.2: 2.17; 100 / 127.9: 39.9, 100 / 128.2: 40.2.
    void yardsAreJudgedInMetres()
    {
        QVERIFY(isRefused(201.1s, 100s, PoolUnit::Yards));
        QVERIFY(!isRefused(201.2s, 100s, PoolUnit::Yards));
        QVERIFY(!isRefused(227.9s, 100s, PoolUnit::Yards));
        QVERIFY(isRefused(228.2s, 100s, PoolUnit::Yards));
    }

    void whatDoesNotFitIsRefused()
    {
        QVERIFY(!isRefused(357.2s, 170.4s));
        QVERIFY(!isRefused(1260s, 600s));
        QVERIFY(isRefused(1260s, 600.1s));
        QVERIFY(isRefused(0s, 0s));
        QVERIFY(isRefused(Seconds(std::nan("")), 170s));
        QVERIFY(!cssTestChange(anna.subject(), {"", kept.test}));
        QVERIFY(!cssTestChange(anna.subject(), {"mine", kept.test}));
    }
};

QTEST_GUILESS_MAIN(CssTestsTest)
#include "tst_csstests.moc"
