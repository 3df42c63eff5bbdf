#include "tests/support/swimbuilder.h"

#include "tests/support/noise.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

Stroke strokeNamed(const QString &name)
{
    const std::vector<std::pair<QString, Stroke>> names{{QStringLiteral("Fr"), Stroke::Freestyle},
        {QStringLiteral("Bk"), Stroke::Backstroke}, {QStringLiteral("Br"), Stroke::Breaststroke},
        {QStringLiteral("Fly"), Stroke::Butterfly}, {QStringLiteral("IM"), Stroke::Medley},
        {QStringLiteral("Drill"), Stroke::Drill}, {QStringLiteral("Kick"), Stroke::Kick},
        {QStringLiteral("?"), Stroke::Unknown}};
    for (const auto &[text, stroke] : names) {
        if (text == name)
            return stroke;
    }
    qFatal("no stroke is called %s", qPrintable(name));
}

double secondsIn(const QString &text)
{
    double seconds = 0;
    for (const QString &part : text.split(u':'))
        seconds = 60 * seconds + part.toDouble();
    return seconds;
}

std::vector<WrittenSwim> readSet(const QString &text, const BuilderOptions &options)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int repeats = 1;
    if (words.value(1) == u"x") {
        repeats = words[0].toInt();
        words.erase(words.begin(), words.begin() + 2);
    }
    const double unit = oneOf(options.unit).metres;
    WrittenSwim swim;
    swim.lengths = int(std::lround(words.value(0).toDouble() * unit / options.pool.metres));
    swim.stroke = strokeNamed(words.value(1));
    std::vector<double> rests;
    for (int i = 2; i + 1 < words.size(); i += 2) {
        const double value = secondsIn(words[i + 1]);
        if (words[i] == u"in")
            swim.time = value;
        else if (words[i] == u"@")
            swim.sendOff = value;
        else
            rests.push_back(value);
    }
    if (swim.lengths < 1 || !(swim.time > 0))
        qFatal("cannot read the set %s", qPrintable(text));
    swim.rest = swim.sendOff ? *swim.sendOff - swim.time : rests.empty() ? 0 : rests.front();
    std::vector<WrittenSwim> swims(std::size_t(repeats), swim);
    swims.back().sendOff.reset();
    swims.back().rest = rests.empty() ? 0 : rests.back();
    return swims;
}

/// Sum of twelve even numbers: near enough to a normal distribution, the same everywhere.
double normal(Noise &noise, double sd)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += noise.unit();
    return sum * sd;
}

Stroke strokeAt(const WrittenSwim &swim, int length)
{
    if (swim.stroke != Stroke::Medley)
        return swim.stroke;
    constexpr Stroke order[] = {Stroke::Butterfly, Stroke::Backstroke, Stroke::Breaststroke, Stroke::Freestyle};
    return order[length * 4 / swim.lengths];
}

class Watch
{
public:
    explicit Watch(const BuilderOptions &options)
        : m_options(options)
        , m_noise(options.seed)
    {
        m_workout.start = Instant(std::chrono::seconds(1704096000));
        m_workout.poolLength = options.pool;
        m_workout.poolUnit = options.unit;
    }

    void swim(const WrittenSwim &swim)
    {
        const double begin = m_clock;
        bool turnMissed = false;
        for (int i = 0; i < swim.lengths; ++i) {
            const double time = std::max(1.0, swim.time / swim.lengths + normal(m_noise, m_options.noise.lengthSd));
            const Length length = lengthOf(swim, i, time);
            m_clock += time;
            if (turnMissed)
                append(m_workout.lengths.back(), length);
            else
                m_workout.lengths.push_back(length);
            turnMissed = m_noise.unit() < m_options.noise.missedTurn;
        }
        double rest = swim.sendOff ? *swim.sendOff - (m_clock - begin) : swim.rest;
        rest += normal(m_noise, m_options.noise.restSd);
        addRest(swim.rest > 0 ? std::max(6.0, rest) : 0);
    }

    Workout finished()
    {
        while (!m_workout.lengths.empty() && m_workout.lengths.back().type == LengthType::Rest)
            m_workout.lengths.pop_back();
        m_workout.elapsed = Duration(std::llround(m_clock * 1000));
        return m_workout;
    }

private:
    Instant now() const { return m_workout.start + std::chrono::seconds(std::llround(m_clock)); }

    static void append(Length &before, const Length &length)
    {
        before.elapsed += length.elapsed;
        if (before.strokes && length.strokes)
            *before.strokes += *length.strokes;
    }

    Length lengthOf(const WrittenSwim &swim, int i, double time)
    {
        Length length{now(), Duration(std::llround(time * 1000)), {}, LengthType::Active, strokeAt(swim, i), {}};
        const bool counted = m_noise.unit() >= m_options.noise.missingStrokes;
        if (swim.stroke != Stroke::Drill && counted)
            length.strokes = std::max(4, int(std::lround(time * .6)));
        if (swim.stroke != Stroke::Drill && m_noise.unit() < m_options.noise.wrongStroke)
            length.stroke = length.stroke == Stroke::Freestyle ? Stroke::Breaststroke : Stroke::Freestyle;
        return length;
    }

    void addRest(double rest)
    {
        if (!(rest > 0))
            return;
        if (m_options.idleLengths) {
            Length idle;
            idle.start = now();
            idle.elapsed = Duration(std::llround(rest * 1000));
            idle.type = LengthType::Rest;
            m_workout.lengths.push_back(idle);
        }
        m_clock += rest;
    }

    const BuilderOptions &m_options;
    Noise m_noise;
    Workout m_workout;
    double m_clock = 0;
};

} // namespace

std::vector<WrittenSwim> readPlan(const QString &text, const BuilderOptions &options)
{
    std::vector<WrittenSwim> swims;
    for (const QString &set : text.split(u';', Qt::SkipEmptyParts)) {
        if (set.trimmed().isEmpty())
            continue;
        const std::vector<WrittenSwim> own = readSet(set.trimmed(), options);
        swims.insert(swims.end(), own.begin(), own.end());
    }
    return swims;
}

Workout recorded(const std::vector<WrittenSwim> &swims, const BuilderOptions &options)
{
    Watch watch(options);
    for (const WrittenSwim &swim : swims)
        watch.swim(swim);
    return watch.finished();
}

Workout recorded(const QString &plan, const BuilderOptions &options)
{
    return recorded(readPlan(plan, options), options);
}

} // namespace lengthwise
