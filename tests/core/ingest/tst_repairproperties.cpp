#include "tests/core/ingest/corrections.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace lengthwise;

namespace {

constexpr Instant begin{std::chrono::seconds(1'700'000'000)};
const SwimId &swim = Corrections::swim;

/// A swim as a bad watch writes it: starts in whole seconds that repeat, overlap and now and then fall back.
Workout anySwim()
{
    Workout workout{.start = begin, .poolLength = metres(25)};
    const bool isInferred = *rc::gen::inRange(0, 5) == 0;
    double now = 0;
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i) {
        const double seconds = *rc::gen::inRange(0, 400) / 10.0;
        const bool isRest = *rc::gen::inRange(0, 4) == 0;
        Length length{.start = begin + Duration(std::llround(std::floor(now)) * 1000),
            .elapsed = Duration(std::llround(seconds * 1000))};
        if (isRest) {
            length.type = LengthType::Rest;
        } else {
            length.stroke = Stroke(*rc::gen::inRange(0, 9));
            length.strokes = *rc::gen::element<std::optional<int>>(std::nullopt, 7, 12, 999);
        }
        length.inferred = isInferred;
        workout.lengths.push_back(length);
        now += *rc::gen::weightedElement<double>({{8, seconds}, {1, seconds + 15}, {1, 0.0}, {1, 0.5}, {1, -20.0}});
    }
    workout.laps = {{.start = begin, .firstLength = 0, .lengthCount = count}};
    return workout;
}

/// One correction of any kind, and the lengths that it must give. Absent: it was refused.
std::optional<std::vector<Said>> correctSomething(Corrections &corrections)
{
    const CorrectedWorkout corrected = corrections.corrected();
    std::vector<Length> wanted = corrected.workout.lengths;
    if (wanted.empty())
        return std::nullopt;
    const auto first = *rc::gen::inRange<std::size_t>(0, wanted.size());
    const auto last = std::min(first + *rc::gen::inRange<std::size_t>(0, 3), wanted.size() - 1);
    const auto place = wanted.begin() + std::ptrdiff_t(first);
    switch (*rc::gen::inRange(0, 6)) {
    case 0: {
        const auto stroke = Stroke(*rc::gen::inRange(0, 9));
        place->stroke = stroke;
        return corrections.apply(changeStroke(corrected, swim, {first}, stroke)) ? std::optional(said(wanted))
                                                                                 : std::nullopt;
    }
    case 1: {
        const int strokes = *rc::gen::inRange(1, 1000);
        place->strokes = strokes;
        return corrections.apply(changeStrokes(corrected, swim, {first}, strokes)) ? std::optional(said(wanted))
                                                                                   : std::nullopt;
    }
    case 2: {
        const Length whole = *place;
        *place = {.start = whole.start, .elapsed = whole.elapsed / 2, .stroke = whole.stroke};
        Length second{.start = whole.start + whole.elapsed / 2,
            .elapsed = whole.elapsed - whole.elapsed / 2,
            .stroke = whole.stroke};
        if (whole.strokes && *whole.strokes > 1)
            place->strokes = *whole.strokes / 2;
        if (whole.strokes)
            second.strokes = *whole.strokes - *whole.strokes / 2;
        wanted.insert(place + 1, second);
        return corrections.apply(splitLength(corrected, swim, first, 2)) ? std::optional(said(wanted)) : std::nullopt;
    }
    case 3: {
        for (std::size_t i = first; i <= last; ++i)
            wanted[i] = {.start = wanted[i].start, .elapsed = wanted[i].elapsed, .type = LengthType::Rest};
        return corrections.apply(turnIntoRest(corrected, swim, first, last)) ? std::optional(said(wanted))
                                                                             : std::nullopt;
    }
    case 4: {
        if (!corrections.apply(joinLengths(corrected, swim, first, last)))
            return std::nullopt;
        // The joined length itself is checked by hand elsewhere; here: what stands beside it.
        const std::vector<Length> now = corrections.lengths();
        RC_ASSERT(now.size() == wanted.size() - (last - first));
        wanted.erase(place, wanted.begin() + std::ptrdiff_t(last));
        wanted[first] = now[first];
        return said(wanted);
    }
    default: {
        const bool isRest = first + 1 < wanted.size() && wanted[first + 1].type == LengthType::Rest;
        const Duration duration(*rc::gen::inRange(1, 20'000));
        const Length whole = isRest ? wanted[first + 1] : *place;
        const Instant start = isRest ? whole.start : whole.start + whole.elapsed;
        if (isRest)
            wanted.erase(wanted.begin() + std::ptrdiff_t(first) + 1);
        auto next = wanted.insert(wanted.begin() + std::ptrdiff_t(first) + 1,
            {.start = start, .elapsed = duration, .stroke = Stroke::Kick, .strokes = 9});
        if (isRest && whole.elapsed > duration) {
            wanted.insert(
                next + 1, {.start = start + duration, .elapsed = whole.elapsed - duration, .type = LengthType::Rest});
        }
        return corrections.apply(insertLength(corrected, swim, first, duration, Stroke::Kick, 9))
            ? std::optional(said(wanted))
            : std::nullopt;
    }
    }
}

} // namespace

class TestRepairProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCorrectionGivesWhatWasAsked();
};

void TestRepairProperties::everyCorrectionGivesWhatWasAsked()
{
    QVERIFY(rc::check("each correction gives exactly what was asked, and undone all is as before", [] {
        const Workout recorded = anySwim();
        Corrections corrections(recorded);
        std::vector<CorrectedWorkout> before;
        const int steps = *rc::gen::inRange(1, 8);
        for (int i = 0; i < steps; ++i) {
            const CorrectedWorkout now = corrections.corrected();
            const auto wanted = correctSomething(corrections);
            if (!wanted) {
                RC_ASSERT(corrections.corrected() == now);
                continue;
            }
            before.push_back(now);
            RC_ASSERT(said(corrections.lengths()) == *wanted);
            RC_ASSERT(corrections.corrected().idle.empty());
        }
        while (!before.empty()) {
            corrections.undo();
            RC_ASSERT(corrections.corrected().workout == before.back().workout);
            RC_ASSERT(corrections.corrected().correctedLengths == before.back().correctedLengths);
            before.pop_back();
        }
        RC_ASSERT(corrections.corrected().workout == recorded);
    }));
}

QTEST_GUILESS_MAIN(TestRepairProperties)
#include "tst_repairproperties.moc"
