#include "ui/pages/coachcard.h"

#include "app/gui/application.h"
#include "app/gui/samples.h"
#include "core/analysis/thresholds.h"
#include "tests/ui/coachedswim.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/swimdocument.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scorebar.h"
#include "ui/widgets/textlink.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

Q_DECLARE_METATYPE(lengthwise::EvidenceLink)

/// The coach card alone: what it says, that it folds, and that a keyboard is enough.
class TestCoachCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<EvidenceLink>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setPalette(Theme::palette(Theme::lightTheme()));
        bundledSamples();
        m_report = coached(readSwims(u":/samples/threshold-10x100.fit"_s).swims.front()->report());
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_card = new CoachCard(m_window.get());
        show(m_report, 1308);
    }

    void cleanup() { m_window.reset(); }

    void theTabKeyReachesEachLinkAndEnterFollowsIt()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy chosen(m_card, &CoachCard::evidenceChosen);
        part<TextLink>(u"evidence0"_s)->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(QApplication::focusWidget()->objectName(), u"evidence%1"_s.arg(i));
            QTest::keyClick(QApplication::focusWidget(), i == 1 ? Qt::Key_Space : Qt::Key_Return);
            QCOMPARE(chosen.size(), i + 1);
            QTest::keyClick(m_card, Qt::Key_Tab);
        }
        QCOMPARE(link(chosen, 0).set, std::optional<std::size_t>(2));
        QCOMPARE(link(chosen, 1).set, std::optional<std::size_t>{});
        QCOMPARE(link(chosen, 1).lengths.front(), std::size_t(52));
        QCOMPARE(link(chosen, 1).lengths.back(), std::size_t(71));
        QVERIFY(link(chosen, 2).leadsToZones);
    }

    void linksSayWhereTheyLead()
    {
        QCOMPARE(part<TextLink>(u"evidence0"_s)->text(), u"Set 3 \u00b7 repeats 1\u201310"_s);
        QCOMPARE(part<TextLink>(u"evidence1"_s)->text(), u"Lengths 53\u201372"_s);
        QCOMPARE(part<TextLink>(u"evidence2"_s)->text(), u"From CSS 1:31.4"_s);
        QVERIFY(part<TextLink>(u"evidence1"_s)->accessibleDescription().startsWith(u"From repeat 6"_s));
    }

    void linksAreLargeEnoughToHit()
    {
        for (int i = 0; i < 3; ++i) {
            const auto *evidence = part<TextLink>(u"evidence%1"_s.arg(i));
            QVERIFY(evidence->width() >= space::smallestTarget && evidence->height() >= space::smallestTarget);
            QVERIFY(evidence->parentWidget()->rect().contains(evidence->geometry()));
        }
    }

    void aSentenceAboutTheWholeSwimHasNoLink()
    {
        WorkoutReport report = m_report;
        report.coach.headline.evidence = {};
        show(withoutCss(report), 1308);
        QVERIFY(!part<TextLink>(u"evidence0"_s)->isVisible());
        QVERIFY(part<TextLink>(u"evidence1"_s)->isVisible());
        QVERIFY(!part<TextLink>(u"evidence2"_s)->isVisible());
    }

    void aSetFoldsTheCardToOneLine()
    {
        const int whole = m_card->sizeHint().height();
        m_card->setSetChosen(true);
        QVERIFY(m_card->isFolded());
        QVERIFY(m_card->sizeHint().height() < whole / 2);
        QCOMPARE(part<QLabel>(u"coachScore"_s)->text(), u"92"_s);
        QVERIFY(part<QLabel>(u"coachSummary"_s)->text().startsWith(u"Ten hundreds"_s));
        part<Button>(u"showCoach"_s)->click();
        QVERIFY(!m_card->isFolded());
        QVERIFY(part<Button>(u"hideCoach"_s)->isVisible());
        part<Button>(u"hideCoach"_s)->click();
        QVERIFY(m_card->isFolded());
        m_card->setSetChosen(false);
        QVERIFY(!m_card->isFolded());
        QVERIFY(!part<Button>(u"hideCoach"_s)->isVisible());
    }

    void theKeyboardStaysInTheCardWhenItFolds()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        part<TextLink>(u"evidence0"_s)->setFocus();
        m_card->setSetChosen(true);
        QVERIFY(part<Button>(u"showCoach"_s)->hasFocus());
        QTest::keyClick(part<Button>(u"showCoach"_s), Qt::Key_Space);
        QVERIFY(part<Button>(u"hideCoach"_s)->hasFocus());
    }

    void barsAreFilledByTheirPoints()
    {
        const QImage image = part<ScoreBar>(u"scoreBar2"_s)->grab().toImage();
        const Theme &theme = Theme::lightTheme();
        const int y = 12;
        // The bar is 250 wide from 128 on, 10 a point: 17 points end at 298.
        QCOMPARE(image.pixelColor(295, y), theme.accent);
        QCOMPARE(image.pixelColor(302, y), theme.track);
        QVERIFY(image.pixelColor(177, y) != theme.accent); // the gap at 5 points
        QCOMPARE(image.pixelColor(181, y), theme.accent);
    }

    void anAbsentPartSaysWhy()
    {
        show(withoutStrokes(m_report), 1308);
        auto *bar = part<ScoreBar>(u"scoreBar2"_s);
        QVERIFY(bar->accessibleName().endsWith(u": not known"_s));
        QVERIFY(!bar->accessibleDescription().isEmpty());
        const QImage image = bar->grab().toImage();
        QVERIFY(image.pixelColor(200, 12) != Theme::lightTheme().accent);
        QVERIFY(image.pixelColor(200, 12) != Theme::lightTheme().track);
    }

    void aSwimThatIsNotGradedSaysWhy()
    {
        show(notGraded(m_report), 1308);
        QCOMPARE(part<QWidget>(u"grade"_s)->accessibleName(), u"Not graded"_s);
        QVERIFY(!part<QWidget>(u"grade"_s)->accessibleDescription().isEmpty());
        m_card->setSetChosen(true);
        QCOMPARE(part<QLabel>(u"coachScore"_s)->text(), u"not graded"_s);
    }

    void aDoubtfulScoreIsShownAsUncertain()
    {
        const CoachView view = coachView(doubtful(m_report));
        QVERIFY(view.score.startsWith(u'\u2248'));
        QCOMPARE(view.doubt, u"uncertain"_s);
        show(doubtful(m_report), 1308);
        QVERIFY(part<QWidget>(u"grade"_s)->accessibleDescription().contains(u"uncertain"_s));
    }

    void theSetToSwimStandsOut()
    {
        const CoachView view = coachView(m_report);
        QCOMPARE(view.sentences.size(), std::size_t(3));
        QCOMPARE(view.sentences[2].strong, m_report.coach.prescription.mainSet);
        QVERIFY(view.sentences[2].evidence.leadsToZones);
        WorkoutReport byRest = m_report;
        byRest.coach.prescription.mainSet = u"8 x 25 Fly r 30"_s;
        QVERIFY(!coachView(byRest).sentences[2].evidence.leadsToZones);
        QVERIFY(!view.sentences[2].text.startsWith(view.sentences[2].strong));
    }

    void nothingKnownIsNothingShown() { QVERIFY(coachView(WorkoutReport()).isEmpty()); }

    void theLimitThatCountsIsNamed()
    {
        WorkoutReport report = m_report;
        const auto limit = [&report](Grade grade) {
            report.score.grade = grade;
            return coachView(report).limit;
        };
        QCOMPARE(limit(Grade::A), u"A from 85"_s);
        QCOMPARE(limit(Grade::B), u"A from 85"_s);
        QCOMPARE(limit(Grade::C), u"B from 70"_s);
        QCOMPARE(limit(Grade::D), u"C from 55"_s);
        report.quality.score = thresholds::quality.uncertain;
        QVERIFY(!report.quality.isUncertain());
        --report.quality.score;
        QVERIFY(report.quality.isUncertain());
    }

    void sentencesStandBelowWhereItIsNarrow()
    {
        const auto place = [this](const QString &name) { return part<QWidget>(name)->mapTo(m_card, QPoint()); };
        QVERIFY(place(u"sentence0"_s).x() > place(u"scoreBar0"_s).x());
        show(m_report, 860);
        QVERIFY(place(u"sentence0"_s).y() > place(u"scoreBar3"_s).y());
        QVERIFY(place(u"scoreBar0"_s).x() > place(u"grade"_s).x());
        show(m_report, 420);
        QVERIFY(place(u"scoreBar0"_s).y() > place(u"grade"_s).y());
        QCOMPARE(m_card->width(), 420);
    }

private:
    template<class T>
    T *part(const QString &name)
    {
        return m_card->findChild<T *>(name);
    }

    void show(const WorkoutReport &report, int width)
    {
        m_card->setView(coachView(report));
        m_card->resize(width, m_card->heightForWidth(width));
        m_window->resize(width, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::processEvents();
    }

    static EvidenceLink link(const QSignalSpy &spy, int index) { return spy.at(index).first().value<EvidenceLink>(); }

    WorkoutReport m_report;
    std::unique_ptr<QWidget> m_window;
    CoachCard *m_card = nullptr;
};

QTEST_MAIN(TestCoachCard)
#include "tst_coachcard.moc"
