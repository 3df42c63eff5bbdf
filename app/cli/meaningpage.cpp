#include "app/cli/meaningpage.h"

#include "app/cli/pageparts.h"
#include "app/cli/texttable.h"
#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/coachview.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/zones.h"

#include <QCoreApplication>

#include <algorithm>

namespace lengthwise::cli {

namespace {
constexpr int zoneBarWidth = 30;

QString translated(const char *source)
{
    return QCoreApplication::translate("Page", source);
}

QString indented(const QString &text)
{
    return wrapped(QStringLiteral("  "), text);
}

/// "Intervals · A, 92 of 100 · Data quality 96 of 100"
QString verdict(const WorkoutReport &report, const CoachView &view)
{
    QStringList parts{texts::swimTypeName(report.type)};
    if (view.step)
        parts << translated(QT_TRANSLATE_NOOP("Page", "%1, %2 of 100")).arg(view.grade, view.score);
    else
        parts << (view.limit.endsWith(u'.') ? view.limit.chopped(1) : view.limit);
    parts << qualityText(report);
    return indented(parts.join(QStringLiteral(" · ")));
}

/// "Pace  25/25  CV 0.7 % within sets · top band"
QString partLines(const CoachView &view)
{
    int nameWidth = 0;
    for (const ScoreBarView &bar : view.bars)
        nameWidth = std::max(nameWidth, screenWidth(bar.name));
    QString text;
    for (const ScoreBarView &bar : view.bars) {
        const QString points = bar.points ? QStringLiteral("%1/25").arg(*bar.points) : display::unknown();
        const QString space(nameWidth - screenWidth(bar.name), u' ');
        const QString margin = QStringLiteral("  %1%2  %3  ").arg(bar.name, space, points.rightJustified(5));
        text += wrapped(margin, bar.next.isEmpty() ? bar.value : bar.value + QStringLiteral(" · ") + bar.next);
    }
    return text;
}

QString sentences(const CoachView &view)
{
    QString text;
    for (const CoachSentence &sentence : view.sentences)
        text += indented(QStringLiteral("%1: %2").arg(sentence.heading,
            QStringList{sentence.strong + sentence.text, sentence.evidence.text}.join(
                sentence.evidence.text.isEmpty() ? QString() : QStringLiteral(" · "))));
    return text;
}

QString listed(const char *heading, const std::vector<CoachMessage> &messages, PoolUnit unit)
{
    QString text;
    for (const CoachMessage &message : messages)
        text += wrapped(QStringLiteral("    - "), texts::sentence(message, unit));
    return text.isEmpty() ? text : QStringLiteral("  ") + translated(heading) + u'\n' + text;
}

QString prescription(const WorkoutReport &report)
{
    const Prescription &next = report.coach.prescription;
    if (next.mainSet.isEmpty())
        return {};
    return indented(translated(QT_TRANSLATE_NOOP("Page", "Drill set: %1")).arg(next.drillSet))
        + indented(translated(QT_TRANSLATE_NOOP("Page", "Focus: %1")).arg(texts::sentence(next.focus, report.unit)));
}

QString doubts(const Quality &quality)
{
    QString text;
    for (const QualityDeduction &deduction : quality.deductions)
        text += wrapped(QStringLiteral("  ? "), texts::qualityDeduction(deduction));
    return text;
}

QString zonesTable(const WorkoutReport &report)
{
    const ZonesView view = zonesView(report);
    if (view.bars.empty())
        return {};
    TextTable table({{.title = view.caption, .isText = true}, {.isText = true}, {}, {}});
    for (const ZoneBar &bar : view.bars)
        table.addRow({bar.name, QString(int(bar.share * zoneBarWidth), QChar(0x2588)), bar.time, bar.percent});
    return u'\n' + table.text(2, pageWidth) + indented(view.basis);
}
} // namespace

QString meaningPage(const WorkoutReport &report)
{
    const CoachView view = coachView(report);
    if (view.isEmpty())
        return {};
    return u'\n' + verdict(report, view) + doubts(report.quality) + u'\n' + partLines(view) + u'\n' + sentences(view)
        + prescription(report) + listed(QT_TRANSLATE_NOOP("Page", "Good too:"), report.coach.strengths, report.unit)
        + listed(QT_TRANSLATE_NOOP("Page", "To work on too:"), report.coach.weaknesses, report.unit)
        + zonesTable(report);
}

} // namespace lengthwise::cli
