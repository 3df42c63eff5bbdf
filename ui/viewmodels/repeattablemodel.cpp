#include "ui/viewmodels/repeattablemodel.h"

#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/texts.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lengthwise {

void RepeatTableModel::setReport(const WorkoutReport &report)
{
    beginResetModel();
    m_unit = report.unit;
    m_sets = report.sets;
    m_lengths = report.lengths;
    m_set.reset();
    endResetModel();
}

void RepeatTableModel::setSet(std::optional<std::size_t> set)
{
    beginResetModel();
    m_set = set && *set < m_sets.size() ? set : std::nullopt;
    endResetModel();
}

int RepeatTableModel::rows() const
{
    return m_set ? int(m_sets[*m_set].repeats.size()) : 0;
}

int RepeatTableModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column RepeatTableModel::column(int column) const
{
    switch (column) {
    case NumberColumn:
        return {.title = QStringLiteral("#"), .isCaption = true};
    case TimeColumn:
        return {.title = tr("Time"), .isEmphatic = true};
    case DeviationColumn:
        return {.title = m_set && m_sets[*m_set].repeatsAlike
                ? tr("Against the set's mean %1").arg(display::time(m_sets[*m_set].meanTime))
                : tr("Against the set's mean"),
            .isText = true};
    case LengthTimesColumn:
        return {.title = tr("Lengths, s"), .isText = true};
    case StrokesPerLengthColumn:
        return {.title = tr("Strokes /length")};
    case StrokeRateColumn:
        return {.title = tr("Stroke rate"), .toolTip = tr("Strokes a minute as the watch counts them")};
    case PerStrokeColumn:
        return {.title = tr("Per stroke"), .toolTip = tr("Distance swum with one stroke")};
    case SwolfColumn:
        return {.title = tr("SWOLF"), .toolTip = tr("Seconds plus strokes of one length, on average")};
    case HeartRateAtEndColumn:
        return {.title = tr("HR at end")};
    case RestColumn:
        return {.title = tr("Rest")};
    default:
        return {};
    }
}

ReportTableModel::Cell RepeatTableModel::cell(int row, int column) const
{
    const RepeatRow &repeat = m_sets[*m_set].repeats[std::size_t(row)];
    switch (column) {
    case NumberColumn:
        return {.text = QString::number(repeat.number), .sortValue = repeat.number};
    case TimeColumn: {
        Cell cell = textCell(display::time(repeat.time), repeat.time.count());
        if (repeat.best) {
            cell.toolTip = tr("The fastest repeat of the set");
            cell.spoken = tr("%1, the fastest").arg(cell.text);
        }
        return cell;
    }
    case DeviationColumn:
        return deviationCell(repeat);
    case LengthTimesColumn:
        return {.text = lengthTimes(repeat), .sortValue = repeat.time.count()};
    case StrokesPerLengthColumn:
        return textCell(display::number(repeat.strokesPerLength, 1), repeat.strokesPerLength);
    case StrokeRateColumn:
        return numberCell(display::strokeRate(repeat.strokeRate), raw(repeat.strokeRate));
    case PerStrokeColumn:
        return numberCell(display::distancePerStroke(repeat.distancePerStroke, m_unit), raw(repeat.distancePerStroke));
    case SwolfColumn:
        return textCell(display::number(repeat.swolf, 1), repeat.swolf);
    case HeartRateAtEndColumn:
        return numberCell(display::heartRate(repeat.heartRateAtEnd), raw(repeat.heartRateAtEnd));
    case RestColumn: {
        // The rest after the last repeat leads to the next set.
        const auto rest = row + 1 < rows() ? repeat.rest : std::nullopt;
        return numberCell(display::seconds(rest, 1), raw(rest));
    }
    default:
        return {};
    }
}

std::optional<double> RepeatTableModel::deviation(const RepeatRow &repeat) const
{
    const SetRow &set = m_sets[*m_set];
    return set.repeatsAlike ? std::optional((repeat.time - set.meanTime).count()) : std::nullopt;
}

// Drawn as a line with a dot; the words are for screen readers and the tool tip.
ReportTableModel::Cell RepeatTableModel::deviationCell(const RepeatRow &repeat) const
{
    const auto seconds = deviation(repeat);
    if (!seconds)
        return {.spoken = tr("not known")};
    const QString amount = display::seconds(Seconds(std::abs(*seconds)), 1).text();
    const QString said =
        *seconds < 0 ? tr("%1 faster than the mean").arg(amount) : tr("%1 slower than the mean").arg(amount);
    return {.sortValue = *seconds, .toolTip = said, .spoken = said};
}

QString RepeatTableModel::lengthTimes(const RepeatRow &repeat) const
{
    QStringList times;
    for (const std::size_t index : repeat.lengths)
        times << display::number(m_lengths[index].time.count(), 1);
    return times.join(QStringLiteral("  "));
}

QVariant RepeatTableModel::mark(int row, int column, int role) const
{
    const SetRow &set = m_sets[*m_set];
    const RepeatRow &repeat = set.repeats[std::size_t(row)];
    switch (role) {
    case BestRole:
        return repeat.best;
    case StrokeRole:
        return int(repeat.stroke);
    case SetIndexRole:
        return int(*m_set);
    case FirstLengthRole:
        return repeat.lengths.empty() ? QVariant() : QVariant(int(repeat.lengths.front()));
    case LastLengthRole:
        return repeat.lengths.empty() ? QVariant() : QVariant(int(repeat.lengths.back()));
    case DeviationRole:
        return column == DeviationColumn && set.repeatsAlike ? QVariant(*deviation(repeat)) : QVariant();
    case DeviationScaleRole: {
        if (column != DeviationColumn || !set.repeatsAlike)
            return {};
        double largest = 0;
        for (const RepeatRow &other : set.repeats)
            largest = std::max(largest, std::abs(*deviation(other)));
        return largest;
    }
    default:
        return {};
    }
}

} // namespace lengthwise
