#include "ui/pages/swimpage.h"

#include "app/gui/samples.h"
#include "tests/ui/shownswim.h"
#include "ui/charts/efficiencycloud.h"
#include "ui/charts/lengthchart.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linetabs.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

/// The same swim several times in one file, with a name and warnings of one's own.
ReadFile fileOf(int swims, const QString &path, std::vector<Warning> warnings = {})
{
    const ReadFile read = sample(u"first-150"_s);
    ReadFile file{.path = path};
    for (int i = 0; i < swims; ++i) {
        auto swim = std::make_shared<SwimDocument>(*read.swims.front());
        swim->file = path;
        swim->number = i + 1;
        swim->inFile = swims;
        swim->sheet.report.warnings = warnings;
        file.swims.push_back(std::move(swim));
    }
    return file;
}

} // namespace

/// The page of one swim in its window: what it shows of odd swims, and that a keyboard is enough.
class TestSwimPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bundledSamples(); }

    void severalSwimsOfOneFileAreSteppedThrough()
    {
        ShownSwim shown(fileOf(12, u"/swims/twelve.fit"_s));
        auto *next = shown.part<Button>(u"nextSwim"_s);
        auto *previous = shown.part<Button>(u"previousSwim"_s);
        QVERIFY(next->isVisible() && next->isEnabled());
        QVERIFY(previous->isVisible() && !previous->isEnabled());
        for (int i = 0; i < 11; ++i)
            next->click();
        QCOMPARE(shown.page->document()->number, 12);
        QVERIFY(!next->isEnabled());
        QVERIFY(shown.part<QLabel>(u"statusName"_s)->text().contains(u"swim 12 of 12"_s));
    }

    void oneSwimNeedsNoButtonsToItsNeighbours()
    {
        ShownSwim shown(fileOf(1, u"one.fit"_s));
        QVERIFY(!shown.part<Button>(u"nextSwim"_s)->isVisible());
        QVERIFY(!shown.part<Button>(u"previousSwim"_s)->isVisible());
    }

    void aLongFileNameDoesNotWidenTheWindow()
    {
        ShownSwim shown(fileOf(1, u"/swims/"_s + QString(400, u'w') + u".fit"_s), {800, 600});
        QCOMPARE(shown.window.width(), 800);
        auto *file = shown.part<QLabel>(u"statusName"_s);
        shown.window.grab();
        QVERIFY(file->width() < 800);
        QVERIFY(file->toolTip().endsWith(u"www.fit"_s)); // what is cut off can still be read
    }

    void oneWarningIsSaidAtOnce()
    {
        ShownSwim shown(fileOf(1, u"one.fit"_s, {{.code = WarningCode::ClockNotSet}}));
        auto *banner = shown.part<Banner>(u"swimWarnings"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->details().isEmpty());
        QVERIFY(banner->sentence().contains(u"clock"_s));
    }

    void severalWarningsUnfold()
    {
        ShownSwim shown(
            fileOf(1, u"one.fit"_s, {{.code = WarningCode::ClockNotSet}, {.code = WarningCode::SummaryRebuilt}}));
        auto *banner = shown.part<Banner>(u"swimWarnings"_s);
        QCOMPARE(banner->details().size(), 2);
        QVERIFY(!banner->isUnfolded());
        banner->findChild<Button *>(u"bannerMore"_s)->click();
        QVERIFY(banner->isUnfolded());
        QVERIFY(banner->findChild<QLabel *>(u"bannerDetails"_s)->isVisible());
    }

    void openWaterSpeaksOfSplitsOnly()
    {
        ShownSwim shown(sample(u"open-water-2400m"_s));
        QCOMPARE(shown.part<QLabel>(u"lengthsTitle"_s)->text(), u"Splits"_s);
        QVERIFY(!shown.part<QWidget>(u"strokeLegend"_s)->isVisible());
        QVERIFY(!shown.page->tables()->hasTable(SwimTables::Sets));
        QVERIFY(!shown.window.actions().showSets->isEnabled());
        const ReportTable *table = shown.page->tables()->shownTable();
        for (const int column : {LengthTableModel::StrokeColumn, LengthTableModel::StrokesColumn,
                 LengthTableModel::SwolfColumn, LengthTableModel::PlaceColumn, LengthTableModel::RestColumn})
            QVERIFY(table->isColumnHidden(column));
        QVERIFY(!table->isColumnHidden(LengthTableModel::PerStrokeColumn));
        QVERIFY(!table->asText().contains(u"SWOLF"_s));
    }

    void aClickOnASplitChoosesNoSet()
    {
        ShownSwim shown(sample(u"open-water-2400m"_s));
        LengthChart *chart = shown.page->lengthChart();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->barRect(3).center().toPoint());
        QVERIFY(!shown.page->selection()->set());
        auto *cloud = shown.part<EfficiencyCloud>(u"efficiencyCloud"_s);
        QTest::mouseClick(cloud->viewport(), Qt::LeftButton, {}, cloud->pointOf(3)->toPoint());
        QVERIFY(!shown.page->selection()->set());
    }

    void theRestAfterTheLastRepeatIsNotTheSets()
    {
        ShownSwim shown(sample(u"threshold-10x100"_s));
        shown.page->selection()->setSet(2);
        const QAbstractItemModel *model = shown.page->tables()->shownTable()->model();
        const int rest = model->columnCount() - 1;
        QCOMPARE(model->rowCount(), 10); // resources/samples/README.md: 10 x 100
        QVERIFY(model->index(8, rest).data().toString() != u"–"_s);
        QCOMPARE(model->index(9, rest).data().toString(), u"–"_s);
    }

    void nothingIsCutOffSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1440, 900);
        QTest::newRow("laptop") << QSize(1024, 700);
        QTest::newRow("narrow") << QSize(560, 700);
    }

    void nothingIsCutOffSideways()
    {
        QFETCH(const QSize, size);
        ShownSwim shown(coachedSample(), size);
        QCOMPARE(shown.window.size(), size);
        QCOMPARE(shown.page->horizontalScrollBar()->maximum(), 0);
        shown.page->verticalScrollBar()->setValue(shown.page->verticalScrollBar()->maximum());
        QVERIFY(!shown.page->tables()->visibleRegion().isEmpty());
    }

    void theChartStandsAboveTheFold()
    {
        ShownSwim shown(coachedSample());
        const LengthChart *chart = shown.page->lengthChart();
        QVERIFY(chart->mapTo(&shown.window, chart->rect().bottomLeft()).y() < 900);
    }

    void theTabKeyReachesLinksChartTabsAndTable()
    {
        ShownSwim shown(coachedSample());
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QSet<QString> reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(&shown.window, Qt::Key_Tab);
            if (const QWidget *focus = QApplication::focusWidget())
                reached.insert(focus->objectName());
        }
        for (const QString &name : {u"dataQuality"_s, u"evidence0"_s, u"evidence1"_s, u"evidence2"_s, u"lengthChart"_s,
                 u"tableTabs"_s, u"setTable"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        ReadFile file = coachedSample([](WorkoutReport report) {
            report.warnings = {{.code = WarningCode::ClockNotSet}, {.code = WarningCode::FileCutOff}};
            return report;
        });
        ShownSwim shown(file);
        int counted = 0;
        for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
                continue;
            ++counted;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed,
                qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QVERIFY(counted >= 9);
    }

    void asTheSystemFollowsWhatTheSystemSays()
    {
        ShownSwim shown(sample(u"first-150"_s));
        shown.application.setAppearance(Appearance::System);
        const bool systemIsDark = Theme::of(QApplication::palette()).dark;
        QApplication::setPalette(Theme::palette(systemIsDark ? Theme::lightTheme() : Theme::darkTheme()));
        QTRY_COMPARE(Theme::of(shown.page->palette()).dark, !systemIsDark);
        QEvent changed(QEvent::ThemeChange); // what Qt sends to windows when the system's scheme changes
        QApplication::sendEvent(&shown.window, &changed);
        QTRY_COMPARE(Theme::of(shown.page->palette()).dark, systemIsDark);
    }
};

QTEST_MAIN(TestSwimPage)
#include "tst_swimpage.moc"
