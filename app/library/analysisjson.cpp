#include "app/library/analysisjson.h"

#include "app/library/meaningjson.h"
#include "core/analysis/swimanalysis.h"
#include "core/encode/json.h"
#include "ui/viewmodels/texts.h"

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
QJsonObject metrics(const Metrics &metrics)
{
    const auto speed = metrics.speed ? std::optional(metrics.speed->metresPerSecond) : std::nullopt;
    return {
        {u"distance_m"_s, json::metres(metrics.distance)},
        {u"active_s"_s, json::seconds(metrics.active)},
        {u"rest_s"_s, json::seconds(metrics.rest)},
        {u"elapsed_s"_s, json::seconds(metrics.elapsed)},
        {u"speed_mps"_s, json::number(speed, 4)},
        {u"pace_s_per_100"_s, json::seconds(metrics.pacePer100m)},
        {u"speed_cv_pct"_s, json::percent(metrics.speedCvPercent)},
        {u"set_speed_cv_pct"_s, json::percent(metrics.setSpeedCvPercent)},
        {u"rest_pct"_s, json::percent(metrics.restPercent)},
        {u"rest_outside_sets_pct"_s, json::percent(metrics.restOutsideSetsPercent)},
        {u"stroke_rate_spm"_s, json::perMinute(metrics.strokeRate)},
        {u"stroke_rate_cv_pct"_s, json::percent(metrics.strokeRateCvPercent)},
        {u"stroke_rate_drop_spm"_s, json::number(metrics.strokeRateDropPerMinute, 2)},
        {u"speed_gears"_s, metrics.speedGears ? QJsonValue(*metrics.speedGears) : QJsonValue()},
        {u"distance_per_stroke_m"_s,
            json::number(
                metrics.distancePerStroke ? std::optional(metrics.distancePerStroke->metres) : std::nullopt, 3)},
        {u"swolf"_s, json::number(metrics.swolf, 2)},
        {u"avg_hr_bpm"_s, json::beats(metrics.averageHeartRate)},
        {u"max_hr_bpm"_s, json::beats(metrics.maximumHeartRate)},
    };
}

QString kindName(SetKind kind)
{
    switch (kind) {
    case SetKind::Single:
        return u"single"_s;
    case SetKind::Repeats:
        return u"repeats"_s;
    case SetKind::Block:
        return u"block"_s;
    case SetKind::Pyramid:
        return u"pyramid"_s;
    }
    return {};
}

QJsonObject swimSet(const SwimSet &set, const std::vector<Interval> &intervals)
{
    QJsonArray times;
    for (std::size_t i = set.firstInterval; i < set.firstInterval + set.intervalCount; ++i)
        times.append(json::seconds(intervals[i].time));
    return {
        {u"kind"_s, kindName(set.kind)},
        {u"notation"_s, set.notation},
        {u"repeats"_s, set.repeats},
        {u"distance_m"_s, json::metres(set.distance)},
        {u"stroke"_s, json::stroke(set.stroke)},
        {u"send_off_s"_s, json::seconds(set.sendOff)},
        {u"rest_s"_s, json::seconds(set.rest)},
        {u"times_s"_s, times},
        {u"inferred"_s, set.inferred},
    };
}
} // namespace

QJsonObject analysisJson(const Workout &workout, const Swimmer &swimmer)
{
    const SwimAnalysis analysis = analyse(workout);
    QJsonArray sets;
    for (const SwimSet &set : analysis.sets)
        sets.append(swimSet(set, analysis.intervals));
    QJsonObject object = json::workout(workout);
    object[u"metrics"_s] = metrics(analysis.metrics);
    object[u"sets"_s] = sets;
    const QJsonObject meaning = meaningJson(reportOn(workout, analysis, swimmer), workout);
    for (auto member = meaning.begin(); member != meaning.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

QJsonArray warningsJson(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings) {
        QJsonObject said = json::warning(warning);
        said[u"message"_s] = texts::describe(warning);
        array.append(said);
    }
    return array;
}

QJsonObject swimJson(
    const Workout &workout, const QString &file, int index, const std::function<QJsonObject(const Workout &)> &write)
{
    QJsonObject object = write(workout);
    object[u"file"_s] = file;
    object[u"index"_s] = index;
    object[u"warnings"_s] = warningsJson(workout.warnings);
    return object;
}

} // namespace lengthwise
