#include "ui/viewmodels/coachtablemodel.h"

#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/coachview.h"
#include "ui/viewmodels/scoretexts.h"

namespace lengthwise {

void CoachTableModel::setReport(const WorkoutReport &report)
{
    beginResetModel();
    m_rows.clear();
    const CoachView view = coachView(report);
    for (const CoachSentence &sentence : view.sentences)
        m_rows.push_back({sentence.heading, sentence.strong + sentence.text,
            sentence.evidence.leadsToZones ? EvidenceLink() : sentence.evidence});
    addMessages(report, tr("Strength"), report.coach.strengths);
    addMessages(report, tr("Weakness"), report.coach.weaknesses);
    addPrescription(report);
    if (!view.isEmpty())
        addQuality(report);
    endResetModel();
}

void CoachTableModel::addMessages(
    const WorkoutReport &report, const QString &about, const std::vector<CoachMessage> &messages)
{
    for (const CoachMessage &message : messages)
        m_rows.push_back(
            {about, texts::sentence(message, report.unit), evidenceLink(report, message.evidence.lengths)});
}

void CoachTableModel::addPrescription(const WorkoutReport &report)
{
    const Prescription &next = report.coach.prescription;
    if (!next.mainSet.isEmpty())
        m_rows.push_back({tr("Main set"), next.mainSet, {}});
    if (!next.drillSet.isEmpty())
        m_rows.push_back({tr("Drill set"), next.drillSet, {}});
    if (!next.focus.text.empty())
        addMessages(report, tr("Focus"), {next.focus});
}

void CoachTableModel::addQuality(const WorkoutReport &report)
{
    if (report.quality.deductions.empty())
        m_rows.push_back({tr("Data quality"), tr("Nothing speaks against this recording."), {}});
    for (const QualityDeduction &deduction : report.quality.deductions)
        m_rows.push_back(
            {tr("Data quality"), texts::qualityDeduction(deduction), evidenceLink(report, deduction.lengths)});
}

int CoachTableModel::rows() const
{
    return int(m_rows.size());
}

int CoachTableModel::columns() const
{
    return ColumnCount;
}

ReportTableModel::Column CoachTableModel::column(int column) const
{
    switch (column) {
    case AboutColumn:
        return {.title = tr("About"), .isText = true, .isCaption = true};
    case SaidColumn:
        return {.title = tr("What the coach says"), .isText = true};
    case EvidenceColumn:
        return {.title = tr("Shown by"), .isText = true, .toolTip = tr("A click chooses these lengths")};
    default:
        return {};
    }
}

ReportTableModel::Cell CoachTableModel::cell(int row, int column) const
{
    const Row &shown = m_rows[std::size_t(row)];
    switch (column) {
    case AboutColumn:
        return {.text = shown.about, .sortValue = shown.about};
    case SaidColumn:
        return {.text = shown.said, .sortValue = shown.said};
    case EvidenceColumn:
        if (shown.evidence.text.isEmpty())
            return {.spoken = tr("none")};
        return {.text = shown.evidence.text, .sortValue = shown.evidence.text};
    default:
        return {};
    }
}

QVariant CoachTableModel::mark(int row, int column, int role) const
{
    const EvidenceLink &evidence = m_rows[std::size_t(row)].evidence;
    if (role == LinkRole)
        return column == EvidenceColumn && !evidence.text.isEmpty();
    if (role != LengthsRole || evidence.lengths.empty())
        return {};
    return QVariant::fromValue(evidence.lengths);
}

} // namespace lengthwise
