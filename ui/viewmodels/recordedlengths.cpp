#include "ui/viewmodels/recordedlengths.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/lengthactions.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace lengthwise {

namespace {

constexpr double sameMoment = 0.05; ///< s, of bars that stand in the same place

QString translated(const char *source)
{
    return QCoreApplication::translate("RecordedLengths", source);
}

/// Starts are rounded: two lengths share time where they do so for a quarter of the shorter one.
bool shareTime(const Length &a, const Length &b)
{
    const Duration shared = std::min(a.start + a.elapsed, b.start + b.elapsed) - std::max(a.start, b.start);
    return shared > Duration{} && shared * 4 >= std::min(a.elapsed, b.elapsed);
}

QString strokeAndCount(const Length &length)
{
    return QStringLiteral("%1, %2").arg(texts::strokeName(length.stroke), countWords(length.strokes));
}

QString timeOf(const Length &length)
{
    return display::seconds(Seconds(length.elapsed), 1).text();
}

QString wordsFor(const Length &length, const std::vector<Length> &recorded)
{
    std::vector<const Length *> there;
    for (const Length &one : recorded) {
        if (shareTime(one, length))
            there.push_back(&one);
    }
    if (there.empty())
        return translated(QT_TRANSLATE_NOOP("RecordedLengths", "Recorded: nothing here"));
    if (there.size() > 1)
        return translated(QT_TRANSLATE_NOOP("RecordedLengths", "Recorded: %1 here, as lengths and rests"))
            .arg(there.size());
    const Length &one = *there.front();
    if (one.type == LengthType::Rest)
        return translated(QT_TRANSLATE_NOOP("RecordedLengths", "Recorded: a rest of %1")).arg(timeOf(one));
    if (one.start == length.start && one.elapsed == length.elapsed)
        return translated(QT_TRANSLATE_NOOP("RecordedLengths", "Recorded: %1")).arg(strokeAndCount(one));
    return translated(QT_TRANSLATE_NOOP("RecordedLengths", "Recorded: one length of %1, %2"))
        .arg(timeOf(one), strokeAndCount(one));
}

/// bars: by start.
bool isAmong(const std::vector<ChartBar> &bars, const RecordedBar &recorded)
{
    auto bar = std::ranges::lower_bound(bars, recorded.start - sameMoment, {}, &ChartBar::start);
    for (; bar != bars.end() && bar->start < recorded.start + sameMoment; ++bar) {
        if (std::abs(recorded.end - bar->end) < sameMoment && recorded.stroke == bar->stroke)
            return true;
    }
    return false;
}

/// When the first active length began: what a report's times count from.
std::optional<Instant> originOf(const Workout &workout)
{
    const std::vector<std::size_t> active = activeLengths(workout);
    return active.empty() ? std::nullopt : std::optional(workout.lengths[active.front()].start);
}

} // namespace

Seconds recordedLater(const SwimDocument &document)
{
    const auto now = originOf(document.sheet.corrected.workout);
    const auto then = originOf(document.sheet.corrected.recorded);
    return now && then ? Seconds(*then - *now) : Seconds{};
}

std::vector<RecordedBar> recordedBars(const SwimDocument &document)
{
    if (!document.recordedChart || document.report().environment != Environment::Pool)
        return {};
    const double later = recordedLater(document).count();
    std::vector<RecordedBar> bars;
    for (const ChartBar &bar : document.recordedChart->bars) {
        RecordedBar one{bar.start + later, bar.end + later, bar.speed, bar.stroke};
        one.differs = !isAmong(document.chart.bars, one);
        bars.push_back(one);
    }
    return bars;
}

std::vector<QString> recordedWords(const CorrectedWorkout &corrected)
{
    std::vector<QString> words;
    for (const std::size_t length : activeLengths(corrected.workout)) {
        const bool isCorrected = length < corrected.correctedLengths.size() && corrected.correctedLengths[length];
        words.push_back(
            isCorrected ? wordsFor(corrected.workout.lengths[length], corrected.recorded.lengths) : QString());
    }
    return words;
}

QString countWords(std::optional<int> strokes)
{
    return strokes ? texts::strokes(*strokes) : translated(QT_TRANSLATE_NOOP("RecordedLengths", "strokes not counted"));
}

} // namespace lengthwise
