#include "ui/viewmodels/lengthtablemodel.h"

#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/texts.h"

namespace lengthwise {

void LengthTableModel::setReport(const WorkoutReport &report, std::vector<QString> recorded)
{
    beginResetModel();
    m_unit = report.unit;
    m_lengths = report.lengths;
    m_recorded = std::move(recorded);
    endResetModel();
}

bool LengthTableModel::isCorrected(int row) const
{
    return std::size_t(row) < m_recorded.size() && !m_recorded[std::size_t(row)].isEmpty();
}

QVariant LengthTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::EditRole && index.column() == StrokesColumn) {
        const auto strokes = m_lengths[std::size_t(index.row())].strokes;
        return strokes ? QString::number(*strokes) : QString();
    }
    if (role == Qt::ToolTipRole && isCorrected(index.row()))
        return m_recorded[std::size_t(index.row())];
    if (role == Qt::AccessibleTextRole && index.column() == NumberColumn && isCorrected(index.row()))
        return QStringLiteral("%1, %2").arg(
            ReportTableModel::data(index, role).toString(), m_recorded[std::size_t(index.row())]);
    return ReportTableModel::data(index, role);
}

Qt::ItemFlags LengthTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ReportTableModel::flags(index);
    return m_editable && index.column() == StrokesColumn ? flags | Qt::ItemIsEditable : flags;
}

bool LengthTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    bool isNumber = false;
    const int strokes = typed.toInt(&isNumber);
    if (typed.isEmpty())
        Q_EMIT strokesTyped(index.row(), std::nullopt);
    else if (isNumber && m_lengths[std::size_t(index.row())].strokes != strokes)
        Q_EMIT strokesTyped(index.row(), strokes);
    return false;
}

int LengthTableModel::rows() const
{
    return int(m_lengths.size());
}

int LengthTableModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column LengthTableModel::column(int column) const
{
    switch (column) {
    case NumberColumn:
        return {.title = QStringLiteral("#"), .isCaption = true};
    case StartColumn:
        return {.title = tr("Start"), .toolTip = tr("Since the first length began")};
    case TimeColumn:
        return {.title = tr("Time"), .isEmphatic = true};
    case StrokeColumn:
        return {.title = tr("Stroke"), .isText = true};
    case StrokesColumn:
        return {.title = m_isCycle ? tr("Cycles") : tr("Strokes"),
            .toolTip = m_isCycle ? tr("One cycle is a stroke of both arms") : QString()};
    case PaceColumn:
        return {.title = tr("Pace %1").arg(display::paceUnitName(m_unit))};
    case StrokeRateColumn:
        return {.title = tr("Stroke rate"), .toolTip = tr("Strokes a minute as the watch counts them")};
    case PerStrokeColumn:
        return {.title = tr("Per stroke"), .toolTip = tr("Distance swum with one stroke")};
    case SwolfColumn:
        return {.title = tr("SWOLF"), .toolTip = tr("Seconds plus strokes")};
    case HeartRateColumn:
        return {.title = tr("Heart rate"), .toolTip = tr("On average while it was swum")};
    case PlaceColumn:
        return {.title = tr("Set / repeat"), .isText = true};
    case RestColumn:
        return {.title = tr("Rest"), .toolTip = tr("After the last length of a repeat")};
    default:
        return {};
    }
}

ReportTableModel::Cell LengthTableModel::cell(int row, int column) const
{
    const LengthRow &length = m_lengths[std::size_t(row)];
    switch (column) {
    case NumberColumn:
        return {.text = QString::number(length.number),
            .sortValue = length.number,
            .toolTip = length.inferred ? texts::inferredLength() : QString()};
    case StartColumn:
        return textCell(display::clock(length.start), length.start.count());
    case TimeColumn: {
        Cell cell = textCell(display::time(length.time), length.time.count());
        if (length.inferred) {
            cell.text = display::approximately(cell.text);
            cell.toolTip = texts::inferredLength();
        }
        return cell;
    }
    case StrokeColumn:
        return strokeCell(length);
    case StrokesColumn: {
        const auto strokes = raw(length.strokes);
        return textCell(display::number(strokes, 0), strokes);
    }
    case PaceColumn:
        return textCell(display::time(length.pacePer100), raw(length.pacePer100));
    case StrokeRateColumn:
        return numberCell(display::strokeRate(length.strokeRate), raw(length.strokeRate));
    case PerStrokeColumn:
        return numberCell(display::distancePerStroke(length.distancePerStroke, m_unit), raw(length.distancePerStroke));
    case SwolfColumn:
        return textCell(display::number(length.swolf, 1), length.swolf);
    case HeartRateColumn:
        return numberCell(display::heartRate(length.heartRate), raw(length.heartRate));
    case PlaceColumn:
        return placeCell(length);
    case RestColumn:
        return restCell(length);
    default:
        return {};
    }
}

ReportTableModel::Cell LengthTableModel::strokeCell(const LengthRow &length)
{
    const QString name = texts::strokeName(length.stroke);
    if (length.stroke == Stroke::Unknown)
        return {.text = display::unknown(), .spoken = name};
    return {.text = name, .sortValue = name};
}

ReportTableModel::Cell LengthTableModel::placeCell(const LengthRow &length)
{
    if (length.repeat == 0)
        return textCell(display::unknown(), std::nullopt);
    return {.text = QStringLiteral("%1 / %2").arg(length.set + 1).arg(length.repeat),
        .sortValue = double(length.set) * 1e4 + length.repeat,
        .spoken = tr("set %1, repeat %2").arg(length.set + 1).arg(length.repeat)};
}

// Within a repeat there is no rest: nothing, where "–" would say that it is not known.
ReportTableModel::Cell LengthTableModel::restCell(const LengthRow &length)
{
    if (!length.restAfter)
        return {.spoken = tr("none")};
    return numberCell(display::seconds(length.restAfter, 0), raw(length.restAfter));
}

QVariant LengthTableModel::mark(int row, int, int role) const
{
    const LengthRow &length = m_lengths[std::size_t(row)];
    switch (role) {
    case InferredRole:
        return length.inferred;
    case CorrectedRole:
        return isCorrected(row);
    case StrokeRole:
        return int(length.stroke);
    case SetIndexRole:
        return length.repeat > 0 ? QVariant(int(length.set)) : QVariant();
    case FirstLengthRole:
    case LastLengthRole:
        return row;
    default:
        return {};
    }
}

} // namespace lengthwise
