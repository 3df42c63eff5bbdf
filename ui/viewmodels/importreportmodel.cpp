#include "ui/viewmodels/importreportmodel.h"

#include "ui/viewmodels/display.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

void ImportReportModel::setReport(const ImportReport &report, const ImportListModel &looked)
{
    beginResetModel();
    m_lines.clear();
    m_notReached.clear();
    m_report = report;
    m_counts = texts::countsOf(report);
    QSet<QString> told;
    for (const ImportedItem &item : report.items) {
        told.insert(item.file);
        m_lines.push_back({item.file, rowOf(item, looked.candidateOf(item.file), looked.decisionOf(item.file))});
    }
    for (int row = 0; report.cancelled && row < looked.rowCount(); ++row) {
        const ImportCandidate *candidate = looked.candidate(row);
        const ImportDecision &decision = looked.decision(row);
        if (!candidate || !candidate->canBeImported() || !decision.isWanted || told.contains(candidate->file))
            continue;
        m_notReached << candidate->file;
        m_lines.push_back({candidate->file, rowNotReached(*candidate, decision)});
    }
    std::ranges::stable_partition(m_lines, [](const Line &line) { return line.row.mark == ImportMark::Problem; });
    endResetModel();
}

QString ImportReportModel::headline() const
{
    const int count = m_counts.swims;
    const QString swims = count == 1 ? tr("1 swim imported") : tr("%1 swims imported").arg(display::number(count, 0));
    if (m_report.cancelled)
        return count == 0 ? tr("Stopped; nothing was imported") : tr("Stopped; %1 and kept").arg(swims);
    return count == 0 ? tr("No new swims") : swims;
}

QString ImportReportModel::summary() const
{
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &one, const QString &many) {
        if (count > 0)
            parts << (count == 1 ? one : many).arg(display::number(double(count), 0));
    };
    add(m_counts.secondSources, tr("%1 second source added"), tr("%1 second sources added"));
    add(m_counts.restored, tr("%1 brought back"), tr("%1 brought back"));
    add(m_counts.known, tr("%1 was already in the library"), tr("%1 were already in the library"));
    add(m_counts.failed, tr("%1 could not be imported"), tr("%1 could not be imported"));
    add(m_counts.leftOut, tr("%1 left out"), tr("%1 left out"));
    add(m_notReached.size(), tr("%1 not reached"), tr("%1 not reached"));
    add(m_report.passedOver, tr("%1 other file passed over"), tr("%1 other files passed over"));
    return parts.join(u", "_s);
}

QString ImportReportModel::asText() const
{
    QString text = headline() + u'\n';
    if (!summary().isEmpty())
        text += summary() + u'\n';
    text += u'\n';
    for (const ImportedItem &item : m_report.items) {
        text += tr("%1: %2").arg(item.file, texts::outcomeName(item.outcome)) + u'\n';
        if (const QString details = texts::describe(item); !details.isEmpty())
            text += u"    "_s + details + u'\n';
    }
    for (const QString &file : m_notReached)
        text += tr("%1: not reached").arg(file) + u'\n';
    return text;
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
