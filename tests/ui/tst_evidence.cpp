#include "tests/ui/shownswim.h"
#include "ui/charts/lengthchart.h"
#include "ui/pages/coachcard.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/tilestrip.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

std::vector<std::size_t> stretch(std::size_t first, std::size_t last)
{
    std::vector<std::size_t> lengths;
    for (std::size_t length = first; length <= last; ++length)
        lengths.push_back(length);
    return lengths;
}

} // namespace

/// What a swim means, on its page: every sentence and row leads to its lengths.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceChoosesItsLengthsAndEscClears()
    {
        ShownSwim shown(coachedSample());
        shown.part<TextLink>(u"evidence1"_s)->click();
        QCOMPARE(shown.page->selection()->lengths(), stretch(52, 71));
        QVERIFY(!shown.page->selection()->set());
        QVERIFY(!shown.page->coachCard()->isFolded());
        QVERIFY(shown.part<QLabel>(u"statusHint"_s)->text().contains(u"53"_s));
        QVERIFY(shown.window.actions().clearSelection->isEnabled());
        shown.window.actions().clearSelection->trigger();
        QVERIFY(shown.page->selection()->lengths().empty());
    }

    void evidenceOfExactlyOneSetChoosesTheSet()
    {
        ShownSwim shown(coachedSample());
        shown.part<TextLink>(u"evidence0"_s)->click();
        QCOMPARE(shown.page->selection()->set(), std::optional<std::size_t>(2));
        QVERIFY(shown.page->selection()->lengths().empty());
        QVERIFY(shown.page->coachCard()->isFolded());
    }

    void evidenceScrollsTheChartIntoView()
    {
        ShownSwim shown(coachedSample(), {1024, 700});
        const LengthChart *chart = shown.page->lengthChart();
        const auto top = [&] { return chart->mapTo(shown.page->viewport(), QPoint()).y(); };
        QVERIFY(top() + chart->height() > shown.page->viewport()->height());
        for (const QString &link : {u"evidence1"_s, u"evidence0"_s}) {
            shown.page->verticalScrollBar()->setValue(0);
            shown.part<TextLink>(link)->click();
            QApplication::processEvents();
            QVERIFY(top() >= 0);
            QVERIFY(top() + chart->height() <= shown.page->viewport()->height());
        }
    }

    void criticalSwimSpeedLeadsToTheZones()
    {
        ShownSwim shown(coachedSample());
        shown.part<TextLink>(u"evidence2"_s)->click();
        QCOMPARE(shown.page->tables()->shownTable()->objectName(), u"zoneTable"_s);
    }

    void theDataQualityLeadsToItsReasons()
    {
        ShownSwim shown(coachedSample(), {1024, 700});
        auto *quality = shown.part<TextLink>(u"dataQuality"_s);
        QCOMPARE(quality->text(), u"Data quality 96 of 100"_s);
        QTest::keyClick(quality, Qt::Key_Return);
        QApplication::processEvents();
        const ReportTable *table = shown.page->tables()->shownTable();
        QCOMPARE(table->objectName(), u"coachTable"_s);
        const int top = table->mapTo(shown.page->viewport(), QPoint()).y();
        QVERIFY(top > 0 && top + table->height() <= shown.page->viewport()->height());
    }

    void rowsLeadToTheirLengthsAndAreMarked()
    {
        ShownSwim shown(coachedSample());
        shown.page->tables()->showTable(SwimTables::BestEfforts);
        ReportTable *bests = shown.page->tables()->shownTable();
        QTest::mouseClick(
            bests->viewport(), Qt::LeftButton, {}, bests->visualRect(bests->model()->index(1, 1)).center());
        QCOMPARE(shown.page->selection()->lengths(), stretch(40, 43));
        QCOMPARE(bests->chosenRows(), QSet<int>{1});
        shown.page->tables()->showTable(SwimTables::Lengths);
        QCOMPARE(shown.page->tables()->shownTable()->chosenRows(), (QSet<int>{40, 41, 42, 43}));
        shown.page->selection()->clear();
        QVERIFY(shown.page->tables()->shownTable()->chosenRows().isEmpty());
    }

    void anotherSwimStartsWithoutEvidence()
    {
        const ReadFile file = coachedSample();
        ShownSwim shown(file);
        shown.part<TextLink>(u"evidence1"_s)->click();
        shown.page->setDocument(file.swims.front());
        QVERIFY(shown.page->selection()->lengths().empty());
    }

    void aSwimWithNothingShowsNoCoach()
    {
        ShownSwim shown(coachedSample([](WorkoutReport) { return WorkoutReport(); }));
        QVERIFY(!shown.page->coachCard()->isVisible());
        QVERIFY(!shown.part<QWidget>(u"swimType"_s)->isVisible());
        QVERIFY(!shown.part<QWidget>(u"dataQuality"_s)->isVisible());
        for (const auto table : {SwimTables::BestEfforts, SwimTables::Zones, SwimTables::Coach})
            QVERIFY(!shown.page->tables()->hasTable(table));
    }

    void typeAndLoadAreSaid()
    {
        ShownSwim shown(coachedSample());
        QVERIFY(shown.part<QLabel>(u"swimType"_s)->isVisible());
        QVERIFY(!shown.part<QLabel>(u"swimType"_s)->text().isEmpty());
        QCOMPARE(shown.part<TileCell>(u"tile7"_s)->tile().value, u"74"_s);
    }
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
