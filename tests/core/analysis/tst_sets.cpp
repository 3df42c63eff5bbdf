#include "core/analysis/swimanalysis.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;

namespace {

QString notationsOf(const Workout &workout)
{
    QStringList notations;
    for (const SwimSet &set : analyse(workout).sets)
        notations.push_back(set.notation);
    return notations.join(QStringLiteral("; "));
}

} // namespace

/// What a swimmer would write for a practice; every expected notation was written from the plan, by hand.
class SetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansComeBackAsWritten_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *plan, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(plan) << QString::fromLatin1(expected);
        };
        row("single", "400 Fr in 6:40", "400 Fr");
        row("one length", "25 Fr in 0:22", "25 Fr");
        row("rest shown", "8 x 50 Fly in 0:45 r 30", "8 x 50 Fly r 30");
        row("rest over a minute", "4 x 100 Fr in 1:20 r 75", "4 x 100 Fr r 1:15");
        row("IM set", "4 x 100 IM in 1:40 r 30", "4 x 100 IM r 30");
        row("200 IM", "3 x 200 IM in 3:40 r 40", "3 x 200 IM r 40");
        row("pyramid",
            "100 Fr in 1:30 r 20; 200 Fr in 3:05 r 20; 300 Fr in 4:40 r 25; 200 Fr in 3:05 r 20; 100 Fr in 1:30",
            "100-200-300-200-100 Fr");
        row("ladder", "50 Bk in 0:50 r 20; 100 Bk in 1:45 r 20; 150 Bk in 2:40", "50-100-150 Bk");
        row("blocks",
            "100 Fr in 1:30 r 15; 50 Bk in 0:50 r 15; 100 Fr in 1:30 r 15; 50 Bk in 0:50 r 15; "
            "100 Fr in 1:30 r 15; 50 Bk in 0:50",
            "3 x {100 Fr, 50 Bk}");
        row("blocks with runs inside",
            "2 x 50 Fr in 0:42 r 10; 100 Bk in 1:50 r 40; 2 x 50 Fr in 0:42 r 10; 100 Bk in 1:50",
            "2 x {2 x 50 Fr, 100 Bk}");
        row("a rest that stands out ends a run of rounds",
            "100 Fr in 1:30 r 15; 50 Bk in 0:50 r 30; 100 Fr in 1:30 r 15; 50 Bk in 0:50 r 120; "
            "100 Fr in 1:30 r 15; 50 Bk in 0:50 r 30; 100 Fr in 1:30 r 15; 50 Bk in 0:50",
            "2 x {100 Fr, 50 Bk}; 2 x {100 Fr, 50 Bk}");
        row("a round alone after a long rest stays",
            "100 Fr in 1:30 r 15; 50 Bk in 0:50 r 30; 100 Fr in 1:30 r 15; 50 Bk in 0:50 r 120; "
            "100 Fr in 1:30 r 15; 50 Bk in 0:50",
            "3 x {100 Fr, 50 Bk}");
        row("a fast one earns a long rest on a send-off",
            "400 Fr in 6:50 r 10; 400 Fr in 6:25 r 35; 400 Fr in 6:48 r 12; 400 Fr in 6:52", "4 x 400 Fr @ 7:00");
        row("broken 200s", "4 x 50 Fr in 0:40 r 10; 100 Br in 2:00 r 90", "4 x 50 Fr r 10; 100 Br");
        row("warm-up, main set, cool-down", "400 Fr in 7:00 r 60; 10 x 100 Fr in 1:28 r 20 r 90; 200 Bk in 4:00",
            "400 Fr; 10 x 100 Fr r 20; 200 Bk");
        row("drill", "4 x 50 Drill in 1:10 r 20 r 40; 200 Fr in 3:10", "4 x 50 Drill r 20; 200 Fr");
        row("kick", "6 x 50 Kick in 1:05 r 15", "6 x 50 Kick r 15");
        row("unknown stroke", "4 x 100 ? in 1:40 r 20", "4 x 100 r 20");
        row("long rest cuts", "4 x 100 Fr in 1:30 r 20 r 120; 4 x 100 Fr in 1:30 r 20",
            "4 x 100 Fr r 20; 4 x 100 Fr r 20");
        row("two repeats show the rest", "2 x 200 Fr in 3:10 r 45", "2 x 200 Fr r 45");
        row("slower last one after a longer rest", "5 x 100 Fr in 1:20 r 20 r 40; 100 Fr in 1:45",
            "5 x 100 Fr r 20; 100 Fr");
        row("descending stays one", "100 Fr in 1:36 r 20; 100 Fr in 1:32 r 20; 100 Fr in 1:28 r 20; 100 Fr in 1:24",
            "4 x 100 Fr r 20");
        row("two repeats far apart are no set", "100 Fr in 1:20 r 20; 100 Fr in 1:50", "100 Fr; 100 Fr");
        row("three minutes end a set", "3 x 100 Fr in 1:30 r 20 r 190; 100 Fr in 1:30", "3 x 100 Fr r 20; 100 Fr");
    }
    void plansComeBackAsWritten()
    {
        QFETCH(QString, plan);
        QFETCH(QString, expected);
        QCOMPARE(notationsOf(recorded(plan)), expected);
    }

    void regularStartsShowTheSendOff()
    {
        // Swum in 1:24 to 1:32, always leaving on 1:45: rests spread 8 s, starts 0.
        QString plan;
        for (const char *time : {"1:24", "1:30", "1:28", "1:32", "1:26", "1:31"})
            plan += QStringLiteral("100 Fr in %1 r %2; ")
                        .arg(QLatin1String(time))
                        .arg(105 - 60 - QString::fromLatin1(time).mid(2).toInt());
        QCOMPARE(notationsOf(recorded(plan)), QStringLiteral("6 x 100 Fr @ 1:45"));
    }

    void aSendOffKeptWithinASecondOrTwoIsOne()
    {
        // Nine starts 1:43 to 1:47, more than 3 s apart in all; the times vary by more.
        QString plan;
        const std::vector<std::pair<int, int>> swims{
            {88, 17}, {93, 13}, {85, 19}, {90, 17}, {94, 9}, {86, 20}, {91, 14}, {84, 20}, {92, 14}, {88, 60}};
        for (const auto &[time, rest] : swims)
            plan += QStringLiteral("100 Fr in %1 r %2; ").arg(time).arg(rest);
        QCOMPARE(notationsOf(recorded(plan)), QStringLiteral("10 x 100 Fr @ 1:45"));
    }

    void startsBetweenTheStepsOfTheClockAreChance()
    {
        // Starts 1:33.0, 1:33.2, 1:32.8, rests 14.2, 15.4, 14.9: by the starts alone a send-off, but no clock shows
        // 1:33.
        const QString plan =
            QStringLiteral("100 Fr in 78.8 r 14.2; 100 Fr in 77.8 r 15.4; 100 Fr in 77.9 r 14.9; 100 Fr in 78.4 r 60");
        QCOMPARE(notationsOf(recorded(plan)), QStringLiteral("4 x 100 Fr r 15"));
    }

    void aChangedSendOffCutsTheSet()
    {
        // Four on 2:00, four on 1:45, times a little uneven so that starts are steadier than rests.
        QString plan;
        for (const int rest : {30, 32, 28, 31})
            plan += QStringLiteral("100 Fr in %1 r %2; ").arg(120 - rest).arg(rest);
        for (const int rest : {15, 18, 13, 16})
            plan += QStringLiteral("100 Fr in %1 r %2; ").arg(105 - rest).arg(rest);
        // Four repeats that are followed by their own send-off, then three start-to-starts of the last four.
        QCOMPARE(notationsOf(recorded(plan)), QStringLiteral("4 x 100 Fr @ 2:00; 4 x 100 Fr @ 1:45"));
    }

    void yardsAreShownAsYards()
    {
        BuilderOptions options;
        options.pool = yards(25);
        options.unit = PoolUnit::Yards;
        QCOMPARE(notationsOf(recorded(QStringLiteral("5 x 100 Fr in 1:15 r 15 r 60; 500 Fr in 7:00"), options)),
            QStringLiteral("5 x 100 Fr r 15; 500 Fr"));
    }

    void restsAreFoundByStartsAlone()
    {
        BuilderOptions options;
        options.idleLengths = false;
        QCOMPARE(notationsOf(recorded(QStringLiteral("4 x 100 Fr in 1:28 r 20"), options)),
            QStringLiteral("4 x 100 Fr r 20"));
    }

    void setsCoverEveryIntervalOnce()
    {
        const SwimAnalysis analysis =
            analyse(recorded(QStringLiteral("400 Fr in 7:00 r 60; 2 x 50 Fr in 0:42 r 10; 100 Bk in 1:50 r 40; 2 x 50 "
                                            "Fr in 0:42 r 10; 100 Bk in 1:50 r 60; 50 Fr in 0:40")));
        std::size_t next = 0;
        for (const SwimSet &set : analysis.sets) {
            QCOMPARE(set.firstInterval, next);
            next += set.intervalCount;
        }
        QCOMPARE(next, analysis.intervals.size());
    }

    void noLengthsGiveNoSets() { QVERIFY(analyse(Workout{}).sets.empty()); }
};

QTEST_GUILESS_MAIN(SetsTest)
#include "tst_sets.moc"
