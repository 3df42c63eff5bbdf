#include "tests/support/patience.h"
#include "tests/ui/madelibrary.h"
#include "tests/ui/posedprogress.h"
#include "tests/ui/scriptedstudies.h"
#include "ui/charts/historychart.h"
#include "ui/pages/bestscard.h"
#include "ui/pages/historycard.h"
#include "ui/pages/progresspage.h"
#include "ui/viewmodels/swimfacets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/besttimestable.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    ScriptedStudies studies;
    MadeLibrary library;
    ProgressPage page{studies, library};
    QSignalSpy opened{&page, &ProgressPage::openRequested};
    QSignalSpy swims{&page, &ProgressPage::swimsRequested};
    QSignalSpy evidence{&page, &ProgressPage::evidenceRequested};
    QSignalSpy test{&page, &ProgressPage::testRequested};

    explicit Opened(const ProgressStudyPointer &study = posedProgress(), const QSize &size = {1356, 811})
    {
        page.resize(size);
        page.show();
        if (study)
            studies.answer(Result<ProgressStudyPointer>(study));
    }
    template<class Widget>
    Widget *find(const char *name) const
    {
        return page.findChild<Widget *>(QLatin1StringView(name));
    }
    HistoryChart *chart(const char *name) const { return find<HistoryChart>(name); }
    void chooseRange(int index) { QTest::mouseClick(find<Segments>("progressRange")->button(index), Qt::LeftButton); }
};

} // namespace

class TestProgressPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void itAsksWhenItIsShownAndNotBefore()
    {
        ScriptedStudies studies;
        MadeLibrary library;
        ProgressPage page(studies, library);
        QVERIFY(studies.filters.empty());
        page.show();
        QCOMPARE(studies.filters.size(), 1u);
        QCOMPARE(studies.filters[0], ProgressFilter());
        page.hide();
        library.setSwims({});
        QCOMPARE(studies.filters.size(), 1u); // later
        page.show();
        QCOMPARE(studies.filters.size(), 2u);
    }

    void everyCardShowsItsPart()
    {
        const Opened shown;
        for (const char *chart : {"volumeChart", "yearsChart", "cssChart", "fitnessChart", "techniqueChart"})
            QVERIFY2(!shown.chart(chart)->plot().isEmpty(), chart);
        QCOMPARE(
            shown.find<HistoryCard>("cssCard")->captionText(), u"3.4 s faster in 12 months · band: range of the fit"_s);
        QCOMPARE(shown.find<QLabel>("progressZonesCaption")->text(), u"29:32\u00a0h active, 6 months"_s);
        QVERIFY(shown.find<QWidget>("progressCards")->isVisible());
        QVERIFY(shown.find<Banner>("coachWarning")->sentence().contains(u"1.6 times"_s));
    }

    void aLibraryThatChangesIsAskedAgain()
    {
        Opened shown;
        QCOMPARE(shown.studies.filters.size(), 1u);
        shown.library.setSwims({});
        QCOMPARE(shown.studies.filters.size(), 2u);
        Q_EMIT shown.library.stateChanged();
        QCOMPARE(shown.studies.filters.size(), 3u);
    }

    void aFilterIsAskedForAndKept()
    {
        Opened shown;
        shown.chooseRange(3);
        QCOMPARE(shown.studies.filters.back().range, ProgressRange::Year);
        auto *pool = shown.find<FilterButton>("progressPool");
        Q_EMIT pool->menu()->aboutToShow();
        pool->menu()->actions().at(3)->trigger(); // all, line, 25 m, 50 m
        QCOMPARE(shown.studies.filters.back().pool, std::optional(NamedPool{50, PoolUnit::Metres}));
        auto *stroke = shown.find<FilterButton>("progressStroke");
        Q_EMIT stroke->menu()->aboutToShow();
        stroke->menu()->actions().at(2)->trigger();
        QCOMPARE(shown.studies.filters.back().stroke, std::optional(Stroke::Freestyle));
        Q_EMIT stroke->menu()->aboutToShow();
        stroke->menu()->actions().at(3)->trigger(); // instead of it
        QCOMPARE(shown.studies.filters.back().stroke, std::optional(Stroke::Backstroke));

        ScriptedStudies studies;
        MadeLibrary library;
        ProgressPage next(studies, library);
        next.restoreState(shown.page.saveState());
        QCOMPARE(next.filter(), shown.page.filter());
        next.restoreState("not a state");
        QCOMPARE(next.filter(), shown.page.filter());
    }

    void olderAnswersArePassedOver()
    {
        Opened shown(nullptr);
        shown.chooseRange(0);
        const auto old = posedProgress();
        old->report.swims = 1;
        const auto answered = posedProgress();
        QVERIFY(shown.studies.answer(Result<ProgressStudyPointer>(old)));
        QVERIFY(!shown.page.study());
        QVERIFY(shown.studies.answer(Result<ProgressStudyPointer>(answered)));
        QCOMPARE(shown.page.study(), ProgressStudyPointer(answered));
    }

    void nobodySeesTheNumbersOfAnother()
    {
        Opened shown;
        auto *cards = shown.find<QWidget>("progressCards");
        QVERIFY(cards->isVisible());
        shown.page.refresh(); // on its way when the athlete changes
        LibraryState other = shown.library.state();
        other.athlete = Athlete{.uuid = "other", .name = u"Ida"_s};
        shown.library.setState(other);
        QVERIFY(!cards->isVisible());
        const auto old = posedProgress();
        QVERIFY(shown.studies.answer(Result<ProgressStudyPointer>(old)));
        QVERIFY(!cards->isVisible());
        QVERIFY(shown.page.study() != old);
        QVERIFY(shown.studies.answer(Result<ProgressStudyPointer>(posedProgress())));
        QVERIFY(cards->isVisible());
    }

    void whatIsAnsweredWhileHiddenIsOld()
    {
        Opened shown;
        shown.page.refresh();
        shown.page.hide();
        shown.library.setSwims({});
        const auto old = posedProgress();
        QVERIFY(shown.studies.answer(Result<ProgressStudyPointer>(old)));
        QVERIFY(shown.page.study() != old);
        shown.page.show();
        QVERIFY(shown.studies.answer(Result<ProgressStudyPointer>(posedProgress())));
    }

    void waitingIsToldQuietlyAndNotAtOnce()
    {
        Opened shown(nullptr);
        auto *waiting = shown.find<QWidget>("progressWaiting");
        QVERIFY(!waiting->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(waiting->isVisible(), longestWait);
        shown.studies.answer(Result<ProgressStudyPointer>(posedProgress()));
        QVERIFY(!waiting->isVisible());
    }

    void anErrorStandsOnThePageInWords()
    {
        Opened shown;
        auto *banner = shown.find<Banner>("progressError");
        QVERIFY(!banner->isVisible());
        shown.page.refresh();
        shown.studies.answer(Result<ProgressStudyPointer>(fail(Error{.code = ErrorCode::LibraryBusy})));
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->sentence().isEmpty());
        QVERIFY(shown.find<QWidget>("progressCards")->isVisible()); // the numbers of before
        shown.page.refresh();
        shown.studies.answer(Result<ProgressStudyPointer>(posedProgress()));
        QVERIFY(!banner->isVisible());
    }

    void aFilterOfAnotherLibraryIsMended()
    {
        Opened shown;
        auto *pool = shown.find<FilterButton>("progressPool");
        Q_EMIT pool->menu()->aboutToShow();
        pool->menu()->actions().at(3)->trigger();
        const auto other = posedProgress();
        other->report.pools = {{25, PoolUnit::Yards}};
        shown.studies.answer(Result<ProgressStudyPointer>(other));
        QVERIFY(!shown.page.filter().pool);
        QVERIFY(!shown.studies.filters.back().pool);
    }

    void aWeekLeadsToTheListAndOneSwimToItsPage()
    {
        Opened shown;
        auto *volume = shown.chart("volumeChart");
        QTest::mouseClick(volume->viewport(), Qt::LeftButton, {}, volume->placeOf(2).toPoint());
        QCOMPARE(shown.swims.size(), 1);
        QCOMPARE(shown.swims[0][0].value<SwimFilter>().days, (DayRange{QDate(2026, 6, 8), QDate(2026, 6, 14)}));
        auto *technique = shown.chart("techniqueChart");
        QTest::keyClick(technique, Qt::Key_End);
        QTest::keyClick(technique, Qt::Key_Return);
        QCOMPARE(shown.opened.size(), 1);
        QCOMPARE(shown.opened[0][0].toString(), u"swim 76"_s); // breast: every third
    }

    void theListIsFilteredAsThePageIs()
    {
        const auto study = posedProgress();
        study->report.filter.pool = NamedPool{25, PoolUnit::Metres};
        study->report.filter.stroke = Stroke::Backstroke;
        const auto source = std::make_shared<ProgressSource>(*study->source);
        for (SwimHistory &swim : source->swims) {
            swim.unit = PoolUnit::Metres;
            swim.poolLength = metres(25);
            swim.strokes = {
                {.stroke = Stroke::Backstroke, .distance = metres(400), .swolf = {}, .distancePerStroke = {}}};
        }
        study->source = source;
        Opened shown(study);
        auto *volume = shown.chart("volumeChart");
        QTest::mouseClick(volume->viewport(), Qt::LeftButton, {}, volume->placeOf(2).toPoint());
        QCOMPARE(shown.swims.size(), 1);
        const auto wanted = shown.swims[0][0].value<SwimFilter>();
        QCOMPARE(wanted.days, (DayRange{QDate(2026, 6, 8), QDate(2026, 6, 14)}));
        QCOMPARE(wanted.wanted(Facet::Pool), std::set{poolCode(25, PoolUnit::Metres)});
        QCOMPARE(wanted.wanted(Facet::Stroke), std::set{int(Stroke::Backstroke)});
    }

    void cssLeadsToItsSwims()
    {
        Opened shown;
        auto *css = shown.chart("cssChart");
        QTest::keyClick(css, Qt::Key_End);
        QTest::keyClick(css, Qt::Key_Return);
        QCOMPARE(shown.swims.size(), 1);
        QCOMPARE(shown.swims[0][0].value<SwimFilter>().days, (DayRange{QDate(2026, 6, 17), QDate(2026, 6, 22)}));
    }

    void aBestTimeLeadsToItsLengths()
    {
        Opened shown;
        auto *table = shown.find<BestTimesTable>("bestTimes");
        table->setCurrentIndex(table->model()->index(0, 2)); // 50 free: two lengths from the ninth on
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.evidence.size(), 1);
        QCOMPARE(shown.evidence[0][0].toString(), u"swim 61"_s);
        QCOMPARE(shown.evidence[0][1].value<std::vector<std::size_t>>(), (std::vector<std::size_t>{8, 9}));
        table->setCurrentIndex(table->model()->index(3, 6)); // nothing there
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(shown.evidence.size(), 1);
    }

    void theReadoutTakesTheCaptionsPlace()
    {
        const Opened shown;
        auto *card = shown.find<HistoryCard>("fitnessCard");
        const QString caption = card->captionText();
        QTest::keyClick(card->chart(), Qt::Key_End);
        QCOMPARE(card->captionText(), card->chart()->currentPlace()->readout);
        QTest::keyClick(card->chart(), Qt::Key_Escape);
        QCOMPARE(card->captionText(), caption);
    }

    void techniqueCanShowDistancePerStroke()
    {
        const Opened shown;
        auto *measure = shown.find<Segments>("techniqueMeasure");
        QVERIFY(shown.chart("techniqueChart")->plot().unit.contains(u"lower is better"_s));
        QTest::mouseClick(measure->button(1), Qt::LeftButton);
        QVERIFY(shown.chart("techniqueChart")->plot().unit.contains(u"m per stroke"_s));
    }

    void bestTimesCanShowWhatIsExpected()
    {
        const Opened shown;
        auto *shows = shown.find<Segments>("bestsShows");
        QVERIFY(shows->isVisible());
        QCOMPARE(shows->count(), 2); // no base times: no points
        QVERIFY(shown.find<QLabel>("bestsLegend")->isVisible());
        QTest::mouseClick(shows->button(1), Qt::LeftButton);
        QCOMPARE(shown.find<BestsCard>("bestsCard")->model().shows(), BestTimesModel::Shows::Expected);
        QVERIFY(!shown.find<QLabel>("bestsLegend")->isVisible());
    }

    void aTestCanBeEnteredFromTheCard()
    {
        Opened shown;
        QTest::keyClick(shown.find<QAbstractButton>("enterTest"), Qt::Key_Space);
        QCOMPARE(shown.test.size(), 1);
    }

    void fewSwimsHaveWordsOnEveryCard()
    {
        const Opened shown(emptyProgress());
        for (const char *chart : {"volumeChart", "yearsChart", "cssChart", "fitnessChart", "techniqueChart"})
            QVERIFY2(!shown.chart(chart)->plot().missing.isEmpty(), chart);
        QVERIFY(shown.chart("cssChart")->plot().missing.contains(u"swim a 400 and a 200"_s));
        QVERIFY(shown.find<QLabel>("bestsMissing")->isVisible());
        QVERIFY(!shown.find<QWidget>("bestTimes")->isVisible());
    }

    void cardsStandWhereThereIsRoom()
    {
        Opened shown;
        const auto left = [&shown](const char *name) {
            return shown.find<QWidget>(name)->mapTo(&shown.page, QPoint(0, 0)).x();
        };
        const auto wide = [&shown](const char *name) { return shown.find<QWidget>(name)->width(); };
        QTRY_VERIFY(wide("volumeCard") > 2 * wide("yearsCard") - 40);
        QVERIFY(std::abs(wide("cssCard") - wide("fitnessCard")) <= 2);
        shown.page.resize(964, 611);
        QTRY_VERIFY(std::abs(wide("volumeCard") - wide("yearsCard")) <= 2);
        QVERIFY(wide("bestsCard") > 2 * wide("cssCard") - 40);
        shown.page.resize(640, 900);
        QTRY_COMPARE(left("yearsCard"), left("volumeCard"));
        QVERIFY(wide("volumeCard") < 640);
    }

    void nothingIsWiderThanThePage()
    {
        for (const int width : {480, 720, 964, 1356}) {
            Opened shown(posedProgress(), {width, 700});
            QTRY_VERIFY(shown.find<QWidget>("progressCards")->width() <= width);
            const auto *scroll = shown.find<QScrollArea>("progressScroll");
            QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        }
    }
};

QTEST_MAIN(TestProgressPage)
#include "tst_progresspage.moc"
