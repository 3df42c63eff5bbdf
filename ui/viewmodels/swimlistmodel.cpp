#include "ui/viewmodels/swimlistmodel.h"

#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/tablecolumns.h"
#include "ui/viewmodels/texts.h"
#include "ui/viewmodels/tiles.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

QString sourceNames(const std::vector<RecordingKind> &kinds)
{
    QStringList names;
    for (const RecordingKind kind : kinds)
        names << texts::kindName(kind);
    return names.join(QStringLiteral(", "));
}

/// Long swims have fewer marks than lengths.
int lengthCount(const WorkoutSummary &summary)
{
    const bool countable = summary.environment == Environment::Pool && summary.distance && summary.poolLength
        && summary.poolLength->metres > 0 && !summary.marks.empty();
    return countable ? int(std::lround(*summary.distance / *summary.poolLength)) : int(summary.marks.size());
}

} // namespace

ReportTableModel::Cell SwimListModel::gradeCell(const std::optional<SwimVerdict> &verdict)
{
    if (!verdict || !verdict->score.grade)
        return textCell(display::unknown(), std::nullopt);
    return textCell(texts::gradeLetter(*verdict->score.grade), raw(verdict->score.total));
}

ReportTableModel::Cell SwimListModel::loadCell(const std::optional<SwimLoad> &load)
{
    if (!load)
        return textCell(display::unknown(), std::nullopt);
    Cell cell = textCell(display::number(load->points, 0), load->points);
    cell.toolTip = loadBasisNote(load->basis);
    return cell;
}

ReportTableModel::Cell SwimListModel::titleCell(const SwimListRow &swim)
{
    const QString title = swim.title().isEmpty() ? untitled(swim.summary.environment) : swim.title();
    Cell cell{.text = title, .sortValue = title, .toolTip = swim.summary.sets};
    if (swim.summary.corrections > 0)
        cell.spoken = tr("%1, corrected").arg(title);
    return cell;
}

void SwimListModel::setRows(SwimRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SwimListModel::rows() const
{
    return int(m_rows->size());
}

int SwimListModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column SwimListModel::column(int column) const
{
    switch (column) {
    case DateColumn:
        return {.title = tr("Date"), .isText = true};
    case TitleColumn:
        return {.title = tr("Title"), .isText = true, .isEmphatic = true};
    case DistanceColumn:
        return {.title = tr("Distance")};
    case TimeColumn:
        return {.title = tr("Time"), .toolTip = tr("Time swum, rests left out")};
    case PaceColumn:
        return {.title = tr("Pace")};
    case SwolfColumn:
        return {.title = tr("SWOLF"), .toolTip = tr("Seconds plus strokes of one length, on average")};
    case LoadColumn:
        return {.title = tr("Load"), .toolTip = tr("How hard it was: an hour at critical swim speed is 100")};
    case GradeColumn:
        return {.title = tr("Grade")};
    case LengthsColumn:
        return {.title = tr("Lengths, speed"), .isText = true};
    case SourceColumn:
        return {.title = tr("Source"), .isText = true};
    default:
        return {};
    }
}

ReportTableModel::Cell SwimListModel::cell(int row, int column) const
{
    const SwimListRow &swim = rowAt(row);
    const WorkoutSummary &summary = swim.summary;
    switch (column) {
    case DateColumn:
        return {.text = display::dateAndTime(summary.start, summary.utcOffset),
            .sortValue = qint64(summary.start.time_since_epoch().count())};
    case TitleColumn:
        return titleCell(swim);
    case DistanceColumn:
        return numberCell(display::distance(summary.distance, summary.unit), raw(summary.distance));
    case TimeColumn:
        return textCell(display::duration(summary.active).value, raw(summary.active));
    case PaceColumn:
        return numberCell(display::pace(swim.pacePer100(), summary.unit), raw(swim.pacePer100()));
    case SwolfColumn:
        return textCell(display::number(summary.swolf, 1), summary.swolf);
    case LoadColumn:
        return loadCell(swim.load);
    case GradeColumn:
        return gradeCell(swim.verdict);
    case LengthsColumn: {
        const int count = lengthCount(summary);
        const bool openWater = summary.environment == Environment::OpenWater;
        return {.sortValue = count, .spoken = openWater ? texts::splits(count) : texts::lengths(count)};
    }
    case SourceColumn: {
        const QString names = sourceNames(summary.sources);
        return {.text = names, .sortValue = names};
    }
    default:
        return {};
    }
}

QVariant SwimListModel::mark(int row, int column, int role) const
{
    if (role == FingerprintRole && column == LengthsColumn)
        return QVariant::fromValue(fingerprintOf(rowAt(row).summary));
    return {};
}

std::vector<FingerprintBar> fingerprintOf(const WorkoutSummary &summary)
{
    std::vector<FingerprintBar> bars;
    bars.reserve(summary.marks.size());
    const double distance =
        summary.distance.value_or(Distance{}).metres / double(std::max<std::size_t>(1, summary.marks.size()));
    double clock = 0;
    for (const LengthMark &mark : summary.marks) {
        const double speed = mark.speed / 1000.0;
        const double end = clock + (speed > 0 ? distance / speed : 0);
        bars.push_back({clock, end, speed, Stroke(mark.stroke)});
        clock = end + mark.rest;
    }
    return bars;
}

} // namespace lengthwise
