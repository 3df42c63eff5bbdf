#include "ui/viewmodels/correctiontablemodel.h"

namespace lengthwise {

void CorrectionTableModel::setCorrections(const SwimCorrections &corrections)
{
    beginResetModel();
    m_lines = corrections.applied;
    m_lines.insert(m_lines.end(), corrections.idle.begin(), corrections.idle.end());
    endResetModel();
}

int CorrectionTableModel::rows() const
{
    return int(m_lines.size());
}

int CorrectionTableModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column CorrectionTableModel::column(int column) const
{
    switch (column) {
    case NumberColumn:
        return {.title = QStringLiteral("#"), .isCaption = true};
    case WhatColumn:
        return {.title = tr("Edit"), .isText = true};
    case ReasonColumn:
        return {.title = tr("Why it does not show"), .isText = true, .isCaption = true};
    case InsteadColumn:
        return {.title = tr("Conflict"), .isText = true};
    case TakeBackColumn:
        return {.title = tr("As recorded"), .isText = true};
    default:
        return {};
    }
}

ReportTableModel::Cell CorrectionTableModel::cell(int row, int column) const
{
    const SwimCorrection &line = m_lines[std::size_t(row)];
    const auto words = [](const QString &text) {
        return Cell{.text = text, .sortValue = text.isEmpty() ? QVariant() : QVariant(text), .toolTip = text};
    };
    switch (column) {
    case NumberColumn:
        return {.text = QString::number(row + 1), .sortValue = row + 1};
    case WhatColumn:
        return words(line.words);
    case ReasonColumn:
        return words(line.reason);
    case InsteadColumn:
        return words(line.instead ? tr("Take this one instead") : QString());
    case TakeBackColumn:
        return words(tr("Take back"));
    default:
        return {};
    }
}

QVariant CorrectionTableModel::mark(int row, int column, int role) const
{
    switch (role) {
    case LinkRole:
        return column == TakeBackColumn || column == InsteadColumn;
    case LengthsRole:
        return QVariant::fromValue(m_lines[std::size_t(row)].rows);
    default:
        return {};
    }
}

} // namespace lengthwise
