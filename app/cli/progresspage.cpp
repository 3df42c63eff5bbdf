#include "app/cli/progresspage.h"

#include "app/cli/pageparts.h"
#include "app/cli/texttable.h"
#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/csstexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"
#include "ui/viewmodels/zones.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lengthwise::cli {

namespace {
constexpr int barWidth = 30;

QString translated(const char *source)
{
    return QCoreApplication::translate("Page", source);
}

QString indented(const QString &text)
{
    return wrapped(QStringLiteral("  "), text);
}

QString bar(double share)
{
    return QString(int(std::lround(share * barWidth)), QChar(0x2588));
}

/// "27 May 2026 to 26 Nov 2026 · 25 m pool · Free · 64 swims"
QString head(const ProgressReport &report, const std::optional<NamedPool> &pool)
{
    QStringList parts{
        translated(QT_TRANSLATE_NOOP("Page", "%1 to %2")).arg(display::date(report.from), display::date(report.to))};
    if (pool)
        parts << display::poolName(pool->distance(), pool->unit);
    if (report.filter.stroke)
        parts << texts::strokeName(*report.filter.stroke);
    parts << texts::swims(report.swims);
    return wrapped({}, parts.join(QStringLiteral(" · ")));
}

display::Quantity paceOf(Speed speed, PoolUnit unit)
{
    return display::pace(Seconds(oneOf(unit).metres * 100 / speed.metresPerSecond), unit);
}

/// "Critical swim speed 1:31.4 /100 m (1:27.9 to 1:35.2), tested"
QString cssLine(const ProgressReport &report)
{
    const CssEstimate &css = report.cssNow;
    if (!css.css || !css.low || !css.high || !css.sureness)
        return indented(texts::cssUnknown(css.unknown));
    return indented(translated(QT_TRANSLATE_NOOP("Page", "Critical swim speed %1 (%2 to %3), %4"))
                        .arg(paceOf(*css.css, report.unit).text(), paceOf(*css.high, report.unit).value,
                            paceOf(*css.low, report.unit).value, texts::cssSureness(*css.sureness)));
}

QString fitnessLine(const ProgressReport &report)
{
    if (report.fitness.empty())
        return {};
    const FitnessDay &today = report.fitness.back().value;
    const int form = int(std::lround(today.form));
    return indented(translated(QT_TRANSLATE_NOOP("Page", "Fitness %1 · fatigue %2 · form %3 (42 and 7 days)"))
                        .arg(display::number(today.fitness, 0), display::number(today.fatigue, 0),
                            form > 0 ? u'+' + display::number(form, 0) : display::number(form, 0)));
}

QString coachLines(const CoachOverTime &coach)
{
    QString text;
    for (const CoachMessage &message : coach.summary)
        text += indented(texts::sentence(message, coach.unit));
    if (coach.limiter)
        text += indented(texts::sentence(*coach.limiter, coach.unit));
    if (coach.warning)
        text += indented(texts::sentence(*coach.warning, coach.unit));
    if (coach.next)
        text +=
            indented(translated(QT_TRANSLATE_NOOP("Page", "Next: %1")).arg(texts::sentence(*coach.next, coach.unit)));
    return text;
}

QString volumeTable(const ProgressReport &report)
{
    double most = 0;
    for (const VolumePeriod &period : report.volume)
        most = std::max(most, period.distance.metres);
    if (!(most > 0))
        return {};
    TextTable table({{.title = report.isMonthly ? translated(QT_TRANSLATE_NOOP("Page", "Month from"))
                                                : translated(QT_TRANSLATE_NOOP("Page", "Week from")),
                         .isText = true},
        {.isText = true}, {.title = translated(QT_TRANSLATE_NOOP("Page", "Distance"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Swims"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Load"))}});
    for (const VolumePeriod &period : report.volume) {
        if (report.isMonthly && period.swims == 0)
            continue; // decades may lie between two swims
        table.addRow({display::date(period.from), bar(period.distance.metres / most),
            display::distance(period.distance, report.unit).text(), display::number(period.swims, 0),
            display::number(period.load, 0)});
    }
    return u'\n' + table.text(2, pageWidth);
}

/// This year so far, the others on the same day and in full.
QString yearsTable(const ProgressReport &report)
{
    if (report.years.empty())
        return {};
    const std::size_t day = report.years.front().sums.size();
    TextTable table({{.title = translated(QT_TRANSLATE_NOOP("Page", "Year")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Up to this day"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "In full"))}});
    for (const YearLine &line : report.years) {
        const Distance &upToDay = line.sums[std::min(day, line.sums.size()) - 1];
        const bool isOver = line.year != report.to.year();
        table.addRow({QString::number(line.year), display::distance(upToDay, report.unit).text(),
            isOver ? display::distance(line.sums.back(), report.unit).text() : QString()});
    }
    return u'\n' + table.text(2, pageWidth);
}

QString zonesTable(const ProgressReport &report)
{
    if (!report.zones || !(report.active.count() > 0))
        return {};
    const Seconds longest = *std::ranges::max_element(*report.zones);
    TextTable table(
        {{.title = translated(QT_TRANSLATE_NOOP("Page", "Time in zones")), .isText = true}, {.isText = true}, {}, {}});
    for (std::size_t zone = 0; zone < report.zones->size(); ++zone) {
        const Seconds time = (*report.zones)[zone];
        table.addRow({paceZoneName(zone), bar(time / longest), display::duration(time).text(),
            display::number(100 * (time / report.active), 0) + QChar(QChar::Nbsp) + QStringLiteral("%")});
    }
    return u'\n' + table.text(2, pageWidth);
}

QString howOf(const BestTime &best)
{
    QStringList how;
    if (best.isNew)
        how << translated(QT_TRANSLATE_NOOP("Page", "new"));
    if (!best.fromRest)
        how << translated(QT_TRANSLATE_NOOP("Page", "inside a swim"));
    if (best.isCorrected)
        how << translated(QT_TRANSLATE_NOOP("Page", "corrected"));
    return how.join(QStringLiteral(", "));
}

QString distanceOf(int distance, const NamedPool &pool)
{
    return display::distance(oneOf(pool.unit) * distance, pool.unit).text();
}

QString bestsTable(const ProgressReport &report, const ProgressSource &source)
{
    TextTable table({{.title = translated(QT_TRANSLATE_NOOP("Page", "Stroke")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Distance"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Time"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Before"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Points"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Day")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Swim")), .isText = true}, {.isText = true, .isElastic = true}});
    for (const BestRow &row : report.bests) {
        for (const BestTime &best : row.times)
            table.addRow({texts::strokeName(row.stroke), distanceOf(best.distance, *report.pool),
                display::time(best.time), best.before ? display::time(best.before) : QString(),
                best.points ? QString::number(*best.points) : QString(), display::date(best.day),
                source.ids.at(best.swim), howOf(best)});
    }
    return u'\n' + table.text(2, pageWidth);
}

QString predictionsTable(const ProgressReport &report)
{
    if (report.predictions.empty())
        return {};
    TextTable table({{.title = translated(QT_TRANSLATE_NOOP("Page", "Predicted")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Distance"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Time"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Nine times in ten between")), .isText = true}});
    for (const Prediction &prediction : report.predictions)
        table.addRow({texts::strokeName(prediction.stroke), distanceOf(prediction.distance, *report.pool),
            display::time(prediction.time),
            translated(QT_TRANSLATE_NOOP("Page", "%1 and %2"))
                .arg(display::time(prediction.low), display::time(prediction.high))});
    return u'\n' + table.text(2, pageWidth);
}
} // namespace

QString progressPage(const ProgressReport &report)
{
    return head(report, report.filter.pool) + u'\n' + cssLine(report) + fitnessLine(report) + u'\n'
        + coachLines(report.coach) + volumeTable(report) + yearsTable(report) + zonesTable(report);
}

QString bestsPage(const ProgressReport &report, const ProgressSource &source)
{
    QString text = head(report, report.pool);
    if (report.bests.empty())
        return text + indented(translated(QT_TRANSLATE_NOOP("Page", "No best time is known here.")));
    text += bestsTable(report, source);
    if (report.pointsYear)
        text += indented(
            translated(QT_TRANSLATE_NOOP("Page", "Points: World Aquatics, base times of %1")).arg(*report.pointsYear));
    return text + predictionsTable(report);
}

} // namespace lengthwise::cli
