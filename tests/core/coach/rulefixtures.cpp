#include "tests/core/coach/rulefixtures.h"
#include "core/analysis/swimfigures.h"

#include <QStringList>

#include <cmath>

namespace lengthwise {

Coached::Coached(const Workout &swum, double cssSpeed)
    : workout(swum)
    , analysis(analyse(workout))
    , figures(figuresOf(workout, analysis))
{
    if (cssSpeed > 0)
        css = Speed{cssSpeed};
    type = swimTypeOf(figures, css);
    score = scoreOf(figures, type);
}

QString repeats(const QString &swim, const std::vector<double> &times, const std::vector<double> &rests)
{
    QStringList all;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double rest = rests.empty() ? 0 : rests[std::min(i, rests.size() - 1)];
        all << QStringLiteral("%1 in %2 r %3").arg(swim).arg(times[i]).arg(rest);
    }
    return all.join(QStringLiteral("; "));
}

QString repeats(const QString &swim, const std::vector<double> &times, double rest)
{
    return repeats(swim, times, std::vector<double>{rest});
}

namespace {
/// Starts follow from what was swum and rested before, in whole seconds as in files.
Workout restarted(Workout workout)
{
    Duration passed{};
    for (Length &length : workout.lengths) {
        length.start = workout.start + std::chrono::round<std::chrono::seconds>(passed);
        passed += length.elapsed;
    }
    workout.elapsed = passed;
    return workout;
}
} // namespace

Workout withTimes(Workout workout, const std::function<double(int)> &of)
{
    int active = 0;
    for (Length &length : workout.lengths) {
        if (length.type == LengthType::Active)
            length.elapsed = Duration(std::llround(of(active++) * 1000));
    }
    return restarted(std::move(workout));
}

Workout withStrokes(Workout workout, const std::function<int(int)> &of)
{
    int active = 0;
    for (Length &length : workout.lengths) {
        if (length.type == LengthType::Active)
            length.strokes = of(active++);
    }
    return workout;
}

Workout withHeartRates(Workout workout, const std::function<double(int)> &atEnd, double fall)
{
    int repeat = 0;
    for (const Length &length : workout.lengths) {
        const bool rests = length.type == LengthType::Rest;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length.elapsed).count();
        for (long i = 1; i <= seconds; ++i) {
            Sample sample(length.start + std::chrono::seconds(i));
            sample.setHeartRate({atEnd(repeat) - (rests ? fall * double(i) / double(seconds) : 0)});
            workout.samples.push_back(sample);
        }
        repeat += rests ? 1 : 0;
    }
    return workout;
}

} // namespace lengthwise
