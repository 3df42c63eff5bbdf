#include "ui/viewmodels/swimfacets.h"
#include "ui/viewmodels/swimfilterjson.h"

#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19); // a Thursday

const QString whole = uR"({"days":{"from":"2026-01-01","to":"2026-03-31"},"distance":["0-1000","5000-"],)"
                      R"("grade":["none","A","D"],"pool":["unknown","open-water","25m","25yd","33.3m"],)"
                      R"("source":["fit","strava"],"stroke":["freestyle","kick"],"text":"10 x 100 müller",)"
                      R"("type":["technique","endurance"]})"_s;

SwimFilter wholeFilter()
{
    SwimFilter filter{.text = u"10 x 100 müller"_s, .days = DayRange{QDate(2026, 1, 1), QDate(2026, 3, 31)}};
    filter.wanted(Facet::Pool) = {unknownCode, openWaterCode, poolCode(25, PoolUnit::Metres),
        poolCode(25, PoolUnit::Yards), poolCode(33.3, PoolUnit::Metres)};
    filter.wanted(Facet::Stroke) = {int(Stroke::Freestyle), int(Stroke::Kick)};
    filter.wanted(Facet::Distance) = {0, 4};
    filter.wanted(Facet::Type) = {int(SwimType::Technique), int(SwimType::Endurance)};
    filter.wanted(Facet::Grade) = {unknownCode, int(Grade::A), int(Grade::D)};
    filter.wanted(Facet::Source) = {int(RecordingKind::Fit), int(RecordingKind::Strava)};
    return filter;
}

ReadFilter read(const QString &wish)
{
    return filterOf(wish.toStdString(), today);
}

} // namespace

class TestSwimFilterJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterIsWrittenInWords()
    {
        QCOMPARE(QString::fromStdString(wishOf(wholeFilter())), whole);
        QCOMPARE(wishOf({}), std::string("{}"));
        QCOMPARE(wishOf({.text = u"  "_s, .days = {}}), std::string("{}"));
    }

    void andReadFromThem()
    {
        const ReadFilter filter = read(whole);
        QVERIFY(filter.isWhole);
        QCOMPARE(filter.filter, wholeFilter());
        QVERIFY(read(u"{}"_s).isWhole);
        QVERIFY(read(u"{}"_s).filter.isEmpty());
    }

    void everyCodeHasAName_data()
    {
        QTest::addColumn<int>("facet");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("stroke") << int(Facet::Stroke)
                                << QStringList{u"unknown"_s, u"freestyle"_s, u"backstroke"_s, u"breaststroke"_s,
                                       u"butterfly"_s, u"medley"_s, u"mixed"_s, u"drill"_s, u"kick"_s};
        QTest::newRow("distance") << int(Facet::Distance)
                                  << QStringList{u"0-1000"_s, u"1000-2000"_s, u"2000-3000"_s, u"3000-5000"_s,
                                         u"5000-"_s, u"unknown"_s};
        QTest::newRow("type") << int(Facet::Type)
                              << QStringList{u"short"_s, u"technique"_s, u"recovery"_s, u"threshold"_s, u"speed"_s,
                                     u"intervals"_s, u"broken"_s, u"endurance"_s, u"unknown"_s};
        QTest::newRow("grade") << int(Facet::Grade) << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"none"_s};
        QTest::newRow("source") << int(Facet::Source)
                                << QStringList{u"fit"_s, u"tcx"_s, u"gpx"_s, u"csv"_s, u"strava"_s};
        QTest::newRow("pool") << int(Facet::Pool) << QStringList{u"50m"_s, u"33.3yd"_s, u"open-water"_s, u"unknown"_s};
    }
    void everyCodeHasAName()
    {
        QFETCH(int, facet);
        QFETCH(QStringList, names);
        for (const QString &name : names) {
            const auto code = codeNamed(Facet(facet), name);
            QVERIFY2(code, qPrintable(name));
            QCOMPARE(codeName(Facet(facet), *code), name);
            QCOMPARE(codeNamed(Facet(facet), name.toUpper()), code);
        }
    }

    void daysThatMoveOn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("week") << u"this-week"_s << QDate(2026, 11, 16) << QDate(2026, 11, 22);
        QTest::newRow("four weeks") << u"last-4-weeks"_s << QDate(2026, 10, 23) << today;
        QTest::newRow("month") << u"this-month"_s << QDate(2026, 11, 1) << QDate(2026, 11, 30);
        QTest::newRow("year") << u"this-year"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("last year") << u"last-year"_s << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    }
    void daysThatMoveOn()
    {
        QFETCH(QString, name);
        const ReadFilter filter = read(uR"({"days":"%1"})"_s.arg(name));
        QVERIFY(filter.isWhole);
        QTEST(filter.filter.days->from, "from");
        QTEST(filter.filter.days->to, "to");
        QCOMPARE(QString::fromStdString(wishOf(filter.filter)), uR"({"days":"%1"})"_s.arg(name));
    }

    void anEndThatIsNotSaidIsOpen()
    {
        const QString since = uR"({"days":{"from":"2026-03-01"}})"_s;
        const ReadFilter filter = read(since);
        QVERIFY(filter.isWhole);
        QVERIFY(filter.filter.days->contains(QDate(2100, 1, 1)));
        QVERIFY(!filter.filter.days->contains(QDate(2026, 2, 28)));
        QCOMPARE(QString::fromStdString(wishOf(filter.filter)), since);
        QVERIFY(read(uR"({"days":{"to":"2026-03-01"}})"_s).filter.days->contains(QDate(1950, 1, 1)));
    }

    void whatIsNotKnownIsPassedOver_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("left"); ///< what it is as we would write it
        QTest::newRow("no JSON") << u"{"_s << u"{}"_s;
        QTest::newRow("a key") << uR"({"moon":["full"],"text":"fly"})"_s << uR"({"text":"fly"})"_s;
        QTest::newRow("one code") << uR"({"pool":["25m","moon pool"]})"_s << uR"({"pool":["25m"]})"_s;
        QTest::newRow("a number for a code") << uR"({"grade":[1,"B"]})"_s << uR"({"grade":["B"]})"_s;
        QTest::newRow("a number for a text") << uR"({"text":7})"_s << u"{}"_s;
        QTest::newRow("a span") << uR"({"days":"last-5-moons"})"_s << u"{}"_s;
        QTest::newRow("no day") << uR"({"days":{"from":"2026-02-30"}})"_s << u"{}"_s;
        QTest::newRow("the wrong way round") << uR"({"days":{"from":"2026-03-01","to":"2026-02-01"}})"_s << u"{}"_s;
        QTest::newRow("no ends") << uR"({"days":{}})"_s << u"{}"_s;
    }
    void whatIsNotKnownIsPassedOver()
    {
        QFETCH(QString, wish);
        const ReadFilter filter = read(wish);
        QTEST(QString::fromStdString(wishOf(filter.filter)), "left");
        QVERIFY(!filter.isWhole);
    }

    /// What a newer version wants of the grade must not become "any grade".
    void aFacetOfWhichNothingIsKnownLetsNothingThrough_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::newRow("a code") << uR"({"grade":["E"]})"_s;
        QTest::newRow("none") << uR"({"grade":[]})"_s;
        QTest::newRow("no list") << uR"({"grade":"A"})"_s;
    }
    void aFacetOfWhichNothingIsKnownLetsNothingThrough()
    {
        QFETCH(QString, wish);
        const ReadFilter filter = read(wish);
        QVERIFY(!filter.isWhole);
        QCOMPARE(filter.filter.wanted(Facet::Grade), std::set<int>{unreadCode});
        std::vector<SwimListRow> rows(1);
        SwimIndex index(rows, PoolUnit::Metres);
        index.readWords(rows, 1);
        QCOMPARE(index.fits(filter.filter, {}, {}), std::vector<std::uint8_t>{0});
    }

    void poolsHaveSensibleLengths()
    {
        QVERIFY(!codeNamed(Facet::Pool, u"0m"_s));
        QVERIFY(!codeNamed(Facet::Pool, u"1001m"_s));
        QVERIFY(!codeNamed(Facet::Pool, u"25"_s));
        QVERIFY(!codeNamed(Facet::Pool, u"-25m"_s));
        QVERIFY(!codeNamed(Facet::Pool, u"25 feet"_s));
    }
};

QTEST_GUILESS_MAIN(TestSwimFilterJson)
#include "tst_swimfilterjson.moc"
