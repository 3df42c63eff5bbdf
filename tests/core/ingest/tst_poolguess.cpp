#include "core/ingest/poolguess.h"

#include <QtTest>

#include <cmath>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

using Reason = PoolLengthGuess::Reason;

constexpr field::PoolLength metres25{25, PoolUnit::Metres};
constexpr field::PoolLength metres50{50, PoolUnit::Metres};
constexpr field::PoolLength yards25{25, PoolUnit::Yards};

/// A pool swim of 1,000 m or yd.
WorkoutSummary swim(Seconds active, double poolMetres, PoolUnit unit = PoolUnit::Metres)
{
    return {.environment = Environment::Pool,
        .distance = unit == PoolUnit::Yards ? yards(1000) : metres(1000),
        .active = active,
        .poolLength = metres(poolMetres),
        .unit = unit};
}

field::PoolLength likeliest(int lengths, Seconds active, const std::optional<UsualSwims> &usual)
{
    return poolLengthGuesses(lengths, active, {}, usual).front().poolLength;
}

} // namespace

class TestPoolGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 72 lengths in 29:42 = 1782 s: 99.0 s per 100 of 25 m (or of 25 yd), 49.5 of 50 m, 74.25 of 33 1/3 m.
    void thePaceOfEachPoolIsToldInItsUnit()
    {
        const auto guesses = poolLengthGuesses(72, 1782s, {}, {});
        QCOMPARE(guesses.size(), 4U);
        for (const PoolLengthGuess &guess : guesses) {
            const double expected = guess.poolLength == metres50              ? 49.5
                : guess.poolLength == metres25 || guess.poolLength == yards25 ? 99.0
                                                                              : 74.25;
            QVERIFY2(std::abs(guess.pacePer100.count() - expected) < 1e-9,
                qPrintable(QString::number(guess.pacePer100.count())));
            QCOMPARE(guess.reason, Reason::CommonPace); // nobody knows the swimmer
        }
        QCOMPARE(guesses.front().poolLength, metres25);
    }

    // 40 lengths in 40:00: 4:00 per 100 of 25 m, 2:00 of 50 m; most people swim 100 m in about two minutes.
    void swimmersAtLargeDoNotCrawl() { QCOMPARE(likeliest(40, 2400s, {}), metres50); }

    // Usually 2:00 per 100 m. 36 lengths in 36:00 = 60 s each: 4:00 per 100 of 25 m, 2:00 of 50 m, 3:00 of 33 1/3 m.
    // 36 lengths in 18:00 = 30 s each: 2:00 per 100 of 25 m.
    void theSwimmersOwnPaceDecides()
    {
        const auto usual = usualSwimsOf({swim(1200s, 25)});
        QVERIFY(usual);
        QCOMPARE(usual->pacePer100m, Seconds(120));
        const auto slow = poolLengthGuesses(36, 2160s, {}, usual);
        QCOMPARE(slow.front().poolLength, metres50);
        QCOMPARE(slow.front().reason, Reason::UsualPace);
        QCOMPARE(slow[1].reason, Reason::CommonPace);
        QCOMPARE(likeliest(36, 1080s, usual), metres25);
    }

    // 30 s a length is 2:00 per 100 m in 25 m and 2:11.2 per 100 m in 25 yd: 9 % apart, so where one swims decides.
    void onePoolIsLikelierThanOneNeverSwumIn()
    {
        const auto ofYards = usualSwimsOf({swim(1080s, 22.86, PoolUnit::Yards)}); // 1:58.1 per 100 m
        QCOMPARE(ofYards->poolLengths.front(), yards25);
        QCOMPARE(likeliest(40, 40 * 27.5s, ofYards), yards25); // 1:50.0 or 2:00.3 per 100 m
    }

    void aPoolOfOnesOwnIsOffered()
    {
        const auto usual = usualSwimsOf({swim(1200s, 20), swim(1200s, 20), swim(1200s, 25)});
        QCOMPARE(usual->poolLengths, std::vector<field::PoolLength>({{20, PoolUnit::Metres}, metres25}));
        const auto guesses = poolLengthGuesses(40, 40 * 24s, {}, usual); // 2:00 per 100 m in 20 m
        QCOMPARE(guesses.front().poolLength, (field::PoolLength{20, PoolUnit::Metres}));
        QCOMPARE(guesses.size(), 5U);
    }

    // The file tells 1,800 m, whatever pace that is: 72 x 25 m.
    void aRecordedDistanceTells()
    {
        const auto guesses = poolLengthGuesses(72, 4320s, metres(1800), usualSwimsOf({swim(1200s, 50)}));
        QCOMPARE(guesses.front().poolLength, metres25);
    }

    // 40 lengths in 20:00 = 30 s each: 2:00 per 100 of 25 m, which fits; 1:00 of 50 m, which is possible.
    void thePoolThatWasSetComesFirst()
    {
        QCOMPARE(likeliest(40, 1200s, {}), metres25);
        const auto guesses = poolLengthGuesses(40, 1200s, {}, {}, metres50);
        QCOMPARE(guesses.size(), 4U); // each pool once
        QCOMPARE(guesses.front().poolLength, metres50);
        QCOMPARE(guesses.front().reason, Reason::UsualPool);
        QCOMPARE(guesses[1].poolLength, metres25);
        QCOMPARE(guesses[1].reason, Reason::CommonPace);
        QCOMPARE(poolLengthGuesses(4, 0s, {}, {}, metres50).front().poolLength, metres50);
    }

    // 36.5 yd are 33.3756 m: 40 lengths are 1,335 m, in 27:48 (1668 s) 2:05 per 100 m.
    void aPoolThatIsNotCommonCanBeSet()
    {
        const auto usual = usualSwimsOf({swim(1200s, 25)});
        const auto guesses = poolLengthGuesses(40, 1668s, {}, usual, field::PoolLength{36.5, PoolUnit::Yards});
        QCOMPARE(guesses.size(), 5U);
        QCOMPARE(guesses.front().poolLength, (field::PoolLength{36.5, PoolUnit::Yards}));
        QCOMPARE(guesses.front().reason, Reason::UsualPool);
    }

    // Usually 2:00 per 100 m. 36 lengths of 60 s: 4:00 per 100 of 25 m, twice as slow as ever; of 50 m 2:00.
    // 36 lengths of 45 s are 3:00 per 100 of 25 m: a slow day, kick or drill.
    void itStandsBackWhereThePaceIsAnotherPools()
    {
        const auto usual = usualSwimsOf({swim(1200s, 25)});
        const auto guesses = poolLengthGuesses(36, 36 * 60s, {}, usual, metres25);
        QCOMPARE(guesses.front().poolLength, metres50);
        QCOMPARE(poolLengthGuesses(36, 36 * 45s, {}, usual, metres25).front().poolLength, metres25);
        // Nobody swims 100 m in 40 s, whoever it is: 36 lengths of 20 s in 50 m.
        QCOMPARE(poolLengthGuesses(36, 36 * 20s, {}, {}, metres50).front().poolLength, metres25);
        // The file tells 72 x 25 m.
        QCOMPARE(poolLengthGuesses(72, 3600s, metres(1800), {}, metres50).front().poolLength, metres25);
    }

    void whatTellsNothingIsNotLookedAt()
    {
        WorkoutSummary deleted = swim(2000s, 25);
        deleted.deleted = true;
        WorkoutSummary openWater = swim(2000s, 25);
        openWater.environment = Environment::OpenWater;
        WorkoutSummary shortSwim = swim(500s, 25);
        shortSwim.distance = metres(150);
        QVERIFY(!usualSwimsOf({deleted, openWater, shortSwim}));
        QCOMPARE(usualSwimsOf({deleted, swim(1000s, 25)})->pacePer100m, Seconds(100));
    }

    void withoutAnyTimeTheCommonestComesFirst()
    {
        QCOMPARE(likeliest(4, 0s, {}), metres25);
        QCOMPARE(likeliest(0, 100s, {}), metres25);
    }
};

QTEST_GUILESS_MAIN(TestPoolGuess)
#include "tst_poolguess.moc"
