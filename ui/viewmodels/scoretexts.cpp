#include "ui/viewmodels/scoretexts.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <cmath>

namespace lengthwise::texts {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ScoreTexts", source);
}

QString counted(int count, const char *one, const char *many)
{
    return lengthwise::counted("ScoreTexts", count, one, many);
}

QString fastStretches(int count)
{
    if (count == 0)
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "no fast stretch"));
    return counted(count, QT_TRANSLATE_N_NOOP("ScoreTexts", "%n fast stretch"),
        QT_TRANSLATE_N_NOOP("ScoreTexts", "%n fast stretches"));
}

/// "2", "1.5": limits have a decimal only where they need one.
QString limitOf(double limit)
{
    constexpr double noDecimal = .05;
    return display::number(limit, std::abs(limit - std::round(limit)) < noDecimal ? 0 : 1);
}

QString percentLimit(double limit)
{
    return limitOf(limit) + QChar(QChar::Nbsp) + QStringLiteral("%");
}

QString stability(double cv, std::optional<double> drop)
{
    const QString share = display::percent(cv).text();
    if (!drop)
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "SR CV %1")).arg(share);
    const QString change = display::number(std::abs(*drop), 1);
    if (*drop < 0)
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "SR CV %1, rise %2")).arg(share, change);
    return translated(QT_TRANSLATE_NOOP("ScoreTexts", "SR CV %1, drop %2")).arg(share, change);
}

QString notKnown(ScorePartKind kind)
{
    switch (kind) {
    case ScorePartKind::DistanceEndurance:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "no distance recorded"));
    case ScorePartKind::PaceConsistency:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "no sets to measure"));
    case ScorePartKind::StrokeStability:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "no stroke counts within sets"));
    case ScorePartKind::SpeedGears:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "no lengths recorded"));
    }
    return {};
}

/// What has to be reached, without the "next:".
QString needed(const ScorePart &part, PoolUnit unit)
{
    const ScoreNeed &need = *part.next;
    switch (need.what) {
    case ScoreNeed::What::Distance: {
        // The band is in metres: in a yard pool the next whole yard reaches it.
        const Distance one = oneOf(unit);
        const Distance own = unit == PoolUnit::Yards ? one * std::ceil(metres(need.limit) / one) : metres(need.limit);
        return display::distance(own, unit).text();
    }
    case ScoreNeed::What::SetSpeedCv:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "CV under %1")).arg(percentLimit(need.limit));
    case ScoreNeed::What::RestOutside:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "rest between sets under %1")).arg(percentLimit(need.limit));
    case ScoreNeed::What::StrokeRateCv:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "SR CV under %1")).arg(percentLimit(need.limit));
    case ScoreNeed::What::StrokeRateDrop:
        return (part.second.value_or(0) < 0 ? translated(QT_TRANSLATE_NOOP("ScoreTexts", "rise under %1 /min"))
                                            : translated(QT_TRANSLATE_NOOP("ScoreTexts", "drop under %1 /min")))
            .arg(limitOf(need.limit));
    case ScoreNeed::What::SpeedGears:
        return fastStretches(int(need.limit));
    }
    return {};
}

QString reason(const QualityDeduction &deduction)
{
    const int lengths = int(deduction.lengths.size());
    const QString share = display::percent(deduction.percent).text();
    switch (deduction.issue) {
    case QualityIssue::StrokesMissing:
        return counted(lengths, QT_TRANSLATE_N_NOOP("ScoreTexts", "%n length without a stroke count"),
            QT_TRANSLATE_N_NOOP("ScoreTexts", "%n lengths without a stroke count"));
    case QualityIssue::SuspectLengths:
        return counted(lengths, QT_TRANSLATE_N_NOOP("ScoreTexts", "%n length that looks wrong"),
            QT_TRANSLATE_N_NOOP("ScoreTexts", "%n lengths that look wrong"));
    case QualityIssue::UnexplainedTime:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "%1 of the time is neither swum nor rest")).arg(share);
    case QualityIssue::DistanceMismatch:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "the distance is no whole number of lengths"));
    case QualityIssue::HeartRateGaps:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "no heart rate for %1 of the time")).arg(share);
    }
    return {};
}

} // namespace

QString swimTypeName(SwimType type)
{
    switch (type) {
    case SwimType::Short:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Short swim"));
    case SwimType::Technique:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Technique"));
    case SwimType::Recovery:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Recovery"));
    case SwimType::Threshold:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Threshold"));
    case SwimType::Speed:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Speed"));
    case SwimType::Intervals:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Intervals"));
    case SwimType::Broken:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Broken swim"));
    case SwimType::Endurance:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Endurance"));
    }
    return {};
}

QString gradeLetter(Grade grade)
{
    return QString(QChar(u'A' + char16_t(grade)));
}

QString scorePartName(ScorePartKind kind)
{
    switch (kind) {
    case ScorePartKind::DistanceEndurance:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Distance"));
    case ScorePartKind::PaceConsistency:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Pace"));
    case ScorePartKind::StrokeStability:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Stroke"));
    case ScorePartKind::SpeedGears:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Speed gears"));
    }
    return {};
}

QString scorePartValue(const ScorePart &part, PoolUnit unit)
{
    if (!part.points || !part.value)
        return notKnown(part.kind);
    switch (part.kind) {
    case ScorePartKind::DistanceEndurance:
        return display::distance(Distance{*part.value}, unit).text();
    case ScorePartKind::PaceConsistency:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "CV %1 within sets"))
            .arg(display::percent(part.value).text());
    case ScorePartKind::StrokeStability:
        return stability(*part.value, part.second);
    case ScorePartKind::SpeedGears:
        return fastStretches(int(*part.value));
    }
    return {};
}

QString scorePartNeed(const ScorePart &part, PoolUnit unit)
{
    if (!part.points)
        return {};
    if (!part.next)
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "top band"));
    return translated(QT_TRANSLATE_NOOP("ScoreTexts", "next: %1")).arg(needed(part, unit));
}

QString whyNotGraded(Score::Missing missing, Environment environment)
{
    switch (missing) {
    case Score::Missing::TooShort:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Not graded: shorter than 400 m."));
    case Score::Missing::FewLengths:
        if (environment == Environment::OpenWater)
            return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Not graded: grades are for pool swims."));
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Not graded: fewer than 10 lengths recorded."));
    case Score::Missing::FewParts:
        return translated(
            QT_TRANSLATE_NOOP("ScoreTexts", "Not graded: fewer than three of the four parts can be measured."));
    case Score::Missing::LowQuality:
        return translated(QT_TRANSLATE_NOOP("ScoreTexts", "Not graded: the recording is too doubtful."));
    case Score::Missing::None:
        break;
    }
    return {};
}

QString qualityDeduction(const QualityDeduction &deduction)
{
    return translated(QT_TRANSLATE_NOOP("ScoreTexts", "%1: %2"))
        .arg(reason(deduction), display::number(-deduction.points, 1));
}

} // namespace lengthwise::texts
