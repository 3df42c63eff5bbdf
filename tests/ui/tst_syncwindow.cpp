#include "editedlibrary.h"
#include "scriptedimport.h"
#include "scriptedstudies.h"
#include "syncruns.h"
#include "threadedlibrary.h"

#include "app/gui/librarycareservice.h"
#include "tests/support/projectfiles.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/settingsdialog.h"
#include "ui/pages/stravaconnectdialog.h"
#include "ui/pages/stravaconnectiondialog.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/syncpage.h"
#include "ui/viewmodels/stravaview.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// Syncing as the window offers it: menu, keys, rail, status bar, the switch that hides it, and what goes to Strava.
class TestSyncWindow : public QObject
{
    Q_OBJECT

    struct Program {
        EditedLibrary library;
        ScriptedImport imports;
        ThreadedLibrary threads;
        LibraryCareService care{threads.reader(), threads.writer(), threads.clock()};
        ScriptedStrava strava;
        OpenedAddresses opened;
        ScriptedStudies studies;
        MainWindow window{{library, imports, care, strava, studies}};
        const WindowActions &actions = window.actions();
        QString swim;

        Program()
        {
            QObject::connect(&window.dialogs(), &WindowDialogs::preferencesChanged, &window,
                [this](const Preferences &preferences) { window.dialogs().setPreferences(preferences); });
            window.setNow(friday);
            window.resize(1280, 800);
            window.show();
        }
        /// One swim that came as a file.
        void addSwim()
        {
            swim = library.addFile(projectFile(u"resources/samples/first-150.fit"_s));
            library.readList();
        }
        void connectStrava()
        {
            strava.setState(connected());
            strava.setSync(upToDate());
        }
        void setShown(bool shown)
        {
            Preferences preferences = window.dialogs().preferences();
            preferences.showsStrava = shown;
            window.dialogs().setPreferences(preferences);
        }
        template<class T>
        T *part(const QString &name)
        {
            return window.findChild<T *>(name);
        }
        QWidget *railItem() { return part<QWidget>(u"railItem4"_s); }
        Banner *notice() { return part<Banner>(u"notice"_s); }
        QAbstractButton *status() { return part<QAbstractButton>(u"statusStrava"_s); }
        bool isOnSync() { return window.syncPage() && window.syncPage()->isVisible(); }
    };

private Q_SLOTS:
    void thePageIsReachedFromEverywhere()
    {
        Program program;
        program.connectStrava();
        QVERIFY(!program.isOnSync());
        program.part<QAbstractButton>(u"railItem4"_s)->click();
        QVERIFY(program.isOnSync());
        QCOMPARE(program.window.page(), MainWindow::Page::Sync);
        QCOMPARE(program.window.windowTitle(), u"Sync – Lengthwise"_s);
        program.actions.swimsPage->trigger();
        QVERIFY(!program.isOnSync());
        program.actions.syncPage->trigger();
        QVERIFY(program.isOnSync());
        program.actions.swimsPage->trigger();
        QCOMPARE(program.status()->text(), u"Strava: up to date, 4 min ago"_s); // ended 19 s after it began
        program.status()->click();
        QVERIFY(program.isOnSync());
    }

    void keysSyncAndLead()
    {
        Program program;
        program.connectStrava();
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTest::keyClick(&program.window, Qt::Key_5, Qt::AltModifier);
        QVERIFY(program.isOnSync());
        QTest::keyClick(&program.window, Qt::Key_F5);
        QCOMPARE(program.strava.pulls.size(), 1U);
        QCOMPARE(program.strava.pulls.front().reach, PullWish::Reach::New);
        QCOMPARE(program.strava.pulls.front().cause, SyncCause::Hand);
    }

    void theMenuSaysHowFar()
    {
        Program program;
        program.connectStrava();
        program.actions.stravaLatest->trigger();
        QCOMPARE(program.strava.pulls.back().reach, PullWish::Reach::Latest);
        QCOMPARE(program.strava.pulls.back().latest, 30);
        QVERIFY(!program.notice()->isVisible());
        program.actions.stravaWhole->trigger();
        QCOMPARE(program.strava.pulls.back().reach, PullWish::Reach::All);
        QVERIFY(program.strava.pulls.back().waits);
        QVERIFY(program.notice()->isVisible() && program.notice()->sentence().contains(u"whole history"));
    }

    void offersWhatTheStateAllows()
    {
        Program program;
        const auto offers = [&program] {
            return program.actions.stravaSync->isEnabled() && program.actions.stravaLatest->isEnabled()
                && program.actions.stravaWhole->isEnabled();
        };
        QVERIFY(!offers() && !program.actions.stravaDelete->isEnabled());
        program.connectStrava();
        QVERIFY(offers() && program.actions.stravaDelete->isEnabled());
        program.strava.setSync(running(PullProgress::Phase::Streams, 1, 2));
        QVERIFY(!program.actions.stravaSync->isEnabled() && !program.actions.stravaDelete->isEnabled());
        QCOMPARE(program.status()->text(), u"Strava: 1 of 2 read"_s);
        program.strava.setSync(upToDate());
        StravaConnection expired = annasConnection();
        expired.isExpired = true;
        program.strava.setState(connected(expired));
        QVERIFY(!program.actions.stravaSync->isEnabled() && program.actions.stravaDelete->isEnabled());
        program.connectStrava();
        LibraryState readOnly = program.library.state();
        readOnly.kind = LibraryState::Kind::ReadOnly;
        program.library.setState(readOnly);
        QVERIFY(!program.actions.stravaSync->isEnabled() && !program.actions.stravaDelete->isEnabled());
    }

    void hiddenNothingSpeaksOfIt()
    {
        Program program;
        program.connectStrava();
        program.window.showPage(MainWindow::Page::Sync);
        program.setShown(false);
        QVERIFY(!program.isOnSync());
        QVERIFY(!program.railItem()->isVisible() && !program.status()->isVisible());
        QVERIFY(!program.actions.stravaMenu->menuAction()->isVisible());
        QVERIFY(!program.actions.syncPage->isVisible());
        for (const QAction *action : {program.actions.stravaSync, program.actions.stravaConnect,
                 program.actions.stravaCheck, program.actions.stravaDelete, program.actions.stravaSend})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        program.window.showPage(MainWindow::Page::Sync);
        QVERIFY(!program.isOnSync());
        program.setShown(true);
        QVERIFY(program.railItem()->isVisible() && program.status()->isVisible());
        QVERIFY(program.actions.stravaSync->isEnabled());
    }

    void thePageHidesItByItsSwitch()
    {
        Program program;
        program.connectStrava();
        program.window.showPage(MainWindow::Page::Sync);
        program.part<QAbstractButton>(u"syncShown"_s)->click();
        QVERIFY(!program.isOnSync() && !program.railItem()->isVisible());
        QVERIFY(!program.window.dialogs().preferences().showsStrava);
        program.actions.settings->trigger();
        auto *settings = program.window.findChild<SettingsDialog *>();
        settings->findChild<QAbstractButton *>(u"showsStrava"_s)->click();
        QVERIFY(program.railItem()->isVisible());
    }

    void howLongDataStaysIsTheSwimmers()
    {
        Program program;
        auto library = program.threads.opened(Purpose::Begin);
        program.care.follow({.folder = program.threads.folder(), .athlete = {}, .purpose = Purpose::Write});
        program.connectStrava(); // chosen when connecting: 7 days
        program.window.showPage(MainWindow::Page::Sync);
        auto *sevenDays = program.part<QRadioButton>(u"syncKeepSevenDays"_s);
        auto *untilDisconnected = program.part<QRadioButton>(u"syncKeepConnected"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sevenDays->isChecked(), longestWait);
        untilDisconnected->click();
        std::optional<AthleteSettings> stored;
        const auto read = [&] {
            program.care.settings(&program.window, [&](const Result<AthleteSettings> &settings) {
                if (settings)
                    stored = *settings;
            });
            return stored && stored->stravaKeep == StravaKeep::UntilDisconnected;
        };
        QTRY_VERIFY_WITH_TIMEOUT(read(), longestWait);
    }

    void deletingSaysWhatGoesAndWhatWent()
    {
        Program program;
        program.connectStrava();
        program.actions.stravaDelete->trigger();
        const auto *dialog = program.window.findChild<StravaConnectionDialog *>();
        const auto *consequence = dialog->findChild<QLabel *>(u"askConsequence"_s);
        QVERIFY(consequence->isVisible());
        for (const auto &words : {u"backups"_s, u"also have a file stay"_s, u"cannot be undone"_s})
            QVERIFY2(consequence->text().contains(words), qPrintable(words));
        QCOMPARE(program.strava.signOuts, 0);
        dialog->findChild<QAbstractButton *>(u"askYes"_s)->click();
        QCOMPARE(program.strava.signOuts, 1);
        QVERIFY(program.strava.deletedData);
        program.strava.setState({.phase = StravaState::Phase::NotConnected});
        RemovalReport report{
            .removed = {.keys = {"strava:1", "strava:2"}, .swimsGone = 1, .swimsKept = 1}, .backupsCleaned = 3};
        report.notCleaned.push_back({.code = ErrorCode::FileUnwritable, .file = u"/backups/old.db"_s});
        program.strava.endSignOut(StravaFarewell{.notRevoked = {}, .notRemoved = {}, .removal = report});
        const QString said = dialog->findChild<QLabel *>(u"stravaSaid"_s)->text();
        for (const auto &words : {u"2 recordings"_s, u"1 swim went"_s, u"1 swim stays"_s, u"3 backups"_s})
            QVERIFY2(said.contains(words), qPrintable(said));
        const auto *failed = dialog->findChild<Banner *>(u"stravaError"_s);
        QVERIFY(failed->isVisible() && failed->details().first().contains(u"/backups/old.db"));
    }

    void aPlainDisconnectKeepsTheSwims()
    {
        Program program;
        program.connectStrava();
        program.actions.stravaDisconnect->trigger();
        const auto *dialog = program.window.findChild<StravaConnectionDialog *>();
        QVERIFY(dialog->findChild<QLabel *>(u"askConsequence"_s)->text().contains(u"All your swims stay"));
        dialog->findChild<QAbstractButton *>(u"askYes"_s)->click();
        QVERIFY(!program.strava.deletedData);
    }

    void aSwimIsSent()
    {
        Program program;
        program.addSwim();
        program.connectStrava();
        program.window.showPage(MainWindow::Page::Sync);
        QVERIFY(!program.actions.stravaSend->isEnabled()); // none is shown
        program.window.openSwim(program.swim);
        QTRY_VERIFY(program.window.shownSwim());
        QVERIFY(program.actions.stravaSend->isEnabled());
        program.actions.stravaSend->trigger();
        QCOMPARE(program.strava.sent, QStringList{program.window.shownSwim()->id});
        QVERIFY(program.notice()->isVisible() && !program.actions.stravaSend->isEnabled());
        program.strava.endSend(SentSwim{.activity = 77});
        QVERIFY(program.notice()->sentence().contains(u"is on Strava"));
        program.notice()->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QCOMPARE(program.opened.urls, QList<QUrl>{QUrl(u"https://www.strava.com/activities/77"_s)});
    }

    void whatCannotBeSentIsTold()
    {
        Program program;
        program.addSwim();
        program.connectStrava();
        program.window.openSwim(program.swim);
        QTRY_VERIFY(program.window.shownSwim());
        program.actions.stravaSend->trigger();
        program.strava.endSend(fail({.code = ErrorCode::UploadRefused, .detail = u"malformed"_s}));
        const auto *failure = program.part<Banner>(u"failureBanner"_s);
        QVERIFY(failure->isVisible() && failure->sentence().contains(u"malformed"));
        QVERIFY(!program.notice()->isVisible() && program.actions.stravaSend->isEnabled());
    }

    void theRightToSendIsAskedForOnce()
    {
        Program program;
        program.addSwim();
        program.connectStrava();
        program.window.openSwim(program.swim);
        QTRY_VERIFY(program.window.shownSwim());
        program.actions.stravaSend->trigger();
        program.strava.endSend(fail({.code = ErrorCode::ScopesMissing, .detail = u"activity:write"_s}));
        QPointer<StravaConnectDialog> dialog(program.window.findChild<StravaConnectDialog *>());
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<Banner *>(u"stravaWhy"_s)->isVisible());
        dialog->findChild<QAbstractButton *>(u"stravaConnect"_s)->click();
        QVERIFY(program.strava.wishes.back().writes);

        StravaConnection unticked = annasConnection();
        program.strava.endSignIn(unticked); // the swimmer left it out
        QVERIFY(dialog && dialog->findChild<Banner *>(u"stravaFailure"_s)->isVisible());
        QCOMPARE(program.strava.sent.size(), 1);
        dialog->findChild<Banner *>(u"stravaFailure"_s)->findChild<QAbstractButton *>(u"bannerLink"_s)->click();
        QVERIFY(program.strava.wishes.back().writes && program.strava.wishes.back().asksAgain);

        unticked.scopes << u"activity:write"_s;
        program.strava.endSignIn(unticked);
        QCOMPARE(program.strava.sent.size(), 2); // sent by itself
        QTRY_VERIFY(!dialog);
        program.strava.endSend(SentSwim{.activity = 78, .wasThere = true});
        QVERIFY(program.notice()->sentence().contains(u"already"));
    }

    void aSwimOfStravasIsCompletedAndLeadsThere()
    {
        Program program;
        program.addSwim();
        program.connectStrava();
        SwimDocument swim = *program.library.document(program.swim);
        QVERIFY(stravaActivities(swim).empty());
        swim.sheet.sources.push_back({.id = {.key = stravaKey(4711)}, .kind = RecordingKind::Strava});
        QCOMPARE(stravaActivities(swim), std::vector<std::int64_t>{4711});

        program.window.openSwim(program.swim);
        QTRY_VERIFY(program.window.shownSwim());
        QVERIFY(program.strava.completed.empty()); // a file alone
        const auto *link = program.part<QAbstractButton>(u"viewOnStrava"_s);
        QVERIFY(!link->isVisible());
        program.window.swimPage()->setDocument(std::make_shared<SwimDocument>(swim));
        QVERIFY(link->isVisible());
        program.part<QAbstractButton>(u"viewOnStrava"_s)->click();
        QCOMPARE(program.opened.urls, QList<QUrl>{QUrl(u"https://www.strava.com/activities/4711"_s)});
        program.setShown(false);
        QVERIFY(!link->isVisible());
    }
};

QTEST_MAIN(TestSyncWindow)
#include "tst_syncwindow.moc"
