#pragma once

#include "ui/viewmodels/reporttablemodel.h"
#include "ui/viewmodels/swimcorrections.h"

#include <vector>

namespace lengthwise {

/// "Edits of this swim": what the swimmer corrected, numbered, then what is kept and does not show, with its reason.
class CorrectionTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns { NumberColumn, WhatColumn, ReasonColumn, InsteadColumn, TakeBackColumn, ColumnCount };

    explicit CorrectionTableModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setCorrections(const SwimCorrections &corrections);
    const SwimCorrection &correction(int row) const { return m_lines[std::size_t(row)]; }

private:
    int rows() const override;
    int columns() const override;
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    std::vector<SwimCorrection> m_lines;
};

} // namespace lengthwise
