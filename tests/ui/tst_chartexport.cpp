#include "app/gui/samples.h"
#include "tests/ui/chartswims.h"
#include "tests/ui/shownswim.h"
#include "ui/charts/efficiencycloud.h"
#include "ui/charts/lengthchart.h"
#include "ui/viewmodels/swimfilename.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/scorebars.h"
#include "ui/widgets/zonebars.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

const ChartSubject subject{u"10 x 100 Fr @ 1:45"_s, u"Thu 19 Nov 2026, 06:32"_s, u"2026-11-19 10 x 100"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the text elements of a drawing say; empty where it is no XML.
QStringList textsIn(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return reader.hasError() ? QStringList() : texts;
}

QList<QByteArray> linesOf(const QByteArray &csv)
{
    QList<QByteArray> lines = csv.split('\n');
    lines.removeLast();
    return lines;
}

/// Every kind of chart with something to show.
struct Charts {
    Charts()
    {
        lengths.setChart(practiceChart());
        cloud.setChart(practiceChart());
        score.setBars({{u"Pace"_s, 20, u"CV 2.5 %"_s, u"top band"_s}, {u"Stroke"_s, {}, u"no strokes, no rate"_s, {}}});
        zones.setZones({.caption = u"share of CSS"_s,
            .bars = {{u"Recovery"_s, u"1:30"_s, u"75 %"_s, 1, Seconds(90)},
                {u"Sprint"_s, u"0:30"_s, u"25 %"_s, .3, Seconds(30)}}});
        for (ExportableChart *chart : all())
            chart->setSubject(subject);
    }
    std::vector<ExportableChart *> all() { return {&lengths, &cloud, &score, &zones}; }

    LengthChart lengths;
    EfficiencyCloud cloud;
    ScoreBars score;
    ZoneBars zones;
};

} // namespace

/// Charts as pictures and tables, and the menu that makes them.
class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bundledSamples();
        QVERIFY(m_folder.isValid());
    }

    void aDrawingIsXmlAndNamesItsSwim()
    {
        Charts charts;
        for (const ExportableChart *chart : charts.all()) {
            const QStringList texts = textsIn(chartFile(*chart, ChartFormat::Svg));
            QVERIFY2(texts.contains(subject.title), qPrintable(chart->data().title));
            QVERIFY(texts.contains(chart->data().title + u" · "_s + subject.subtitle));
        }
    }

    void theLengthChartTellsItsUnitsAndStrokes()
    {
        Charts charts;
        const QStringList texts = textsIn(chartFile(charts.lengths, ChartFormat::Svg));
        for (const QString &text : {u"m/s"_s, u"/100 m"_s, u"Free"_s, u"Kick"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
    }

    /// 1,000 wide with 20 on either side, two pixels for one.
    void anImageHasTwoPixelsForOne()
    {
        Charts charts;
        const QImage image = QImage::fromData(chartFile(charts.lengths, ChartFormat::Png), "PNG");
        QCOMPARE(image.width(), 2080);
        QVERIFY(image.height() > 2 * charts.lengths.pictureSize().height());
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }

    void aDarkWindowMakesTheSamePicture()
    {
        Charts charts;
        for (ExportableChart *chart : charts.all()) {
            const QByteArray light = chartFile(*chart, ChartFormat::Png);
            QApplication::setPalette(Theme::palette(Theme::darkTheme()));
            const QByteArray dark = chartFile(*chart, ChartFormat::Png);
            QApplication::setPalette(Theme::palette(Theme::lightTheme()));
            QVERIFY2(light == dark, qPrintable(chart->data().title));
        }
    }

    void cursorAndSelectionStayOnTheScreen()
    {
        SwimSelection selection;
        Charts charts;
        charts.lengths.setSelection(&selection);
        charts.cloud.setSelection(&selection);
        for (ExportableChart *chart :
            {static_cast<ExportableChart *>(&charts.lengths), static_cast<ExportableChart *>(&charts.cloud)}) {
            selection.clear();
            const QByteArray before = chartFile(*chart, ChartFormat::Png);
            selection.setSet(2);
            selection.setCursor(5);
            QVERIFY(chartFile(*chart, ChartFormat::Png) == before);
        }
    }

    void aPageIsOnePageOfPdf()
    {
        Charts charts;
        for (const ExportableChart *chart : charts.all()) {
            const QByteArray pdf = chartFile(*chart, ChartFormat::Pdf);
            QVERIFY(pdf.startsWith("%PDF-"));
            static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
            QCOMPARE(QString::fromLatin1(pdf).count(page), 1);
        }
    }

    /// 150 m in a 25 m pool are six lengths; the sample's plan says so.
    void aTableHasARowForEachLength()
    {
        ShownSwim shown(sample(u"first-150"_s));
        const auto lines = linesOf(csvOf(shown.page->lengthChart()->data()));
        QCOMPARE(lines.size(), 1 + 6);
        QVERIFY(lines.first().startsWith("Length,Set,Repeat,Start (s),Time (s),Stroke,Speed (m/s),Pace (s/100 m),"));
        QVERIFY(lines.at(1).startsWith("1,1,1,0.0,"));
        QVERIFY(lines.at(6).startsWith("6,"));
    }

    void theFirstLengthByHand()
    {
        SwimChart chart;
        chart.bars = {{.start = 0,
            .end = 20,
            .speed = 1.25,
            .pacePer100 = 80,
            .strokeRate = 42.5,
            .distancePerStroke = 1.764,
            .stroke = Stroke::Backstroke,
            .set = 0,
            .repeat = 1}};
        chart.brackets = {{.start = 0, .end = 20, .notation = u"25 Bk"_s, .number = 1}};
        chart.heartRate = {{9, 131}, {14, 133}};
        LengthChart shown;
        shown.setChart(chart);
        QCOMPARE(linesOf(csvOf(shown.data())).at(1), "1,1,1,0.0,20.0,Back,1.250,80.0,42.5,1.76,131\r");
        EfficiencyCloud cloud;
        cloud.setChart(chart);
        QCOMPARE(linesOf(csvOf(cloud.data())).at(1), "1,Back,1.250,1.76,42.5\r");
    }

    void scoreAndZonesByHand()
    {
        Charts charts;
        QCOMPARE(csvOf(charts.score.data()),
            "Part,Points (of 25),Measured,Next\r\nPace,20,CV 2.5 %,top band\r\nStroke,,\"no strokes, no rate\",\r\n");
        QCOMPARE(csvOf(charts.zones.data()), "Zone,Time (s),Share (%)\r\nRecovery,90.0,75.0\r\nSprint,30.0,25.0\r\n");
        QCOMPARE(tabSeparated(charts.zones.data()),
            u"Zone\tTime (s)\tShare (%)\nRecovery\t90.0\t75.0\nSprint\t30.0\t25.0\n"_s);
    }

    void quotesAndBreaksAreQuoted()
    {
        QCOMPARE(csvOf({.columns = {u"a\"b"_s, u"c\nd"_s, u"e"_s}}), "\"a\"\"b\",\"c\nd\",e\r\n");
    }

    void emptyChartsAreNoReasonToFail()
    {
        const LengthChart lengths;
        const EfficiencyCloud cloud;
        const ScoreBars score;
        const ZoneBars zones;
        for (const ExportableChart *chart :
            std::initializer_list<const ExportableChart *>{&lengths, &cloud, &score, &zones}) {
            QVERIFY(!textsIn(chartFile(*chart, ChartFormat::Svg)).isEmpty());
            QVERIFY(chart->data().rows.empty());
        }
    }

    void theEndingSaysTheFormat()
    {
        Charts charts;
        const QList<std::pair<QString, QByteArray>> beginnings{
            {u"a.png"_s, "\x89PNG"}, {u"a.SVG"_s, "<?xml"}, {u"a.pdf"_s, "%PDF-"}, {u"a.csv"_s, "Length,"}};
        for (const auto &[name, beginning] : beginnings) {
            QVERIFY(saveChart(charts.lengths, m_folder.filePath(name)));
            QVERIFY2(contentOf(m_folder.filePath(name)).startsWith(beginning), qPrintable(name));
        }
        const auto refused = saveChart(charts.lengths, m_folder.filePath(u"a.doc"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!QFile::exists(m_folder.filePath(u"a.doc"_s)));
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        Charts charts;
        const QString blocked = m_folder.filePath(u"file"_s);
        QVERIFY(saveChart(charts.zones, blocked + u".csv"_s));
        const QString inFile = blocked + u".csv/picture.png"_s;
        const auto saved = saveChart(charts.zones, inFile);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(saved.error().file, inFile);
        QVERIFY(!saved.error().detail.isEmpty());
        QVERIFY(!QFile::exists(inFile));
    }

    void aFolderWithoutRightsStaysEmpty()
    {
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        if (QFile(folder.filePath(u"probe"_s)).open(QIODevice::WriteOnly))
            QSKIP("this user may write everywhere");
        Charts charts;
        QVERIFY(!saveChart(charts.zones, folder.filePath(u"a.png"_s)));
        QVERIFY(QDir(folder.path()).isEmpty());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void theClipboardHasPictureOrTable()
    {
        Charts charts;
        copyChartPicture(charts.lengths);
        QCOMPARE(QApplication::clipboard()->image().width(), 2080);
        copyChartData(charts.zones);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), tabSeparated(charts.zones.data()));
        QCOMPARE(data->data(u"text/csv"_s), csvOf(charts.zones.data()));
    }

    void namesOfFilesAreAllowedEverywhere()
    {
        const Instant start{std::chrono::seconds(1704150000)}; // 2024-01-01 23:00 UTC
        QCOMPARE(
            swimFileName(u"10 x 100 Fr @ 1:45"_s, start, std::chrono::minutes(0)), u"2024-01-01 10 x 100 Fr @ 1.45"_s);
        QCOMPARE(swimFileName(u" a/b\\c \n\"d\"? "_s, start, std::chrono::minutes(120)), u"2024-01-02 a-b-c -d--"_s);
        QCOMPARE(swimFileName(u"Lake..."_s, start, std::chrono::minutes(0)), u"2024-01-01 Lake"_s);
        QCOMPARE(swimFileName(QString(300, u'w'), start, std::chrono::minutes(0)).size(), 80);
        QCOMPARE(swimFileName({}, start, std::chrono::minutes(0)), u"2024-01-01"_s);
    }

    void theMenuOpensByKeyboard()
    {
        ShownSwim shown(sample(u"threshold-10x100"_s));
        for (const QString &name : {u"lengthChart"_s, u"efficiencyCloud"_s, u"zoneBars"_s, u"scoreBars"_s}) {
            auto *chart = shown.part<QWidget>(name);
            QVERIFY2(chart, qPrintable(name));
            chart->setFocus(Qt::TabFocusReason);
            QCOMPARE(QApplication::focusWidget(), chart);
            QMenu *menu = ChartMenu::current(shown.page)->menu();
            QCOMPARE(menu->parentWidget(), chart);
            QTest::keyClick(chart, Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY(menu->isVisible());
            QCOMPARE(menu->actions().size(), 5); // four and a line
            menu->close();
            QContextMenuEvent request(QContextMenuEvent::Keyboard, {5, 5}, chart->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(chart, &request);
            QTRY_VERIFY(menu->isVisible());
            menu->close();
        }
    }

    void theMenuOpensByMouse()
    {
        ShownSwim shown(sample(u"threshold-10x100"_s));
        auto *chart = shown.page->lengthChart();
        QContextMenuEvent request(QContextMenuEvent::Mouse, {50, 50}, chart->viewport()->mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(chart->viewport(), &request);
        QMenu *menu = chart->findChild<QMenu *>(u"chartMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        menu->close();
    }

    void thePagesChartIsTheOneThatHadTheFocusLast()
    {
        ShownSwim shown(sample(u"threshold-10x100"_s));
        QVERIFY(ChartMenu::current(shown.page));
        shown.part<QWidget>(u"zoneBars"_s)->setFocus();
        shown.window.menuBar()->setFocus();
        QCOMPARE(ChartMenu::current(shown.page)->chart().data().title, u"Time in zones"_s);
        QWidget empty;
        QVERIFY(!ChartMenu::current(&empty));
    }

    void aSavedPictureIsCalledLikeItsSwim()
    {
        ShownSwim shown(sample(u"threshold-10x100"_s));
        ChartMenu *menu = shown.page->lengthChart()->findChild<ChartMenu *>();
        menu->savePicture();
        auto *dialog = shown.part<QFileDialog>(u"saveChartDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().first()).fileName(), u"2026-11-19 10 x 100 Fr @ 1.45 Lengths.png"_s);
        const QString file = m_folder.filePath(u"saved.svg"_s);
        Q_EMIT dialog->fileSelected(file);
        QVERIFY(textsIn(contentOf(file)).contains(u"10 x 100 Fr @ 1:45"_s));
        dialog->reject();
    }

    void aFailureIsSaidOverTheChart()
    {
        ShownSwim shown(sample(u"threshold-10x100"_s));
        ChartMenu *menu = shown.page->lengthChart()->findChild<ChartMenu *>();
        menu->saveData();
        auto *dialog = shown.part<QFileDialog>(u"saveChartDialog"_s);
        Q_EMIT dialog->fileSelected(m_folder.filePath(u"missing/data.csv"_s));
        auto *banner = shown.part<Banner>(u"chartBanner"_s);
        QVERIFY(banner && banner->isVisible());
        QVERIFY(banner->sentence().contains(u"cannot be written"_s));
        Q_EMIT dialog->fileSelected(m_folder.filePath(u"data.csv"_s));
        QVERIFY(!banner->isVisible());
        dialog->reject();
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
