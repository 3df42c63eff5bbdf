#include "tests/support/practices.h"

#include "core/analysis/swimanalysis.h"
#include "tests/support/noise.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

double strokeFactor(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Backstroke:
    case Stroke::Medley:
        return 1.15;
    case Stroke::Breaststroke:
    case Stroke::Drill:
        return 1.3;
    case Stroke::Butterfly:
        return 1.1;
    case Stroke::Kick:
        return 1.5;
    default:
        return 1;
    }
}

QString nameOf(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Backstroke:
        return QStringLiteral("Bk");
    case Stroke::Breaststroke:
        return QStringLiteral("Br");
    case Stroke::Butterfly:
        return QStringLiteral("Fly");
    case Stroke::Medley:
        return QStringLiteral("IM");
    case Stroke::Drill:
        return QStringLiteral("Drill");
    case Stroke::Kick:
        return QStringLiteral("Kick");
    default:
        return QStringLiteral("Fr");
    }
}

/// Writes practices as coaches do: warm-up, a few sets, cool-down.
class Coach
{
public:
    Coach(std::uint32_t seed, PracticeMix mix)
        : m_noise(seed)
        , m_wider(mix == PracticeMix::Wider)
    {
        for (int i = 0; i < 8; ++i)
            m_noise.next();
    }

    Practice practice()
    {
        if (m_wider)
            choosePoolAndWatch();
        m_pace = (18 + 10 * m_noise.unit()) * m_poolNumber / 25;
        single(perPool(8 * pick({1, 2})), Stroke::Freestyle, 1.12);
        const int sets = pick({2, 3, 4});
        for (int i = 0; i < sets; ++i) {
            addSet();
            separate();
        }
        single(perPool(pick({6, 10})), Stroke::Backstroke, 1.1);
        return m_practice;
    }

private:
    template<class T>
    T pick(std::initializer_list<T> choices)
    {
        return *(choices.begin() + std::ptrdiff_t(m_noise.next() % choices.size()));
    }

    void choosePoolAndWatch()
    {
        BuilderOptions &options = m_practice.options;
        m_poolNumber = pick({25, 25, 50});
        if (m_poolNumber == 25 && pick({true, false, false})) {
            options.pool = yards(25);
            options.unit = PoolUnit::Yards;
        } else {
            options.pool = metres(m_poolNumber);
        }
        options.idleLengths = pick({true, true, false});
    }

    /// A distance of the plan, given in 25s, in lengths of this pool.
    int perPool(int lengths) const { return std::max(1, lengths * 25 / m_poolNumber); }

    int number(int lengths) const { return lengths * m_poolNumber; }

    WrittenSwim swim(int lengths, Stroke stroke, double rest, double effort = 1) const
    {
        return {lengths, stroke, lengths * m_pace * strokeFactor(stroke) * effort, rest, {}};
    }

    void single(int lengths, Stroke stroke, double effort)
    {
        m_practice.swims.push_back(swim(lengths, stroke, 75, effort));
        m_practice.board << QStringLiteral("%1 %2").arg(number(lengths)).arg(nameOf(stroke));
    }

    void addSet()
    {
        if (m_wider && m_noise.unit() < .15) {
            repeats(pick({Stroke::Drill, Stroke::Kick}), pick({2, 4}));
            return;
        }
        const int kind = pick({0, 0, 0, 0, 1, 2, 3});
        if (kind == 1) {
            block();
            return;
        }
        if (kind == 2) {
            pyramid();
            return;
        }
        const Stroke stroke =
            pick({Stroke::Freestyle, Stroke::Freestyle, Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke});
        if (kind == 0)
            repeats(stroke, perPool(pick({1, 2, 2, 3, 4, 4, 8, 12, 16})));
        else
            repeats(Stroke::Medley, pick({4, 8}));
    }

    /// A rest that stands out, and another distance first: two like sets in a row would be one.
    void separate()
    {
        m_practice.swims.back().rest = 100;
        m_practice.swims.back().sendOff.reset();
    }

    void repeats(Stroke stroke, int lengths)
    {
        const int count = lengths > perPool(8) ? pick({3, 4}) : pick({4, 5, 6, 8, 10});
        if (lengths == m_lastLengths && stroke == m_lastStroke)
            lengths = lengths == 4 ? 8 : 4;
        m_lastLengths = lengths;
        m_lastStroke = stroke;
        const bool onSendOff = count > 3 && lengths >= perPool(4) && m_noise.unit() < .4;
        const double time = swim(lengths, stroke, 0).time;
        const int rest = pick({15, 20, 30});
        const int sendOff = int(std::ceil((time + 14) / 5)) * 5;
        const double change = m_wider && pick({true, false, false}) ? m_noise.around(.06) : 0;
        for (int i = 0; i < count; ++i) {
            WrittenSwim each = swim(lengths, stroke, rest, 1 + change * (double(i) / (count - 1) - .5));
            if (onSendOff) {
                each.time *= 1 + m_noise.around(.04); // nobody swims ten alike: that is what a send-off is for
                each.rest = sendOff - each.time;
                each.sendOff = sendOff;
            }
            m_practice.swims.push_back(each);
        }
        const QString cadence = onSendOff
            ? QStringLiteral("@ %1:%2").arg(sendOff / 60).arg(sendOff % 60, 2, 10, QLatin1Char('0'))
            : QStringLiteral("r %1").arg(rest);
        m_practice.board
            << QStringLiteral("%1 x %2 %3 %4").arg(count).arg(number(lengths)).arg(nameOf(stroke), cadence);
    }

    void block()
    {
        const int rounds = pick({2, 3, 4});
        const int first = perPool(pick({4, 8}));
        const int second = perPool(2);
        const Stroke stroke = pick({Stroke::Backstroke, Stroke::Breaststroke});
        for (int i = 0; i < rounds; ++i) {
            m_practice.swims.push_back(swim(first, Stroke::Freestyle, 15));
            m_practice.swims.push_back(swim(second, stroke, 30));
        }
        m_lastLengths = second;
        m_lastStroke = stroke;
        m_practice.board << QStringLiteral("%1 x {%2 Fr, %3 %4}")
                                .arg(rounds)
                                .arg(number(first))
                                .arg(number(second))
                                .arg(nameOf(stroke));
    }

    void pyramid()
    {
        const int step = perPool(pick({2, 4}));
        QStringList numbers;
        for (const int level : {1, 2, 3, 2, 1}) {
            m_practice.swims.push_back(swim(level * step, Stroke::Freestyle, 20));
            numbers << QString::number(number(level * step));
        }
        m_lastLengths = step;
        m_lastStroke = Stroke::Freestyle;
        m_practice.board << numbers.join(u'-') + QStringLiteral(" Fr");
    }

    Noise m_noise;
    bool m_wider;
    Practice m_practice;
    int m_poolNumber = 25; ///< of the pool's unit
    double m_pace = 22;    ///< s a length
    int m_lastLengths = 0;
    Stroke m_lastStroke = Stroke::Unknown;
};

/// How many stand among the found ones, in order.
int foundIn(const QStringList &board, const QStringList &found)
{
    int count = 0;
    qsizetype from = 0;
    for (const QString &notation : board) {
        const auto at = found.indexOf(notation, from);
        if (at < 0)
            continue;
        from = at + 1;
        ++count;
    }
    return count;
}

} // namespace

Practice practiceOf(std::uint32_t seed, PracticeMix mix)
{
    return Coach(seed, mix).practice();
}

Recovery recoveryOf(
    PracticeMix mix, const WatchNoise &noise, int practices, std::uint32_t seed, const OnMissed &onMissed)
{
    Recovery recovery;
    for (int i = 0; i < practices; ++i) {
        const Practice practice = practiceOf(seed + std::uint32_t(i), mix);
        BuilderOptions options = practice.options;
        options.noise = noise;
        options.seed = seed + 7919 * std::uint32_t(i + 1);
        const Workout workout = recorded(practice.swims, options);
        QStringList found;
        for (const SwimSet &set : analyse(workout).sets)
            found << set.notation;
        const int count = foundIn(practice.board, found);
        recovery.sets += int(practice.board.size());
        recovery.found += count;
        if (onMissed && count < practice.board.size())
            onMissed(practice, workout, found);
    }
    return recovery;
}

} // namespace lengthwise
