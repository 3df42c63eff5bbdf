#include "core/decode/mappednames.h"
#include "core/decode/mappedvalues.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year;

namespace {

const sys_days october17 = year(2026) / 10 / 17;

QString shown(const std::optional<mapped::Moment> &read)
{
    if (!read)
        return QStringLiteral("none");
    QString text;
    if (read->day) {
        const std::chrono::year_month_day date(*read->day);
        text = QStringLiteral("%1-%2-%3").arg(int(date.year())).arg(unsigned(date.month())).arg(unsigned(date.day()));
    }
    if (read->clock)
        text += QStringLiteral(" %1").arg(read->clock->count() / 1000.0, 0, 'g', 8);
    if (read->offset)
        text += QStringLiteral(" %1").arg(read->offset->count());
    return read->isUtc ? text + QStringLiteral(" UTC") : text;
}

} // namespace

class TestMappedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("dayFirst");
        QTest::addColumn<QString>("expected"); // day, seconds since midnight, minutes from UTC
        const auto row = [](const char *text, bool dayFirst, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << dayFirst << QString::fromLatin1(expected);
        };
        row("2026-10-17", true, "2026-10-17");
        row("2026-10-17 06:31:47", true, "2026-10-17 23507");
        row("2026-10-17T06:31:47.25+02:00", true, "2026-10-17 23507.25 120");
        row("2026-10-17T06:31:47Z", true, "2026-10-17 23507 0 UTC");
        row("2026-10-17 06:31:47 -0330", true, "2026-10-17 23507 -210");
        row("20261017", true, "2026-10-17");
        row("17.10.2026 6:31", true, "2026-10-17 23460");
        row("17.10.26, 06:31:47", false, "2026-10-17 23507");
        row("3/4/2026", true, "2026-4-3");
        row("3/4/2026", false, "2026-3-4");
        row("10/17/2026 6:31 PM", true, "2026-10-17 66660");
        row("17/10/2026 12:05 AM", false, "2026-10-17 300");
        row("17 Oct 2026 06:31", true, "2026-10-17 23460");
        row("17. Oktober 2026", true, "2026-10-17");
        row("17 octobre 2026", true, "2026-10-17");
        row("17-Dic-26", true, "2026-12-17");
        row("Oct 17, 2026, 6:31 AM", true, "2026-10-17 23460");
        row("Sat, October 17 2026", true, "2026-10-17");
        row("Sa 17 m\xC3\xA4rz 2026", true, "2026-3-17");
        row("06:31", true, " 23460");
        row("6:31:47 pm", true, " 66707");
        row("1792218707", true, "2026-10-17 23507 0 UTC"); // date -u -d @1792218707
        row("1792218707250", true, "2026-10-17 23507.25 0 UTC");
        row("31.2.2026", true, "none");
        row("2026-13-01", true, "none");
        row("13/13/2026", true, "none");
        row("25:00", true, "none");
        row("06:61", true, "none");
        row("41.5", true, "none");
        row("Freestyle", true, "none");
        row("", true, "none");
        row("2026-10-17 breakfast", true, "none");
        row("99999999999999999999", true, "none");
    }
    void momentsAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, dayFirst);
        QTEST(shown(mapped::moment(text.toStdString(), dayFirst)), "expected");
    }

    void durationsInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("unit");     // ms
        QTest::addColumn<int>("expected"); // ms; -1: none
        QTest::newRow("clock") << QByteArray("0:41.5") << 1000 << 41'500;
        QTest::newRow("decimal comma") << QByteArray("0:41,5") << 1000 << 41'500;
        QTest::newRow("hours") << QByteArray("1:02:03") << 1000 << 3'723'000;
        QTest::newRow("seconds") << QByteArray("41.5") << 1000 << 41'500;
        QTest::newRow("seconds, comma") << QByteArray("41,5") << 1000 << 41'500;
        QTest::newRow("seconds said") << QByteArray("41.5 s") << 1 << 41'500;
        QTest::newRow("milliseconds by the column") << QByteArray("41500") << 1 << 41'500;
        QTest::newRow("milliseconds said") << QByteArray("41500ms") << 1000 << 41'500;
        QTest::newRow("minutes") << QByteArray("1.5 min") << 1000 << 90'000;
        QTest::newRow("none") << QByteArray("--") << 1000 << -1;
        QTest::newRow("negative") << QByteArray("-3") << 1000 << -1;
        QTest::newRow("61 s") << QByteArray("0:61") << 1000 << -1;
        QTest::newRow("four parts") << QByteArray("1:2:3:4") << 1000 << -1;
        QTest::newRow("days") << QByteArray("99:00:00") << 1000 << -1;
        QTest::newRow("half") << QByteArray("1:") << 1000 << -1;
    }
    void durationsInEveryForm()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, unit);
        QFETCH(int, expected);
        const auto read = mapped::duration({text.toStdString(), true}, ';', Duration(unit));
        QCOMPARE(read ? int(read->count()) : -1, expected);
    }

    void distancesSayTheirUnit()
    {
        const auto read = [](const char *text, double unit) { return mapped::length({text, true}, ';', unit); };
        QCOMPARE(read("25", 1)->metres, 25.0);
        QCOMPARE(read("25 m", metresPerYard)->metres, 25.0);
        QCOMPARE(read("25", metresPerYard)->metres, 22.86);
        QVERIFY(read("25yd", 1)->inYards);
        QCOMPARE(read("1,5 km", 1)->metres, 1500.0);
        QVERIFY(!read("25 lengths", 1) && !read("-25", 1) && !read("1e300", 1));
        QCOMPARE(mapped::lengthUnitOf("Distance (km)", PoolUnit::Metres), 1000.0);
        QCOMPARE(mapped::lengthUnitOf("Distance", PoolUnit::Yards), metresPerYard);
        QCOMPARE(mapped::timeUnitOf("split_ms"), Duration(1));
        QCOMPARE(mapped::timeUnitOf("Dauer (min)"), Duration(1min));
    }

    void strokesInFourLanguages()
    {
        using mapped::stroke;
        for (const char *name : {"Freestyle", "FR", "Kraul", "Freistil", "nage libre", "Crol", "Libre"})
            QCOMPARE(stroke(name), Stroke::Freestyle);
        for (const char *name : {"Backstroke", "BK", "Rücken", "dos", "Espalda"})
            QCOMPARE(stroke(name), Stroke::Backstroke);
        for (const char *name : {"Breaststroke", "BR", "Brust", "brasse", "braza"})
            QCOMPARE(stroke(name), Stroke::Breaststroke);
        for (const char *name : {"Butterfly", "Fly", "FL", "Schmetterling", "papillon", "Mariposa"})
            QCOMPARE(stroke(name), Stroke::Butterfly);
        QCOMPARE(stroke("IM"), Stroke::Medley);
        QCOMPARE(stroke("Lagen"), Stroke::Medley);
        QCOMPARE(stroke("Freestyle Kick"), Stroke::Kick);
        QCOMPARE(stroke("Drill"), Stroke::Drill);
        QCOMPARE(stroke("Interval 3"), Stroke::Unknown);
        QCOMPARE(stroke(""), Stroke::Unknown);
        QVERIFY(mapped::saysRest("REST") && mapped::saysRest("Pause") && !mapped::saysRest("Breast"));
        QVERIFY(mapped::saysSummary("Summary") && mapped::saysSummary("Gesamt"));
    }

    // Berlin: UTC+2 until 25 October 2026 01:00 UTC, then UTC+1.
    void localTimesFollowTheirZone()
    {
        mapped::LocalTime berlin("Europe/Berlin");
        const CsvTime summer = berlin.at(october17, 6h + 31min, {}, false);
        QCOMPARE(summer.instant, Instant(october17 + 4h + 31min));
        QCOMPARE(summer.utcOffset.value(), 120min);
        QCOMPARE(berlin.at(october17 + std::chrono::days(14), 6h, {}, false).utcOffset.value(), 60min);
        QCOMPARE(berlin.at(october17, 6h, 330min, false).instant, Instant(october17 + 30min)); // as written
        QCOMPARE(berlin.at(october17, 6h, 0min, true).instant, Instant(october17 + 6h));
        QCOMPARE(berlin.at(october17, 6h, 0min, true).utcOffset.value(), 120min); // UTC is not where one swam
        mapped::LocalTime none("Nowhere/Atlantis");
        QCOMPARE(none.at(october17, 6h, {}, false).instant, Instant(october17 + 6h));
        QVERIFY(!none.at(october17, 6h, {}, false).utcOffset);
    }

    void namesAreProposed_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<QByteArray>("expected"); // by the order of MappedColumn, "-": none
        const auto row = [](const char *what, const QByteArrayList &names, const char *expected) {
            QTest::newRow(what) << names << QByteArray(expected);
        };
        row("intervals of a watch's web page",
            {"Intervals", "Swim Stroke", "Lengths", "Distance", "Time", "Cumulative Time", "Avg Pace", "Best Pace",
                "Avg Swolf", "Avg HR", "Max HR", "Total Strokes", "Avg Strokes"},
            "time:Cumulative Time pace:Avg Pace heart:Avg HR length_time:Time strokes:Total Strokes stroke:Swim Stroke "
            "length_distance:Distance lengths:Lengths");
        row("goggles",
            {"Set #", "Length Number", "Stroke", "Strk Rate (strk/min)", "Move Time", "Rest Time", "Cumul Time",
                "Strk Count", "Avg BPM (moving)", "SWOLF"},
            "time:Cumul Time heart:Avg BPM (moving) rate:Strk Rate (strk/min) length_time:Move Time rest:Rest Time "
            "strokes:Strk Count stroke:Stroke");
        row("German sheet", {"Datum", "Bahnlänge", "Lage", "Zeit", "Pause", "Züge", "Puls"},
            "date:Datum heart:Puls length_time:Zeit rest:Pause strokes:Züge stroke:Lage pool:Bahnlänge");
        row("French sheet", {"Date", "Distance", "Nage", "Temps", "Repos", "Coups de bras"},
            "date:Date length_time:Temps rest:Repos strokes:Coups de bras stroke:Nage length_distance:Distance");
        row("Spanish sheet", {"Fecha", "Distancia", "Estilo", "Tiempo", "Descanso", "Brazadas"},
            "date:Fecha length_time:Tiempo rest:Descanso strokes:Brazadas stroke:Estilo length_distance:Distancia");
        row("track", {"Timestamp", "Latitude", "Longitude", "Speed (m/s)", "Heart Rate"},
            "time:Timestamp speed:Speed (m/s) heart:Heart Rate lat:Latitude lon:Longitude");
        row("shopping", {"Item", "Price", "Shop"}, "none");
    }
    void namesAreProposed()
    {
        static constexpr std::array words{"date", "time", "distance", "speed", "pace", "heart", "rate", "lat", "lon",
            "length_time", "rest", "strokes", "stroke", "length_distance", "pool", "swim", "lengths"};
        QFETCH(QByteArrayList, names);
        QFETCH(QByteArray, expected);
        std::vector<std::string> header;
        for (const QByteArray &name : names)
            header.push_back(name.toStdString());
        const auto mapping = proposedMapping(header, {});
        QByteArrayList found;
        for (const auto &[column, name] : mapping.value_or(CsvMapping()).columns)
            found << QByteArray(words.at(std::size_t(column))) + ':' + QByteArray::fromStdString(name);
        QCOMPARE(mapping ? found.join(' ') : QByteArray("none"), expected);
    }

    void theSampleTellsUnitAndOrderOfDates()
    {
        const std::vector<std::string> names{"Date", "Distance", "Stroke", "Time"};
        const auto us = proposedMapping(names, {{"10/17/2026", "25 yd", "FR", "0:20"}});
        QVERIFY(us && !us->dayFirst && us->unit == PoolUnit::Yards);
        const auto german =
            proposedMapping(names, {{"3/4/2026", "25", "FR", "0:20"}, {"17/4/2026", "25", "FR", "0:20"}});
        QVERIFY(german && german->dayFirst && german->unit == PoolUnit::Metres);
    }
};

QTEST_GUILESS_MAIN(TestMappedValues)
#include "tst_mappedvalues.moc"
