#include "ui/viewmodels/display.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <cstdint>

namespace lengthwise::display {

namespace {
QString twoDigits(std::int64_t value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QString clockOf(std::int64_t seconds)
{
    const std::int64_t hours = seconds / 3600;
    const std::int64_t minutes = seconds / 60 % 60;
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(twoDigits(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(QString::number(hours), twoDigits(minutes), twoDigits(seconds % 60));
}

bool isShowable(double value)
{
    return std::isfinite(value) && std::abs(value) < 1e12;
}

// 1371.6 m are 1500 yd only to within rounding: a whole number must not show its noise as a decimal.
int decimalsFor(double value)
{
    return std::abs(value - std::round(value)) < 0.05 ? 0 : 1;
}

Quantity quantity(const QString &value, const QString &unit)
{
    return {value, value == unknown() ? QString() : unit};
}
} // namespace

QLocale readableLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

QString Quantity::text() const
{
    return unit.isEmpty() ? value : value + QChar(QChar::Nbsp) + unit;
}

QString unknown()
{
    return QStringLiteral("\u2013");
}

QString approximately(const QString &text)
{
    return QStringLiteral("\u2248") + QChar(QChar::Nbsp) + text;
}

QString number(std::optional<double> value, int decimals)
{
    if (!value || !isShowable(*value))
        return unknown();
    // Half away from zero, as people round; printf's half-to-even turns 0.25 into 0.2.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(*value * scale) / scale;
    return readableLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', decimals);
}

QString time(std::optional<Seconds> value)
{
    if (!value || !isShowable(value->count()))
        return unknown();
    const auto tenths = std::int64_t(std::llround(std::abs(value->count()) * 10));
    const QString sign = value->count() < 0 && tenths > 0 ? QStringLiteral("\u2212") : QString();
    return sign + clockOf(tenths / 10) + readableLocale().decimalPoint() + QString::number(tenths % 10);
}

QString clock(std::optional<Seconds> value)
{
    if (!value || !isShowable(value->count()) || value->count() < 0)
        return unknown();
    return clockOf(std::int64_t(value->count()));
}

Quantity duration(std::optional<Seconds> value)
{
    if (!value || !isShowable(value->count()) || value->count() < 0)
        return {unknown(), {}};
    const auto whole = std::int64_t(std::llround(value->count()));
    return {clockOf(whole),
        whole < 3600 ? QCoreApplication::translate("Display", "min") : QCoreApplication::translate("Display", "h")};
}

Quantity seconds(std::optional<Seconds> value, int decimals)
{
    constexpr double longest = 99.5;
    if (value && value->count() >= longest)
        return duration(value);
    return quantity(number(value ? std::optional(value->count()) : std::nullopt, decimals),
        QCoreApplication::translate("Display", "s"));
}

Quantity distance(std::optional<Distance> value, PoolUnit unit)
{
    if (!value)
        return {unknown(), {}};
    const double shown = *value / oneOf(unit);
    return quantity(number(shown, decimalsFor(shown)), unitName(unit));
}

Quantity pace(std::optional<Seconds> value, PoolUnit unit)
{
    return quantity(time(value), paceUnitName(unit));
}

Quantity strokeRate(std::optional<StrokeRate> value)
{
    return quantity(number(value ? std::optional(value->perMinute) : std::nullopt, 1),
        QCoreApplication::translate("Display", "/min"));
}

Quantity distancePerStroke(std::optional<Distance> value, PoolUnit unit)
{
    return quantity(number(value ? std::optional(*value / oneOf(unit)) : std::nullopt, 2), unitName(unit));
}

Quantity swolf(std::optional<double> value)
{
    return quantity(number(value, 1), QCoreApplication::translate("Display", "s + strokes"));
}

Quantity heartRate(std::optional<HeartRate> value)
{
    return quantity(number(value ? std::optional(value->beatsPerMinute) : std::nullopt, 0),
        QCoreApplication::translate("Display", "bpm"));
}

Quantity percent(std::optional<double> value)
{
    return quantity(number(value, 1), QCoreApplication::translate("Display", "%"));
}

QString unitName(PoolUnit unit)
{
    return unit == PoolUnit::Yards ? QCoreApplication::translate("Display", "yd")
                                   : QCoreApplication::translate("Display", "m");
}

QString paceUnitName(PoolUnit unit)
{
    return unit == PoolUnit::Yards ? QCoreApplication::translate("Display", "/100 yd")
                                   : QCoreApplication::translate("Display", "/100 m");
}

QString poolName(Distance poolLength, PoolUnit unit)
{
    return QCoreApplication::translate("Display", "%1 pool").arg(distance(poolLength, unit).text());
}

QString dateAndTime(Instant start, std::optional<std::chrono::minutes> utcOffset)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(start.time_since_epoch().count(), Qt::UTC);
    if (!utc.isValid())
        return unknown();
    const QDateTime local =
        utcOffset ? utc.toOffsetFromUtc(int(std::chrono::seconds(*utcOffset).count())) : utc.toLocalTime();
    //: Date and time of a swim in the form of QLocale::toString
    return readableLocale().toString(local, QCoreApplication::translate("Display", "ddd d MMM yyyy, HH:mm"));
}

} // namespace lengthwise::display
