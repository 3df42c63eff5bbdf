#include "core/analysis/swimanalysis.h"
#include "tests/support/noise.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;

namespace {

struct Plan {
    QStringList notations; ///< written with the plan, before anything is analysed
    std::vector<WrittenSwim> swims;
};

/// Writes practices as coaches do: warm-up, a few sets, cool-down.
class Coach
{
public:
    explicit Coach(std::uint32_t seed)
        : m_noise(seed)
    {
        for (int i = 0; i < 8; ++i)
            m_noise.next();
    }

    Plan practice()
    {
        m_plan = {};
        m_pace = 18 + 10 * m_noise.unit();
        single(8 * pick({1, 2}), Stroke::Freestyle, 1.12);
        const int sets = pick({2, 3, 4});
        for (int i = 0; i < sets; ++i) {
            switch (pick({0, 0, 0, 0, 1, 2, 3})) {
            case 0:
                repeats();
                break;
            case 1:
                block();
                break;
            case 2:
                pyramid();
                break;
            default:
                repeats(Stroke::Medley);
            }
            separate();
        }
        single(pick({6, 10}), Stroke::Backstroke, 1.1);
        return m_plan;
    }

private:
    template<class T>
    T pick(std::initializer_list<T> choices)
    {
        return *(choices.begin() + std::ptrdiff_t(m_noise.next() % choices.size()));
    }

    double strokeFactor(Stroke stroke) const
    {
        switch (stroke) {
        case Stroke::Backstroke:
            return 1.15;
        case Stroke::Breaststroke:
            return 1.3;
        case Stroke::Butterfly:
            return 1.1;
        case Stroke::Medley:
            return 1.15;
        default:
            return 1;
        }
    }

    WrittenSwim swim(int lengths, Stroke stroke, double rest, double effort = 1) const
    {
        return {lengths, stroke, lengths * m_pace * strokeFactor(stroke) * effort, rest, {}};
    }

    static QString nameOf(Stroke stroke)
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
        default:
            return QStringLiteral("Fr");
        }
    }

    void single(int lengths, Stroke stroke, double effort)
    {
        m_plan.swims.push_back(swim(lengths, stroke, 75, effort));
        m_plan.notations << QStringLiteral("%1 %2").arg(lengths * 25).arg(nameOf(stroke));
    }

    /// A rest that stands out, and another distance first: two like sets in a row would be one.
    void separate()
    {
        m_plan.swims.back().rest = 100;
        m_plan.swims.back().sendOff.reset();
    }

    void repeats(std::optional<Stroke> only = {})
    {
        const Stroke stroke = only.value_or(
            pick({Stroke::Freestyle, Stroke::Freestyle, Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke}));
        int lengths = only ? pick({4, 8}) : pick({1, 2, 2, 3, 4, 4, 8, 12, 16});
        const int count = lengths > 8 ? pick({3, 4}) : pick({4, 5, 6, 8, 10});
        if (lengths == m_lastLengths && stroke == m_lastStroke)
            lengths = lengths == 4 ? 8 : 4;
        m_lastLengths = lengths;
        m_lastStroke = stroke;
        const bool onSendOff = count > 3 && lengths >= 4 && m_noise.unit() < .4;
        const double time = swim(lengths, stroke, 0).time;
        const int rest = pick({15, 20, 30});
        const int sendOff = int(std::ceil((time + 14) / 5)) * 5;
        for (int i = 0; i < count; ++i) {
            WrittenSwim each = swim(lengths, stroke, rest);
            if (onSendOff) {
                each.time *= 1 + m_noise.around(.04); // nobody swims ten alike: that is what a send-off is for
                each.rest = sendOff - each.time;
                each.sendOff = sendOff;
            }
            m_plan.swims.push_back(each);
        }
        const QString cadence = onSendOff
            ? QStringLiteral("@ %1:%2").arg(sendOff / 60).arg(sendOff % 60, 2, 10, QLatin1Char('0'))
            : QStringLiteral("r %1").arg(rest);
        m_plan.notations << QStringLiteral("%1 x %2 %3 %4").arg(count).arg(lengths * 25).arg(nameOf(stroke), cadence);
    }

    void block()
    {
        const int rounds = pick({2, 3, 4});
        const int first = pick({4, 8});
        const Stroke stroke = pick({Stroke::Backstroke, Stroke::Breaststroke});
        for (int i = 0; i < rounds; ++i) {
            m_plan.swims.push_back(swim(first, Stroke::Freestyle, 15));
            m_plan.swims.push_back(swim(2, stroke, 30));
        }
        m_lastLengths = 2;
        m_lastStroke = stroke;
        m_plan.notations << QStringLiteral("%1 x {%2 Fr, 50 %3}").arg(rounds).arg(first * 25).arg(nameOf(stroke));
    }

    void pyramid()
    {
        const int step = pick({2, 4});
        QStringList numbers;
        for (const int level : {1, 2, 3, 2, 1}) {
            m_plan.swims.push_back(swim(level * step, Stroke::Freestyle, 20));
            numbers << QString::number(level * step * 25);
        }
        m_lastLengths = step;
        m_lastStroke = Stroke::Freestyle;
        m_plan.notations << numbers.join(u'-') + QStringLiteral(" Fr");
    }

    Noise m_noise;
    Plan m_plan;
    double m_pace = 22;
    int m_lastLengths = 0;
    Stroke m_lastStroke = Stroke::Unknown;
};

struct Rate {
    int sets = 0;
    int found = 0;
    double percent() const { return 100.0 * found / sets; }
};

/// Share of planned sets that stand among the analysed ones, in order; swims from seed on.
Rate recovery(const WatchNoise &noise, int swims, std::uint32_t seed, bool show)
{
    Rate rate;
    for (int i = 0; i < swims; ++i) {
        const Plan plan = Coach(seed + std::uint32_t(i)).practice();
        BuilderOptions options;
        options.noise = noise;
        options.seed = seed + 7919 * std::uint32_t(i + 1);
        QStringList left;
        for (const SwimSet &set : analyse(recorded(plan.swims, options)).sets)
            left << set.notation;
        const QStringList all = left;
        int missing = 0;
        for (const QString &notation : plan.notations) {
            const auto at = left.indexOf(notation);
            if (at >= 0)
                left.erase(left.begin(), left.begin() + at + 1);
            else
                ++missing;
        }
        rate.sets += int(plan.notations.size());
        rate.found += int(plan.notations.size()) - missing;
        if (show && missing > 0)
            qInfo("plan  %s\nfound %s", qPrintable(plan.notations.join(QStringLiteral("; "))),
                qPrintable(all.join(QStringLiteral("; "))));
    }
    return rate;
}

} // namespace

/// How many sets of invented practices come back exactly as they were written, notation and all. LENGTHWISE_SEED gives
/// other swims, LENGTHWISE_REPORT prints the ones that failed.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsComeBack_data()
    {
        QTest::addColumn<double>("lengthSd");
        QTest::addColumn<double>("restSd");
        QTest::addColumn<double>("missedTurn");
        QTest::addColumn<double>("wrongStroke");
        QTest::addColumn<double>("missingStrokes");
        QTest::addColumn<double>("floor");
        QTest::newRow("clean") << 0.0 << 0.0 << 0.0 << 0.0 << 0.0 << 97.0;
        QTest::newRow("typical watch") << .4 << .7 << .004 << .01 << .01 << 93.0;
        QTest::newRow("bad watch") << .8 << 1.0 << .015 << .03 << .05 << 86.0;
    }
    void setsComeBack()
    {
        QFETCH(double, lengthSd);
        QFETCH(double, restSd);
        QFETCH(double, missedTurn);
        QFETCH(double, wrongStroke);
        QFETCH(double, missingStrokes);
        QFETCH(double, floor);
        const bool given = qEnvironmentVariableIsSet("LENGTHWISE_SEED");
        const auto seed = std::uint32_t(given ? qEnvironmentVariableIntValue("LENGTHWISE_SEED") : 20260101);
        const Rate rate = recovery({lengthSd, restSd, missedTurn, wrongStroke, missingStrokes}, 2000, seed,
            qEnvironmentVariableIsSet("LENGTHWISE_REPORT"));
        qInfo("%s: %d of %d sets, %.1f %% (seed %u)", QTest::currentDataTag(), rate.found, rate.sets, rate.percent(),
            seed);
        QVERIFY2(rate.percent() >= floor, qPrintable(QStringLiteral("under %1 %").arg(floor)));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
