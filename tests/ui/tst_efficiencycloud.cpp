#include "tests/ui/chartswims.h"
#include "ui/charts/efficiencycloud.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

class TestEfficiencyCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 128 lengths, 8 of them kick without strokes.
    void lengthsWithoutStrokesAreLeftOut() { QCOMPARE(cloudPoints(practiceChart()).size(), std::size_t(120)); }

    void theSpreadIsSmallAndAlwaysTheSame()
    {
        const auto first = cloudPoints(practiceChart());
        const auto again = cloudPoints(practiceChart());
        for (std::size_t i = 0; i < first.size(); ++i) {
            QVERIFY(std::abs(first[i].drawnAt - first[i].perStroke) <= 0.02 + 1e-9);
            QCOMPARE(first[i].drawnAt, again[i].drawnAt);
        }
    }

    void hoverMovesTheCursorAndClickChoosesTheSet()
    {
        SwimSelection selection;
        EfficiencyCloud cloud;
        cloud.setSelection(&selection);
        SwimChart chart = practiceChart();
        cloud.setChart(chart);
        cloud.resize(800, 600);
        cloud.show();
        QVERIFY(QTest::qWaitForWindowExposed(&cloud));
        const auto at = cloud.pointOf(18);
        QVERIFY(at);
        QTest::mouseMove(cloud.viewport(), at->toPoint());
        QTRY_COMPARE(selection.cursor(), std::optional<std::size_t>(18));
        QTest::mouseClick(cloud.viewport(), Qt::LeftButton, {}, at->toPoint());
        QCOMPARE(selection.set(), std::optional<std::size_t>(1));
        QTest::keyClick(&cloud, Qt::Key_Escape);
        QCOMPARE(selection.set(), std::optional<std::size_t>{});
    }

    void withoutStrokesItSaysSo()
    {
        EfficiencyCloud cloud;
        cloud.setChart({});
        QCOMPARE(cloud.accessibleDescription(), QStringLiteral("No strokes recorded"));
        QVERIFY(!cloud.grab().isNull());
    }
};

QTEST_MAIN(TestEfficiencyCloud)
#include "tst_efficiencycloud.moc"
