#include "ui/viewmodels/comparisontexts.h"

#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <cmath>

namespace lengthwise::texts {

namespace {

using What = ComparisonTrend::What;
using Way = ComparisonTrend::Way;

QString translated(const char *source)
{
    return QCoreApplication::translate("ComparisonTexts", source);
}

/// "+17", "-7.5": a decimal only where it is needed.
QString withSign(double value)
{
    constexpr double noDecimal = .05;
    const QString number = display::number(value, std::abs(value - std::round(value)) < noDecimal ? 0 : 1);
    return value > 0 ? u'+' + number : number;
}

QString paceChange(double seconds)
{
    const QString apart = display::seconds(Seconds(std::abs(seconds)), 1).text();
    return seconds < 0 ? translated(QT_TRANSLATE_NOOP("ComparisonTexts", "%1 faster")).arg(apart)
                       : translated(QT_TRANSLATE_NOOP("ComparisonTexts", "%1 slower")).arg(apart);
}

} // namespace

QString priorityName(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "High"));
    case Priority::Medium:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Medium"));
    case Priority::Low:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Low"));
}

QString frequencyName(Frequency frequency)
{
    switch (frequency) {
    case Frequency::EachSwim:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Each swim"));
    case Frequency::TwiceAWeek:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Twice a week"));
    case Frequency::OnceAWeek:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Once a week"));
    case Frequency::TwiceAMonth:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Twice a month"));
}

QString trendName(What what)
{
    switch (what) {
    case What::Score:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Score"));
    case What::Distance:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Distance"));
    case What::Pace:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Pace"));
    case What::DistancePart:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Distance points"));
    case What::PacePart:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Pace points"));
    case What::StrokePart:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Stroke points"));
    case What::GearsPart:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "Gears points"));
}

QString trendChange(const ComparisonTrend &trend)
{
    if (trend.way == Way::Unknown)
        return display::unknown();
    if (trend.way == Way::Stable)
        return trendWay(trend.way);
    const double change = trend.after.value_or(0) - trend.before.value_or(0);
    if (trend.what == What::Pace)
        return paceChange(change);
    const bool isShare = trend.what == What::Score || trend.what == What::Distance;
    if (!isShare || !trend.changePercent)
        return withSign(change);
    return withSign(std::round(*trend.changePercent)) + QChar(QChar::Nbsp) + u'%';
}

QString trendWay(Way way)
{
    switch (way) {
    case Way::Better:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "better"));
    case Way::Worse:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "worse"));
    case Way::Stable:
        return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "stable"));
    case Way::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonTexts", "not known"));
}

QString trendValue(What what, std::optional<double> value, PoolUnit unit)
{
    if (what == What::Distance && value) {
        const Distance one = oneOf(unit); // a mean of whole lengths is none
        return display::distance(one * std::round(metres(*value) / one), unit).text();
    }
    if (what == What::Pace)
        return display::pace(value ? std::optional(Seconds(*value)) : std::nullopt, unit).text();
    return display::number(value, 0);
}

QString comparedLetter(std::size_t swim)
{
    return QString(QChar(char16_t(u'A' + swim)));
}

} // namespace lengthwise::texts
