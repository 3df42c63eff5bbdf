#include "tests/flow/librarycli.h"
#include "tests/flow/schemacheck.h"
#include "tests/support/fitswim.h"
#include "tests/support/handmadefit.h"
#include "tests/support/swimbuilder.h"
#include "tests/support/swimfolder.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// `progress` and `bests` on a library of two swims:
/// 2024-01-01: 400 m freestyle in 6:10, ten minutes of rest, 200 m in 2:50: critical swim speed 200 / (370 - 170) =
/// 1.0 m/s, 600 m in 540 s;
/// 2024-06-01: 100 m freestyle in 1:40, when no critical swim speed was known any more.
class TestProgressCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }
    void progressGoesByMonthOverYears();
    void filtersAreKeptTo();
    void bestsAreOfAllTime();
    void pointsNeedTheSwimmersSex();
    void aWrongOptionIsTold_data();
    void aWrongOptionIsTold();
    void pagesAreReadable_data();
    void pagesAreReadable();

private:
    Ran cli(const QStringList &arguments) { return m_box.cli(u"library"_s, arguments); }
    QJsonObject document(const QStringList &arguments)
    {
        const Ran ran = cli(arguments + QStringList{u"--json"_s});
        m_schemas.add(ran.output, arguments.first());
        return ran.document();
    }
    QJsonObject best(int distance)
    {
        for (const QJsonValue value : document({u"bests"_s, u"--range"_s, u"all"_s})[u"bests"_s].toArray()) {
            if (value[u"distance"_s].toInt() == distance && value[u"stroke"_s] == u"freestyle"_s)
                return value.toObject();
        }
        return {};
    }

    Sandbox m_box;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
};

void TestProgressCommands::initTestCase()
{
    const QString tested =
        write(m_box.path(u"tested.fit"_s), fitFileOf(recorded(u"400 Fr in 6:10 r 600; 200 Fr in 2:50"_s)));
    const QString four = write(m_box.path(u"four.fit"_s), fitPoolSwim());
    const Ran ran = cli({u"import"_s, tested, four});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
}

void TestProgressCommands::progressGoesByMonthOverYears()
{
    const QJsonObject all = document({u"progress"_s, u"--range"_s, u"all"_s});
    QCOMPARE(all[u"swims"_s].toInt(), 2);
    QCOMPARE(all[u"range"_s][u"from"_s].toString(), u"2024-01-01"_s);
    QCOMPARE(all[u"volume"_s][u"period"_s].toString(), u"month"_s);
    const QJsonArray months = all[u"volume"_s][u"periods"_s].toArray();
    QCOMPARE(months[0][u"from"_s].toString(), u"2024-01-01"_s);
    QCOMPARE(months[0][u"distance_m"_s].toDouble(), 600.0);
    QCOMPARE(months[0][u"strokes"_s][0][u"stroke"_s].toString(), u"freestyle"_s);
    QCOMPARE(months[1][u"swims"_s].toInt(), 0);
    QCOMPARE(months[5][u"distance_m"_s].toDouble(), 100.0);
    // 540 s of 3600 at 600/540 of critical swim speed: 100 x 0.15 x 1.1111^3 = 20.58.
    QVERIFY(std::abs(months[0][u"load_points"_s].toDouble() - 20.6) < .06);
    QCOMPARE(months[5][u"load_points"_s].toDouble(), 0.0);
    const QJsonArray course = all[u"css"_s][u"course"_s].toArray();
    QCOMPARE(course[0][u"day"_s].toString(), u"2024-01-01"_s);
    QVERIFY(std::abs(course[0][u"css_mps"_s].toDouble() - 1) < .001);
    QCOMPARE(course[0][u"sureness"_s].toString(), u"tested"_s);
    QVERIFY(course[1][u"css_mps"_s].isNull());
    QCOMPARE(all[u"css"_s][u"now"_s][u"unknown"_s].toString(), u"no_efforts"_s);
    QCOMPARE(all[u"coach"_s][u"summary"_s][0][u"id"_s].toString(), u"weeks-none"_s);
}

void TestProgressCommands::filtersAreKeptTo()
{
    const QStringList all{u"progress"_s, u"--range"_s, u"all"_s};
    QCOMPARE(document(all + QStringList{u"--pool"_s, u"25m"_s})[u"swims"_s].toInt(), 2);
    QCOMPARE(document(all + QStringList{u"--pool"_s, u"50m"_s})[u"swims"_s].toInt(), 0);
    QCOMPARE(document(all + QStringList{u"--stroke"_s, u"free"_s})[u"swims"_s].toInt(), 2);
    QCOMPARE(document(all + QStringList{u"--stroke"_s, u"fly"_s})[u"swims"_s].toInt(), 0);
    QCOMPARE(document({u"progress"_s, u"--range"_s, u"4w"_s})[u"swims"_s].toInt(), 0);
    QCOMPARE(document({u"progress"_s})[u"range"_s][u"name"_s].toString(), u"6m"_s);
    QVERIFY(document({u"bests"_s, u"--pool"_s, u"50m"_s})[u"bests"_s].toArray().isEmpty());
}

/// Even lengths: 100 m of the 200 in 2:50 take 85 s, faster than the 100 of 1 June.
void TestProgressCommands::bestsAreOfAllTime()
{
    QVERIFY(std::abs(best(400)[u"time_s"_s].toDouble() - 370) < .05);
    QVERIFY(best(400)[u"from_rest"_s].toBool());
    QVERIFY(std::abs(best(200)[u"time_s"_s].toDouble() - 170) < .05);
    QVERIFY(std::abs(best(100)[u"time_s"_s].toDouble() - 85) < .05);
    QCOMPARE(best(100)[u"day"_s].toString(), u"2024-01-01"_s);
    QVERIFY(best(100)[u"points"_s].isNull());
    QVERIFY(!best(400)[u"corrected"_s].toBool());
    const QString swim = best(100)[u"swim"_s].toString();
    QCOMPARE(cli({u"show"_s, swim}).exitCode, 0);
    const QJsonObject recent = document({u"bests"_s, u"--range"_s, u"4w"_s});
    QVERIFY(!recent[u"bests"_s].toArray().isEmpty());
    QVERIFY(!recent[u"bests"_s][0][u"new"_s].toBool());
    QVERIFY(recent[u"points_year"_s].isNull());
}

/// 1000 (44.84 / 85.00)^3 = 146.80.
void TestProgressCommands::pointsNeedTheSwimmersSex()
{
    const QJsonArray athletes = cli({u"athletes"_s, u"--json"_s}).document()[u"athletes"_s].toArray();
    const Ran ran = cli({u"athletes"_s, u"profile"_s, athletes[0][u"name"_s].toString(), u"sex"_s, u"male"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QCOMPARE(best(100)[u"points"_s].toInt(), 146);
    QCOMPARE(document({u"bests"_s})[u"points_year"_s].toInt(), 2026);
}

void TestProgressCommands::aWrongOptionIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("range") << QStringList{u"progress"_s, u"--range"_s, u"5w"_s};
    QTest::newRow("pool") << QStringList{u"bests"_s, u"--pool"_s, u"long"_s};
    QTest::newRow("stroke") << QStringList{u"bests"_s, u"--stroke"_s, u"doggy"_s};
    QTest::newRow("word") << QStringList{u"progress"_s, u"all"_s};
}
void TestProgressCommands::aWrongOptionIsTold()
{
    QFETCH(QStringList, arguments);
    const Ran ran = cli(arguments);
    QVERIFY2(ran.exitCode == 2, ran.told().c_str());
    QVERIFY(ran.complaint.contains(arguments.last().toUtf8()));
    QVERIFY(ran.output.isEmpty());
}

void TestProgressCommands::pagesAreReadable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("progress") << QStringList{u"progress"_s, u"--range"_s, u"all"_s}
                              << QStringList{u"1 Jan 2024"_s, u"600 m"_s, u"not known"_s, u"Threshold"_s, u"2024"_s};
    QTest::newRow("bests") << QStringList{u"bests"_s, u"--range"_s, u"all"_s}
                           << QStringList{u"25 m pool"_s, u"6:10.0"_s, u"1:25.0"_s, u"Free"_s, u"Predicted"_s};
    QTest::newRow("no bests") << QStringList{u"bests"_s, u"--pool"_s, u"50m"_s}
                              << QStringList{u"No best time is known here."_s};
    QTest::newRow("help") << QStringList{u"progress"_s, u"--help"_s} << QStringList{u"--range RANGE"_s, u"--stroke"_s};
}
void TestProgressCommands::pagesAreReadable()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const Ran ran = arguments.last() == u"--help" ? m_box.cli({}, arguments) : cli(arguments);
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    const QString page = QString::fromUtf8(ran.output).replace(QChar(QChar::Nbsp), u' ');
    for (const QString &word : words)
        QVERIFY2(page.contains(word), qPrintable(word + u'\n' + page));
    for (const QString &line : page.split(u'\n'))
        QVERIFY2(line.size() <= 84, qPrintable(line));
}

QTEST_GUILESS_MAIN(TestProgressCommands)
#include "tst_progresscommands.moc"
