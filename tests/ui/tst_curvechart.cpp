#include "comparedswims.h"

#include "ui/charts/curvechart.h"
#include "ui/charts/theme.h"
#include "ui/widgets/chartmenu.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

using Lengths = std::vector<std::size_t>;

/// What was chosen last.
struct Chosen {
    std::optional<std::size_t> swim;
    Lengths lengths;

    explicit Chosen(CurveChart &chart)
    {
        QObject::connect(&chart, &CurveChart::chosen, &chart, [this](std::size_t of, const Lengths &where) {
            swim = of;
            lengths = where;
        });
    }
};

} // namespace

/// Lines of several swims: pointing, keys, labels, pictures.
class TestCurveChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsKeepTheirDistanceAndOrder()
    {
        QCOMPARE(spreadLabels({10, 50, 90}, 13, 0, 100), (std::vector<double>{10, 50, 90}));
        QCOMPARE(spreadLabels({50, 52, 10}, 13, 0, 100), (std::vector<double>{50, 63, 10}));
        // Pushed over the lower end they go back: 100, then 87 and 74.
        QCOMPARE(spreadLabels({96, 97, 98}, 13, 0, 100), (std::vector<double>{74, 87, 100}));
    }

    void hoverSaysTheValueAndHighlightsTheSwim()
    {
        SwimHighlight highlight;
        CurveChart chart;
        chart.setHighlight(&highlight);
        chart.setCurves(sameSetCurves(fourThresholds(), 0));
        chart.resize(700, 360);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTest::mouseMove(chart.viewport(), chart.placeOf({3, 2}).toPoint());
        QTRY_COMPARE(highlight.swim(), std::optional<std::size_t>(3));
        QCOMPARE(chart.readout(), u"1:27.2 · repeat 3 · D, 19 Nov"_s);
        QCOMPARE(chart.accessibleDescription(), chart.readout());
        QTest::mouseMove(chart.viewport(), QPoint(chart.width() - 1, 1));
        QTRY_COMPARE(highlight.swim(), std::optional<std::size_t>());
        QVERIFY(chart.readout().isEmpty());
    }

    void aClickAsksForTheLengths()
    {
        CurveChart chart;
        chart.setCurves(paceCurves(fourThresholds()));
        chart.resize(700, 360);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const Chosen chosen(chart);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.placeOf({2, 1}).toPoint());
        QCOMPARE(chosen.swim, std::optional<std::size_t>(2));
        QCOMPARE(chosen.lengths, (Lengths{24, 25}));
    }

    void keysLeadFromPointToPoint()
    {
        SwimHighlight highlight;
        CurveChart chart;
        chart.setHighlight(&highlight);
        chart.setCurves(paceCurves(fourThresholds()));
        chart.resize(700, 360);
        const Chosen chosen(chart);
        QTest::keyClick(&chart, Qt::Key_Right); // the newest swim's first point
        QCOMPARE(chart.point(), std::optional(CurvePlace{3, 0}));
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.point(), std::optional(CurvePlace{3, 4}));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.point(), std::optional(CurvePlace{0, 3})); // which has no fifth
        QCOMPARE(highlight.swim(), std::optional<std::size_t>(0));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.swim, std::optional<std::size_t>(0));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.point());
        QVERIFY(!highlight.swim());
    }

    void fastIsUp()
    {
        CurveChart chart;
        chart.setCurves(paceCurves(fourThresholds()));
        chart.resize(700, 360);
        QVERIFY(chart.placeOf({3, 0}).y() < chart.placeOf({0, 0}).y());
        QVERIFY(chart.placeOf({3, 0}).x() < chart.placeOf({3, 1}).x());
    }

    void nothingIsSaidInWords()
    {
        CurveChart chart;
        chart.setCurves(sameSetCurves(manySwims(3), 0));
        QVERIFY(chart.accessibleDescription().startsWith(u"No set was swum alike"_s));
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(!chart.point());
        QVERIFY(!chart.grab().isNull());
        QVERIFY(chart.data().rows.empty());
    }

    void itsDataAreRowsOfPoints()
    {
        CurveChart chart;
        chart.setCurves(paceCurves(fourThresholds()));
        const ChartData data = chart.data();
        QCOMPARE(data.columns.size(), 4);
        QCOMPARE(data.rows.size(), 19U); // 4 + 3 x 5
        QCOMPARE(data.rows.back(), (std::vector<QString>{u"D"_s, u"19 Nov"_s, u"400\u00a0m"_s, u"94.10"_s}));
    }

    void itsPictureCanBeSaved_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"png", "svg", "pdf", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void itsPictureCanBeSaved()
    {
        QFETCH(const QString, ending);
        const QTemporaryDir folder;
        CurveChart chart;
        chart.setCurves(paceCurves(fourThresholds()));
        const QString path = folder.filePath(u"paces."_s + ending);
        QVERIFY(saveChart(chart, path));
        QVERIFY(QFileInfo(path).size() > 100);
    }

    void manySwimsAreDrawn()
    {
        CurveChart chart;
        chart.setCurves(paceCurves(manySwims(20)));
        chart.resize(500, 300);
        QVERIFY(!chart.grab().isNull());
    }

    void theTintsRunFromLightToDark()
    {
        const Theme &light = Theme::lightTheme();
        QCOMPARE(light.swim(0, 4), QColor(0x9C, 0xC4, 0xC6));
        QCOMPARE(light.swim(1, 4), QColor(0x5F, 0xA3, 0xA8));
        QCOMPARE(light.swim(3, 4), QColor(0x0A, 0x4A, 0x51));
        QCOMPARE(light.swim(0, 1), light.swim(3, 4));
        for (const Theme *theme : {&light, &Theme::darkTheme()}) {
            for (std::size_t i = 1; i < 20; ++i) {
                const double before = theme->swim(i - 1, 20).lightnessF();
                QVERIFY(
                    theme->dark ? theme->swim(i, 20).lightnessF() > before : theme->swim(i, 20).lightnessF() < before);
            }
        }
    }
};

QTEST_MAIN(TestCurveChart)
#include "tst_curvechart.moc"
