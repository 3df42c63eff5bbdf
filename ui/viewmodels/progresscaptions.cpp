#include "ui/viewmodels/csstexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/paces.h"
#include "ui/viewmodels/progressplaces.h"
#include "ui/viewmodels/progressview.h"
#include "ui/viewmodels/swimtotals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

/// The words beside the cards' titles, and the zones.
namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Progress", source);
}

int monthsBetween(QDate from, QDate to)
{
    constexpr double daysOfMonth = 30.44;
    return int(std::lround(double(from.daysTo(to)) / daysOfMonth));
}

} // namespace

CardCaption cssCaption(const ProgressReport &report)
{
    constexpr double unchanged = .05; // s, less is not shown
    const auto first = std::ranges::find_if(report.css,
        [](const CssPoint &point) { return point.estimate.css && point.estimate.css->metresPerSecond > 0; });
    if (first == report.css.end())
        return {};
    const QString band = translated(QT_TRANSLATE_NOOP("Progress", "band: range of the fit"));
    if (!report.cssNow.css)
        return {{}, texts::cssUnknown(report.cssNow.unknown)};
    const auto before = pacePer100(*first->estimate.css, report.unit);
    const auto now = pacePer100(*report.cssNow.css, report.unit);
    const int months = monthsBetween(first->day, report.to);
    if (!before || !now || months < 1)
        return {{}, band};
    const double faster = before->count() - now->count();
    if (std::abs(faster) < unchanged)
        return {{},
            months == 1
                ? translated(QT_TRANSLATE_NOOP("Progress", "the same as a month ago · %1")).arg(band)
                : translated(QT_TRANSLATE_NOOP("Progress", "the same as %1 months ago · %2")).arg(months).arg(band)};
    const QString amount = display::number(std::abs(faster), 1);
    return {(faster > 0 ? translated(QT_TRANSLATE_NOOP("Progress", "%1 s faster"))
                        : translated(QT_TRANSLATE_NOOP("Progress", "%1 s slower")))
                .arg(amount),
        months == 1 ? translated(QT_TRANSLATE_NOOP("Progress", "in a month · %1")).arg(band)
                    : translated(QT_TRANSLATE_NOOP("Progress", "in %1 months · %2")).arg(months).arg(band)};
}

CardCaption fitnessCaption(const ProgressReport &report)
{
    if (report.fitness.empty())
        return {};
    return {{},
        translated(QT_TRANSLATE_NOOP("Progress", "42 and 7 days · form today %1"))
            .arg(signedText(report.fitness.back().value.form))};
}

CardCaption zonesCaption(const ProgressReport &report)
{
    if (!report.zones)
        return {};
    return {{},
        translated(QT_TRANSLATE_NOOP("Progress", "%1 active, %2"))
            .arg(hoursText(report.active), rangeName(report.filter.range))};
}

CardCaption techniqueCaption(const ProgressReport &report)
{
    return report.pool ? CardCaption{{}, display::poolName(report.pool->distance(), report.pool->unit)} : CardCaption{};
}

ZonesView progressZones(const ProgressReport &report)
{
    ZonesView view;
    if (!report.zones) {
        view.missing = report.cssNow.css
            ? translated(QT_TRANSLATE_NOOP("Progress", "No speeds are known for the swims of this time."))
            : texts::cssUnknown(report.cssNow.unknown);
        return view;
    }
    Seconds all{};
    for (const Seconds &time : *report.zones)
        all += time;
    const Seconds longest = std::ranges::max(*report.zones);
    for (std::size_t zone = 0; zone < report.zones->size(); ++zone) {
        const Seconds time = (*report.zones)[zone];
        const double percent = all.count() > 0 ? 100 * (time / all) : 0;
        view.bars.push_back({paceZoneName(zone), hoursText(time),
            display::number(percent, 0) + QChar(QChar::Nbsp) + u'%', longest.count() > 0 ? time / longest : 0, time});
    }
    view.caption = zonesCaption(report).rest;
    view.basis = translated(QT_TRANSLATE_NOOP("Progress", "shares of critical swim speed on the day of each swim"));
    return view;
}

QString rangeName(ProgressRange range)
{
    switch (range) {
    case ProgressRange::FourWeeks:
        return translated(QT_TRANSLATE_NOOP("Progress", "4 weeks"));
    case ProgressRange::ThreeMonths:
        return translated(QT_TRANSLATE_NOOP("Progress", "3 months"));
    case ProgressRange::SixMonths:
        return translated(QT_TRANSLATE_NOOP("Progress", "6 months"));
    case ProgressRange::Year:
        return translated(QT_TRANSLATE_NOOP("Progress", "Year"));
    case ProgressRange::All:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Progress", "All"));
}

QString withinRange(ProgressRange range)
{
    switch (range) {
    case ProgressRange::FourWeeks:
        return translated(QT_TRANSLATE_NOOP("Progress", "in the last 4 weeks"));
    case ProgressRange::ThreeMonths:
        return translated(QT_TRANSLATE_NOOP("Progress", "in the last 3 months"));
    case ProgressRange::SixMonths:
        return translated(QT_TRANSLATE_NOOP("Progress", "in the last 6 months"));
    case ProgressRange::Year:
        return translated(QT_TRANSLATE_NOOP("Progress", "in the last 12 months"));
    case ProgressRange::All:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Progress", "in all swims"));
}

QString progressSubtitle(const ProgressReport &report)
{
    QString said = QStringLiteral("%1 – %2").arg(display::date(report.from), display::date(report.to));
    if (report.filter.pool)
        said += QStringLiteral(" · ") + display::poolName(report.filter.pool->distance(), report.filter.pool->unit);
    return said;
}

QString hoursText(Seconds time)
{
    const auto minutes = qint64(std::llround(std::max(0.0, time.count()) / 60));
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')) + QChar(QChar::Nbsp)
        + QCoreApplication::translate("Display", "h");
}

} // namespace lengthwise
