#include "editedlibrary.h"
#include "scriptedimport.h"
#include "scriptedstrava.h"
#include "scriptedstudies.h"
#include "threadedlibrary.h"

#include "app/gui/librarycareservice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/stravaconnectdialog.h"
#include "ui/pages/stravaconnectiondialog.h"
#include "ui/widgets/askcard.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTextBrowser>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// What the Strava menu and the status bar say, in each state of library and connection.
class TestStravaMenu : public QObject
{
    Q_OBJECT

    struct Program {
        EditedLibrary library;
        ScriptedImport imports;
        ThreadedLibrary threads;
        LibraryCareService care{threads.reader(), threads.writer(), threads.clock()};
        ScriptedStrava strava;
        ScriptedStudies studies;
        MainWindow window{{library, imports, care, strava, studies}};
        const WindowActions &actions = window.actions();

        Program()
        {
            window.resize(1024, 700);
            window.show();
        }
        QString status()
        {
            const auto *label = window.findChild<QAbstractButton *>(u"statusStrava"_s);
            return label->isVisible() ? label->text() : QString();
        }
        void change(const std::function<void(LibraryState &)> &how)
        {
            LibraryState state = library.state();
            how(state);
            library.setState(state);
        }
    };

private Q_SLOTS:
    void standsBetweenSwimAndView()
    {
        Program program;
        QStringList titles;
        for (const QAction *action : program.window.menuBar()->actions())
            titles << action->text().remove(u'&');
        QCOMPARE(titles, (QStringList{u"File"_s, u"Edit"_s, u"Swim"_s, u"Strava"_s, u"View"_s, u"Help"_s}));
        const auto *menu = program.window.findChild<QMenu *>(u"stravaMenu"_s);
        QVERIFY(menu->actions().contains(program.actions.stravaConnect));
        QVERIFY(menu->actions().contains(program.actions.stravaCheck));
        QVERIFY(menu->actions().contains(program.actions.stravaDisconnect));
    }

    void menusHaveLettersOfTheirOwn()
    {
        Program program;
        QStringList letters;
        for (const QAction *action : program.window.menuBar()->actions()) {
            const QString letter = action->text().section(u'&', 1).left(1).toLower();
            QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(action->text()));
            letters << letter;
        }
    }

    void offersWhatTheStateAllows()
    {
        Program program;
        QVERIFY(program.actions.stravaConnect->isEnabled());
        QCOMPARE(program.actions.stravaConnect->text(), u"&Connect…"_s);
        QVERIFY(!program.actions.stravaCheck->isEnabled() && !program.actions.stravaDisconnect->isEnabled());
        QVERIFY(program.status().isEmpty());

        program.strava.setState({.phase = StravaState::Phase::SigningIn});
        QCOMPARE(program.status(), u"Strava: waiting for the browser"_s);

        program.strava.setState(connected());
        QCOMPARE(program.actions.stravaConnect->text(), u"&Sign In Again…"_s);
        QVERIFY(program.actions.stravaCheck->isEnabled() && program.actions.stravaDisconnect->isEnabled());
        QCOMPARE(program.status(), u"Strava: connected as Anna"_s);

        StravaState locked = connected();
        locked.trouble = Error{.code = ErrorCode::KeychainLocked};
        program.strava.setState(locked);
        QCOMPARE(program.status(), u"Strava: the keychain is locked"_s);
        QVERIFY(program.actions.stravaCheck->isEnabled());

        StravaConnection expired = annasConnection();
        expired.isExpired = true;
        program.strava.setState(connected(expired));
        QCOMPARE(program.status(), u"Strava: sign in again"_s);
        QVERIFY(program.actions.stravaConnect->isEnabled());

        program.strava.setState({});
        QVERIFY(!program.actions.stravaConnect->isEnabled());
        QVERIFY(!program.actions.stravaConnect->statusTip().isEmpty());
        QVERIFY(program.status().isEmpty());
    }

    void saysWhyNobodyCanBeConnected()
    {
        Program program;
        const QAction *connects = program.actions.stravaConnect;
        QVERIFY(connects->statusTip().isEmpty());
        QStringList reasons;
        const auto hinders = [&](const std::function<void(LibraryState &)> &how) {
            const LibraryState before = program.library.state();
            program.change(how);
            QVERIFY(!connects->isEnabled());
            reasons << connects->statusTip();
            program.library.setState(before);
            QVERIFY(connects->isEnabled());
        };
        hinders([](LibraryState &state) { state.isSample = true; });
        hinders([](LibraryState &state) { state.kind = LibraryState::Kind::ReadOnly; });
        hinders([](LibraryState &state) {
            state.kind = LibraryState::Kind::Broken;
            state.error = Error{.code = ErrorCode::LibraryDamaged};
        });
        reasons.removeDuplicates();
        QCOMPARE(reasons.size(), 3);
        QVERIFY(!reasons.contains(QString()));
    }

    void whatIsReadOnlyIsNotDisconnected()
    {
        Program program;
        program.strava.setState(connected());
        program.change([](LibraryState &state) { state.kind = LibraryState::Kind::ReadOnly; });
        QVERIFY(program.actions.stravaCheck->isEnabled() && !program.actions.stravaDisconnect->isEnabled());
        program.actions.stravaCheck->trigger();
        const auto *dialog = program.window.findChild<StravaConnectionDialog *>();
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"stravaDisconnect"_s)->isEnabled());
    }

    void eachOpensItsDialogOnce()
    {
        Program program;
        program.actions.stravaConnect->trigger();
        program.actions.stravaConnect->trigger();
        QCOMPARE(program.window.findChildren<StravaConnectDialog *>().size(), 1);
        program.strava.setState(connected());
        program.actions.stravaCheck->trigger();
        QCOMPARE(program.window.findChildren<StravaConnectionDialog *>().size(), 1);
        const auto *dialog = program.window.findChild<StravaConnectionDialog *>();
        QVERIFY(!dialog->findChild<AskCard *>()->isVisible());
        QCOMPARE(program.strava.checks, 1); // until when the access is valid
        program.actions.stravaDisconnect->trigger();
        QCOMPARE(program.window.findChildren<StravaConnectionDialog *>().size(), 1);
        program.strava.endCheck(annasConnection());
        QVERIFY(dialog->findChild<AskCard *>()->isVisible());
        QCOMPARE(program.strava.signOuts, 0);
    }

    void theConnectionLeadsToSigningInAndToTheGuide()
    {
        Program program;
        program.strava.setState(connected());
        program.actions.stravaCheck->trigger();
        program.window.findChild<StravaConnectionDialog *>()->findChild<QAbstractButton *>(u"stravaSignIn"_s)->click();
        const auto *dialog = program.window.findChild<StravaConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QAbstractButton *>(u"stravaHelp"_s)->click();
        const auto *guide = program.window.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(guide);
        QVERIFY(guide->toPlainText().startsWith(u"Strava"));
    }

    void anotherAthleteClosesWhatBelongsToTheFirst()
    {
        Program program;
        program.change([](LibraryState &state) { state.athlete = Athlete{.uuid = "first", .name = u"Anna"_s}; });
        program.actions.stravaConnect->trigger();
        QPointer<StravaConnectDialog> dialog(program.window.findChild<StravaConnectDialog *>());
        program.change([](LibraryState &state) { state.athletes.push_back({}); }); // not another one shown
        QVERIFY(dialog && dialog->isVisible());
        program.change([](LibraryState &state) { state.athlete = Athlete{.uuid = "another", .name = u"Ben"_s}; });
        QTRY_VERIFY(!dialog);
    }

    void theMenuIsReachedByKeyboard()
    {
        Program program;
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QTest::keyClick(&program.window, Qt::Key_T, Qt::AltModifier);
        auto *menu = program.window.findChild<QMenu *>(u"stravaMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_C);
        QTRY_VERIFY(program.window.findChild<StravaConnectDialog *>());
    }
};

QTEST_MAIN(TestStravaMenu)
#include "tst_stravamenu.moc"
