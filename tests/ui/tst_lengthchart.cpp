#include "tests/ui/chartswims.h"
#include "ui/charts/lengthchart.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;

class TestLengthChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_selection = std::make_unique<SwimSelection>();
        m_chart = std::make_unique<LengthChart>();
        m_chart->setSelection(m_selection.get());
        m_chart->setChart(practiceChart());
        m_chart->resize(918, m_chart->sizeHint().height());
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void cleanup()
    {
        m_chart.reset();
        m_selection.reset();
    }

    void hoverMovesTheCursor()
    {
        QTest::mouseMove(m_chart->viewport(), onBar(58));
        QTRY_COMPARE(m_selection->cursor(), std::optional<std::size_t>(58));
    }

    void clickChoosesTheSetAndClickAgainClears()
    {
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, onBar(58));
        QCOMPARE(m_selection->set(), std::optional<std::size_t>(2));
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, onBar(58));
        QCOMPARE(m_selection->set(), std::optional<std::size_t>{});
    }

    void clickOnABracketChoosesItsSet()
    {
        const QPoint at(onBar(40).x(), int(m_chart->chartLayout().bracketY()) + 8);
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_selection->set(), std::optional<std::size_t>(2));
    }

    void escapeLeavesSetThenZoomThenCursor()
    {
        m_selection->setSet(2);
        m_selection->setCursor(5);
        m_chart->zoom(0.5, 600);
        const Range zoomed = m_chart->visibleTime();
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QCOMPARE(m_selection->set(), std::optional<std::size_t>{});
        QCOMPARE(m_chart->visibleTime(), zoomed);
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QVERIFY(m_chart->visibleTime().span() > zoomed.span());
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>{});
    }

    void chosenLengthsStandOutOfAllTheOthers()
    {
        const QImage before = m_chart->grab().toImage();
        m_selection->setLengths({52, 53, 54, 55});
        const QImage after = m_chart->grab().toImage();
        QCOMPARE(after.pixelColor(onBar(53)), before.pixelColor(onBar(53)));
        QVERIFY(after.pixelColor(onBar(40)).lightness() > before.pixelColor(onBar(40)).lightness());
        QVERIFY(after.pixelColor(onBar(3)).lightness() > before.pixelColor(onBar(3)).lightness());
        m_selection->setSet(2); // a set takes the place of a group
        QVERIFY(m_selection->lengths().empty());
        QCOMPARE(m_chart->grab().toImage().pixelColor(onBar(40)), before.pixelColor(onBar(40)));
    }

    void escapeClearsChosenLengths()
    {
        m_selection->setLengths({1, 2, 9});
        m_selection->setCursor(5);
        QTest::keyClick(m_chart.get(), Qt::Key_Escape);
        QVERIFY(m_selection->lengths().empty());
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(5));
    }

    void aChoiceOutOfSightEndsTheZoom()
    {
        const Range all = m_chart->visibleTime();
        m_chart->zoom(0.1, 0);
        const Range start = m_chart->visibleTime();
        m_selection->setLengths({1, 2});
        QCOMPARE(m_chart->visibleTime(), start);
        m_selection->setLengths({120});
        QCOMPARE(m_chart->visibleTime(), all);
    }

    void lengthsTheChartDoesNotHaveDoNoHarm()
    {
        m_selection->setLengths({3, 4000});
        QVERIFY(!m_chart->grab().isNull());
        m_chart->setChart(SwimChart{});
        QVERIFY(!m_chart->grab().isNull());
    }

    void criticalSwimSpeedIsADottedLineWithItsPace()
    {
        SwimChart chart = practiceChart();
        const QImage with = m_chart->grab().toImage();
        chart.criticalSwimSpeed.reset();
        m_chart->setChart(chart);
        const QImage without = m_chart->grab().toImage();
        // practiceChart: 100 m in 91.4 s; the axis ends at the same speed with and without it.
        const QRectF plot = m_chart->chartLayout().bars;
        const QRectF bar = m_chart->barRect(0);
        const double perSpeed = bar.height() / chart.bars[0].speed;
        const int y = int(plot.bottom() - perSpeed * 100 / 91.4);
        int dots = 0;
        int labelled = 0;
        for (int x = int(plot.left()); x < int(plot.right()); ++x) {
            dots += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            labelled += x > plot.right() - 60 && with.pixel(x, y - 8) != without.pixel(x, y - 8) ? 1 : 0;
        }
        QVERIFY(dots > plot.width() / 6 && dots < plot.width() / 2);
        QVERIFY(labelled > 5);
    }

    void keysMoveByLengthAndBySet()
    {
        const auto press = [this](Qt::Key key) { QTest::keyClick(m_chart.get(), key); };
        press(Qt::Key_Right);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(0));
        press(Qt::Key_Right);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(1));
        press(Qt::Key_PageDown);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(16));
        press(Qt::Key_Return);
        QCOMPARE(m_selection->set(), std::optional<std::size_t>(1));
        press(Qt::Key_Up);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(0));
        press(Qt::Key_Left);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(0));
        // 16 + 16 + 40 + 16 + 8 + 20 + 12 lengths
        press(Qt::Key_End);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(127));
        press(Qt::Key_Right);
        QCOMPARE(m_selection->cursor(), std::optional<std::size_t>(127));
    }

    void dragZoomsAndDoubleClickShowsAll()
    {
        const Range all = m_chart->visibleTime();
        const QRectF plot = m_chart->chartLayout().bars;
        const QPoint from(int(plot.left() + plot.width() * 0.25), 80);
        const QPoint to(int(plot.left() + plot.width() * 0.5), 80);
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_chart->viewport(), to);
        QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, to);
        const Range seen = m_chart->visibleTime();
        const double pixel = all.span() / plot.width();
        QVERIFY(std::abs(seen.low - all.span() * 0.25) <= pixel);
        QVERIFY(std::abs(seen.high - all.span() * 0.5) <= pixel);
        QCOMPARE(m_selection->set(), std::optional<std::size_t>{});

        QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, from);
        QCOMPARE(m_chart->visibleTime(), all);
    }

    void panningStopsAtBothEnds()
    {
        const Range all = m_chart->visibleTime();
        m_chart->zoom(0.25, 1000);
        m_chart->pan(1e9);
        QCOMPARE(m_chart->visibleTime().high, all.high);
        m_chart->pan(-1e9);
        QCOMPARE(m_chart->visibleTime().low, all.low);
        m_chart->zoom(1e9, 0);
        QCOMPARE(m_chart->visibleTime(), all);
    }

    void theCursorIsSpoken()
    {
        m_selection->setCursor(58);
        QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("length 59")));
    }

    void aMissingStripMakesTheChartLower()
    {
        const int full = m_chart->sizeHint().height();
        SwimChart chart = practiceChart();
        chart.heartRate.clear();
        m_chart->setChart(chart);
        QVERIFY(m_chart->sizeHint().height() < full);
    }

    void everySwimIsDrawn_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("empty") << 0;
        QTest::newRow("one length") << 1;
        QTest::newRow("4000 lengths") << 4000;
        QTest::newRow("open water") << -1;
    }

    void everySwimIsDrawn()
    {
        QFETCH(const int, which);
        m_selection->setCursor(58);
        m_selection->setSet(6);
        m_chart->setChart(which < 0 ? openWaterChart() : which == 0 ? SwimChart{} : steadyChart(which));
        QVERIFY(!m_chart->grab().isNull());
        for (const auto key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Home, Qt::Key_End, Qt::Key_Plus,
                 Qt::Key_Minus, Qt::Key_Escape})
            QTest::keyClick(m_chart.get(), key);
        m_chart->resize(40, 30);
        QVERIFY(!m_chart->grab().isNull());
    }

    void barsHaveTheColourOfTheirStroke()
    {
        m_selection->clear();
        const QImage image = m_chart->grab().toImage();
        const QRectF kick = m_chart->barRect(3);
        QCOMPARE(
            image.pixelColor(kick.center().toPoint()), Theme::of(m_chart->palette()).stroke(Stroke::Freestyle).fill);
    }

    /// The fill is translucent: pieces that overlapped or left a gap would show as stripes.
    void theFillUnderManySamplesHasNoSeams()
    {
        SwimChart chart;
        for (int second = 0; second < 36'000; ++second)
            chart.heartRate.push_back({double(second), second % 2 == 0 ? 140.0 : 150.0});
        m_chart->setChart(chart);
        const QImage image = m_chart->grab().toImage();
        const QRect strip = m_chart->chartLayout().strips.front().toRect();
        const int row = strip.bottom() - 4;
        const QRgb fill = image.pixel(strip.center().x(), row);
        QVERIFY(fill != image.pixel(strip.center().x(), strip.top() + 1));
        for (int x = strip.left() + 2; x < strip.right() - 2; ++x)
            QCOMPARE(image.pixel(x, row), fill);
    }

private:
    QPoint onBar(std::size_t bar) const { return m_chart->barRect(bar).center().toPoint(); }

    std::unique_ptr<SwimSelection> m_selection;
    std::unique_ptr<LengthChart> m_chart;
};

QTEST_MAIN(TestLengthChart)
#include "tst_lengthchart.moc"
