#include "comparedswims.h"
#include "madelibrary.h"
#include "scriptedstudies.h"

#include "tests/support/patience.h"
#include "ui/charts/curvechart.h"
#include "ui/pages/addswimdialog.h"
#include "ui/pages/comparepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/swimchip.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/trendstrip.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QStringList four{u"aaaa"_s, u"bbbb"_s, u"cccc"_s, u"dddd"_s};

ComparisonStudyPointer studyOf(Comparison comparison, std::vector<NotCompared> left = {})
{
    return std::make_shared<const ComparisonStudy>(ComparisonStudy{std::move(comparison), std::move(left)});
}

Comparison without(Comparison comparison, std::size_t swim)
{
    Comparison less = manySwims(int(comparison.swims.size()) - 1);
    comparison.swims.erase(comparison.swims.begin() + std::ptrdiff_t(swim));
    less.swims = comparison.swims;
    return less;
}

} // namespace

/// The Compare page over studies whose answers the test gives.
class TestComparePage : public QObject
{
    Q_OBJECT

    struct Shown {
        MadeLibrary library;
        ScriptedStudies studies;
        std::unique_ptr<ComparePage> page;

        Shown()
        {
            std::vector<SwimListRow> rows;
            for (auto id = four.rbegin(); id != four.rend(); ++id)
                rows.push_back(madeSwim(*id, {2026, 11, 19}, u"Swim "_s + *id));
            rows.push_back(madeSwim(u"eeee"_s, {2026, 7, 1}, u"Sprints"_s));
            library.setSwims(rows);
            page = std::make_unique<ComparePage>(studies, library);
            page->resize(1300, 820);
            page->show();
        }
        void compareFour()
        {
            page->compare(four);
            QVERIFY(studies.answer(studyOf(fourThresholds())));
        }
        template<class T>
        T *part(const QString &name) const
        {
            return page->findChild<T *>(name);
        }
        bool shows(const QString &name) const { return part<QWidget>(name)->isVisible(); }
        QList<SwimChip *> chips() const
        {
            QList<SwimChip *> shown;
            for (auto *chip : page->findChildren<SwimChip *>()) {
                if (!chip->isHidden())
                    shown << chip;
            }
            return shown;
        }
        CurveChart *chart(const QString &card) const { return part<QWidget>(card)->findChild<CurveChart *>(); }
        QString text(const QString &name) const { return part<QLabel>(name)->text(); }
        QList<Sentence *> sentences(const QString &card) const
        {
            return part<QWidget>(card)->findChildren<Sentence *>();
        }
    };

private Q_SLOTS:
    void atFirstItSaysWhatToDo()
    {
        const Shown shown;
        QVERIFY(shown.shows(u"compareEmpty"_s));
        QVERIFY(!shown.shows(u"trendStrip"_s));
        QCOMPARE(shown.page->count(), 0U);
        QVERIFY(!shown.part<QAbstractButton>(u"compareExport"_s)->isEnabled());
        QSignalSpy choosing(shown.page.get(), &ComparePage::chooseRequested);
        shown.part<QAbstractButton>(u"chooseSwims"_s)->click();
        QCOMPARE(choosing.size(), 1);
        QSignalSpy files(shown.page.get(), &ComparePage::filesRequested);
        shown.part<QAbstractButton>(u"compareFiles"_s)->click();
        QCOMPARE(files.size(), 1);
    }

    void fourSwimsAreShown()
    {
        Shown shown;
        QSignalSpy changes(shown.page.get(), &ComparePage::changed);
        shown.compareFour();
        QCOMPARE(shown.studies.ids, std::vector{four});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(shown.page->count(), 4U);
        QCOMPARE(shown.chips().size(), 4);
        QCOMPARE(shown.text(u"compareSubtitle"_s), u"4 swims, like with like: 25\u00a0m pool, freestyle main set"_s);
        QVERIFY(shown.shows(u"trendStrip"_s));
        QVERIFY(!shown.shows(u"compareEmpty"_s));
        QVERIFY(!shown.shows(u"notComparedBanner"_s));
        QCOMPARE(shown.chart(u"paceCurves"_s)->curves().curves.size(), 4U);
        QCOMPARE(shown.chart(u"sameSet"_s)->curves().curves.size(), 4U);
        QCOMPARE(shown.sentences(u"insights"_s).size(), 2);
        QCOMPARE(shown.sentences(u"qualities"_s).size(), 2);
        QCOMPARE(shown.sentences(u"recommendations"_s).size(), 2);
    }

    void theCrossAndDeleteTakeASwimOut()
    {
        Shown shown;
        shown.compareFour();
        SwimChip *second = shown.chips()[1];
        QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(second->width() - 18, second->height() / 2));
        QCOMPARE(shown.studies.ids.back(), (QStringList{u"aaaa"_s, u"cccc"_s, u"dddd"_s}));
        QVERIFY(shown.studies.answer(studyOf(without(fourThresholds(), 1))));
        QCOMPARE(shown.chips().size(), 3);
        shown.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.page.get()));
        shown.chips()[2]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.chips()[2], Qt::Key_Delete);
        QCOMPARE(shown.studies.ids.back(), (QStringList{u"aaaa"_s, u"cccc"_s}));
        QVERIFY(shown.studies.answer(studyOf(without(without(fourThresholds(), 1), 2))));
        QVERIFY(shown.chips()[1]->hasFocus()); // the keyboard stays among the chips
    }

    void oneSwimIsNotEnough()
    {
        Shown shown;
        shown.page->compare({u"aaaa"_s});
        Comparison one;
        one.swims = {fourThresholds().swims.front()};
        QVERIFY(shown.studies.answer(studyOf(one)));
        QCOMPARE(shown.chips().size(), 1);
        QVERIFY(shown.shows(u"compareEmpty"_s));
        QCOMPARE(shown.text(u"compareEmptyTitle"_s), u"One swim is not enough"_s);
        QTest::keyClick(shown.chips()[0], Qt::Key_Backspace);
        QCOMPARE(shown.page->count(), 0U);
        QCOMPARE(shown.text(u"compareEmptyTitle"_s), u"Put swims beside each other"_s);
    }

    void olderAnswersAreDropped()
    {
        Shown shown;
        shown.page->compare({u"aaaa"_s, u"bbbb"_s});
        shown.page->compare(four);
        QVERIFY(shown.studies.answer(studyOf(manySwims(2))));
        QCOMPARE(shown.page->count(), 0U);
        QVERIFY(shown.studies.answer(studyOf(fourThresholds())));
        QCOMPARE(shown.page->count(), 4U);
    }

    void waitingIsShownAndEscStopsIt()
    {
        Shown shown;
        shown.compareFour();
        shown.page->compare({u"aaaa"_s, u"bbbb"_s});
        QVERIFY(!shown.shows(u"compareWorking"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows(u"compareWorking"_s), longestWait);
        QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        QVERIFY(!shown.shows(u"compareWorking"_s));
        QVERIFY(shown.studies.answer(studyOf(manySwims(2))));
        QCOMPARE(shown.page->count(), 4U);
    }

    void escEndsTheReadingOfFiles()
    {
        Shown shown;
        shown.compareFour();
        shown.page->compareFiles({u"/swims/a.fit"_s, u"/swims/b.fit"_s});
        QVERIFY(!shown.studies.stops.back().stop_requested());
        QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        QVERIFY(shown.studies.stops.back().stop_requested());
        shown.page->compareFiles({u"/swims/a.fit"_s}); // asked again, it is read
        QVERIFY(!shown.studies.stops.back().stop_requested());
        shown.page->compareFiles({u"/swims/b.fit"_s}); // another question ends it, too
        QVERIFY(shown.studies.stops[1].stop_requested());
        QVERIFY(!shown.studies.stops[2].stop_requested());
    }

    void whatCouldNotBeComparedIsSaid()
    {
        Shown shown;
        shown.page->compareFiles({u"/swims/good.fit"_s, u"/swims/bad.fit"_s, u"/swims/gone.fit"_s});
        QVERIFY(shown.studies.answer(studyOf(outOfFiles(manySwims(2)),
            {{u"/swims/bad.fit"_s, {.code = ErrorCode::FormatUnknown}},
                {u"/swims/gone.fit"_s, {.code = ErrorCode::FileNotFound}}})));
        const auto *banner = shown.part<Banner>(u"notComparedBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->sentence(), u"2 could not be read and were left out."_s);
        QCOMPARE(banner->details().size(), 2);
        QVERIFY(banner->details()[0].startsWith(u"bad.fit: "_s));
    }

    void moreThanTwentyAreCutAndSaid()
    {
        Shown shown;
        QStringList ids;
        for (int i = 0; i < 23; ++i)
            ids << u"%1"_s.arg(i, 4, 10, QChar(u'0'));
        shown.page->compare(ids);
        QCOMPARE(shown.studies.ids.back(), ids.first(20));
        QVERIFY(shown.studies.answer(studyOf(manySwims(20))));
        QCOMPARE(shown.part<Banner>(u"notComparedBanner"_s)->sentence(),
            u"Twenty swims can be compared at once; 3 more were left out."_s);
        QVERIFY(!shown.part<QAbstractButton>(u"addSwim"_s)->isEnabled());
    }

    void aFailureIsSaidAndWhatWasShownStays()
    {
        Shown shown;
        shown.compareFour();
        shown.page->compare({u"aaaa"_s, u"bbbb"_s});
        QVERIFY(shown.studies.answer(Result<ComparisonStudyPointer>(fail({.code = ErrorCode::LibraryBusy}))));
        QVERIFY(shown.shows(u"compareFailure"_s));
        QCOMPARE(shown.page->count(), 4U);
    }

    void filesWithTooManySwimsAreRefused()
    {
        Shown shown;
        shown.compareFour();
        shown.page->compareFiles({u"/swims/all.zip"_s});
        QVERIFY(shown.studies.answer(studyOf(outOfFiles(manySwims(23)))));
        QVERIFY(shown.shows(u"compareFailure"_s));
        QVERIFY(shown.part<Banner>(u"compareFailure"_s)->sentence().contains(u"23 swims"_s));
        QCOMPARE(shown.page->count(), 4U);
        QVERIFY(!shown.page->comparesFiles());
    }

    void anotherLibraryEmptiesIt()
    {
        Shown shown;
        shown.compareFour();
        LibraryState other = shown.library.state();
        other.folder = u"/elsewhere"_s;
        shown.library.setState(other);
        QCOMPARE(shown.page->count(), 0U);
        QVERIFY(shown.shows(u"compareEmpty"_s));
    }

    void deletedSwimsLeave()
    {
        Shown shown;
        shown.compareFour();
        std::vector<SwimListRow> rows = shown.library.swims();
        rows.erase(rows.begin()); // dddd
        shown.library.setSwims(rows);
        QCOMPARE(shown.studies.ids.back(), four.first(3));
        QVERIFY(shown.studies.answer(studyOf(without(fourThresholds(), 3))));
        QCOMPARE(shown.page->count(), 3U);
        shown.library.setSwims(rows); // nothing changed: nothing is asked
        QCOMPARE(shown.studies.ids.size(), 2U);
        shown.library.setSwims({});
        QCOMPARE(shown.page->count(), 0U);
    }

    void aDeletionThatIsUndoneBringsTheSwimBack()
    {
        Shown shown;
        shown.compareFour();
        const std::vector<SwimListRow> all = shown.library.swims();
        std::vector<SwimListRow> rows = all;
        rows.erase(rows.begin()); // dddd
        shown.library.setSwims(rows);
        QVERIFY(shown.studies.answer(studyOf(without(fourThresholds(), 3))));
        shown.library.setSwims(all);
        QCOMPARE(shown.studies.ids.back(), four);
        QVERIFY(shown.studies.answer(studyOf(fourThresholds())));
        QCOMPARE(shown.page->count(), 4U);
    }

    void whatFailsLeavesNothingBehind()
    {
        Shown shown;
        shown.compareFour();
        QStringList many;
        for (int i = 0; i < 23; ++i)
            many << u"/swims/%1.fit"_s.arg(i);
        shown.page->compareFiles(many);
        QVERIFY(shown.studies.answer(Result<ComparisonStudyPointer>(fail({.code = ErrorCode::LibraryBusy}))));
        const std::size_t asked = shown.studies.ids.size();
        shown.library.setSwims(shown.library.swims()); // as it was: nothing is asked
        QCOMPARE(shown.studies.ids.size(), asked);
        QTest::keyClick(shown.chips()[0], Qt::Key_Delete);
        QVERIFY(shown.studies.answer(studyOf(without(fourThresholds(), 0))));
        QVERIFY(!shown.shows(u"notComparedBanner"_s)); // nothing was beyond the most
    }

    void swimsAreAddedFromTheLibrary()
    {
        Shown shown;
        shown.compareFour();
        shown.part<QAbstractButton>(u"addSwim"_s)->click();
        auto *dialog = shown.page->findChild<AddSwimDialog *>();
        QVERIFY(dialog);
        const auto *table = dialog->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 1); // all others are compared already
        auto *search = dialog->findChild<QLineEdit *>(u"addSwimSearch"_s);
        QTest::keyClicks(search, u"nothing like it"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"addChosenSwims"_s)->isEnabled());
        search->clear();
        QTest::keyClicks(search, u"sprint"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(shown.studies.ids.back(), four + QStringList{u"eeee"_s});
    }

    void pointingAtAChipHighlightsItEverywhere()
    {
        Shown shown;
        shown.compareFour();
        shown.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.page.get()));
        const auto *trends = shown.part<TrendStrip>(u"trendStrip"_s);
        const QString before = trends->accessibleDescription();
        shown.chips()[2]->setFocus(Qt::TabFocusReason);
        QVERIFY(trends->accessibleDescription() != before);
        QVERIFY(trends->accessibleDescription().contains(u"22 Oct"_s));
        shown.chips()[2]->clearFocus();
        QCOMPARE(trends->accessibleDescription(), before);
    }

    void linksLeadToTheLengths()
    {
        Shown shown;
        shown.compareFour();
        QString id;
        std::vector<std::size_t> lengths;
        connect(shown.page.get(), &ComparePage::evidenceRequested, shown.page.get(),
            [&](const QString &to, const std::vector<std::size_t> &at) {
                id = to;
                lengths = at;
            });
        shown.sentences(u"qualities"_s)[1]->link()->click();
        QCOMPARE(id, u"dddd"_s);
        QCOMPARE(lengths.size(), 20U);
        QCOMPARE(lengths.front(), 52U);
        // Two places: which of them is asked.
        id.clear();
        shown.sentences(u"insights"_s)[0]->link()->click();
        auto *menu = shown.part<QMenu>(u"placesMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions()[0]->text(), u"Set 3 in A"_s);
        menu->actions()[0]->trigger();
        QCOMPARE(id, u"aaaa"_s);
        QCOMPARE(lengths.front(), 24U);
        menu->close();
    }

    void anOpenMenuGoesWithItsSwims()
    {
        Shown shown;
        shown.compareFour();
        shown.sentences(u"insights"_s)[0]->link()->click();
        const QPointer<QMenu> menu = shown.part<QMenu>(u"placesMenu"_s);
        QVERIFY(menu && menu->isVisible());
        shown.library.setSwims({});
        QCOMPARE(shown.page->count(), 0U);
        QVERIFY(!menu || !menu->isVisible());
    }

    void swimsOfFilesAreLookedAt()
    {
        Shown shown;
        const QStringList paths{u"/swims/aaaa.fit"_s, u"/swims/bbbb.fit"_s, u"/swims/cccc.fit"_s, u"/swims/dddd.fit"_s};
        shown.page->compareFiles(paths);
        QCOMPARE(shown.studies.files, std::vector{paths});
        QVERIFY(shown.studies.answer(studyOf(outOfFiles(fourThresholds()))));
        QSignalSpy looks(shown.page.get(), &ComparePage::lookRequested);
        shown.sentences(u"qualities"_s)[0]->link()->click();
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks[0][0].toString(), u"/swims/dddd.fit"_s);
        QCOMPARE(looks[0][1].toInt(), 1);
        QTest::keyClick(shown.chips()[0], Qt::Key_Return);
        QCOMPARE(looks[1][0].toString(), u"/swims/aaaa.fit"_s);
        QTest::keyClick(shown.chips()[0], Qt::Key_Delete);
        QCOMPARE(shown.studies.files.back(), paths.sliced(1));
        // More files come to those.
        QSignalSpy asks(shown.page.get(), &ComparePage::filesRequested);
        shown.part<QAbstractButton>(u"addSwim"_s)->click();
        QCOMPARE(asks.size(), 1);
        shown.page->addFiles({u"/swims/new.fit"_s});
        QCOMPARE(shown.studies.files.back(), paths.sliced(1) + QStringList{u"/swims/new.fit"_s});
    }

    void aSwimOfAFileIsNamedByItsNumber()
    {
        Shown shown;
        Comparison one = outOfFiles(fourThresholds());
        for (std::size_t i = 0; i < one.swims.size(); ++i) {
            one.swims[i].file = u"/swims/all.fit"_s;
            one.swims[i].number = int(i) + 1;
        }
        shown.page->compareFiles({u"/swims/all.fit"_s});
        QVERIFY(shown.studies.answer(studyOf(one)));
        int number = 0;
        std::vector<std::size_t> lengths;
        connect(shown.page.get(), &ComparePage::lookRequested, shown.page.get(),
            [&](const QString &, int at, const std::vector<std::size_t> &of) {
                number = at;
                lengths = of;
            });
        QTest::keyClick(shown.chips()[2], Qt::Key_Return);
        QCOMPARE(number, 3);
        QVERIFY(lengths.empty());
        shown.sentences(u"qualities"_s)[1]->link()->click(); // of swim D
        QCOMPARE(number, 4);
        QCOMPARE(lengths.size(), 20U);
    }

    void droppedFilesAreCompared()
    {
        Shown shown;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/swims/a.fit"_s), QUrl::fromLocalFile(u"/swims/b.fit"_s)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.page.get(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(shown.studies.files, (std::vector{QStringList{u"/swims/a.fit"_s, u"/swims/b.fit"_s}}));
    }

    void anotherSetCanBeChosen()
    {
        Shown shown;
        Comparison two = fourThresholds();
        two.sameSets.push_back(two.sameSets.front());
        two.sameSets[1].notation = u"8 x 50 Fl/Fr"_s;
        shown.page->compare(four);
        QVERIFY(shown.studies.answer(studyOf(two)));
        auto *card = shown.part<QWidget>(u"sameSet"_s);
        QVERIFY(card->findChild<QWidget *>(u"otherSet"_s)->isVisible());
        QMenu *menu = nullptr;
        for (auto *one : card->findChildren<QMenu *>()) {
            if (one->objectName().isEmpty())
                menu = one;
        }
        QVERIFY(menu);
        menu->actions()[1]->trigger();
        QCOMPARE(shown.chart(u"sameSet"_s)->curves().title, u"The same set: 8 x 50 Fl/Fr"_s);
    }

    void valuesAreExportedAsATable()
    {
        Shown shown;
        shown.compareFour();
        const ChartData data = shown.part<TrendStrip>(u"trendStrip"_s)->data();
        QCOMPARE(data.rows.size(), 4U);
        QCOMPARE(data.columns[5], u"Distance (m)"_s);
        QCOMPARE(data.rows[3][0], u"D"_s);
        QCOMPARE(data.rows[3][5], u"3200.0"_s);
        QCOMPARE(data.rows[3][6], u"95.5"_s);
        QVERIFY(shown.part<QAbstractButton>(u"compareExport"_s)->isEnabled());
    }

    void itFitsInSmallWindows()
    {
        Shown shown;
        shown.page->resize(940, 600);
        shown.page->compare(four);
        QVERIFY(shown.studies.answer(studyOf(manySwims(20))));
        QCOMPARE(shown.chips().size(), 20);
        QVERIFY(!shown.page->grab().isNull());
        for (const SwimChip *chip : shown.chips())
            QVERIFY(chip->geometry().right() <= shown.page->width());
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
