#include "core/base/error.h"
#include "tests/support/keyring.h"
#include "tests/support/otherbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"a-secret-value"_s;

class Process : public QProcess
{
public:
    ~Process() override
    {
        kill();
        waitForFinished();
    }
};

using Environment = QProcessEnvironment;

/// askkeychain, as another program in that environment.
void ask(Process &process, const QString &what, const Environment &environment)
{
    process.setProcessEnvironment(environment);
    QStringList arguments{what, u"app/1"_s};
    if (what == "write"_L1)
        arguments.append(secret);
    process.start(QStringLiteral(LENGTHWISE_ASKKEYCHAIN), arguments);
}

struct Told {
    QString code; ///< a number, or "ok"
    QString detail;
};

Told told(const QString &what, const Environment &environment)
{
    Process process;
    ask(process, what, environment);
    process.waitForFinished();
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    return {.code = lines.value(0), .detail = lines.value(1)};
}

QString number(ErrorCode code)
{
    return QString::number(int(code));
}

Environment changed(const QString &name, const QString &value)
{
    Environment environment = Environment::systemEnvironment();
    environment.insert(name, value);
    return environment;
}

Environment onBus(const OtherBus &bus)
{
    return changed(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
}

/// Where nobody is: neither a bus nor a keyring's files.
Environment emptyHome(const QString &folder, Environment environment)
{
    for (const auto name : {"HOME"_L1, "XDG_RUNTIME_DIR"_L1, "XDG_DATA_HOME"_L1, "XDG_CONFIG_HOME"_L1})
        environment.insert(name, folder);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    return environment;
}

} // namespace

class TestKeychainTroubles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QVERIFY(keyring::unlock()); }

    void anotherProgramFindsWhatWasWritten()
    {
        const Environment environment = Environment::systemEnvironment();
        QCOMPARE(told(u"write"_s, environment).code, u"ok"_s);
        const Told found = told(u"read"_s, environment);
        QCOMPARE(found.code, u"ok"_s);
        QCOMPARE(found.detail, secret);
        QCOMPARE(told(u"remove"_s, environment).code, u"ok"_s);
        QCOMPARE(told(u"read"_s, environment).detail, u"absent"_s);
    }

    void whereThereIsNoKeychainTheSystemSaysWhy_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("words"); // some of them
        Environment noBus = emptyHome(m_folder.path(), Environment::systemEnvironment());
        noBus.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QTest::newRow("no bus") << noBus << u"D-Bus"_s;
        QTest::newRow("no bus wanted") << changed(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s) << u"disabled"_s;
        QTest::newRow("dead bus") << changed(
            u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_folder.filePath(u"nobody"_s))
                                  << u"connect"_s;
        QTest::newRow("no answers") << changed(u"QT_NO_GLIB"_s, u"1"_s) << u"QT_NO_GLIB"_s;
        Environment oldDesktop = changed(u"KDE_SESSION_VERSION"_s, u"4"_s);
        oldDesktop.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
        QTest::newRow("no wallet") << oldDesktop << u""_s;

        QFile library(m_folder.filePath(u"libsecret-1.so.0"_s)); // found first, and no library
        QVERIFY(library.open(QIODevice::WriteOnly));
        QTest::newRow("no libsecret") << changed(u"LD_LIBRARY_PATH"_s, m_folder.path()) << u"libsecret"_s;
    }

    void whereThereIsNoKeychainTheSystemSaysWhy()
    {
        QFETCH(Environment, environment);
        QFETCH(QString, words);
        for (const QString &what : {u"read"_s, u"write"_s, u"remove"_s}) {
            const Told answer = told(what, environment);
            QCOMPARE(answer.code, number(ErrorCode::KeychainMissing));
            QVERIFY(!answer.detail.isEmpty());
            QVERIFY2(answer.detail.contains(words), qPrintable(answer.detail));
            QVERIFY(!answer.detail.contains(secret));
        }
    }

    void aBusWithoutTheServiceHasNoKeychain()
    {
        const OtherBus bus;
        for (const QString &what : {u"read"_s, u"write"_s, u"remove"_s}) {
            const Told answer = told(what, onBus(bus));
            QCOMPARE(answer.code, number(ErrorCode::KeychainMissing));
            QVERIFY(answer.detail.contains("org.freedesktop.secrets"_L1));
        }
    }

    void aServiceWithoutAKeyringHasNoKeychain()
    {
        const OtherBus bus;
        const QTemporaryDir home;
        const Environment environment = emptyHome(home.path(), onBus(bus));
        Process daemon;
        daemon.setProcessEnvironment(environment);
        daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s});
        const auto connection = QDBusConnection::connectToBus(bus.address(), u"other"_s);
        QTRY_VERIFY(connection.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s));
        QDBusConnection::disconnectFromBus(u"other"_s);

        QCOMPARE(told(u"read"_s, environment).detail, u"absent"_s);
        for (const QString &what : {u"write"_s, u"remove"_s}) {
            const Told answer = told(what, environment);
            QCOMPARE(answer.code, number(ErrorCode::KeychainMissing));
            QVERIFY2(answer.detail.contains("no keyring was made yet"_L1), qPrintable(answer.detail));
        }
    }

    void aProgramMayEndWhileTheDesktopStillAsks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("read") << u"read"_s;
        QTest::newRow("write") << u"write"_s;
        QTest::newRow("remove") << u"remove"_s;
    }

    void aProgramMayEndWhileTheDesktopStillAsks()
    {
        QFETCH(QString, what);
        QCOMPARE(told(u"write"_s, Environment::systemEnvironment()).code, u"ok"_s);
        QVERIFY(keyring::lock());
        const OpenPrompter prompter;
        Process process;
        ask(process, what, Environment::systemEnvironment());
        QTRY_VERIFY(prompter.isAsking());
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput() + process.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestKeychainTroubles)
#include "tst_keychaintroubles.moc"
