#include "ui/viewmodels/lengthactions.h"

#include "core/ingest/repairs.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace std::chrono_literals;

namespace lengthwise {

namespace {

constexpr Duration shortestMissed = 1s;
constexpr qsizetype mostStretches = 3;

QString translated(const char *source)
{
    return QCoreApplication::translate("LengthActions", source);
}

bool areNeighbours(const std::vector<std::size_t> &rows)
{
    return !rows.empty() && rows.back() - rows.front() + 1 == rows.size();
}

QString notJoined(const std::vector<std::size_t> &rows)
{
    if (rows.size() < 2)
        return translated(QT_TRANSLATE_NOOP("LengthActions", "Choose two or more neighbouring lengths to join."));
    return areNeighbours(rows)
        ? QString()
        : translated(QT_TRANSLATE_NOOP("LengthActions", "Only neighbouring lengths can be joined."));
}

QString notInserted(const SwimDocument &document, const std::vector<std::size_t> &rows)
{
    if (rows.size() != 1)
        return translated(
            QT_TRANSLATE_NOOP("LengthActions", "Choose the one length behind which the watch missed one."));
    return missedLengthAfter(document, rows.front()).room >= shortestMissed
        ? QString()
        : translated(QT_TRANSLATE_NOOP("LengthActions", "Behind this length there is no time left for another one."));
}

bool isCorrected(const SwimDocument &document, const std::vector<std::size_t> &rows)
{
    const std::vector<bool> &corrected = document.sheet.corrected.correctedLengths;
    return std::ranges::any_of(lengthsOfRows(document, rows),
        [&](std::size_t length) { return length < corrected.size() && corrected[length]; });
}

} // namespace

std::vector<std::size_t> activeLengths(const Workout &workout)
{
    std::vector<std::size_t> active;
    if (workout.environment != Environment::Pool)
        return active;
    for (std::size_t i = 0; i < workout.lengths.size(); ++i) {
        if (workout.lengths[i].type == LengthType::Active)
            active.push_back(i);
    }
    return active;
}

std::vector<std::size_t> lengthsOfRows(const SwimDocument &document, const std::vector<std::size_t> &rows)
{
    const std::vector<std::size_t> active = activeLengths(document.sheet.corrected.workout);
    std::vector<std::size_t> lengths;
    for (const std::size_t row : rows) {
        if (row < active.size())
            lengths.push_back(active[row]);
    }
    return lengths;
}

MissedLength missedLengthAfter(const SwimDocument &document, std::size_t row)
{
    const std::vector<std::size_t> lengths = lengthsOfRows(document, {row});
    if (lengths.empty())
        return {};
    const CorrectedWorkout &corrected = document.sheet.corrected;
    const Length &before = corrected.workout.lengths[lengths.front()];
    const Duration room = roomAfter(corrected, lengths.front());
    return {.usual = std::min(before.elapsed, room), .room = room, .stroke = before.stroke};
}

QString lengthsFixed(const SwimDocument &document)
{
    if (document.report().environment != Environment::Pool)
        return translated(
            QT_TRANSLATE_NOOP("LengthActions", "An open-water swim has no lengths that could be corrected."));
    if (activeLengths(document.sheet.corrected.workout).empty())
        return translated(
            QT_TRANSLATE_NOOP("LengthActions", "The recording holds no lengths, so there is nothing to correct."));
    return {};
}

LengthActions lengthActions(const SwimDocument &document, const std::vector<std::size_t> &rows)
{
    if (const QString fixed = lengthsFixed(document); !fixed.isEmpty())
        return {fixed, fixed, fixed, fixed, fixed, fixed};
    const QString none = translated(
        QT_TRANSLATE_NOOP("LengthActions", "Choose a length first, in the chart or in the table of lengths."));
    if (rows.empty())
        return {none, none, none, none, none, none};
    LengthActions actions;
    if (rows.size() > 1)
        actions.notSplit = translated(QT_TRANSLATE_NOOP("LengthActions", "Only one length at a time can be split."));
    actions.notJoin = notJoined(rows);
    actions.notInsert = notInserted(document, rows);
    if (!areNeighbours(rows))
        actions.notRest = translated(
            QT_TRANSLATE_NOOP("LengthActions", "Only neighbouring lengths can be turned into rest at once."));
    if (!isCorrected(document, rows))
        actions.notAsRecorded = translated(QT_TRANSLATE_NOOP("LengthActions", "What is chosen is as it was recorded."));
    return actions;
}

QString rowNumbers(const std::vector<std::size_t> &rows)
{
    QStringList parts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t first = i;
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        const QString from = QString::number(rows[first] + 1);
        parts << (first == i ? from : QStringLiteral("%1\u2013%2").arg(from).arg(rows[i] + 1));
    }
    return parts.join(QStringLiteral(", "));
}

QString lengthNumbers(const std::vector<std::size_t> &rows)
{
    const QString numbers = rowNumbers(rows);
    if (rows.size() == 1)
        return translated(QT_TRANSLATE_NOOP("LengthActions", "Length %1")).arg(numbers);
    if (rows.empty() || numbers.count(u',') >= mostStretches)
        return texts::lengths(int(rows.size()));
    return translated(QT_TRANSLATE_NOOP("LengthActions", "Lengths %1")).arg(numbers);
}

} // namespace lengthwise
