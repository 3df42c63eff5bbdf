#include "core/coach/board.h"

#include "core/analysis/notation.h"
#include "core/coach/limits.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr double clockStep = 5;    // pool clocks are read in steps of five
constexpr double isWhole = .1;     // three lengths of 33.3 m are a hundred
constexpr double nearEnough = .34; // a round number is not worth another distance altogether
constexpr double anyPool = 50;
constexpr double slowest = .2; // m/s; beyond these no swimmer has a CSS
constexpr double fastest = 3;

QString clockTime(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

Board::Board(const CoachFacts &facts)
    : Board(facts.pool, facts.unit, facts.swim.css)
{
}

Board::Board(std::optional<Distance> pool, double unit, std::optional<Speed> css)
    : m_pool(pool && pool->metres >= unit ? pool->metres / unit : anyPool)
    , m_unit(unit)
{
    if (css && css->metresPerSecond >= slowest && css->metresPerSecond <= fastest)
        m_css = css->metresPerSecond;
}

int Board::distanceNear(double wanted) const
{
    // Coaches write 100s, 50s and whole numbers, in this order, where the pool has them.
    const double step = wanted >= 150 ? 100 : wanted >= 75 ? 50 : 1;
    double nearest = m_pool;
    std::optional<double> round;
    for (double distance = m_pool; distance <= wanted + 2 * m_pool; distance += m_pool) {
        const double off = std::abs(distance - wanted);
        if (off < std::abs(nearest - wanted) - isWhole)
            nearest = distance;
        const bool isRound = std::abs(distance - std::round(distance / step) * step) < isWhole;
        if (isRound && off <= nearEnough * wanted && (!round || off < std::abs(*round - wanted) - isWhole))
            round = distance;
    }
    return int(std::lround(round.value_or(nearest)));
}

std::optional<int> Board::sendOffFor(const PlannedRepeats &plan) const
{
    if (!m_css || plan.stroke != Stroke::Freestyle || !plan.round.isEmpty() || plan.byRest)
        return std::nullopt;
    const double swim = std::max(plan.distance * m_unit / *m_css, plan.time);
    return std::max(plan.leastSendOff, int(std::ceil((swim + plan.rest) / clockStep - 1e-9) * clockStep));
}

QString Board::written(const PlannedRepeats &plan) const
{
    const auto counted = [&](const QString &what) {
        return plan.count == 1 ? what : QStringLiteral("%1 x %2").arg(QString::number(plan.count), what);
    };
    if (!plan.round.isEmpty())
        return counted(plan.round);
    QString swim = QString::number(plan.distance);
    if (const QString stroke = strokeAbbreviation(plan.stroke); !stroke.isEmpty())
        swim += u' ' + stroke;
    if (plan.count == 1)
        return swim;
    if (const std::optional<int> sendOff = sendOffFor(plan))
        return counted(swim) + QStringLiteral(" @ ") + clockTime(*sendOff);
    return counted(swim) + QStringLiteral(" r ") + (plan.rest < 60 ? QString::number(plan.rest) : clockTime(plan.rest));
}

int onPoolClock(double seconds)
{
    return int(std::lround(seconds / clockStep) * int(clockStep));
}

PlannedRepeats sprintRepeats(const Board &board, double swum, Stroke stroke)
{
    PlannedRepeats plan{.distance = board.distanceNear(25), .stroke = stroke};
    plan.count = std::clamp(int(std::lround(limits::next.sprintShare * swum / plan.distance)), 4, 12);
    plan.rest = plan.distance > 30 ? 60 : 40;
    return plan;
}

int usualRest(int distance)
{
    if (distance <= 100)
        return 15;
    return distance <= 200 ? 20 : 30;
}

} // namespace lengthwise
