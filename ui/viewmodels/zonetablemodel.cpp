#include "ui/viewmodels/zonetablemodel.h"

#include "ui/viewmodels/paces.h"
#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/zones.h"

namespace lengthwise {

void ZoneTableModel::setReport(const WorkoutReport &report)
{
    beginResetModel();
    m_unit = report.unit;
    m_css = report.css ? report.css->speed : Speed{};
    m_maximum = report.profileMaximumHeartRate.value_or(HeartRate{});
    m_rows.clear();
    for (std::size_t i = 0; report.css && i < report.paceZones.size(); ++i)
        m_rows.push_back({paceZoneName(i), report.paceZones[i], false});
    for (std::size_t i = 0; report.profileMaximumHeartRate && i < report.heartRateZones.size(); ++i)
        m_rows.push_back(
            {i == 0 ? tr("Heart rate below zone 1") : tr("Heart rate zone %1").arg(i), report.heartRateZones[i], true});
    endResetModel();
}

int ZoneTableModel::rows() const
{
    return int(m_rows.size());
}

int ZoneTableModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column ZoneTableModel::column(int column) const
{
    switch (column) {
    case ZoneColumn:
        return {.title = tr("Zone"), .isText = true, .isEmphatic = true};
    case ShareColumn:
        return {.title = tr("Share"), .toolTip = tr("Of critical swim speed (CSS), or of your maximum heart rate")};
    case SpeedColumn:
        return {.title = tr("Speed m/s")};
    case PaceColumn:
        return {.title = tr("Pace %1").arg(display::paceUnitName(m_unit))};
    case HeartRateColumn:
        return {.title = tr("Heart rate bpm")};
    case TimeColumn:
        return {.title = tr("Time"), .isEmphatic = true};
    case PercentColumn:
        return {.title = tr("Share of time")};
    default:
        return {};
    }
}

ReportTableModel::Cell ZoneTableModel::cell(int row, int column) const
{
    const Row &shown = m_rows[std::size_t(row)];
    switch (column) {
    case ZoneColumn:
        return {.text = shown.name, .sortValue = shown.name};
    case TimeColumn:
        return textCell(display::duration(shown.zone.time).value, shown.zone.time.count());
    case PercentColumn:
        return numberCell(display::percent(shown.zone.percent), shown.zone.percent);
    default:
        return limits(shown, column);
    }
}

/// "0.93–1.03"; the first zone is open below, the last one above.
ReportTableModel::Cell ZoneTableModel::limits(const Row &row, int column) const
{
    const auto at = [&](double share) -> QString {
        const Speed speed{share * m_css.metresPerSecond};
        switch (column) {
        case ShareColumn:
            return display::number(share * 100, 0);
        case SpeedColumn:
            return row.ofHeartRate ? QString() : display::number(speed.metresPerSecond, 2);
        case PaceColumn:
            return row.ofHeartRate ? QString() : display::time(pacePer100(speed, m_unit));
        case HeartRateColumn:
            return row.ofHeartRate ? display::number(share * m_maximum.beatsPerMinute, 0) : QString();
        default:
            return {};
        }
    };
    if (at(1).isEmpty())
        return textCell(display::unknown(), std::nullopt);
    const double from = row.zone.fromShare;
    const bool isPace = column == PaceColumn;
    QString text;
    if (!row.zone.toShare)
        text = (isPace ? tr("under %1") : tr("from %1")).arg(at(from));
    else if (from <= 0)
        text = (isPace ? tr("over %1") : tr("under %1")).arg(at(*row.zone.toShare));
    else
        text = QStringLiteral("%1\u2013%2").arg(at(from), at(*row.zone.toShare));
    if (column == ShareColumn)
        text += QChar(QChar::Nbsp) + QLatin1Char('%');
    return textCell(text, from);
}

QVariant ZoneTableModel::mark(int, int, int) const
{
    return {};
}

} // namespace lengthwise
