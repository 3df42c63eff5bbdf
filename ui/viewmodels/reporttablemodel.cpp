#include "ui/viewmodels/reporttablemodel.h"

#include "ui/viewmodels/display.h"

namespace lengthwise {

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto textOrNothing = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column()).text;
    case SortRole:
        return cell(index.row(), index.column()).sortValue;
    case Qt::ToolTipRole:
        return textOrNothing(cell(index.row(), index.column()).toolTip);
    case Qt::AccessibleTextRole: {
        const Cell shown = cell(index.row(), index.column());
        const QString said = shown.spoken.isEmpty() ? shown.text : shown.spoken;
        return QStringLiteral("%1: %2").arg(column(index.column()).title, said);
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case EmphasisRole:
        return column(index.column()).isEmphatic;
    case CaptionRole:
        return column(index.column()).isCaption;
    default:
        return mark(index.row(), index.column(), role);
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    const Column shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((shown.isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return shown.toolTip.isEmpty() ? QVariant() : QVariant(shown.toolTip);
    default:
        return {};
    }
}

ReportTableModel::Cell ReportTableModel::numberCell(const display::Quantity &shown, std::optional<double> raw)
{
    return textCell(shown.text(), raw);
}

ReportTableModel::Cell ReportTableModel::textCell(const QString &shown, std::optional<double> raw)
{
    Cell cell;
    cell.text = shown;
    if (raw)
        cell.sortValue = *raw;
    else
        cell.spoken = tr("not known");
    return cell;
}

} // namespace lengthwise
