#include "ui/viewmodels/settablemodel.h"

#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/texts.h"

namespace lengthwise {

void SetTableModel::setReport(const WorkoutReport &report)
{
    beginResetModel();
    m_unit = report.unit;
    m_sets = report.sets;
    m_notations.clear();
    m_doubts.clear();
    for (const SetRow &set : report.sets) {
        m_notations.push_back(shownNotation(report, set));
        m_doubts.push_back(doubtOf(report, set));
    }
    m_lengths = report.lengths;
    endResetModel();
}

int SetTableModel::rows() const
{
    return int(m_sets.size());
}

int SetTableModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column SetTableModel::column(int column) const
{
    switch (column) {
    case NumberColumn:
        return {.title = QStringLiteral("#"), .isCaption = true};
    case SetColumn:
        return {.title = tr("Set"), .isText = true, .isEmphatic = true};
    case DistanceColumn:
        return {.title = tr("Distance")};
    case MeanTimeColumn:
        return {.title = tr("Mean time"),
            .isEmphatic = true,
            .toolTip = tr("Of one repeat; of the whole set where its repeats differ")};
    case PaceColumn:
        return {.title = tr("Pace %1").arg(display::paceUnitName(m_unit))};
    case SpreadColumn:
        return {.title = tr("Spread (CV)"),
            .toolTip = tr("How far the repeats' speeds lie apart: standard deviation in percent of their mean")};
    case RestColumn:
        return {.title = tr("Rest"), .toolTip = tr("The median rest between the repeats")};
    case StrokeRateColumn:
        return {.title = tr("Stroke rate"), .toolTip = tr("Strokes a minute as the watch counts them")};
    case PerStrokeColumn:
        return {.title = tr("Per stroke"), .toolTip = tr("Distance swum with one stroke")};
    case SwolfColumn:
        return {.title = tr("SWOLF"), .toolTip = tr("Seconds plus strokes of one length, on average")};
    case HeartRateColumn:
        return {.title = tr("Heart rate")};
    case FingerprintColumn:
        return {.title = tr("Lengths"), .isText = true};
    default:
        return {};
    }
}

ReportTableModel::Cell SetTableModel::cell(int row, int column) const
{
    const SetRow &set = m_sets[std::size_t(row)];
    switch (column) {
    case NumberColumn:
        return {.text = QString::number(set.number), .sortValue = set.number};
    case SetColumn:
        return {
            .text = m_notations[std::size_t(row)], .sortValue = set.notation, .toolTip = m_doubts[std::size_t(row)]};
    case DistanceColumn:
        return numberCell(display::distance(set.distance, m_unit), set.distance.metres);
    case MeanTimeColumn:
        return textCell(display::time(set.meanTime), set.meanTime.count());
    case PaceColumn: {
        const auto pace = set.pacePer100.count() > 0 ? std::optional(set.pacePer100) : std::nullopt;
        return textCell(display::time(pace), raw(pace));
    }
    case SpreadColumn:
        return numberCell(display::percent(set.spreadPercent), set.spreadPercent);
    case RestColumn:
        return numberCell(display::seconds(set.rest, 0), raw(set.rest));
    case StrokeRateColumn:
        return numberCell(display::strokeRate(set.strokeRate), raw(set.strokeRate));
    case PerStrokeColumn:
        return numberCell(display::distancePerStroke(set.distancePerStroke, m_unit), raw(set.distancePerStroke));
    case SwolfColumn:
        return textCell(display::number(set.swolf, 1), set.swolf);
    case HeartRateColumn:
        return numberCell(display::heartRate(set.heartRate), raw(set.heartRate));
    case FingerprintColumn:
        return {.sortValue = int(set.lengths.size()), .spoken = texts::lengths(int(set.lengths.size()))};
    default:
        return {};
    }
}

QVariant SetTableModel::mark(int row, int column, int role) const
{
    const SetRow &set = m_sets[std::size_t(row)];
    switch (role) {
    case InferredRole:
        return !m_doubts[std::size_t(row)].isEmpty();
    case StrokeRole:
        return int(set.stroke);
    case SetIndexRole:
        return row;
    case FirstLengthRole:
        return set.lengths.empty() ? QVariant() : QVariant(int(set.lengths.front()));
    case LastLengthRole:
        return set.lengths.empty() ? QVariant() : QVariant(int(set.lengths.back()));
    case FingerprintRole:
        return column == FingerprintColumn ? QVariant::fromValue(fingerprint(set)) : QVariant();
    default:
        return {};
    }
}

std::vector<FingerprintBar> SetTableModel::fingerprint(const SetRow &set) const
{
    std::vector<FingerprintBar> bars;
    bars.reserve(set.lengths.size());
    for (const std::size_t index : set.lengths) {
        const LengthRow &length = m_lengths[index];
        bars.push_back({length.start.count(), (length.start + length.time).count(),
            length.speed.value_or(Speed{}).metresPerSecond, length.stroke});
    }
    return bars;
}

} // namespace lengthwise
