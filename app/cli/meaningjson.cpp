#include "app/cli/meaningjson.h"

#include "core/analysis/activelengths.h"
#include "core/encode/json.h"
#include "ui/viewmodels/coachtexts.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {

// Each in the order of its enumeration.
constexpr std::array typeNames{
    "short", "technique", "recovery", "threshold", "speed", "intervals", "broken", "endurance"};
constexpr std::array issueNames{
    "strokes_missing", "suspect_lengths", "unexplained_time", "distance_mismatch", "heart_rate_gaps"};
constexpr std::array partNames{"distance_endurance", "pace_consistency", "stroke_stability", "speed_gears"};
constexpr std::array missingNames{"", "too_short", "few_lengths", "few_parts", "low_quality"};
constexpr std::array needNames{"distance_m", "set_speed_cv_pct", "rest_outside_sets_pct", "stroke_rate_cv_pct",
    "stroke_rate_drop_spm", "speed_gears"};
constexpr std::array gradeNames{"A", "B", "C", "D"};
constexpr std::array doubtNames{"", "inferred", "low_quality"};
constexpr std::array surenessNames{"tested", "estimated", "rough"};
constexpr std::array unknownNames{"no_efforts", "one_distance_only", "times_too_alike", "not_maximal", "implausible"};
constexpr std::array basisNames{"speed", "heart_rate", "effort"};

template<std::size_t count, class Value>
QJsonValue named(const std::array<const char *, count> &names, Value value)
{
    const char *name = names.at(std::size_t(value));
    return *name ? QJsonValue(QLatin1StringView(name)) : QJsonValue();
}

template<std::size_t count, class Value>
QJsonValue named(const std::array<const char *, count> &names, const std::optional<Value> &value)
{
    return value ? named(names, *value) : QJsonValue();
}

QJsonValue speed(Speed value)
{
    return json::number(value.metresPerSecond, 4);
}

/// From indices among the active lengths to those of the document's "lengths".
class LengthPlaces
{
public:
    explicit LengthPlaces(const Workout &workout)
    {
        for (const ActiveLength &length : activeLengthsOf(workout))
            m_places.push_back(length.index);
    }
    QJsonArray of(const std::vector<std::size_t> &lengths) const
    {
        QJsonArray array;
        for (const std::size_t length : lengths) {
            if (length < m_places.size())
                array.append(qint64(m_places[length]));
        }
        return array;
    }

private:
    std::vector<std::size_t> m_places;
};

QJsonObject qualityObject(const Quality &quality, const LengthPlaces &places)
{
    QJsonArray deductions;
    for (const QualityDeduction &deduction : quality.deductions)
        deductions.append(QJsonObject{{u"issue"_s, named(issueNames, deduction.issue)},
            {u"points"_s, json::number(deduction.points, 2)}, {u"percent"_s, json::number(deduction.percent, 2)},
            {u"lengths"_s, places.of(deduction.lengths)}});
    return {{u"score"_s, quality.score}, {u"deductions"_s, deductions}};
}

QJsonValue needObject(const std::optional<ScoreNeed> &need)
{
    if (!need)
        return {};
    return QJsonObject{{u"what"_s, named(needNames, need->what)}, {u"limit"_s, json::number(need->limit, 2)},
        {u"points"_s, need->points}};
}

QJsonObject scoreObject(const Score &score)
{
    QJsonObject object{{u"total"_s, json::whole(score.total)}, {u"grade"_s, named(gradeNames, score.grade)},
        {u"not_graded"_s, named(missingNames, score.missing)}};
    QJsonObject next;
    for (const ScorePart &part : score.parts) {
        const auto name = QLatin1StringView(partNames.at(std::size_t(part.kind)));
        object[name] = json::whole(part.points);
        next[name] = needObject(part.next);
    }
    object[u"next_bands"_s] = next;
    return object;
}

class CoachObject
{
public:
    CoachObject(const WorkoutReport &report, const LengthPlaces &places)
        : m_unit(report.unit)
        , m_coach(report.coach)
        , m_places(places)
    {
    }

    QJsonObject object()
    {
        QJsonObject object;
        object[u"headline"_s] = said("headline", m_coach.headline);
        object[u"limiter"_s] = m_coach.limiter ? said("limiter", *m_coach.limiter) : QJsonValue();
        object[u"next"_s] = said("next", m_coach.next);
        object[u"strengths"_s] = said("strength", m_coach.strengths);
        object[u"weaknesses"_s] = said("weakness", m_coach.weaknesses);
        const Prescription &prescription = m_coach.prescription;
        object[u"prescription"_s] = QJsonObject{{u"main_set"_s, json::text(prescription.mainSet)},
            {u"drill_set"_s, json::text(prescription.drillSet)}, {u"focus"_s, said("focus", prescription.focus)}};
        object[u"messages"_s] = m_messages;
        return object;
    }

private:
    /// The sentence; its meaning goes to the list of messages.
    QJsonValue said(const char *role, const CoachMessage &message)
    {
        const QString sentence = texts::sentence(message, m_unit);
        m_messages.append(QJsonObject{{u"role"_s, QLatin1StringView(role)},
            {u"id"_s, QLatin1StringView(message.id.data(), qsizetype(message.id.size()))},
            {u"text"_s, json::text(sentence)}, {u"lengths"_s, m_places.of(message.evidence.lengths)},
            {u"set"_s, json::whole(message.evidence.set)}, {u"doubt"_s, named(doubtNames, message.doubt)}});
        return json::text(sentence);
    }
    QJsonArray said(const char *role, const std::vector<CoachMessage> &messages)
    {
        QJsonArray array;
        for (const CoachMessage &message : messages)
            array.append(said(role, message));
        return array;
    }

    PoolUnit m_unit;
    const CoachSummary &m_coach;
    const LengthPlaces &m_places;
    QJsonArray m_messages;
};

QJsonValue cssObject(const WorkoutReport &report)
{
    if (!report.css)
        return report.cssUnknown ? QJsonObject{{u"unknown"_s, named(unknownNames, report.cssUnknown)}} : QJsonValue();
    QJsonArray efforts;
    for (const CssEffort &effort : report.css->efforts)
        efforts.append(QJsonObject{{u"start"_s, json::instant(effort.start)},
            {u"distance_m"_s, json::metres(effort.length)}, {u"time_s"_s, json::seconds(effort.time)}});
    return QJsonObject{{u"low_mps"_s, speed(report.css->low)}, {u"high_mps"_s, speed(report.css->high)},
        {u"sureness"_s, named(surenessNames, report.css->sureness)}, {u"efforts"_s, efforts}};
}

QJsonArray zonesArray(const std::vector<ZoneRow> &zones)
{
    QJsonArray array;
    for (const ZoneRow &zone : zones)
        array.append(QJsonObject{{u"from_share"_s, json::number(zone.fromShare, 2)},
            {u"to_share"_s, json::number(zone.toShare, 2)}, {u"time_s"_s, json::seconds(zone.time)}});
    return array;
}

QJsonArray bestsArray(const std::vector<BestEffort> &bests)
{
    QJsonArray array;
    for (const BestEffort &best : bests)
        array.append(QJsonObject{{u"stroke"_s, json::stroke(best.stroke)}, {u"distance"_s, best.distance},
            {u"time_s"_s, json::seconds(best.time)}, {u"from_rest"_s, best.fromRest}});
    return array;
}

} // namespace

QJsonValue loadJson(const std::optional<SwimLoad> &load)
{
    if (!load)
        return {};
    return QJsonObject{{u"points"_s, json::number(load->points, 1)}, {u"basis"_s, named(basisNames, load->basis)}};
}

QJsonObject meaningJson(const WorkoutReport &report, const Workout &workout)
{
    const LengthPlaces places(workout);
    return {
        {u"type"_s, named(typeNames, report.type)},
        {u"quality"_s, qualityObject(report.quality, places)},
        {u"score"_s, scoreObject(report.score)},
        {u"coach"_s, CoachObject(report, places).object()},
        {u"css_mps"_s, report.css ? speed(report.css->speed) : QJsonValue()},
        {u"css"_s, cssObject(report)},
        {u"best_efforts"_s, bestsArray(report.bests)},
        {u"pace_zones"_s, zonesArray(report.paceZones)},
        {u"heart_rate_zones"_s, zonesArray(report.heartRateZones)},
        {u"load"_s, loadJson(report.load)},
    };
}

} // namespace lengthwise::cli
