#include "ui/viewmodels/progresstexts.h"

#include "ui/viewmodels/coachtexts.h"

#include <QCoreApplication>
#include <QStringList>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Progress", source);
}

} // namespace

std::vector<CoachPart> coachParts(const ProgressReport &report)
{
    const CoachOverTime &coach = report.coach;
    std::vector<CoachPart> parts;
    QStringList summary;
    for (const CoachMessage &message : coach.summary)
        summary << texts::sentence(message, report.unit);
    if (!summary.isEmpty())
        parts.push_back({translated(QT_TRANSLATE_NOOP("Progress", "The last four weeks")), summary.join(u' ')});
    const auto add = [&](const std::optional<CoachMessage> &message, const char *heading, bool isWarning) {
        if (message)
            parts.push_back({translated(heading), texts::sentence(*message, report.unit), isWarning});
    };
    add(coach.limiter, QT_TRANSLATE_NOOP("Progress", "What holds you back"), false);
    add(coach.warning, QT_TRANSLATE_NOOP("Progress", "Take care"), true);
    add(coach.next, QT_TRANSLATE_NOOP("Progress", "Next"), false);
    if (!coach.nextSet.isEmpty())
        parts.push_back({translated(QT_TRANSLATE_NOOP("Progress", "On the board")), coach.nextSet});
    return parts;
}

} // namespace lengthwise
