#include "ui/viewmodels/comparisonview.h"

#include "ui/viewmodels/calendardays.h"
#include "ui/viewmodels/comparedsayings.h"
#include "ui/viewmodels/comparedtrends.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ComparisonView", source);
}

QDate dayOf(const WorkoutReport &report)
{
    return swimDay(report.start, report.utcOffset);
}

ComparedSwimView swimView(const ComparedSwim &swim, std::size_t place, const QString &dayFormat)
{
    const WorkoutReport &report = swim.report;
    ComparedSwimView view{.letter = swimLetter(place), .id = swim.id, .file = swim.file, .number = swim.number};
    const QDate day = dayOf(report);
    view.date = day.isValid() ? display::readableLocale().toString(day, dayFormat) : display::unknown();
    view.title = !swim.title.isEmpty() ? swim.title : swimHeading(report).title;
    view.grade = display::unknown();
    if (report.score.grade) {
        view.grade = texts::gradeLetter(*report.score.grade);
        view.step = int(*report.score.grade);
    }
    const QString grade = view.step ? translated(QT_TRANSLATE_NOOP("ComparisonView", "grade %1")).arg(view.grade)
                                    : translated(QT_TRANSLATE_NOOP("ComparisonView", "not graded"));
    //: Read aloud: letter, date, title, grade
    view.spoken = translated(QT_TRANSLATE_NOOP("ComparisonView", "Swim %1, %2, %3, %4"))
                      .arg(view.letter, display::dateAndTime(report.start, report.utcOffset), view.title, grade);
    return view;
}

/// Of the set that most of them have; else of what was swum furthest.
QString strokePart(const Comparison &comparison)
{
    if (!comparison.sameSets.empty() && !comparison.sameSets.front().swims.empty()) {
        const SameSet::Swum &swum = comparison.sameSets.front().swims.front();
        const auto &sets = comparison.swims[swum.swim].report.sets;
        if (swum.set < sets.size())
            return translated(QT_TRANSLATE_NOOP("ComparisonView", "%1 main set"))
                .arg(strokeInWords(sets[swum.set].stroke));
    }
    if (comparison.stroke == Stroke::Unknown)
        return {};
    return translated(QT_TRANSLATE_NOOP("ComparisonView", "mostly %1")).arg(strokeInWords(comparison.stroke));
}

QString subtitleOf(const Comparison &comparison)
{
    const QString swims = texts::swims(int(comparison.swims.size()));
    if (comparison.swims.size() < fewestCompared)
        return swims;
    QStringList alike;
    if (comparison.pool)
        alike << display::poolName(comparison.pool->distance(), comparison.pool->unit);
    if (const QString stroke = strokePart(comparison); !stroke.isEmpty())
        alike << stroke;
    if (comparison.pool)
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "%1, like with like: %2"))
            .arg(swims, alike.join(QStringLiteral(", ")));
    alike.prepend(swims);
    alike << translated(QT_TRANSLATE_NOOP("ComparisonView", "not all in one pool: paces are not alike"));
    return alike.join(QStringLiteral(", "));
}

} // namespace

QString swimLetter(std::size_t swim)
{
    return QString(QChar(u'A' + char16_t(swim)));
}

QString strokeInWords(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Freestyle:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "freestyle"));
    case Stroke::Backstroke:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "backstroke"));
    case Stroke::Breaststroke:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "breaststroke"));
    case Stroke::Butterfly:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "butterfly"));
    case Stroke::Medley:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "medley"));
    case Stroke::Drill:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "drill"));
    case Stroke::Kick:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "kick"));
    case Stroke::Mixed:
    case Stroke::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonView", "mixed strokes"));
}

ComparisonView comparisonView(const Comparison &comparison)
{
    ComparisonView view{.subtitle = subtitleOf(comparison)};
    const auto &swims = comparison.swims;
    const bool isOneYear = std::ranges::all_of(swims,
        [&swims](const ComparedSwim &swim) { return dayOf(swim.report).year() == dayOf(swims.front().report).year(); });
    //: Day and month of a swim in the form of QLocale::toString
    const QString dayFormat = isOneYear ? translated(QT_TRANSLATE_NOOP("ComparisonView", "d MMM"))
                                        : translated(QT_TRANSLATE_NOOP("ComparisonView", "d MMM yyyy"));
    for (std::size_t i = 0; i < swims.size(); ++i)
        view.swims.push_back(swimView(swims[i], i, dayFormat));
    view.trends = trendViews(comparison);
    view.insights = insightsOf(comparison);
    view.qualities = qualitiesOf(comparison);
    view.recommendations = recommendationsOf(comparison);
    return view;
}

} // namespace lengthwise
