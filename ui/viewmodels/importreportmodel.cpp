#include "ui/viewmodels/importreportmodel.h"

#include "ui/viewmodels/display.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

void ImportReportModel::count(const ImportedItem &item)
{
    switch (item.outcome) {
    case ImportOutcome::Imported:
        m_totals.swims += int(item.swims.size());
        break;
    case ImportOutcome::Restored:
        ++m_totals.restored;
        break;
    case ImportOutcome::Known:
        ++m_totals.known;
        break;
    case ImportOutcome::Failed:
        ++m_totals.failed;
        break;
    }
}

void ImportReportModel::setReport(const ImportReport &report, const ImportListModel &looked)
{
    beginResetModel();
    m_lines.clear();
    m_totals = {.passedOver = report.passedOver};
    m_stopped = report.cancelled;
    QSet<QString> told;
    for (const ImportedItem &item : report.items) {
        const bool isCancelled = item.error && item.error->code == ErrorCode::Cancelled;
        const ImportCandidate *candidate = looked.candidateOf(item.file);
        if (isCancelled && candidate)
            continue; // told below
        told.insert(item.file);
        count(item);
        m_lines.push_back({item.file, rowOf(item, candidate, looked.decisionOf(item.file))});
    }
    for (int row = 0; row < looked.rowCount(); ++row) {
        const ImportCandidate *candidate = looked.candidate(row);
        if (!candidate || !candidate->canBeImported() || told.contains(candidate->file))
            continue;
        const bool isLeftOut = !looked.decision(row).isWanted;
        if (!isLeftOut && !m_stopped)
            continue;
        ++(isLeftOut ? m_totals.leftOut : m_totals.notReached);
        m_lines.push_back({candidate->file, rowNotImported(*candidate, looked.decision(row), isLeftOut)});
    }
    std::ranges::stable_partition(m_lines, [](const Line &line) { return line.row.mark == ImportMark::Problem; });
    endResetModel();
}

QString ImportReportModel::headline() const
{
    const QString swims = m_totals.swims == 0 ? tr("No new swims")
        : m_totals.swims == 1                 ? tr("1 swim imported")
                                              : tr("%1 swims imported").arg(display::number(m_totals.swims, 0));
    if (!m_stopped)
        return swims;
    return m_totals.swims == 0 ? tr("Stopped; nothing was imported") : tr("Stopped; %1 and kept").arg(swims);
}

QString ImportReportModel::summary() const
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &one, const QString &many) {
        if (count > 0)
            parts << (count == 1 ? one : many).arg(display::number(count, 0));
    };
    add(m_totals.restored, tr("%1 brought back"), tr("%1 brought back"));
    add(m_totals.known, tr("%1 was in the library"), tr("%1 were in the library"));
    add(m_totals.failed, tr("%1 could not be imported"), tr("%1 could not be imported"));
    add(m_totals.leftOut, tr("%1 left out"), tr("%1 left out"));
    add(m_totals.notReached, tr("%1 not reached"), tr("%1 not reached"));
    add(m_totals.passedOver, tr("%1 other file passed over"), tr("%1 other files passed over"));
    return parts.join(u", "_s);
}

QString ImportReportModel::asText() const
{
    QStringList lines{headline()};
    if (!summary().isEmpty())
        lines << summary();
    lines << QString();
    for (const Line &line : m_lines) {
        lines << tr("%1: %2").arg(line.file, line.row.status);
        if (!line.row.note.isEmpty())
            lines << u"    "_s + line.row.note;
    }
    return lines.join(u'\n') + u'\n';
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.row.name;
    case Qt::ToolTipRole:
        return line.file;
    case Qt::AccessibleTextRole:
        return line.row.spoken();
    case ImportRowRole:
        return QVariant::fromValue(line.row);
    default:
        return {};
    }
}

} // namespace lengthwise
