#include "app/cli/comparisonpage.h"

#include "app/cli/pageparts.h"
#include "app/cli/texttable.h"
#include "core/base/safetext.h"
#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/comparisontexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lengthwise::cli {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Page", source);
}

QString headed(const char *title, const QString &body)
{
    return body.isEmpty() ? QString() : u'\n' + translated(title) + u'\n' + body;
}

QString subtitle(const Comparison &comparison)
{
    if (comparison.pool)
        return translated(QT_TRANSLATE_NOOP("Page", "All in a %1."))
            .arg(display::poolName(comparison.pool->distance(), comparison.pool->unit));
    if (comparison.curvePool)
        return translated(QT_TRANSLATE_NOOP("Page", "Not all in one pool; the pace by distance is that in the %1."))
            .arg(display::poolName(comparison.curvePool->distance(), comparison.curvePool->unit));
    return translated(QT_TRANSLATE_NOOP("Page", "Not in one pool of a length that is known."));
}

QString swimTable(const Comparison &comparison)
{
    TextTable table({{.title = QString(), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Start")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Swim")), .isText = true, .isElastic = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Distance"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Score"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Grade")), .isText = true}});
    for (std::size_t i = 0; i < comparison.swims.size(); ++i) {
        const ComparedSwim &swim = comparison.swims[i];
        const Score &score = swim.report.score;
        const QString name = swim.title.isEmpty() ? QFileInfo(swim.file).fileName() : swim.title;
        table.addRow({texts::comparedLetter(i), display::dateAndTime(swim.report.start, swim.report.utcOffset),
            safeText(name), display::distance(swim.report.distance, swim.report.unit).text(),
            display::number(score.total, 0), score.grade ? texts::gradeLetter(*score.grade) : QString()});
    }
    return table.text(2, pageWidth);
}

QString trendTable(const Comparison &comparison)
{
    TextTable table({{.title = translated(QT_TRANSLATE_NOOP("Page", "Trend")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "First half"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Second half"))},
        {.title = translated(QT_TRANSLATE_NOOP("Page", "Change")), .isText = true}});
    for (const ComparisonTrend &trend : comparison.trends)
        table.addRow({texts::trendName(trend.what), texts::trendValue(trend.what, trend.before, comparison.unit),
            texts::trendValue(trend.what, trend.after, comparison.unit), texts::trendChange(trend)});
    return table.text(2, pageWidth);
}

QString curveTable(const Comparison &comparison)
{
    std::vector<int> distances;
    for (const PaceCurve &curve : comparison.curves) {
        for (const PaceCurve::Point &point : curve.points)
            distances.push_back(point.distance);
    }
    std::ranges::sort(distances);
    const auto twice = std::ranges::unique(distances);
    distances.erase(twice.begin(), twice.end());
    std::vector<TextTable::Column> columns{{.title = QString(), .isText = true}};
    for (const int distance : distances)
        columns.push_back({.title = QString::number(distance)});
    TextTable table(columns);
    for (std::size_t i = 0; i < comparison.curves.size(); ++i) {
        QStringList cells{texts::comparedLetter(i)};
        for (const int distance : distances) {
            const auto &points = comparison.curves[i].points;
            const auto point = std::ranges::find(points, distance, &PaceCurve::Point::distance);
            cells << (point == points.end() ? QString() : display::time(point->time * 100 / double(distance)));
        }
        table.addRow(cells);
    }
    return distances.empty() ? QString() : table.text(2, pageWidth);
}

QString setTables(const Comparison &comparison)
{
    QString text;
    for (const SameSet &set : comparison.sameSets) {
        QStringList swims;
        for (const SameSet::Swum &swum : set.swims) {
            const QString mean = texts::comparedLetter(swum.swim) + u' ' + display::time(swum.mean);
            swims << (swum.rest ? mean + QStringLiteral(" r ") + display::seconds(swum.rest, 0).value : mean);
        }
        text += wrapped(QStringLiteral("  %1: ").arg(set.notation), swims.join(QStringLiteral(", ")));
    }
    return text;
}

QString sentences(const std::vector<ComparisonMessage> &messages, const QString &mark, PoolUnit unit)
{
    QString text;
    for (const ComparisonMessage &one : messages)
        text += wrapped(QStringLiteral("  %1 ").arg(mark), texts::sentence(one.message, unit));
    return text;
}

QString recommendations(const Comparison &comparison)
{
    QString text;
    for (const Recommendation &one : comparison.coach.recommendations) {
        //: How often, how important, what to do
        const QString said = translated(QT_TRANSLATE_NOOP("Page", "%1 (priority: %2): %3"));
        text += wrapped(QStringLiteral("  - "),
            said.arg(texts::frequencyName(one.frequency), texts::priorityName(one.priority),
                texts::sentence(one.message.message, comparison.unit)));
    }
    return text;
}

} // namespace

QString comparisonPage(const Comparison &comparison)
{
    const ComparisonCoach &coach = comparison.coach;
    const PoolUnit unit = comparison.unit;
    QString page = wrapped({}, subtitle(comparison)) + u'\n' + swimTable(comparison) + u'\n' + trendTable(comparison);
    page += headed(QT_TRANSLATE_NOOP("Page", "Fastest pace by distance"), curveTable(comparison));
    page += headed(QT_TRANSLATE_NOOP("Page", "The same sets, mean of a repeat"), setTables(comparison));
    page += headed(QT_TRANSLATE_NOOP("Page", "Summary"), sentences(coach.summary, QStringLiteral("-"), unit));
    page += headed(QT_TRANSLATE_NOOP("Page", "Insights"), sentences(coach.insights, QStringLiteral("-"), unit));
    page += headed(QT_TRANSLATE_NOOP("Page", "Strengths and weaknesses"),
        sentences(coach.strengths, QStringLiteral("+"), unit) + sentences(coach.weaknesses, QStringLiteral("-"), unit));
    return page + headed(QT_TRANSLATE_NOOP("Page", "Recommendations"), recommendations(comparison));
}

} // namespace lengthwise::cli
