#include "ui/viewmodels/whatchanged.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/recordedlengths.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/swimdocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr qsizetype longestUnit = 3; ///< "min", "bpm"

QString translated(const char *source)
{
    return QCoreApplication::translate("WhatChanged", source);
}

Seconds sharedTime(const SetRow &recorded, const SetRow &corrected, Seconds later)
{
    return std::min(recorded.end + later, corrected.end) - std::max(recorded.start + later, corrected.start);
}

/// The recorded set that lies most in a corrected one; absent: nothing was there.
const SetRow *recordedOf(const WorkoutReport &recorded, const SetRow &corrected, Seconds later)
{
    const SetRow *most = nullptr;
    for (const SetRow &set : recorded.sets) {
        if (sharedTime(set, corrected, later).count() > 0
            && (!most || sharedTime(set, corrected, later) > sharedTime(*most, corrected, later)))
            most = &set;
    }
    return most;
}

void addSets(
    std::vector<ChangedFigure> &figures, const WorkoutReport &recorded, const WorkoutReport &corrected, Seconds later)
{
    for (const SetRow &set : corrected.sets) {
        const SetRow *was = recordedOf(recorded, set, later);
        const QString before = was ? shownNotation(recorded, *was) : display::unknown();
        const QString after = shownNotation(corrected, set);
        if (before != after)
            figures.push_back({translated(QT_TRANSLATE_NOOP("WhatChanged", "Set %1")).arg(set.number), before, after});
    }
}

QString qualityWords(const WorkoutReport &report)
{
    return translated(QT_TRANSLATE_NOOP("WhatChanged", "%1 of 100")).arg(report.quality.score);
}

} // namespace

std::vector<ChangedFigure> whatChanged(const WorkoutReport &recorded, const WorkoutReport &corrected, Seconds later)
{
    std::vector<ChangedFigure> figures;
    const auto add = [&](const char *label, const auto &textOf) {
        const QString before = textOf(recorded);
        const QString after = textOf(corrected);
        if (before != after)
            figures.push_back({translated(label), before, after});
    };
    add(QT_TRANSLATE_NOOP("WhatChanged", "Distance"),
        [](const WorkoutReport &report) { return display::distance(report.distance, report.unit).text(); });
    add(QT_TRANSLATE_NOOP("WhatChanged", "Lengths"),
        [](const WorkoutReport &report) { return QString::number(report.lengths.size()); });
    add(QT_TRANSLATE_NOOP("WhatChanged", "Active time"),
        [](const WorkoutReport &report) { return display::duration(report.active).text(); });
    add(QT_TRANSLATE_NOOP("WhatChanged", "Pace"),
        [](const WorkoutReport &report) { return display::pace(report.pacePer100, report.unit).text(); });
    add(QT_TRANSLATE_NOOP("WhatChanged", "SWOLF"),
        [](const WorkoutReport &report) { return display::number(report.swolf, 1); });
    add(QT_TRANSLATE_NOOP("WhatChanged", "Stroke rate"),
        [](const WorkoutReport &report) { return display::strokeRate(report.strokeRate).text(); });
    add(QT_TRANSLATE_NOOP("WhatChanged", "Per stroke"), [](const WorkoutReport &report) {
        return display::distancePerStroke(report.distancePerStroke, report.unit).text();
    });
    addSets(figures, recorded, corrected, later);
    add(QT_TRANSLATE_NOOP("WhatChanged", "Data quality"), qualityWords);
    return figures;
}

std::vector<ChangedFigure> whatChanged(const SwimDocument &document)
{
    if (!document.sheet.recorded)
        return {};
    return whatChanged(*document.sheet.recorded, document.report(), recordedLater(document));
}

std::vector<Tile> tilesBesideRecorded(std::vector<Tile> corrected, const std::vector<Tile> &recorded)
{
    for (std::size_t i = 0; i < corrected.size() && i < recorded.size(); ++i) {
        const Tile &was = recorded[i];
        if (was.label != corrected[i].label || (was.value == corrected[i].value && was.unit == corrected[i].unit))
            continue;
        // A long unit stands over it already.
        const bool isSaid = was.unit.isEmpty() || (was.unit == corrected[i].unit && was.unit.size() > longestUnit);
        const QString figure = isSaid ? was.value : QStringLiteral("%1 %2").arg(was.value, was.unit);
        corrected[i].note = translated(QT_TRANSLATE_NOOP("WhatChanged", "recorded %1")).arg(figure);
    }
    return corrected;
}

void ChangeTableModel::setFigures(std::vector<ChangedFigure> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

ReportTableModel::Column ChangeTableModel::column(int column) const
{
    switch (column) {
    case FigureColumn:
        return {.title = tr("Figure"), .isText = true};
    case RecordedColumn:
        return {.title = tr("Recorded"), .isCaption = true};
    case CorrectedColumn:
        return {.title = tr("Corrected"), .isEmphatic = true};
    default:
        return {};
    }
}

ReportTableModel::Cell ChangeTableModel::cell(int row, int column) const
{
    const ChangedFigure &figure = m_figures[std::size_t(row)];
    const QString &text =
        column == FigureColumn ? figure.label : (column == RecordedColumn ? figure.before : figure.after);
    return {.text = text, .sortValue = text, .toolTip = text};
}

QVariant ChangeTableModel::mark(int, int, int) const
{
    return {};
}

} // namespace lengthwise
