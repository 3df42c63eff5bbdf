#include "tests/flow/stravacli.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

/// A terminal with somebody at its keyboard.
class Terminal
{
public:
    Terminal()
        : m_keyboard(posix_openpt(O_RDWR | O_NOCTTY))
    {
        grantpt(m_keyboard);
        unlockpt(m_keyboard);
        m_inside = ::open(ptsname(m_keyboard), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        ::close(m_inside);
        ::close(m_keyboard);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Of a program.
    int inside() const { return m_inside; }
    bool isShowing() const
    {
        termios settings{};
        return tcgetattr(m_keyboard, &settings) == 0 && (settings.c_lflag & tcflag_t(ECHO)) != 0;
    }
    void type(const QByteArray &line)
    {
        QCOMPARE(::write(m_keyboard, line.constData(), size_t(line.size())), line.size());
    }
    /// All that stood on the screen so far.
    const QByteArray &shown()
    {
        fcntl(m_keyboard, F_SETFL, O_NONBLOCK);
        char bytes[4'096];
        m_screen.append(bytes, std::max<ssize_t>(0, ::read(m_keyboard, bytes, sizeof(bytes))));
        return m_screen;
    }

private:
    int m_keyboard = -1;
    int m_inside = -1;
    QByteArray m_screen;
};

} // namespace

/// The application's secret, typed in a terminal.
class TestTypedSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<StravaCli>();
        m_cli->box().setInput({});
        m_terminal = std::make_unique<Terminal>();
        m_cli->box().setBeforeExec([inside = m_terminal->inside()] { dup2(inside, STDIN_FILENO); });
        m_connecting = m_cli->start(QStringList{u"connect"_s, u"--open-browser=no"_s} + m_cli->firstWords());
        QVERIFY(m_terminal->isShowing());
        QTRY_VERIFY_WITH_TIMEOUT(!m_terminal->isShowing(), patience);
    }
    void cleanup()
    {
        m_connecting.reset();
        m_terminal.reset();
        m_cli.reset();
    }

    void itIsNotShown()
    {
        const QByteArray secret = m_cli->strava().secrets().constFirst().toUtf8();
        m_terminal->type(secret + '\n');
        const QUrl address = printedAddress(*m_connecting);
        QVERIFY(tellsSuccess(visited(address)));
        const Ran ran = Sandbox::ended(*m_connecting);
        QVERIFY2(ran.exitCode == 0, ran.told().c_str());
        QVERIFY2(ran.complaint.startsWith("Client secret: \nlengthwise-cli: Waiting"), ran.told().c_str());
        QVERIFY(!(ran.output + ran.complaint + m_terminal->shown()).contains(secret));
        QVERIFY(m_terminal->isShowing());
        m_terminal->type("seen\n"); // the terminal would show what it does not hide
        QTRY_VERIFY(m_terminal->shown().contains("seen"));
    }

    void nothingTypedIsNothing()
    {
        m_terminal->type("\n");
        const Ran ran = Sandbox::ended(*m_connecting);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.complaint.startsWith("Client secret: \nlengthwise-cli: no secret came"), ran.told().c_str());
        QVERIFY(m_terminal->isShowing());
    }

    void whoeverStopsSeesAgainWhatIsTyped()
    {
        ::kill(pid_t(m_connecting->processId()), SIGINT);
        QVERIFY(Sandbox::ended(*m_connecting).wasKilled);
        QVERIFY(m_terminal->isShowing());
    }

private:
    std::unique_ptr<StravaCli> m_cli;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<QProcess> m_connecting;
};

QTEST_GUILESS_MAIN(TestTypedSecret)
#include "tst_typedsecret.moc"
