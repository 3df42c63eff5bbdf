#include "ui/viewmodels/coachview.h"

#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/scoretexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("CoachView", source);
}

/// The limit that counts: the grade's own for an A, else the next better one's.
QString limitOf(Grade grade)
{
    const auto better = Grade(std::max(0, int(grade) - 1));
    return translated(QT_TRANSLATE_NOOP("CoachView", "%1 from %2"))
        .arg(texts::gradeLetter(better))
        .arg(leastTotal(better));
}

void showGrade(CoachView &view, const WorkoutReport &report)
{
    const Score &score = report.score;
    if (!score.total || !score.grade) {
        view.grade = display::unknown();
        view.limit = texts::whyNotGraded(score.missing, report.environment);
        return;
    }
    const QString total = QString::number(*score.total);
    view.grade = texts::gradeLetter(*score.grade);
    view.step = int(*score.grade);
    view.limit = limitOf(*score.grade);
    view.score = report.quality.isUncertain() ? display::approximately(total) : total;
    if (report.quality.isUncertain())
        view.doubt = translated(QT_TRANSLATE_NOOP("CoachView", "uncertain"));
}

CoachSentence sentenceOf(const WorkoutReport &report, const char *heading, const CoachMessage &message)
{
    return {.heading = translated(heading),
        .text = texts::sentence(message, report.unit),
        .evidence = evidenceLink(report, message.evidence.lengths)};
}

CoachSentence nextOf(const WorkoutReport &report)
{
    CoachSentence next = sentenceOf(report, QT_TRANSLATE_NOOP("CoachView", "Next swim"), report.coach.next);
    const QString &set = report.coach.prescription.mainSet;
    if (!set.isEmpty() && next.text.startsWith(set)) {
        next.strong = set;
        next.text.remove(0, set.size());
    }
    const bool hasSendOff = set.contains(u'@'); // which only CSS gives
    if (const EvidenceLink css = cssLink(report); hasSendOff && !css.text.isEmpty())
        next.evidence = css;
    return next;
}

bool isSaid(const CoachMessage &message)
{
    return !message.text.empty();
}

} // namespace

CoachView coachView(const WorkoutReport &report)
{
    CoachView view;
    for (const ScorePart &part : report.score.parts)
        view.bars.push_back({texts::scorePartName(part.kind), part.points, texts::scorePartValue(part, report.unit),
            texts::scorePartNeed(part, report.unit)});
    const CoachSummary &coach = report.coach;
    if (isSaid(coach.headline))
        view.sentences.push_back(sentenceOf(report, QT_TRANSLATE_NOOP("CoachView", "What went well"), coach.headline));
    if (coach.limiter)
        view.sentences.push_back(
            sentenceOf(report, QT_TRANSLATE_NOOP("CoachView", "What held it back"), *coach.limiter));
    QStringList said;
    for (const CoachSentence &sentence : view.sentences)
        said << sentence.text;
    view.summary = said.join(u' ');
    if (isSaid(coach.next))
        view.sentences.push_back(nextOf(report));
    if (!view.isEmpty())
        showGrade(view, report);
    return view;
}

} // namespace lengthwise
