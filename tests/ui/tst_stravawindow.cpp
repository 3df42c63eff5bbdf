#include "scriptedstrava.h"

#include "app/gui/application.h"
#include "app/gui/samples.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakestravathread.h"
#include "tests/support/patience.h"
#include "ui/pages/stravaconnectdialog.h"
#include "ui/pages/stravaconnectiondialog.h"
#include "ui/viewmodels/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {
constexpr qint64 longestEnd = 5'000; // ms
} // namespace

/// The whole program, its keychain, and a Strava: from the menu to a connection and back.
class TestStravaWindow : public QObject
{
    Q_OBJECT

    struct Program {
        Application application;
        MainWindow &window = application.window();

        explicit Program(const QString &library)
            : application(Application::Memory::Forgets, library)
        {
            window.resize(1024, 700);
            window.show();
            window.activateWindow();
        }
        QString status()
        {
            const auto *label = window.findChild<QAbstractButton *>(u"statusStrava"_s);
            return label->isVisible() ? label->text() : QString();
        }
        bool says(const QString &words)
        {
            return QTest::qWaitFor([&] { return status() == words; }, longestWait);
        }
        /// Whatever the sync that begins with it says by now.
        bool saysConnected()
        {
            static const QRegularExpression words(
                u"^Strava: (connected as Jo|up to date|reading the list|not finished|\\d)"_s);
            return QTest::qWaitFor([&] { return words.match(status()).hasMatch(); }, longestWait);
        }
        /// An entry of the Strava menu by its letter.
        bool chooses(Qt::Key letter)
        {
            auto *menu = window.findChild<QMenu *>(u"stravaMenu"_s);
            window.activateWindow(); // what a window manager does when a dialog goes; there is none here
            if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &window; }, longestWait))
                return false;
            QTest::keyClick(&window, Qt::Key_T, Qt::AltModifier);
            if (!QTest::qWaitFor([menu] { return menu->isVisible(); }, longestWait))
                return false;
            QTest::keyClick(menu, letter);
            return true;
        }
        /// The one that was just opened, once it has the keyboard; nullptr: it has not.
        template<class Dialog>
        Dialog *dialog()
        {
            auto *found = window.findChild<Dialog *>();
            if (found)
                found->activateWindow(); // the menu that closed has it else
            const auto hasKeyboard = [found] { return found && found->isAncestorOf(QApplication::focusWidget()); };
            return QTest::qWaitFor(hasKeyboard, longestWait) ? found : nullptr;
        }
    };

    FakeStravaThread m_strava;
    std::optional<Language> m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenedAddresses> m_opened;

    QString library() { return m_folder->filePath(u"library"_s); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QString words(const QWidget *dialog, const QString &name)
    {
        const auto *label = dialog->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    /// From the menu to the browser, blind.
    bool fillsIn(Program &program)
    {
        const bool isReady =
            QTest::qWaitFor([&] { return program.window.actions().stravaConnect->isEnabled(); }, longestWait);
        auto *dialog = isReady && program.chooses(Qt::Key_C) ? program.dialog<StravaConnectDialog>() : nullptr;
        if (!dialog)
            return false;
        press(Qt::Key_I, Qt::AltModifier);
        type(m_strava->settings().clientId);
        press(Qt::Key_S, Qt::AltModifier);
        type(m_strava->settings().clientSecret);
        press(Qt::Key_7, Qt::AltModifier);
        const auto *connect = dialog->findChild<QAbstractButton *>(u"stravaConnect"_s);
        if (!QTest::qWaitFor([connect] { return connect->isEnabled(); }, longestWait))
            return false;
        press(Qt::Key_N, Qt::AltModifier);
        return QTest::qWaitFor([this] { return m_opened->urls.size() == 1; }, longestWait);
    }
    /// The same, but nothing is waited for.
    void askAtOnce(Program &program)
    {
        QTRY_VERIFY(program.window.actions().stravaConnect->isEnabled());
        program.window.actions().stravaConnect->trigger();
        const auto *dialog = program.window.findChild<StravaConnectDialog *>();
        dialog->findChild<QLineEdit *>(u"stravaClientId"_s)->setText(m_strava->settings().clientId);
        dialog->findChild<QLineEdit *>(u"stravaSecret"_s)->setText(m_strava->settings().clientSecret);
        dialog->findChild<QAbstractButton *>(u"stravaKeepSevenDays"_s)->click();
        dialog->findChild<QAbstractButton *>(u"stravaConnect"_s)->click();
    }
    bool connects(Program &program)
    {
        if (!fillsIn(program))
            return false;
        const BrowserVisit visit(m_opened->urls[0]);
        return program.saysConnected() && QTest::qWaitFor([&] { return visit.isOver(); }, longestWait)
            && visit.page().status == 200;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("LENGTHWISE_STRAVA_URL", m_strava->url().toUtf8());
        bundledSamples();
        m_language.emplace(QLocale(QLocale::English));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_opened = std::make_unique<OpenedAddresses>();
        m_strava->revokeSignIns();
        m_strava->clearLog();
    }
    void cleanup()
    {
        m_opened.reset();
        m_folder.reset();
    }

    void aSwimmerConnectsChecksAndDisconnects()
    {
        Program program(library());
        QVERIFY(fillsIn(program));
        QVERIFY(m_opened->urls[0].toString().startsWith(m_strava->url() + u"/oauth/authorize?"_s));
        QVERIFY(program.says(u"Strava: waiting for the browser"_s));
        QVERIFY(QFile::exists(library())); // there is something to keep
        const BrowserVisit visit(m_opened->urls[0]);
        QVERIFY(program.saysConnected());
        QTRY_VERIFY(visit.isOver());
        QCOMPARE(visit.page().status, 200);
        auto *connecting = program.dialog<StravaConnectDialog>();
        QVERIFY(connecting);
        QTRY_COMPARE(words(connecting, u"stravaHeadline"_s), u"Connected as Jo Sander"_s);
        QPointer<QWidget> gone(connecting);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!gone);

        QVERIFY(program.chooses(Qt::Key_O));
        auto *connection = program.dialog<StravaConnectionDialog>();
        QVERIFY(connection);
        QTRY_COMPARE(words(connection, u"stravaSaid"_s), u"The connection works: Strava answered as Jo Sander."_s);
        QVERIFY(m_strava->requests(u"/api/v3/athlete"_s) >= 1); // the sync asks for more below it
        QVERIFY(words(connection, u"fact-access"_s).startsWith(u"valid until "));
        QCOMPARE(words(connection, u"fact-rights"_s), u"public profile, activities with private ones"_s);
        QCOMPARE(words(connection, u"fact-id"_s), u"9007199254740993"_s);
        QVERIFY(words(connection, u"fact-address"_s).contains(m_strava->url()));

        QVERIFY(program.chooses(Qt::Key_D));
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"askYes");
        press(Qt::Key_Return);
        QTRY_COMPARE(words(connection, u"stravaSaid"_s), u"Disconnected. All your swims are still here."_s);
        QVERIFY(program.says({}));
        QCOMPARE(m_strava->livingSignIns(), 0);
        QVERIFY(program.window.actions().stravaConnect->isEnabled());
        QVERIFY(!program.window.actions().stravaCheck->isEnabled());
    }

    void theNextStartIsStillConnected()
    {
        {
            Program program(library());
            QVERIFY(connects(program));
        }
        m_strava->clearLog();
        Program program(library());
        QVERIFY2(program.saysConnected(), qPrintable(program.status()));
        QCOMPARE(m_strava->requests(u"/oauth/token"_s), 0); // the access is still valid
    }

    void sampleSwimsAreNobodys()
    {
        Program program(library());
        QVERIFY(connects(program));
        program.window.actions().samples->trigger();
        QVERIFY(program.says({}));
        QTRY_VERIFY(program.application.library().state().isSample);
        QVERIFY(!program.window.actions().stravaConnect->isEnabled());
        QVERIFY(!program.window.actions().stravaCheck->isEnabled());
        program.window.actions().samples->trigger();
        QVERIFY(program.saysConnected());
    }

    void anImportThatBeginsTheLibraryLeavesTheSignInAlone()
    {
        Program program(library());
        QVERIFY(fillsIn(program));
        QFile::copy(u":/samples/first-150.fit"_s, m_folder->filePath(u"swim.fit"_s));
        program.window.dialogs().import({m_folder->filePath(u"swim.fit"_s)});
        QTRY_COMPARE(program.application.library().swims().size(), std::size_t(1));
        const BrowserVisit visit(m_opened->urls[0]);
        QVERIFY(program.saysConnected());
        QCOMPARE(program.application.library().state().athletes.size(), std::size_t(1));
    }

    void aProgramThatEndsMeanwhileDoesNoHarm_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::newRow("waiting for the browser") << true;
        QTest::newRow("the library is just being made") << false;
    }
    void aProgramThatEndsMeanwhileDoesNoHarm()
    {
        QFETCH(const bool, waits);
        auto program = std::make_unique<Program>(library());
        if (waits)
            QVERIFY(fillsIn(*program));
        else
            askAtOnce(*program);
        QElapsedTimer timer;
        timer.start();
        program.reset();
        QVERIFY(timer.elapsed() < longestEnd);
        QCOMPARE(m_strava->livingSignIns(), 0);
    }
};

QTEST_MAIN(TestStravaWindow)
#include "tst_stravawindow.moc"
