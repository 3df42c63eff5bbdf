#include "core/analysis/swimanalysis.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;

namespace {

using Misread = std::vector<std::pair<int, Stroke>>; ///< active length, counted from 0, and what the watch says

Workout swum(const QString &plan, const Misread &misread)
{
    Workout workout = recorded(plan);
    std::vector<Length *> active;
    for (Length &length : workout.lengths) {
        if (length.type == LengthType::Active)
            active.push_back(&length);
    }
    for (const auto &[at, stroke] : misread)
        active[std::size_t(at)]->stroke = stroke;
    return workout;
}

QString setsOf(const Workout &workout)
{
    QStringList notations;
    for (const SwimSet &set : analyse(workout).sets)
        notations.push_back(set.notation);
    return notations.join(QStringLiteral("; "));
}

constexpr auto asFly = Stroke::Butterfly;
constexpr auto asBreast = Stroke::Breaststroke;
constexpr auto asFree = Stroke::Freestyle;

} // namespace

/// Watches take one stroke for another now and then. Each case says what was swum, what was read, and what may be
/// concluded.
class MisreadStrokesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strokesAreMendedWhereSomethingSaysSo_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<Misread>("misread");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *plan, const Misread &misread, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(plan) << misread << QString::fromLatin1(expected);
        };
        row("one length in four of a medley", "200 IM in 4:00", {{2, asFree}}, "200 IM");
        row("a whole quarter is no misreading", "200 IM in 4:00", {{2, asFree}, {3, asFree}}, "200 Mx");
        row("a quarter of one length neither", "100 IM in 2:00", {{1, asFree}}, "100 Mx");
        row("but the others of the set tell", "4 x 100 IM in 2:00 r 20", {{1, asFree}, {10, asFree}},
            "4 x 100 IM r 20");
        row("unless they were swum so too", "4 x 100 IM in 2:00 r 20",
            {{1, asFree}, {5, asFree}, {9, asFree}, {13, asFree}}, "4 x 100 Mx r 20");
        row("neighbours tell of half a repeat", "4 x 50 Br in 1:00 r 20", {{0, asFree}, {7, asFree}}, "4 x 50 Br r 20");
        row("a kick is known by its like", "4 x 50 Kick in 1:10 r 20", {{3, asFree}}, "4 x 50 Kick r 20");
        row("a pattern of two strokes stays", "4 x 50 Fr in 0:44 r 20",
            {{0, asFly}, {2, asFly}, {4, asFly}, {6, asFly}}, "4 x 50 Mx r 20");
        row("a pattern in every other repeat too", "6 x 50 Fr in 0:44 r 20", {{2, asFly}, {6, asFly}, {10, asFly}},
            "3 x {50 Fr, 50 Mx}");
        row("the next like one may be rounds away",
            "200 Fr in 3:20 r 15; 100 Fr in 1:40 r 15; 75 Fr in 1:15 r 15; 50 Bk in 0:56 r 30; "
            "200 Fr in 3:20 r 15; 100 Fr in 1:40 r 15; 75 Fr in 1:15 r 15; 50 Bk in 0:56 r 30; "
            "200 Fr in 3:20 r 15; 100 Fr in 1:40 r 15; 75 Fr in 1:15 r 15; 50 Bk in 0:56",
            {{32, asFree}}, "3 x {200 Fr, 100 Fr, 75 Fr, 50 Bk}");
        row("the first single length of a set", "200 Fr in 3:20 r 60; 5 x 25 Br in 0:32 r 20", {{8, asFree}},
            "200 Fr; 5 x 25 Br r 20");
        row("two single lengths of one set", "8 x 25 Bk in 0:28 r 20", {{2, asFree}, {5, asFree}}, "8 x 25 Bk r 20");
        row("two and two are two sets", "2 x 25 Fr in 0:26 r 20 r 20; 2 x 25 Bk in 0:27 r 20", {},
            "2 x 25 Fr r 20; 2 x 25 Bk r 20");
        row("never from drill", "2 x 50 Fr in 0:50 r 20 r 20; 50 Drill in 0:50 r 20; 2 x 50 Fr in 0:50 r 20", {},
            "2 x 50 Fr r 20; 50 Drill; 2 x 50 Fr r 20");
    }
    void strokesAreMendedWhereSomethingSaysSo()
    {
        QFETCH(QString, plan);
        QFETCH(Misread, misread);
        QFETCH(QString, expected);
        QCOMPARE(setsOf(swum(plan, misread)), expected);
    }

    void oneTimeIsOneStroke()
    {
        // Back takes 30 s a length, free 25: both lengths of the first 50 took 30.
        const QString plan = QStringLiteral(
            "200 Fr in 3:20 r 15; 50 Bk in 1:00 r 30; 200 Fr in 3:20 r 15; 50 Bk in 1:00 r 90; 100 Bk in 2:00");
        QCOMPARE(setsOf(swum(plan, {{9, asFree}})), QStringLiteral("2 x {200 Fr, 50 Bk}; 100 Bk"));
    }

    void twoTimesAreTwoStrokes()
    {
        Workout workout =
            swum(QStringLiteral("200 Fr in 3:20 r 90; 50 Bk in 1:00 r 90; 100 Bk in 2:00"), {{9, asFree}});
        workout.lengths[9].elapsed = Duration(30000);  // back
        workout.lengths[10].elapsed = Duration(25500); // free
        QCOMPARE(setsOf(workout), QStringLiteral("200 Fr; 50 Mx; 100 Bk"));
    }

    void aStrokeSwumNowhereElseIsJudgedByItsNeighbours()
    {
        const QString plan = QStringLiteral("50 Fr in 0:46 r 20; 100 Fr in 1:32 r 20; 150 Fr in 2:18 r 20; "
                                            "100 Fr in 1:32 r 20; 50 Fr in 0:46");
        QCOMPARE(setsOf(swum(plan, {{1, asBreast}})), QStringLiteral("50-100-150-100-50 Fr"));
        // Far slower than they are: perhaps it was breaststroke.
        const QString slower = QStringLiteral("50 Fr in 1:00 r 20; 100 Fr in 1:32 r 20; 150 Fr in 2:18");
        QCOMPARE(setsOf(swum(slower, {{1, asBreast}})), QStringLiteral("50 Mx; 100 Fr; 150 Fr"));
    }

    void aMissedTurnHidesAStroke()
    {
        // The turn from fly to back was missed: 50 s of fly with the strokes of two lengths, then breast and free.
        Workout workout = recorded(QStringLiteral("200 Fr in 3:20 r 60; 100 IM in 1:40"));
        Length &first = workout.lengths[9];
        first.elapsed *= 2;
        first.strokes = *first.strokes * 2;
        workout.lengths.erase(workout.lengths.begin() + 10);
        QCOMPARE(setsOf(workout), QStringLiteral("200 Fr; 100 IM"));
        QVERIFY(analyse(workout).sets.back().inferred);
    }
};

QTEST_GUILESS_MAIN(MisreadStrokesTest)
#include "tst_misreadstrokes.moc"
