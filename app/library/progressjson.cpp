#include "app/library/progressjson.h"

#include "core/encode/json.h"
#include "ui/viewmodels/coachtexts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

// Each in the order of its enumeration.
constexpr std::array surenessNames{"tested", "estimated", "rough"};
constexpr std::array unknownNames{"no_efforts", "one_distance_only", "times_too_alike", "not_maximal", "implausible"};
constexpr std::array unitNames{"metres", "yards"};

template<std::size_t count, class Value>
QJsonValue named(const std::array<const char *, count> &names, const std::optional<Value> &value)
{
    return value ? QJsonValue(QLatin1StringView(names.at(std::size_t(*value)))) : QJsonValue();
}

QJsonValue named(PoolUnit unit)
{
    return QLatin1StringView(unitNames.at(std::size_t(unit)));
}

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue speed(const std::optional<Speed> &value)
{
    return value ? json::number(value->metresPerSecond, 4) : QJsonValue();
}

QJsonValue poolObject(const std::optional<NamedPool> &pool)
{
    if (!pool)
        return {};
    return QJsonObject{{u"length"_s, json::number(pool->length, 2)}, {u"unit"_s, named(pool->unit)}};
}

QJsonValue idOf(const ProgressSource &source, std::size_t swim)
{
    return swim < source.ids.size() ? json::text(source.ids[swim]) : QJsonValue();
}

/// What both documents begin with.
QJsonObject headOf(const ProgressReport &report, const QString &rangeName)
{
    return {{u"range"_s, QJsonObject{{u"name"_s, rangeName}, {u"from"_s, day(report.from)}, {u"to"_s, day(report.to)}}},
        {u"pool"_s, poolObject(report.pool)},
        {u"stroke"_s, report.filter.stroke ? json::stroke(*report.filter.stroke) : QJsonValue()}};
}

QJsonObject volumeObject(const ProgressReport &report)
{
    QJsonArray periods;
    for (const VolumePeriod &period : report.volume) {
        QJsonArray strokes;
        for (const StrokeShare &share : period.strokes)
            strokes.append(QJsonObject{
                {u"stroke"_s, json::stroke(share.stroke)}, {u"distance_m"_s, json::metres(share.distance)}});
        periods.append(QJsonObject{{u"from"_s, day(period.from)}, {u"to"_s, day(period.to)}, {u"swims"_s, period.swims},
            {u"distance_m"_s, json::metres(period.distance)}, {u"load_points"_s, json::number(period.load, 1)},
            {u"strokes"_s, strokes}});
    }
    return {{u"period"_s, report.isMonthly ? u"month"_s : u"week"_s}, {u"periods"_s, periods}};
}

QJsonObject cssPoint(const CssEstimate &estimate)
{
    return {{u"css_mps"_s, speed(estimate.css)}, {u"low_mps"_s, speed(estimate.low)},
        {u"high_mps"_s, speed(estimate.high)}, {u"sureness"_s, named(surenessNames, estimate.sureness)},
        {u"unknown"_s, named(unknownNames, estimate.unknown)}};
}

QJsonObject cssObject(const ProgressReport &report, const ProgressSource &source)
{
    QJsonArray course;
    for (const CssPoint &point : report.css) {
        QJsonObject object = cssPoint(point.estimate);
        object[u"day"_s] = day(point.day);
        course.append(object);
    }
    QJsonArray efforts;
    for (const CssEffort &effort : report.cssNow.efforts)
        efforts.append(QJsonObject{{u"swim"_s, effort.swim ? idOf(source, *effort.swim) : QJsonValue()},
            {u"start"_s, json::instant(effort.start)}, {u"distance_m"_s, json::metres(effort.length)},
            {u"time_s"_s, json::seconds(effort.time)}});
    QJsonObject now = cssPoint(report.cssNow);
    now[u"efforts"_s] = efforts;
    return {{u"now"_s, now}, {u"course"_s, course}};
}

QJsonArray fitnessArray(const ProgressReport &report)
{
    QJsonArray days;
    for (const FitnessPoint &point : report.fitness)
        days.append(QJsonObject{{u"day"_s, day(point.day)}, {u"load"_s, json::number(point.value.load, 1)},
            {u"fitness"_s, json::number(point.value.fitness, 2)}, {u"fatigue"_s, json::number(point.value.fatigue, 2)},
            {u"form"_s, json::number(point.value.form, 2)}});
    return days;
}

QJsonArray zonesArray(const ProgressReport &report, const PaceBorders &borders)
{
    QJsonArray zones;
    if (!report.zones)
        return zones;
    for (std::size_t zone = 0; zone < report.zones->size(); ++zone)
        zones.append(QJsonObject{{u"from_share"_s, zone == 0 ? QJsonValue(0) : json::number(borders[zone - 1], 2)},
            {u"to_share"_s, zone < borders.size() ? json::number(borders[zone], 2) : QJsonValue()},
            {u"time_s"_s, json::seconds((*report.zones)[zone])}});
    return zones;
}

QJsonArray yearsArray(const ProgressReport &report)
{
    QJsonArray years;
    for (const YearLine &line : report.years) {
        QJsonArray sums;
        for (const Distance &sum : line.sums)
            sums.append(json::metres(sum));
        years.append(QJsonObject{{u"year"_s, line.year}, {u"sums_m"_s, sums}});
    }
    return years;
}

QJsonArray techniqueArray(const ProgressReport &report, const ProgressSource &source)
{
    QJsonArray lines;
    for (const TechniqueLine &line : report.technique) {
        QJsonArray points;
        for (const TechniquePoint &point : line.points)
            points.append(QJsonObject{{u"day"_s, day(point.day)}, {u"swim"_s, idOf(source, point.swim)},
                {u"swolf"_s, json::number(point.swolf, 1)},
                {u"distance_per_stroke_m"_s, json::metres(point.distancePerStroke)}});
        lines.append(QJsonObject{{u"stroke"_s, json::stroke(line.stroke)}, {u"points"_s, points}});
    }
    return lines;
}

QJsonValue sentenceObject(const std::optional<CoachMessage> &message, PoolUnit unit)
{
    if (!message)
        return {};
    return QJsonObject{{u"id"_s, QLatin1StringView(message->id.data(), qsizetype(message->id.size()))},
        {u"text"_s, json::text(texts::sentence(*message, unit))}};
}

QJsonObject coachObject(const CoachOverTime &coach)
{
    QJsonArray summary;
    for (const CoachMessage &message : coach.summary)
        summary.append(sentenceObject(message, coach.unit));
    return {{u"summary"_s, summary}, {u"limiter"_s, sentenceObject(coach.limiter, coach.unit)},
        {u"warning"_s, sentenceObject(coach.warning, coach.unit)}, {u"next"_s, sentenceObject(coach.next, coach.unit)},
        {u"next_set"_s, json::text(coach.nextSet)}};
}

QJsonObject bestObject(Stroke stroke, const BestTime &best, const ProgressSource &source)
{
    return {{u"stroke"_s, json::stroke(stroke)}, {u"distance"_s, best.distance},
        {u"time_s"_s, json::seconds(best.time)}, {u"day"_s, day(best.day)}, {u"swim"_s, idOf(source, best.swim)},
        {u"first_length"_s, best.firstLength}, {u"lengths"_s, best.lengthCount}, {u"from_rest"_s, best.fromRest},
        {u"corrected"_s, best.isCorrected}, {u"new"_s, best.isNew}, {u"before_s"_s, json::seconds(best.before)},
        {u"points"_s, json::whole(best.points)}};
}

} // namespace

QJsonObject progressJson(const ProgressReport &report, const ProgressSource &source, const QString &rangeName)
{
    QJsonObject document = headOf(report, rangeName);
    document[u"pool"_s] = poolObject(report.filter.pool);
    document[u"unit"_s] = named(report.unit);
    document[u"swims"_s] = report.swims;
    document[u"volume"_s] = volumeObject(report);
    document[u"years"_s] = yearsArray(report);
    document[u"css"_s] = cssObject(report, source);
    document[u"fitness"_s] = fitnessArray(report);
    document[u"pace_zones"_s] = zonesArray(report, source.paceBorders);
    document[u"active_s"_s] = json::seconds(report.active);
    document[u"technique"_s] =
        QJsonObject{{u"pool"_s, poolObject(report.pool)}, {u"lines"_s, techniqueArray(report, source)}};
    document[u"coach"_s] = coachObject(report.coach);
    return document;
}

QJsonObject bestsJson(const ProgressReport &report, const ProgressSource &source, const QString &rangeName)
{
    QJsonArray bests;
    for (const BestRow &row : report.bests) {
        for (const BestTime &best : row.times)
            bests.append(bestObject(row.stroke, best, source));
    }
    QJsonArray predictions;
    for (const Prediction &prediction : report.predictions)
        predictions.append(QJsonObject{{u"stroke"_s, json::stroke(prediction.stroke)},
            {u"distance"_s, prediction.distance}, {u"time_s"_s, json::seconds(prediction.time)},
            {u"low_s"_s, json::seconds(prediction.low)}, {u"high_s"_s, json::seconds(prediction.high)}});
    QJsonObject document = headOf(report, rangeName);
    document[u"bests"_s] = bests;
    document[u"predictions"_s] = predictions;
    document[u"points_year"_s] = json::whole(report.pointsYear);
    return document;
}

} // namespace lengthwise
