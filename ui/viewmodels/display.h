#pragma once

#include "core/model/stroke.h"
#include "core/model/units.h"

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

/// Numbers as a swimmer reads them, in the user's locale (QLocale's default). Pure but for that; GUI or any thread.
/// Everything unknown becomes "–" without a unit, never 0.
namespace lengthwise::display {

/// The user's; British English in place of the bare "C" locale (a server, a test), which leaves out the separators that
/// make long distances readable.
QLocale readableLocale();

/// A value and its unit apart, because they are drawn in two sizes: "3,200" and "m".
struct Quantity {
    QString value;
    QString unit; ///< empty where there is none, or where the value is unknown

    /// "3,200 m"; "1:35.5 /100 m"; "–" when unknown.
    QString text() const;
    bool operator==(const Quantity &) const = default;
};

/// "–"
QString unknown();

/// "≈ 10 x 100": what was worked out, not recorded.
QString approximately(const QString &text);

/// A number with a fixed count of decimals: "42.9".
QString number(std::optional<double> value, int decimals);

/// To the tenth: "0:41.9", "6:16.3", from an hour "1:02:03.4".
QString time(std::optional<Seconds> value);
/// To the second: "0:41", "50:56", "1:05:40". The place on a clock, so nothing is rounded up.
QString clock(std::optional<Seconds> value);
/// The clock form rounded to the second, with its unit: "50:56" "min", "1:05:40" "h".
Quantity duration(std::optional<Seconds> value);
/// A rest, a length: "16.4" "s" below 100 s, then "1:42" "min". decimals for the form in seconds only.
Quantity seconds(std::optional<Seconds> value, int decimals);

/// "3,200" "m" or "yd"; whole units, or one decimal where the swim does not divide into whole ones.
Quantity distance(std::optional<Distance> value, PoolUnit unit);
/// "1:35.5" "/100 m" or "/100 yd"; value: seconds per 100 of that unit.
Quantity pace(std::optional<Seconds> value, PoolUnit unit);
/// "42.9" "/min"
Quantity strokeRate(std::optional<StrokeRate> value);
/// "1.51" "m" or "yd"
Quantity distancePerStroke(std::optional<Distance> value, PoolUnit unit);
/// "39.6" "s + strokes"
Quantity swolf(std::optional<double> value);
/// "139" "bpm"
Quantity heartRate(std::optional<HeartRate> value);
/// "2.5" "%"
Quantity percent(std::optional<double> value);

/// "m" or "yd"
QString unitName(PoolUnit unit);
/// "/100 m" or "/100 yd"
QString paceUnitName(PoolUnit unit);
/// "25 m pool", "25 yd pool"
QString poolName(Distance poolLength, PoolUnit unit);

/// "Thu 19 Nov 2026, 06:32" where the swim was; without an offset in this computer's time zone.
QString dateAndTime(Instant start, std::optional<std::chrono::minutes> utcOffset);

} // namespace lengthwise::display
