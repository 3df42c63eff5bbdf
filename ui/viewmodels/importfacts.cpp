#include "ui/viewmodels/importfacts.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ImportFacts", source);
}

QString strokesFact(const WorkoutReport &report)
{
    const auto counted =
        std::ranges::count_if(report.lengths, [](const LengthRow &length) { return length.strokes.has_value(); });
    if (counted == 0)
        return translated(QT_TRANSLATE_NOOP("ImportFacts", "not in this file"));
    if (std::size_t(counted) == report.lengths.size())
        return translated(QT_TRANSLATE_NOOP("ImportFacts", "in every length"));
    return translated(QT_TRANSLATE_NOOP("ImportFacts", "in %1 of %2 lengths"))
        .arg(display::number(double(counted), 0), display::number(double(report.lengths.size()), 0));
}

QString heartFact(const WorkoutReport &report)
{
    if (!report.averageHeartRate)
        return translated(QT_TRANSLATE_NOOP("ImportFacts", "not in this file"));
    return translated(QT_TRANSLATE_NOOP("ImportFacts", "%1 on average"))
        .arg(display::heartRate(report.averageHeartRate).text());
}

QString restsFact(const WorkoutReport &report)
{
    const auto rests = std::ranges::count_if(
        report.lengths, [](const LengthRow &length) { return length.restAfter && length.restAfter->count() > 0; });
    return rests == 0 ? translated(QT_TRANSLATE_NOOP("ImportFacts", "none found")) : display::number(double(rests), 0);
}

QString distanceFact(const WorkoutReport &report)
{
    const QString distance = display::distance(report.distance, report.unit).text();
    if (!report.distance || !report.poolLength)
        return distance;
    const field::PoolLength pool{*report.poolLength / oneOf(report.unit), report.unit};
    return translated(QT_TRANSLATE_NOOP("ImportFacts", "%1 with a %2 pool")).arg(distance, poolLengthWords(pool));
}

} // namespace

QString previewSubtitle(const CandidateSwim &swim)
{
    const QString date = display::dateAndTime(swim.summary.start, swim.summary.utcOffset);
    return swim.lengthCount > 0 ? date + u" · "_s + texts::lengths(swim.lengthCount) : date;
}

std::vector<ImportFact> importFacts(const WorkoutReport &report)
{
    std::vector<ImportFact> facts;
    if (report.environment == Environment::Pool)
        facts.push_back({translated(QT_TRANSLATE_NOOP("ImportFacts", "Strokes")), strokesFact(report)});
    facts.push_back({translated(QT_TRANSLATE_NOOP("ImportFacts", "Heart rate")), heartFact(report)});
    if (report.environment == Environment::Pool)
        facts.push_back({translated(QT_TRANSLATE_NOOP("ImportFacts", "Rests")), restsFact(report)});
    facts.push_back({translated(QT_TRANSLATE_NOOP("ImportFacts", "Distance")), distanceFact(report)});
    return facts;
}

QString columnsFact(const ImportCandidate &candidate)
{
    if (!candidate.columns)
        return {};
    return candidate.columns->isMapped ? translated(QT_TRANSLATE_NOOP("ImportFacts", "as you named them"))
                                       : display::number(double(candidate.columns->names.size()), 0);
}

QStringList importWarnings(const ImportCandidate &candidate)
{
    QStringList words;
    for (const Warning &warning : candidate.warnings) {
        const bool isAsked =
            warning.code == WarningCode::PoolLengthUnknown && candidate.state == ImportCandidate::State::AsksPool;
        if (!isAsked)
            words << texts::describe(warning);
    }
    return words;
}

} // namespace lengthwise
