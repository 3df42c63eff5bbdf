#include "core/strava/requestwindows.h"

#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;

namespace {

/// 26 November 2026 at this time of day.
Instant at(hours hour, minutes minute, milliseconds rest = 0ms)
{
    return sys_days{2026y / 11 / 26} + hour + minute + rest;
}

/// Usages of (quarter, day), as many for reading as overall.
RateReport told(int quarter, int day, std::optional<Instant> serverTime)
{
    return {.overallLimit = {200, 2000},
        .overallUsage = {quarter, day},
        .readLimit = {100, 1000},
        .readUsage = {quarter, day},
        .serverTime = serverTime};
}

WindowCount &of(WindowCounts &counts, Window window)
{
    return counts[std::size_t(window)];
}

/// As many reservations as are granted.
int granted(WindowCounts &counts, Instant now, RequestKind kind = RequestKind::Read, Urgency urgency = Urgency::Asked)
{
    for (int count = 0;; ++count) {
        if (!reserve(counts, kind, urgency, now))
            return count;
    }
}

/// The same, each one over before the next, without a word about usage.
int spent(WindowCounts &counts, Instant now)
{
    for (int count = 0;; ++count) {
        const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, now);
        if (!reserved)
            return count;
        settle(counts, *reserved, RateReport(), now);
    }
}

std::optional<Instant> spentUntil(WindowCounts &counts, Instant now, RequestKind kind = RequestKind::Read)
{
    const auto reserved = reserve(counts, kind, Urgency::Asked, now);
    if (reserved || reserved.error().code != ErrorCode::BudgetSpent)
        return std::nullopt;
    return Instant(milliseconds(reserved.error().count.value()));
}

} // namespace

class TestRequestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows();
    void defaults();
    void uploadsCountOverall();
    void clicksKeepATenth_data();
    void clicksKeepATenth();
    void fullWindowsSayWhen();
    void headersCorrect();
    void limitsAreStravas();
    void answersOutOfOrder();
    void unansweredCountOnce();
    void unsentAreGivenBack();
    void noUsageInTheAnswer();
    void answeredInTheNextWindow();
    void straggler();
    void serverIsAhead();
    void serverIsBehind();
    void serverTimeMakesNoSense();
    void clockIsPutBack();
    void stravaTellsThatTheClockWasAhead();
    void stravaIsASecondBehind();
    void clockWasFarAhead();
    void killed();
    void refusedChangesNothing();
};

void TestRequestWindows::windows()
{
    QCOMPARE(quarterStart(at(14h, 18min, 44s)), at(14h, 15min));
    QCOMPARE(quarterStart(at(14h, 15min)), at(14h, 15min));
    QCOMPARE(quarterStart(at(14h, 14min, 59'999ms)), at(14h, 0min));
    QCOMPARE(dayStart(at(23h, 59min, 59'999ms)), at(0h, 0min));
    QCOMPARE(dayStart(Instant(-1ms)), Instant(sys_days{1969y / 12 / 31}));
    QCOMPARE(quarterStart(Instant(-1ms)), Instant(-15min));
}

void TestRequestWindows::defaults()
{
    WindowCounts counts;
    const BudgetState state = budgetState(counts, at(14h, 18min));
    QCOMPARE(state.readQuarter, (BudgetWindow{0, 100, at(14h, 30min)}));
    QCOMPARE(state.readDay, (BudgetWindow{0, 1000, at(24h, 0min)}));
    QCOMPARE(state.overallQuarter, (BudgetWindow{0, 200, at(14h, 30min)}));
    QCOMPARE(state.overallDay, (BudgetWindow{0, 2000, at(24h, 0min)}));
    QCOMPARE(granted(counts, at(14h, 18min)), 100);
    QCOMPARE(budgetState(counts, at(14h, 18min)).readQuarter.used, 100);
    QCOMPARE(budgetState(counts, at(14h, 18min)).overallDay.used, 100);
}

void TestRequestWindows::uploadsCountOverall()
{
    WindowCounts counts;
    QCOMPARE(granted(counts, at(14h, 18min), RequestKind::Upload), 200);
    const BudgetState state = budgetState(counts, at(14h, 18min));
    QCOMPARE(state.readQuarter.used, 0);
    QCOMPARE(state.overallDay.used, 200);
    QCOMPARE(spentUntil(counts, at(14h, 18min)), at(14h, 30min)); // reading counts overall too
}

void TestRequestWindows::clicksKeepATenth_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("background");
    QTest::newRow("100") << 100 << 90;
    QTest::newRow("101: a tenth is 10.1") << 101 << 90;
    QTest::newRow("9") << 9 << 8;
    QTest::newRow("1: nothing is left") << 1 << 0;
}

void TestRequestWindows::clicksKeepATenth()
{
    QFETCH(int, limit);
    QFETCH(int, background);
    WindowCounts counts;
    for (WindowCount &count : counts)
        count.quota = limit;
    QCOMPARE(granted(counts, at(14h, 18min), RequestKind::Read, Urgency::Background), background);
    QCOMPARE(granted(counts, at(14h, 18min), RequestKind::Read, Urgency::Asked), limit - background);
}

void TestRequestWindows::fullWindowsSayWhen()
{
    WindowCounts counts;
    for (int quarter = 0; quarter < 10; ++quarter)
        QCOMPARE(spent(counts, at(0h, 15min * quarter)), 100);
    // 1000 of the day: the quarter is full until 2:30, the day until midnight.
    QCOMPARE(spentUntil(counts, at(2h, 16min)), at(24h, 0min));
    QCOMPARE(spentUntil(counts, at(23h, 59min, 59'999ms)), at(24h, 0min));
    QCOMPARE(spentUntil(counts, at(24h, 0min)), std::nullopt);
    counts = {};
    QCOMPARE(granted(counts, at(14h, 15min)), 100);
    QCOMPARE(spentUntil(counts, at(14h, 29min, 59'999ms)), at(14h, 30min));
}

void TestRequestWindows::headersCorrect()
{
    WindowCounts counts;
    const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 18min));
    // Another machine used the application.
    settle(counts, *reserved, told(97, 300, at(14h, 18min, 1s)), at(14h, 18min, 1s));
    QCOMPARE(budgetState(counts, at(14h, 18min)).readQuarter.used, 97);
    QCOMPARE(budgetState(counts, at(14h, 18min)).readDay.used, 300);
    QCOMPARE(granted(counts, at(14h, 19min)), 3);
}

void TestRequestWindows::limitsAreStravas()
{
    WindowCounts counts;
    const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 18min));
    settle(counts, *reserved,
        RateReport{.overallLimit = {400, 4000}, .overallUsage = {1, 1}, .readLimit = {200, 2000}, .readUsage = {1, 1}},
        at(14h, 18min));
    QCOMPARE(budgetState(counts, at(14h, 18min)).readQuarter.limit, 200);
    QCOMPARE(budgetState(counts, at(14h, 18min)).overallDay.limit, 4000);
    QCOMPARE(granted(counts, at(14h, 18min)), 199);
    // A limit outlives its window, and may be lowered below what was used.
    const auto next = reserve(counts, RequestKind::Read, Urgency::Asked, at(15h, 0min));
    settle(counts, *next, RateReport{.readLimit = {1, 10}, .readUsage = {1, 200}}, at(15h, 0min));
    QCOMPARE(spentUntil(counts, at(15h, 0min)), at(24h, 0min));
}

void TestRequestWindows::answersOutOfOrder()
{
    WindowCounts counts;
    const Instant now = at(14h, 18min);
    const auto first = reserve(counts, RequestKind::Read, Urgency::Asked, now);
    const auto second = reserve(counts, RequestKind::Read, Urgency::Asked, now);
    settle(counts, *second, told(12, 12, now), now);
    settle(counts, *first, told(11, 11, now), now);
    QCOMPARE(of(counts, Window::ReadQuarter).used(), 12);
}

void TestRequestWindows::unansweredCountOnce()
{
    WindowCounts counts;
    const Instant now = at(14h, 18min);
    const auto lost = reserve(counts, RequestKind::Read, Urgency::Asked, now);
    const auto beside = reserve(counts, RequestKind::Read, Urgency::Asked, now);
    settle(counts, *lost, RateReport(), now);
    // Strava saw this one first, so its 1 does not hold the lost one.
    settle(counts, *beside, told(1, 1, now), now);
    QCOMPARE(of(counts, Window::ReadQuarter).used(), 2);
    // Reserved after both were over: what is said now holds both.
    const auto after = reserve(counts, RequestKind::Read, Urgency::Asked, now);
    settle(counts, *after, told(3, 3, now), now);
    QCOMPARE(of(counts, Window::ReadQuarter).used(), 3);
}

void TestRequestWindows::unsentAreGivenBack()
{
    WindowCounts counts;
    const Instant now = at(14h, 18min);
    const auto unsent = reserve(counts, RequestKind::Read, Urgency::Asked, now);
    settle(counts, *unsent, std::nullopt, now);
    QCOMPARE(of(counts, Window::ReadQuarter).used(), 0);
    settle(counts, *unsent, std::nullopt, now); // more than was reserved is not given back
    QCOMPARE(of(counts, Window::ReadQuarter).pending, 0);
}

void TestRequestWindows::noUsageInTheAnswer()
{
    WindowCounts counts;
    const Instant now = at(14h, 18min);
    for (int i = 1; i <= 100; ++i) {
        const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, now);
        QVERIFY(reserved);
        settle(counts, *reserved, RateReport{.serverTime = now}, now);
        QCOMPARE(of(counts, Window::OverallDay).used(), i);
    }
    QCOMPARE(spentUntil(counts, now), at(14h, 30min));
}

/// The usage of an answer that took its time may be that of either window: the full one's must not fill the new one.
void TestRequestWindows::answeredInTheNextWindow()
{
    WindowCounts counts;
    const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, at(23h, 59min, 59s));
    settle(counts, *reserved, told(100, 1000, at(24h, 0min, 1s)), at(24h, 0min, 2s));
    const BudgetState state = budgetState(counts, at(24h, 0min, 2s));
    QCOMPARE(state.readQuarter, (BudgetWindow{1, 100, at(24h, 15min)}));
    QCOMPARE(state.readDay, (BudgetWindow{1, 1000, at(48h, 0min)}));
    // Answered before the end: counted there and nowhere else, though it was read later.
    counts = {};
    const auto early = reserve(counts, RequestKind::Read, Urgency::Asked, at(23h, 59min, 59s));
    settle(counts, *early, told(100, 1000, at(23h, 59min, 59s)), at(24h, 0min, 2s));
    QCOMPARE(budgetState(counts, at(24h, 0min, 2s)).readQuarter.used, 0);
}

void TestRequestWindows::straggler()
{
    WindowCounts counts;
    const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 29min, 59s));
    QCOMPARE(granted(counts, at(14h, 30min)), 99); // it may arrive now
    settle(counts, *reserved, std::nullopt, at(14h, 30min, 1s));
    QCOMPARE(of(counts, Window::ReadQuarter).earlier, 0);
    QCOMPARE(of(counts, Window::ReadQuarter).pending, 99);
    QCOMPARE(granted(counts, at(14h, 30min, 1s)), 1);
}

void TestRequestWindows::serverIsAhead()
{
    WindowCounts counts;
    const auto first = reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 29min, 30s));
    settle(counts, *first, told(1, 101, at(14h, 30min, 1s)), at(14h, 29min, 31s));
    QCOMPARE(of(counts, Window::ReadQuarter).start, at(14h, 30min));
    const auto second = reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 29min, 32s));
    settle(counts, *second, told(50, 150, at(14h, 30min, 3s)), at(14h, 29min, 33s));
    QCOMPARE(granted(counts, at(14h, 29min, 40s)), 50);
    QCOMPARE(spentUntil(counts, at(14h, 29min, 40s)), at(14h, 45min));
}

void TestRequestWindows::serverIsBehind()
{
    WindowCounts counts;
    const auto first = reserve(counts, RequestKind::Read, Urgency::Asked, at(24h, 0min, 10s));
    settle(counts, *first, told(100, 1000, at(23h, 59min, 50s)), at(24h, 0min, 10s));
    // The full day is the one that ends, not ours.
    QCOMPARE(of(counts, Window::ReadDay).used(), 1);
    QCOMPARE(of(counts, Window::ReadDay).start, at(24h, 0min));
}

void TestRequestWindows::serverTimeMakesNoSense()
{
    WindowCounts counts;
    const Instant now = at(14h, 18min);
    for (const auto serverTime : {now + 61min, now - 61min, Instant{}}) {
        const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, now);
        settle(counts, *reserved, told(40, 40, serverTime), now);
        QCOMPARE(of(counts, Window::ReadQuarter).start, at(14h, 15min));
        QCOMPARE(of(counts, Window::ReadQuarter).used(), 40);
    }
}

void TestRequestWindows::clockIsPutBack()
{
    WindowCounts counts;
    QCOMPARE(granted(counts, at(14h, 18min)), 100);
    QCOMPARE(spentUntil(counts, at(13h, 0min)), at(14h, 30min));
    QCOMPARE(spentUntil(counts, at(0h, 1min)), at(14h, 30min));
}

void TestRequestWindows::stravaTellsThatTheClockWasAhead()
{
    WindowCounts counts;
    reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 18min)).value(); // never heard of again
    const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, at(12h, 0min));
    QVERIFY(reserved);
    settle(counts, *reserved, told(7, 70, at(12h, 0min, 2s)), at(12h, 0min));
    QCOMPARE(of(counts, Window::ReadQuarter).start, at(12h, 0min));
    QCOMPARE(granted(counts, at(12h, 1min)), 92); // of 100: 7 that Strava counted, one that may be under way
    QCOMPARE(spentUntil(counts, at(12h, 1min)), at(12h, 15min));
}

void TestRequestWindows::stravaIsASecondBehind()
{
    WindowCounts counts;
    const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 30min));
    QVERIFY(reserved);
    settle(counts, *reserved, told(99, 99, at(14h, 29min, 59s)), at(14h, 30min));
    QCOMPARE(of(counts, Window::ReadQuarter).start, at(14h, 30min));
}

void TestRequestWindows::clockWasFarAhead()
{
    WindowCounts counts;
    const Instant ahead = at(14h, 18min) + days(400);
    const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, ahead);
    QCOMPARE(granted(counts, ahead), 99);
    QCOMPARE(spentUntil(counts, ahead), quarterStart(ahead) + 15min);
    // A year is too long to wait.
    QCOMPARE(granted(counts, at(14h, 18min)), 100);
    settle(counts, *reserved, RateReport(), at(14h, 18min));
    QCOMPARE(of(counts, Window::ReadQuarter).pending, 100);
}

void TestRequestWindows::killed()
{
    WindowCounts counts;
    reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 18min)).value();
    // The process is gone, and nobody settles: counted here, for the straggler it may be once more, then never.
    QCOMPARE(budgetState(counts, at(14h, 29min)).readQuarter.used, 1);
    QCOMPARE(granted(counts, at(14h, 30min)), 99);
    counts = {};
    reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 18min)).value();
    const auto next = reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 31min));
    settle(counts, *next, told(1, 2, at(14h, 31min)), at(14h, 31min));
    QCOMPARE(budgetState(counts, at(14h, 45min)).readQuarter.used, 0);
    // After a longer pause there is no straggler.
    counts = {};
    reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 18min)).value();
    QCOMPARE(budgetState(counts, at(14h, 45min)).readQuarter.used, 0);
}

void TestRequestWindows::refusedChangesNothing()
{
    WindowCounts counts;
    QCOMPARE(granted(counts, at(14h, 18min)), 100);
    const WindowCounts before = counts;
    QVERIFY(!reserve(counts, RequestKind::Read, Urgency::Asked, at(14h, 20min)));
    QCOMPARE(counts, before);
}

QTEST_GUILESS_MAIN(TestRequestWindows)
#include "tst_requestwindows.moc"
