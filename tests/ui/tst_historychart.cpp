#include "tests/ui/posedprogress.h"
#include "ui/charts/historychart.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/progressview.h"
#include "ui/widgets/chartmenu.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

class TestHistoryChart : public QObject
{
    Q_OBJECT

    struct Shown {
        HistoryChart chart;
        QSignalSpy moved{&chart, &HistoryChart::currentChanged};
        QSignalSpy chosen{&chart, &HistoryChart::chosen};

        explicit Shown(HistoryPlot plot)
        {
            chart.resize(860, 220);
            new ChartMenu(&chart);
            chart.setPlot(std::move(plot));
            chart.show();
            moved.clear();
        }
        void press(Qt::Key key) { QTest::keyClick(&chart, key); }
        void click(std::size_t mark)
        {
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.placeOf(mark).toPoint());
        }
        PlotPlace told() { return chosen.takeFirst().first().value<PlotPlace>(); }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aClickOnAWeekLeadsToItsSwims()
    {
        Shown shown(volumePlot(posedProgress()));
        shown.click(3);
        QCOMPARE(shown.chosen.size(), 1);
        const PlotPlace place = shown.told();
        QCOMPARE(place.days, (DayRange{QDate(2026, 6, 15), QDate(2026, 6, 21)}));
        QCOMPARE(place.swims, (QStringList{u"swim 10"_s, u"swim 11"_s, u"swim 12"_s}));
    }

    void thePointerTellsTheWeekItIsOver()
    {
        Shown shown(volumePlot(posedProgress()));
        QTest::mouseMove(shown.chart.viewport(), shown.chart.placeOf(5).toPoint());
        QTRY_COMPARE(shown.chart.current(), std::optional<std::size_t>(5));
        QVERIFY(shown.chart.accessibleDescription().startsWith(shown.chart.plot().placeOf(5).readout));
    }

    void arrowsMoveAndEnterLeadsOn()
    {
        Shown shown(volumePlot(posedProgress()));
        shown.press(Qt::Key_Left); // begins at the newest week
        QCOMPARE(shown.chart.current(), std::optional<std::size_t>(25));
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.chart.current(), std::optional<std::size_t>(24));
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.chart.current(), std::optional<std::size_t>(0));
        shown.press(Qt::Key_Left); // nothing is further left
        QCOMPARE(shown.chart.current(), std::optional<std::size_t>(0));
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.told().swims.first(), u"swim 1"_s);
        shown.press(Qt::Key_End);
        QCOMPARE(shown.chart.current(), std::optional<std::size_t>(25));
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.chart.current());
    }

    void upAndDownChangeTheLine()
    {
        Shown shown(techniquePlot(posedProgress(), TechniqueMeasure::Swolf));
        shown.press(Qt::Key_Home);
        const int last = shown.chart.plot().marks.back().line;
        QCOMPARE(shown.chart.plot().marks[*shown.chart.current()].line, last);
        const double at = shown.chart.plot().marks[*shown.chart.current()].at;
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.chart.plot().marks[*shown.chart.current()].line, last - 1);
        QVERIFY(std::abs(shown.chart.plot().marks[*shown.chart.current()].at - at) <= 3);
        shown.press(Qt::Key_Home);
        const auto first = shown.chart.current();
        shown.press(Qt::Key_Left); // stays on its line
        QCOMPARE(shown.chart.current(), first);
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.chart.plot().marks[*shown.chart.current()].line, last);
    }

    void aDayWithoutASwimLeadsNowhere()
    {
        Shown shown(fitnessPlot(posedProgress()));
        shown.press(Qt::Key_End); // a Sunday
        shown.press(Qt::Key_Return);
        QVERIFY(shown.chosen.isEmpty());
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_Left); // Friday
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.told().swims, QStringList{u"swim 78"_s});
    }

    void strokesAreDrawnInTheirColours()
    {
        Shown shown(volumePlot(posedProgress()));
        const QImage image = shown.chart.grab().toImage();
        const Theme &theme = Theme::of(shown.chart.palette());
        // In the middle of a free part, just over the axis.
        const QPointF top = shown.chart.placeOf(4);
        bool found = false;
        for (int y = int(top.y()); y < image.height(); ++y)
            found = found || image.pixelColor(int(top.x()), y) == theme.stroke(Stroke::Freestyle).fill;
        QVERIFY(found);
    }

    void withoutDataItSaysWhy()
    {
        Shown shown(cssPlot(emptyProgress()));
        QCOMPARE(shown.chart.accessibleDescription(), shown.chart.plot().missing);
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_Return);
        QVERIFY(!shown.chart.current());
        QVERIFY(shown.chosen.isEmpty());
    }

    void anotherPlotLetsGo()
    {
        Shown shown(volumePlot(posedProgress()));
        shown.press(Qt::Key_Left);
        shown.chart.setPlot(volumePlot(posedProgress()));
        QVERIFY(!shown.chart.current());
    }

    void itCanBeSaved_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("png") << int(ChartFormat::Png) << QByteArray("\x89PNG");
        QTest::newRow("svg") << int(ChartFormat::Svg) << QByteArray("<?xml");
        QTest::newRow("pdf") << int(ChartFormat::Pdf) << QByteArray("%PDF");
        QTest::newRow("csv") << int(ChartFormat::Csv) << QByteArray("From,To,Free (m)");
    }
    void itCanBeSaved()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, begins);
        const Shown shown(volumePlot(posedProgress()));
        const QByteArray file = chartFile(shown.chart, ChartFormat(format));
        QVERIFY(file.startsWith(begins));
    }

    void namesOfMonthsNeverTouch()
    {
        for (const int width : {240, 420, 900}) {
            HistoryView view;
            view.plot = yearsPlot(posedProgress());
            view.layOut(QRectF(0, 0, width, 200));
            QVERIFY(view.area.width() > 60);
            QVERIFY(view.area.right() <= width);
            // the end labels have their room
            QVERIFY(width - view.area.right() > 40);
        }
    }
};

QTEST_MAIN(TestHistoryChart)
#include "tst_historychart.moc"
