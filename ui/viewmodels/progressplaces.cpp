#include "ui/viewmodels/progressplaces.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr int pieces = 4;
constexpr double airAbove = 1.03;

QString translated(const char *source)
{
    return QCoreApplication::translate("Progress", source);
}

bool isInPool(const SwimHistory &swim, const std::optional<NamedPool> &pool)
{
    constexpr double asLong = .05; // m; stored lengths are rounded
    return !pool
        || (swim.poolLength && swim.unit == pool->unit
            && std::abs(swim.poolLength->metres - pool->distance().metres) < asLong);
}

bool hasStroke(const SwimHistory &swim, std::optional<Stroke> stroke)
{
    return !stroke || std::ranges::find(swim.strokes, *stroke, &StrokeShare::stroke) != swim.strokes.end();
}

} // namespace

PlotPlace placeOfSwims(const ProgressStudy &study, std::vector<std::size_t> swims)
{
    const ProgressSource &source = *study.source;
    std::ranges::sort(swims);
    swims.erase(std::ranges::unique(swims).begin(), swims.end());
    PlotPlace place;
    for (const std::size_t swim : swims) {
        if (swim >= source.ids.size() || swim >= source.days.size())
            continue;
        const QDate day = source.days[swim];
        place.swims << source.ids[swim];
        place.days =
            place.days ? DayRange{std::min(place.days->from, day), std::max(place.days->to, day)} : DayRange{day, day};
    }
    return place;
}

PlotPlace placeOfDays(const ProgressStudy &study, const DayRange &days)
{
    const ProgressSource &source = *study.source;
    const ProgressFilter &filter = study.report.filter;
    std::vector<std::size_t> swims;
    for (std::size_t i = 0; i < source.days.size() && i < source.swims.size(); ++i) {
        if (days.contains(source.days[i]) && isInPool(source.swims[i], filter.pool)
            && hasStroke(source.swims[i], filter.stroke))
            swims.push_back(i);
    }
    PlotPlace place = placeOfSwims(study, std::move(swims));
    if (place.days)
        place.days = days;
    return place;
}

QString leadText(const PlotPlace &place)
{
    if (place.swims.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Progress", "no swim"));
    return place.swims.size() == 1 ? translated(QT_TRANSLATE_NOOP("Progress", "1 swim: a click opens it"))
                                   : translated(QT_TRANSLATE_NOOP("Progress", "%1: a click shows them"))
                                         .arg(texts::swims(int(place.swims.size())));
}

void setUpwardScale(HistoryPlot &plot, double greatest)
{
    const double step = niceStep(greatest, pieces);
    plot.low = 0;
    plot.high = std::max(greatest * airAbove, step);
    for (int i = 1; step * i <= plot.high + 1e-9; ++i)
        plot.values.push_back({step * i, display::number(step * i, step < 1 ? 1 : 0)});
}

double totalOf(Distance distance, PoolUnit unit)
{
    return unit == PoolUnit::Yards ? distance / yards(1) : distance.metres / 1000;
}

QString totalUnit(PoolUnit unit)
{
    return unit == PoolUnit::Yards ? display::unitName(unit) : QCoreApplication::translate("SwimTotals", "km");
}

QString signedText(double value)
{
    const QString text = display::number(std::abs(value), 0);
    if (std::abs(value) < .5)
        return text;
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + text;
}

QString cell(std::optional<double> value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QString();
}

QString cell(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace lengthwise
