#include "ui/viewmodels/besteffortmodel.h"

#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/texts.h"

#include <numeric>

namespace lengthwise {

void BestEffortModel::setReport(const WorkoutReport &report)
{
    beginResetModel();
    m_unit = report.unit;
    m_lengthCount = report.lengths.size();
    m_efforts = report.bests;
    endResetModel();
}

int BestEffortModel::rows() const
{
    return int(m_efforts.size());
}

int BestEffortModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column BestEffortModel::column(int column) const
{
    switch (column) {
    case StrokeColumn:
        return {.title = tr("Stroke"), .isText = true};
    case DistanceColumn:
        return {.title = tr("Distance")};
    case TimeColumn:
        return {.title = tr("Time"), .isEmphatic = true, .toolTip = tr("The fastest stretch of this distance")};
    case PaceColumn:
        return {.title = tr("Pace %1").arg(display::paceUnitName(m_unit))};
    case FromColumn:
        return {.title = tr("Swum"),
            .isText = true,
            .toolTip = tr("After a rest, or inside a longer swim and so with a flying start")};
    case LengthsColumn:
        return {.title = tr("Lengths")};
    default:
        return {};
    }
}

ReportTableModel::Cell BestEffortModel::cell(int row, int column) const
{
    const BestEffort &effort = m_efforts[std::size_t(row)];
    switch (column) {
    case StrokeColumn: {
        const QString name = texts::strokeName(effort.stroke);
        return {.text = name, .sortValue = name};
    }
    case DistanceColumn:
        return numberCell(display::distance(swum(effort), m_unit), swum(effort).metres);
    case TimeColumn:
        return textCell(display::time(effort.time), effort.time.count());
    case PaceColumn: {
        const Seconds pace = effort.time * 100 / std::max(1, effort.distance);
        return textCell(display::time(pace), pace.count());
    }
    case FromColumn: {
        const QString from = effort.fromRest ? tr("from rest") : tr("inside a swim");
        return {.text = from, .sortValue = from};
    }
    case LengthsColumn:
        return lengthsCell(effort);
    default:
        return {};
    }
}

Distance BestEffortModel::swum(const BestEffort &effort) const
{
    return oneOf(m_unit) * effort.distance;
}

bool BestEffortModel::hasLengths(const BestEffort &effort) const
{
    return effort.firstLength > 0 && effort.lengthCount > 0
        && std::size_t(effort.firstLength - 1 + effort.lengthCount) <= m_lengthCount;
}

ReportTableModel::Cell BestEffortModel::lengthsCell(const BestEffort &effort) const
{
    if (!hasLengths(effort))
        return textCell(display::unknown(), std::nullopt);
    const QString first = QString::number(effort.firstLength);
    const QString text = effort.lengthCount == 1
        ? first
        : QStringLiteral("%1\u2013%2").arg(first).arg(effort.firstLength + effort.lengthCount - 1);
    return textCell(text, double(effort.firstLength));
}

QVariant BestEffortModel::mark(int row, int, int role) const
{
    const BestEffort &effort = m_efforts[std::size_t(row)];
    if (role == StrokeRole)
        return int(effort.stroke);
    if (!hasLengths(effort))
        return {};
    const auto first = std::size_t(effort.firstLength - 1);
    switch (role) {
    case FirstLengthRole:
        return int(first);
    case LastLengthRole:
        return int(first) + effort.lengthCount - 1;
    case LengthsRole: {
        std::vector<std::size_t> lengths(std::size_t(effort.lengthCount));
        std::iota(lengths.begin(), lengths.end(), first);
        return QVariant::fromValue(lengths);
    }
    default:
        return {};
    }
}

} // namespace lengthwise
