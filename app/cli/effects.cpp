#include "app/cli/effects.h"

#include "app/cli/pageparts.h"
#include "app/cli/usage.h"
#include "core/base/safetext.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
struct Figure {
    const char *label;
    QString (*of)(const WorkoutSummary &row);
};

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? display::unknown() : safeText(text);
}

const Figure figures[] = {
    {QT_TRANSLATE_NOOP("Commands", "Title"), [](const WorkoutSummary &row) { return orUnknown(row.title); }},
    {QT_TRANSLATE_NOOP("Commands", "Notes"), [](const WorkoutSummary &row) { return orUnknown(row.notes); }},
    {QT_TRANSLATE_NOOP("Commands", "Effort"),
        [](const WorkoutSummary &row) { return row.effort ? QString::number(*row.effort) : display::unknown(); }},
    {QT_TRANSLATE_NOOP("Commands", "Pool"),
        [](const WorkoutSummary &row) { return display::distance(row.poolLength, row.unit).text(); }},
    {QT_TRANSLATE_NOOP("Commands", "Distance"),
        [](const WorkoutSummary &row) { return display::distance(row.distance, row.unit).text(); }},
    {QT_TRANSLATE_NOOP("Commands", "Swum"), [](const WorkoutSummary &row) { return display::time(row.active); }},
    {QT_TRANSLATE_NOOP("Commands", "Sets"),
        [](const WorkoutSummary &row) { return orUnknown(row.sets.split(u'\n').join(u" \u00b7 "_s)); }},
    {QT_TRANSLATE_NOOP("Commands", "SWOLF"), [](const WorkoutSummary &row) { return display::number(row.swolf, 1); }},
};
} // namespace

QString effectLines(const WorkoutSummary &before, const WorkoutSummary &after)
{
    constexpr int labelWidth = 12;
    QString lines;
    for (const Figure &figure : figures) {
        const QString was = figure.of(before);
        const QString is = figure.of(after);
        if (was != is)
            lines += wrapped(
                QStringLiteral("  ") + translated(figure.label).leftJustified(labelWidth), was + u" \u2192 "_s + is);
    }
    return lines;
}

} // namespace lengthwise::cli
