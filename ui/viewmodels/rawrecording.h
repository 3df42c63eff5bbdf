#pragma once

#include "ui/viewmodels/reporttablemodel.h"
#include "ui/viewmodels/swimdocument.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// One line of what a recording holds: "Recording" "swim.fit, FIT, Garmin Swim 2, Thu 19 Nov 2026, 06:32".
struct RawFact {
    QString label;
    QString value;
    bool operator==(const RawFact &) const = default;
};

/// The recordings of a swim and what the one that measures it holds. Empty where the recording is not at hand. Pure but
/// for language, locale and time zone.
std::vector<RawFact> rawFacts(const SwimDocument &document);

/// The lengths as they were recorded, rests too, uncorrected.
class RawLengthModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns { NumberColumn, StartColumn, TimeColumn, TypeColumn, StrokeColumn, StrokesColumn, ColumnCount };

    explicit RawLengthModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setRecording(const Workout &recorded);

private:
    int rows() const override { return int(m_lengths.size()); }
    int columns() const override { return ColumnCount; }
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    Instant m_start{};
    std::vector<Length> m_lengths;
};

} // namespace lengthwise
