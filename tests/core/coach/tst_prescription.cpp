#include "core/coach/coach.h"
#include "tests/core/coach/practices.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t firstSeed = 1126;
constexpr int practices = 3000;

/// One line of the board, read back.
struct BoardLine {
    int count = 1;
    std::vector<int> distances; ///< of one repeat or round
    bool isFreestyle = false;
    std::optional<int> sendOff;

    int total() const
    {
        int round = 0;
        for (const int distance : distances)
            round += distance;
        return count * round;
    }
};

/// After core/analysis/notation.h: single, repeats, block.
std::optional<BoardLine> read(const QString &text)
{
    const QString swim = u"(\\d+)(?: (Fr|Bk|Br|Fly|IM|Mx|Drill|Kick))?"_s;
    static const QRegularExpression repeated(
        u"^(?:(\\d+) x )?%1(?: @ (\\d+):(\\d\\d)| r (?:\\d+|\\d+:\\d\\d))?$"_s.arg(swim));
    static const QRegularExpression block(u"^(\\d+) x \\{(.+)\\}$"_s);
    static const QRegularExpression part(u"^(?:(\\d+) x )?%1$"_s.arg(swim));
    BoardLine line;
    if (const auto match = repeated.match(text); match.hasMatch()) {
        line.count = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
        line.distances = {match.captured(2).toInt()};
        line.isFreestyle = match.captured(3) == u"Fr"_s;
        if (!match.captured(4).isEmpty())
            line.sendOff = 60 * match.captured(4).toInt() + match.captured(5).toInt();
        return line;
    }
    const auto match = block.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    line.count = match.captured(1).toInt();
    for (const QString &each : match.captured(2).split(u", "_s)) {
        const auto swims = part.match(each);
        if (!swims.hasMatch())
            return std::nullopt;
        const int times = swims.captured(1).isEmpty() ? 1 : swims.captured(1).toInt();
        line.distances.insert(line.distances.end(), std::size_t(times), swims.captured(2).toInt());
    }
    return line;
}

QString prescribed(const QString &plan, double css = 0, const BuilderOptions &options = {})
{
    const Coached coached(recorded(plan, options), css);
    return coach(coached.swim()).prescription.mainSet;
}

QByteArray nextOf(const QString &plan, double css = 0)
{
    const Coached coached(recorded(plan), css);
    const std::string_view id = coach(coached.swim()).next.id;
    return QByteArray(id.data(), qsizetype(id.size()));
}

} // namespace

class PrescriptionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetCanBeSwumInItsPool()
    {
        for (int i = 0; i < practices; ++i) {
            const std::uint32_t seed = firstSeed + std::uint32_t(i);
            const Practice swum = practice(seed);
            const Coached coached(swum.workout, swum.css);
            const Prescription prescription = coach(coached.swim()).prescription;
            const double unit = oneOf(swum.workout.poolUnit).metres;
            const double pool = swum.workout.poolLength->metres / unit;
            const double swam = coached.figures.distance->metres / unit;
            for (const QString &text : {prescription.mainSet, prescription.drillSet}) {
                const QByteArray where =
                    u"seed %1: %2 after %3 in %4"_s.arg(seed).arg(text).arg(swam).arg(pool).toUtf8();
                const std::optional<BoardLine> line = read(text);
                QVERIFY2(line && line->count >= 1, where.constData());
                for (const int distance : line->distances) {
                    const double lengths = std::round(distance / pool);
                    QVERIFY2(lengths >= 1 && std::abs(lengths * pool - distance) <= .51, where.constData());
                }
                QVERIFY2(line->total() <= std::max(swam, 4 * pool) + .5, where.constData());
            }
        }
    }

    void sendOffsComeFromCssAndLeaveRest()
    {
        int sendOffs = 0;
        for (int i = 0; i < practices; ++i) {
            const std::uint32_t seed = firstSeed + std::uint32_t(i);
            const Practice swum = practice(seed);
            const Coached coached(swum.workout, swum.css);
            const QString text = coach(coached.swim()).prescription.mainSet;
            const std::optional<BoardLine> line = read(text);
            QVERIFY(line);
            if (!line->sendOff)
                continue;
            ++sendOffs;
            const double unit = oneOf(swum.workout.poolUnit).metres;
            const QByteArray where = u"seed %1: %2, CSS %3"_s.arg(seed).arg(text).arg(swum.css).toUtf8();
            QVERIFY2(swum.css > 0 && line->isFreestyle, where.constData());
            QVERIFY2(*line->sendOff >= line->distances.front() * unit / swum.css + 10, where.constData());
            QCOMPARE(*line->sendOff % 5, 0);
        }
        QVERIFY(sendOffs > practices / 10);
    }

    void fadingAsksForFewerAtAnEvenPace()
    {
        const QString faded = repeats(u"100 Fr"_s, {88, 88, 88, 88, 88, 92, 92, 92, 92, 92}, 15);
        QCOMPARE(prescribed(faded), u"8 x 100 Fr r 20"_s);
        // CSS 1.15 m/s: 90 s as swum + 15 s, but 5 s more than the 105 s it was swum on.
        QCOMPARE(prescribed(faded, 1.15), u"8 x 100 Fr @ 1:50"_s);
        QCOMPARE(nextOf(faded), "next-strokes");
    }

    void withoutALimiterItGoesOneStepOn()
    {
        QCOMPARE(
            prescribed(u"400 Fr in 6:40 r 60; 6 x 100 Fr in 1:30 r 20 r 60; 400 Fr in 6:40"_s), u"7 x 100 Fr r 20"_s);
        QCOMPARE(nextOf(u"400 Fr in 6:40 r 60; 6 x 100 Fr in 1:30 r 20 r 60; 400 Fr in 6:40"_s), "next-one-more");
        QCOMPARE(nextOf(u"10 x 100 Fr in 1:30 r 20"_s), "next-quicker");
    }

    void growingRestsAskForTheClock()
    {
        const QString grown =
            repeats(u"100 Fr"_s, {90, 90, 90, 90, 90, 90}, std::vector<double>{20, 21, 24, 26, 29, 0});
        QCOMPARE(nextOf(grown), "next-on-the-clock");
        QVERIFY(prescribed(grown).endsWith(u"r 20"_s));
    }

    void aFlatSprintAsksForShortAndFast()
    {
        const QString flat = u"1000 Fr in 16:40 r 60; 8 x 25 Fr in 24 r 40"_s;
        QCOMPARE(nextOf(flat), "next-sprint");
        QVERIFY(prescribed(flat).contains(u" x 25 Fr r 40"_s));
    }

    void aWeakLegIsSwumAlone()
    {
        const Workout medleys = withTimes(recorded(u"8 x 100 IM in 1:40 r 30"_s), [](int i) {
            const double times[] = {23.4, 24.3, 34, 22.5};
            return times[i % 4];
        });
        const Coached coached(medleys);
        const CoachSummary summary = coach(coached.swim());
        QCOMPARE(summary.next.id, "next-weak-leg");
        QVERIFY(summary.prescription.mainSet.contains(u" x 50 Br"_s));
    }

    void anEasySwimIsFollowedByWorkAtCss()
    {
        QCOMPARE(prescribed(u"1600 Fr in 29:00"_s, 1.10), u"8 x 100 Fr @ 1:50"_s);
    }

    void distancesFitOddPools_data()
    {
        QTest::addColumn<double>("pool");
        QTest::addColumn<bool>("yards");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("main");
        QTest::newRow("20 m") << 20.0 << false << u"1000 Fr in 16:40"_s << u"3 x 200 Fr r 20"_s;
        QTest::newRow("33 m") << 100.0 / 3 << false << u"1000 Fr in 16:40"_s << u"3 x 200 Fr r 20"_s;
        QTest::newRow("25 yd") << 22.86 << true << u"1000 Fr in 15:00"_s << u"3 x 200 Fr r 20"_s;
        QTest::newRow("50 m") << 50.0 << false << u"2000 Fr in 33:20"_s << u"3 x 400 Fr r 30"_s;
    }

    void distancesFitOddPools()
    {
        QFETCH(const double, pool);
        QFETCH(const bool, yards);
        QFETCH(const QString, plan);
        QFETCH(const QString, main);
        BuilderOptions options;
        options.pool = metres(pool);
        options.unit = yards ? PoolUnit::Yards : PoolUnit::Metres;
        QCOMPARE(prescribed(plan, 0, options), main);
    }
};

QTEST_GUILESS_MAIN(PrescriptionTest)
#include "tst_prescription.moc"
