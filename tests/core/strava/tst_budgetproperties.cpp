#include "core/strava/requestwindows.h"

#include <rapidcheck.h>

#include <QtTest>

#include <map>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;

namespace {

struct Limits {
    int quarter = 0, day = 0;
};

/// Strava: counts what arrives, in windows of its own.
class Server
{
public:
    Limits overall, read;

    RateReport count(RequestKind kind, Instant time)
    {
        ++m_overallQuarter[quarterStart(time)];
        ++m_overallDay[dayStart(time)];
        if (kind == RequestKind::Read) {
            ++m_readQuarter[quarterStart(time)];
            ++m_readDay[dayStart(time)];
        }
        return {.overallLimit = {overall.quarter, overall.day},
            .overallUsage = {m_overallQuarter[quarterStart(time)], m_overallDay[dayStart(time)]},
            .readLimit = {read.quarter, read.day},
            .readUsage = {m_readQuarter[quarterStart(time)], m_readDay[dayStart(time)]}};
    }
    BudgetState counted(Instant time)
    {
        return {.readQuarter = {.used = m_readQuarter[quarterStart(time)], .limit = read.quarter},
            .readDay = {.used = m_readDay[dayStart(time)], .limit = read.day},
            .overallQuarter = {.used = m_overallQuarter[quarterStart(time)], .limit = overall.quarter},
            .overallDay = {.used = m_overallDay[dayStart(time)], .limit = overall.day}};
    }

private:
    std::map<Instant, int> m_overallQuarter, m_overallDay, m_readQuarter, m_readDay;
};

struct Flight {
    Reservation reservation;
    Instant since;
    std::optional<RateReport> answer; ///< absent: did not arrive yet
};

/// Any number of processes with one budget, and the server; everything may take its time.
class World
{
public:
    World()
    {
        m_server.read = {.quarter = *rc::gen::inRange(1, 7), .day = *rc::gen::inRange(1, 30)};
        m_server.overall = {.quarter = *rc::gen::inRange(1, 10), .day = *rc::gen::inRange(1, 40)};
        m_counts[0].quota = m_server.overall.quarter;
        m_counts[1].quota = m_server.overall.day;
        m_counts[2].quota = m_server.read.quarter;
        m_counts[3].quota = m_server.read.day;
    }

    void step()
    {
        const int move = *rc::gen::inRange(0, 9);
        if (move == 0)
            pass();
        else if (move < 4 || m_flights.empty())
            reserveOne();
        else
            goOn(move);
        check();
    }

private:
    /// Often to just before or behind the end of a window.
    void pass()
    {
        m_now += seconds(*rc::gen::weightedElement<int>({{4, 1}, {4, 20}, {2, 300}, {1, 3'600}, {1, 40'000}}));
        if (*rc::gen::inRange(0, 2) == 0)
            m_now = quarterStart(m_now) + 15min - seconds(*rc::gen::inRange(0, 3));
        if (*rc::gen::inRange(0, 6) == 0)
            m_now = dayStart(m_now) + 24h - seconds(*rc::gen::inRange(0, 3));
        // No request takes a quarter of an hour: the client gives up long before.
        std::erase_if(m_flights, [this](const Flight &flight) {
            const bool isOver = m_now - flight.since > 10min;
            if (isOver)
                settle(m_counts, flight.reservation, flight.answer ? std::optional(RateReport()) : std::nullopt, m_now);
            return isOver;
        });
    }

    void reserveOne()
    {
        const auto kind = *rc::gen::element(RequestKind::Read, RequestKind::Read, RequestKind::Upload);
        const auto urgency = *rc::gen::element(Urgency::Asked, Urgency::Background);
        if (const auto reserved = reserve(m_counts, kind, urgency, m_now))
            m_flights.push_back({.reservation = *reserved, .since = m_now});
    }

    void goOn(int move)
    {
        const auto place = m_flights.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(m_flights));
        if (!place->answer && move < 8) {
            place->answer = m_server.count(place->reservation.kind, m_now);
            return;
        }
        const bool isKilled = *rc::gen::inRange(0, 10) == 0;
        if (!isKilled)
            settle(m_counts, place->reservation, reportOf(*place), m_now);
        m_flights.erase(place);
    }

    std::optional<RateReport> reportOf(const Flight &flight)
    {
        if (!flight.answer)
            return std::nullopt;
        if (*rc::gen::inRange(0, 4) == 0)
            return RateReport();
        RateReport report = *flight.answer;
        if (*rc::gen::inRange(0, 4) != 0)
            report.serverTime = floor<seconds>(m_now);
        return report;
    }

    void check()
    {
        const BudgetState counted = m_server.counted(m_now);
        const BudgetState kept = budgetState(m_counts, m_now);
        for (const auto window : {&BudgetState::readQuarter, &BudgetState::readDay, &BudgetState::overallQuarter,
                 &BudgetState::overallDay}) {
            RC_ASSERT((counted.*window).used <= (counted.*window).limit);
            RC_ASSERT((counted.*window).used <= (kept.*window).used);
        }
        for (const WindowCount &count : m_counts)
            RC_ASSERT(count.pending >= 0 && count.earlier >= 0 && count.reported >= 0 && count.unanswered >= 0);
    }

    Server m_server;
    WindowCounts m_counts;
    std::vector<Flight> m_flights;
    Instant m_now = sys_days{2026y / 11 / 26} + 14h;
};

} // namespace

class TestBudgetProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows();
    void neverOverrun();
    void allThatIsAllowed();
};

void TestBudgetProperties::windows()
{
    QVERIFY(rc::check("a window begins at or before its moments, at whole quarters and days", [] {
        const Instant time(milliseconds(*rc::gen::inRange<std::int64_t>(-4'000'000'000'000, 4'000'000'000'000)));
        RC_ASSERT(quarterStart(time) <= time && time < quarterStart(time) + 15min);
        RC_ASSERT(quarterStart(time).time_since_epoch() % 15min == 0ms);
        RC_ASSERT(dayStart(time) <= time && time < dayStart(time) + 24h);
        RC_ASSERT(dayStart(time).time_since_epoch() % 24h == 0ms);
        RC_ASSERT(dayStart(quarterStart(time)) == dayStart(time));
    }));
}

void TestBudgetProperties::neverOverrun()
{
    QVERIFY(rc::check("the server counts no more than its limits and than what is kept", [] {
        World world;
        const int steps = *rc::gen::inRange(1, 150);
        for (int i = 0; i < steps; ++i)
            world.step();
    }));
}

/// Careful is not enough: where every answer comes, all that Strava allows can be used.
void TestBudgetProperties::allThatIsAllowed()
{
    QVERIFY(rc::check("each quarter gives its limit", [] {
        Server server;
        server.overall = {.quarter = 200, .day = 2000};
        server.read = {.quarter = *rc::gen::inRange(1, 20), .day = 1000};
        WindowCounts counts;
        counts[std::size_t(Window::ReadQuarter)].quota = server.read.quarter;
        Instant now = sys_days{2026y / 11 / 26} + 14h;
        for (int quarter = 0; quarter < 4; ++quarter, now += 15min) {
            std::vector<Flight> flights;
            int granted = 0;
            while (const auto reserved = reserve(counts, RequestKind::Read, Urgency::Asked, now)) {
                ++granted;
                flights.push_back({.reservation = *reserved, .since = now});
                if (*rc::gen::inRange(0, 2) == 0)
                    continue;
                for (Flight &flight : flights)
                    flight.answer = server.count(RequestKind::Read, now);
                for (const Flight &flight : flights)
                    settle(counts, flight.reservation, flight.answer, now);
                flights.clear();
            }
            for (const Flight &flight : flights)
                settle(counts, flight.reservation, server.count(RequestKind::Read, now), now);
            RC_ASSERT(granted == server.read.quarter);
        }
    }));
}

QTEST_GUILESS_MAIN(TestBudgetProperties)
#include "tst_budgetproperties.moc"
