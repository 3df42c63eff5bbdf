#include "app/library/comparisonjson.h"

#include "core/encode/json.h"
#include "ui/viewmodels/coachtexts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

// Each in the order of its enumeration.
constexpr std::array trendNames{
    "score", "distance_m", "pace_s_per_100", "distance_points", "pace_points", "stroke_points", "gears_points"};
constexpr std::array wayNames{"unknown", "stable", "better", "worse"};
constexpr std::array doubtNames{"", "inferred", "low_quality"};
constexpr std::array priorityNames{"high", "medium", "low"};
constexpr std::array frequencyNames{"each_swim", "twice_a_week", "once_a_week", "twice_a_month"};
constexpr std::array gradeNames{"A", "B", "C", "D"};

template<std::size_t count, class Value>
QJsonValue named(const std::array<const char *, count> &names, Value value)
{
    const char *name = names.at(std::size_t(value));
    return *name ? QJsonValue(QLatin1StringView(name)) : QJsonValue();
}

QString unitName(PoolUnit unit)
{
    return unit == PoolUnit::Yards ? u"yd"_s : u"m"_s;
}

QJsonValue poolObject(const std::optional<NamedPool> &pool)
{
    if (!pool)
        return {};
    return QJsonObject{{u"length"_s, json::number(pool->length, 2)}, {u"unit"_s, unitName(pool->unit)}};
}

QJsonObject workoutObject(const ComparedSwim &swim)
{
    const WorkoutReport &report = swim.report;
    return {{u"id"_s, json::text(swim.id)}, {u"file"_s, json::text(swim.file)}, {u"title"_s, json::text(swim.title)},
        {u"start"_s, json::instant(report.start)}, {u"pool_length_m"_s, json::metres(report.poolLength)},
        {u"unit"_s, unitName(report.unit)}, {u"distance_m"_s, json::metres(report.distance)},
        {u"active_s"_s, json::seconds(report.active)}, {u"elapsed_s"_s, json::seconds(report.elapsed)},
        {u"score"_s, json::whole(report.score.total)},
        {u"grade"_s, report.score.grade ? named(gradeNames, *report.score.grade) : QJsonValue()},
        {u"quality"_s, report.quality.score}};
}

QJsonArray curvesArray(const Comparison &comparison)
{
    QJsonArray curves;
    for (std::size_t i = 0; i < comparison.curves.size(); ++i) {
        QJsonArray points;
        for (const PaceCurve::Point &point : comparison.curves[i].points)
            points.append(QJsonObject{{u"distance"_s, point.distance}, {u"time_s"_s, json::seconds(point.time)}});
        curves.append(QJsonObject{{u"workout"_s, qint64(i)}, {u"points"_s, points}});
    }
    return curves;
}

QJsonArray sameSetsArray(const Comparison &comparison)
{
    QJsonArray sets;
    for (const SameSet &set : comparison.sameSets) {
        QJsonArray swims;
        for (const SameSet::Swum &swum : set.swims) {
            QJsonArray times;
            for (const Seconds time : swum.times)
                times.append(json::seconds(time));
            swims.append(
                QJsonObject{{u"workout"_s, qint64(swum.swim)}, {u"set"_s, qint64(swum.set)}, {u"times_s"_s, times},
                    {u"mean_s"_s, json::seconds(swum.mean)}, {u"rest_s"_s, json::seconds(swum.rest)}});
        }
        sets.append(QJsonObject{{u"notation"_s, set.notation}, {u"swims"_s, swims}});
    }
    return sets;
}

QJsonObject seriesObject(const Comparison &comparison)
{
    QJsonObject series{{u"unit"_s, unitName(comparison.unit)}, {u"pool"_s, poolObject(comparison.pool)},
        {u"curve_pool"_s, poolObject(comparison.curvePool)}, {u"stroke"_s, json::stroke(comparison.stroke)},
        {u"score_cv_pct"_s, json::percent(comparison.scoreCvPercent)}, {u"pace_curves"_s, curvesArray(comparison)},
        {u"same_sets"_s, sameSetsArray(comparison)}};
    for (const ComparisonTrend &trend : comparison.trends) {
        QJsonArray values;
        for (const std::optional<double> &value : trend.values)
            values.append(json::number(value, 3));
        series[QLatin1StringView(trendNames.at(std::size_t(trend.what)))] = values;
    }
    return series;
}

QJsonArray trendsArray(const std::vector<ComparisonTrend> &trends)
{
    QJsonArray array;
    for (const ComparisonTrend &trend : trends)
        array.append(QJsonObject{{u"what"_s, named(trendNames, trend.what)},
            {u"before"_s, json::number(trend.before, 3)}, {u"after"_s, json::number(trend.after, 3)},
            {u"change_pct"_s, json::percent(trend.changePercent)}, {u"way"_s, named(wayNames, trend.way)}});
    return array;
}

/// Writes the sentences, and keeps each for the list of all.
class CoachWriter
{
public:
    explicit CoachWriter(PoolUnit unit)
        : m_unit(unit)
    {
    }

    QJsonObject said(const char *role, const ComparisonMessage &said)
    {
        QJsonArray evidence;
        for (const ComparedEvidence &one : said.evidence) {
            QJsonArray lengths;
            for (const std::size_t length : one.evidence.lengths)
                lengths.append(qint64(length));
            evidence.append(QJsonObject{
                {u"workout"_s, qint64(one.swim)}, {u"lengths"_s, lengths}, {u"set"_s, json::whole(one.evidence.set)}});
        }
        const std::string_view id = said.message.id;
        const QJsonValue text = json::text(texts::sentence(said.message, m_unit));
        const QJsonValue name = QLatin1StringView(id.data(), qsizetype(id.size()));
        m_all.append(QJsonObject{{u"role"_s, QLatin1StringView(role)}, {u"id"_s, name}, {u"text"_s, text}});
        return {{u"id"_s, name}, {u"text"_s, text}, {u"evidence"_s, evidence},
            {u"doubt"_s, named(doubtNames, said.message.doubt)}};
    }

    QJsonArray said(const char *role, const std::vector<ComparisonMessage> &messages)
    {
        QJsonArray array;
        for (const ComparisonMessage &message : messages)
            array.append(said(role, message));
        return array;
    }

    QJsonArray said(const std::vector<Recommendation> &recommendations)
    {
        QJsonArray array;
        for (const Recommendation &one : recommendations) {
            QJsonObject object = said("recommendation", one.message);
            object[u"priority"_s] = named(priorityNames, one.priority);
            object[u"frequency"_s] = named(frequencyNames, one.frequency);
            object[u"set"_s] = json::text(one.set);
            array.append(object);
        }
        return array;
    }

    const QJsonArray &all() const { return m_all; }

private:
    PoolUnit m_unit;
    QJsonArray m_all;
};

} // namespace

QJsonObject comparisonJson(const Comparison &comparison)
{
    QJsonArray workouts;
    for (const ComparedSwim &swim : comparison.swims)
        workouts.append(workoutObject(swim));
    CoachWriter coach(comparison.unit);
    QJsonObject document{{u"workouts"_s, workouts}, {u"series"_s, seriesObject(comparison)},
        {u"trends"_s, trendsArray(comparison.trends)}};
    document[u"summary"_s] = coach.said("summary", comparison.coach.summary);
    document[u"insights"_s] = coach.said("insight", comparison.coach.insights);
    document[u"strengths"_s] = coach.said("strength", comparison.coach.strengths);
    document[u"weaknesses"_s] = coach.said("weakness", comparison.coach.weaknesses);
    document[u"recommendations"_s] = coach.said(comparison.coach.recommendations);
    document[u"coach"_s] = coach.all();
    return document;
}

} // namespace lengthwise
