#include "ui/viewmodels/laptablemodel.h"

#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/texts.h"

namespace lengthwise {

void LapTableModel::setReport(const WorkoutReport &report)
{
    beginResetModel();
    m_unit = report.unit;
    m_laps = report.laps;
    endResetModel();
}

int LapTableModel::rows() const
{
    return int(m_laps.size());
}

int LapTableModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column LapTableModel::column(int column) const
{
    switch (column) {
    case NumberColumn:
        return {.title = QStringLiteral("#"), .isCaption = true};
    case StartColumn:
        return {.title = tr("Start"), .toolTip = tr("Since the first length began")};
    case TimeColumn:
        return {.title = tr("Time"), .isEmphatic = true};
    case DistanceColumn:
        return {.title = tr("Distance")};
    case PaceColumn:
        return {.title = tr("Pace %1").arg(display::paceUnitName(m_unit)),
            .toolTip = tr("Of the time swum where the watch says which lengths are in the lap, else of the lap")};
    case StrokeColumn:
        return {.title = tr("Stroke"), .isText = true};
    case LengthsColumn:
        return {.title = tr("Lengths")};
    case StrokesColumn:
        return {.title = tr("Strokes")};
    case AverageHeartRateColumn:
        return {.title = tr("Mean HR")};
    case MaximumHeartRateColumn:
        return {.title = tr("Max HR")};
    default:
        return {};
    }
}

ReportTableModel::Cell LapTableModel::cell(int row, int column) const
{
    const LapRow &lap = m_laps[std::size_t(row)];
    switch (column) {
    case NumberColumn:
        return {.text = QString::number(lap.number), .sortValue = lap.number};
    case StartColumn:
        // The first lap begins with the button, seconds before the first length.
        return textCell(display::clock(std::max(lap.start, Seconds{})), lap.start.count());
    case TimeColumn:
        return textCell(display::time(lap.time), lap.time.count());
    case DistanceColumn:
        if (isRest(lap))
            return {.text = tr("rest"), .sortValue = 0.0};
        return numberCell(display::distance(lap.distance, m_unit), raw(lap.distance));
    case PaceColumn:
        return textCell(display::time(lap.pacePer100), raw(lap.pacePer100));
    case StrokeColumn: {
        const QString name = texts::strokeName(lap.stroke);
        return lap.stroke == Stroke::Unknown ? Cell{.text = display::unknown(), .spoken = name}
                                             : Cell{.text = name, .sortValue = name};
    }
    case LengthsColumn: {
        const auto count = raw(lap.lengthCount);
        return textCell(display::number(count, 0), count);
    }
    case StrokesColumn: {
        const auto strokes = raw(lap.strokes);
        return textCell(display::number(strokes, 0), strokes);
    }
    case AverageHeartRateColumn:
        return numberCell(display::heartRate(lap.averageHeartRate), raw(lap.averageHeartRate));
    case MaximumHeartRateColumn:
        return numberCell(display::heartRate(lap.maximumHeartRate), raw(lap.maximumHeartRate));
    default:
        return {};
    }
}

bool LapTableModel::isRest(const LapRow &lap)
{
    return lap.distance && lap.distance->metres == 0;
}

QVariant LapTableModel::mark(int row, int, int role) const
{
    if (role == StrokeRole)
        return int(m_laps[std::size_t(row)].stroke);
    return {};
}

} // namespace lengthwise
