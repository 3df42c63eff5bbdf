#include "tests/support/practices.h"

#include <QTest>

using namespace lengthwise;

namespace {

void report(const Practice &practice, const Workout &, const QStringList &found)
{
    const QString separator = QStringLiteral("; ");
    qInfo("plan  %s\nfound %s", qPrintable(practice.board.join(separator)), qPrintable(found.join(separator)));
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
        QTest::addColumn<PracticeMix>("mix");
        QTest::addColumn<WatchNoise>("noise");
        QTest::addColumn<double>("floor"); // a percent under what is reached: seeds differ by some tenths
        const WatchNoise typical{.4, .7, .004, .01, .01};
        const WatchNoise bad{.8, 1, .015, .03, .05};
        QTest::newRow("as before, clean") << PracticeMix::AsBefore << WatchNoise() << 98.0;
        QTest::newRow("as before, typical watch") << PracticeMix::AsBefore << typical << 97.0;
        QTest::newRow("as before, bad watch") << PracticeMix::AsBefore << bad << 95.0;
        QTest::newRow("wider, clean") << PracticeMix::Wider << WatchNoise() << 98.2;
        QTest::newRow("wider, typical watch") << PracticeMix::Wider << typical << 96.7;
        QTest::newRow("wider, bad watch") << PracticeMix::Wider << bad << 94.0;
    }
    void setsComeBack()
    {
        QFETCH(PracticeMix, mix);
        QFETCH(WatchNoise, noise);
        QFETCH(double, floor);
        const bool given = qEnvironmentVariableIsSet("LENGTHWISE_SEED");
        const auto seed = std::uint32_t(given ? qEnvironmentVariableIntValue("LENGTHWISE_SEED") : 20260101);
        const OnMissed onMissed = qEnvironmentVariableIsSet("LENGTHWISE_REPORT") ? OnMissed(report) : OnMissed();
        const Recovery recovery = recoveryOf(mix, noise, 2000, seed, onMissed);
        qInfo("%s: %d of %d sets, %.1f %% (seed %u)", QTest::currentDataTag(), recovery.found, recovery.sets,
            recovery.percent(), seed);
        QVERIFY2(recovery.percent() >= floor, qPrintable(QStringLiteral("under %1 %").arg(floor)));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
