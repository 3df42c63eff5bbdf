#include "ui/viewmodels/syncrunmodel.h"

#include "ui/viewmodels/display.h"

#include <algorithm>

namespace lengthwise {

bool SyncRunModel::setRuns(const std::vector<SyncRun> &runs, Instant now)
{
    m_now = now;
    if (runs == m_runs) {
        if (!m_shown.empty()) // "Today" becomes "Yesterday"
            Q_EMIT dataChanged(index(0, StartedColumn), index(rows() - 1, WordsColumn), {Qt::DisplayRole});
        return false;
    }
    m_runs = runs;
    choose();
    return true;
}

void SyncRunModel::setOnlyProblems(bool only)
{
    if (only == m_onlyProblems)
        return;
    m_onlyProblems = only;
    choose();
}

void SyncRunModel::choose()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_runs, std::back_inserter(m_shown),
        [this](const SyncRun &run) { return !m_onlyProblems || isProblem(resultOf(run)); });
    endResetModel();
}

ReportTableModel::Column SyncRunModel::column(int column) const
{
    switch (column) {
    case StartedColumn:
        return {.title = tr("Started"), .isText = true};
    case CauseColumn:
        return {.title = tr("Cause"), .isText = true, .isCaption = true};
    case TookColumn:
        return {.title = tr("Took")};
    case SeenColumn:
        return {.title = tr("Seen"), .toolTip = tr("Swims in what was read of Strava's list")};
    case NewColumn:
        return {.title = tr("New"), .toolTip = tr("Swims that were not here")};
    case ChangedColumn:
        return {.title = tr("Changed"), .toolTip = tr("Swims that are otherwise on Strava than before")};
    case DeletedColumn:
        return {.title = tr("Deleted"), .toolTip = tr("Swims that went here, because they are gone from Strava")};
    case ReadsColumn:
        return {.title = tr("Reads"), .toolTip = tr("Requests to Strava")};
    case ResultColumn:
        return {.title = tr("Result"), .isText = true};
    case WordsColumn:
        return {.title = tr("What happened"), .isText = true, .isCaption = true};
    default:
        return {};
    }
}

ReportTableModel::Cell SyncRunModel::cell(int row, int column) const
{
    const auto count = [](std::int64_t value) {
        return Cell{.text = display::number(double(value), 0), .sortValue = qint64(value)};
    };
    const SyncRun &run = runAt(row);
    switch (column) {
    case StartedColumn:
        return {.text = texts::momentInWords(run.startedAt, m_now),
            .sortValue = qint64(run.startedAt.time_since_epoch().count()),
            .toolTip = display::dateAndTime(run.startedAt, std::nullopt)};
    case CauseColumn:
        return {.text = texts::causeInWords(run.cause), .sortValue = int(run.cause)};
    case TookColumn: {
        if (!run.endedAt)
            return textCell(display::unknown(), std::nullopt);
        const Duration took = *run.endedAt - run.startedAt;
        return {.text = texts::lastedInWords(took), .sortValue = qint64(took.count())};
    }
    case SeenColumn:
        return count(run.seen);
    case NewColumn:
        return count(run.added);
    case ChangedColumn:
        return count(run.changed);
    case DeletedColumn:
        return count(run.deleted);
    case ReadsColumn:
        return count(run.calls);
    case ResultColumn:
        return {.text = texts::resultInWords(resultOf(run)), .sortValue = int(resultOf(run))};
    default: {
        const QString words = texts::whatHappened(run, m_now);
        return {.text = words, .sortValue = words, .toolTip = words};
    }
    }
}

} // namespace lengthwise
