#include "core/analysis/notation.h"

#include "core/analysis/cadence.h"
#include "core/analysis/runs.h"

#include <QStringList>

#include <cmath>

namespace lengthwise {

namespace {

QString numberOf(Distance distance, PoolUnit unit)
{
    return QString::number(qint64(std::round(distance / oneOf(unit))));
}

QString withStroke(const QString &number, Stroke stroke)
{
    const QString name = strokeAbbreviation(stroke);
    return name.isEmpty() ? number : number + u' ' + name;
}

QString swimOf(const Interval &interval, PoolUnit unit)
{
    return withStroke(numberOf(interval.repairedDistance, unit), interval.stroke);
}

QString counted(std::size_t count, const QString &what)
{
    return count == 1 ? what : QStringLiteral("%1 x %2").arg(QString::number(count), what);
}

QString clockTime(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString cadenceOf(const SwimSet &set)
{
    if (set.sendOff)
        return QStringLiteral(" @ ") + clockTime(qint64(asOnTheClock(*set.sendOff).count()));
    if (!set.rest)
        return {};
    const auto rest = qint64(asOnTheClock(*set.rest).count());
    return QStringLiteral(" r ") + (rest < 60 ? QString::number(rest) : clockTime(rest));
}

QString roundOf(std::span<const Interval> round, PoolUnit unit)
{
    QStringList parts;
    for (std::size_t first = 0; first < round.size();) {
        std::size_t next = first + 1;
        while (next < round.size() && sameRepeat(round[first], round[next]))
            ++next;
        parts.push_back(counted(next - first, swimOf(round[first], unit)));
        first = next;
    }
    return u'{' + parts.join(QStringLiteral(", ")) + u'}';
}

QString pyramidOf(std::span<const Interval> intervals, PoolUnit unit)
{
    QStringList numbers;
    for (const Interval &interval : intervals)
        numbers.push_back(numberOf(interval.repairedDistance, unit));
    return withStroke(numbers.join(u'-'), intervals.front().stroke);
}

} // namespace

QString strokeAbbreviation(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Unknown:
        return {};
    case Stroke::Freestyle:
        return QStringLiteral("Fr");
    case Stroke::Backstroke:
        return QStringLiteral("Bk");
    case Stroke::Breaststroke:
        return QStringLiteral("Br");
    case Stroke::Butterfly:
        return QStringLiteral("Fly");
    case Stroke::Medley:
        return QStringLiteral("IM");
    case Stroke::Mixed:
        return QStringLiteral("Mx");
    case Stroke::Drill:
        return QStringLiteral("Drill");
    case Stroke::Kick:
        return QStringLiteral("Kick");
    }
    return {};
}

QString notationOf(const SwimSet &set, std::span<const Interval> intervals, PoolUnit unit)
{
    const std::span<const Interval> own = intervals.subspan(set.firstInterval, set.intervalCount);
    switch (set.kind) {
    case SetKind::Single:
        return swimOf(own.front(), unit);
    case SetKind::Repeats:
        return counted(own.size(), swimOf(own.front(), unit)) + cadenceOf(set);
    case SetKind::Block:
        return counted(std::size_t(set.repeats), roundOf(own.first(own.size() / std::size_t(set.repeats)), unit));
    case SetKind::Pyramid:
        return pyramidOf(own, unit);
    }
    return {};
}

} // namespace lengthwise
