#include "core/secrets/keychain.h"
#include "tests/core/sync/accountbench.h"
#include "tests/support/keyring.h"

#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;

/// The connection with a real keyring, which may be locked at any time.
class TestStravaKeyring : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;

    /// The keyring is locked when Strava has answered, and before the answer is stored.
    void lockAtNextRefresh()
    {
        m_bench->strava.onRequest([](const FakeLogEntry &entry) {
            if (entry.grantType == "refresh_token"_L1)
                QVERIFY(keyring::lock());
        });
    }
    void unlock()
    {
        m_bench->strava.onRequest({});
        QVERIFY(keyring::unlock());
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_bench = std::make_unique<AccountBench>(std::make_unique<Keychain>());
    }
    void cleanup()
    {
        unlock();
        static_cast<void>(m_bench->disconnect(*m_bench->account()));
        m_bench.reset();
    }

    void allOfItIsKeptAndGoes()
    {
        const auto account = m_bench->account();
        const auto connection = m_bench->connect(*account);
        QVERIFY(connection);
        QCOMPARE(m_bench->stored()->connection, *connection);
        QVERIFY(m_bench->applicationSecret());
        QVERIFY(keyring::items(u"check"_s).empty());
        m_bench->clock.time += 6h;
        const auto renewed = m_bench->token(*account);
        QCOMPARE(m_bench->stored()->tokens.access, renewed.value());
        const auto done = m_bench->disconnect(*account);
        QVERIFY(done);
        QVERIFY(!done->notRevoked && !done->notRemoved);
        QVERIFY(keyring::items(AccountBench::signInKey(anna)).empty());
        QVERIFY(keyring::items(u"app/12345"_s).empty());
    }

    void nobodySignsInForNothing()
    {
        const auto account = m_bench->account();
        QVERIFY(keyring::lock());
        QCOMPARE(m_bench->connect(*account).error().code, ErrorCode::KeychainLocked);
        QVERIFY(m_bench->addresses.isEmpty());
        QVERIFY(!m_bench->known().isTold);
        QVERIFY(keyring::unlock());
        QVERIFY(m_bench->connect(*account));
    }

    void aLockedKeyringLosesNothing()
    {
        const auto account = m_bench->account();
        const auto connection = m_bench->connect(*account);
        const QString token = m_bench->token(*account).value();
        for (const auto later : {0h, 6h}) {
            m_bench->clock.time += later;
            QVERIFY(keyring::lock());
            QCOMPARE(m_bench->token(*account).error().code, ErrorCode::KeychainLocked);
            const auto status = m_bench->status(*account);
            QCOMPARE(status->connection, std::optional(*connection));
            QCOMPARE(status->trouble->code, ErrorCode::KeychainLocked);
            QCOMPARE(m_bench->refreshes(), 0);
            QVERIFY(keyring::unlock());
            QVERIFY(m_bench->token(*account));
            QVERIFY(!m_bench->status(*account)->trouble);
            QCOMPARE(m_bench->token(*account).value() == token, later == 0h);
        }
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void lockedBetweenAnswerAndStoring()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        const auto before = m_bench->stored();
        m_bench->clock.time += 6h;
        lockAtNextRefresh();
        // The second one waits for the first, and then has what that one could not store.
        std::optional<Result<QString>> first;
        std::optional<Result<QString>> second;
        const auto one = put(account->token(m_bench->never), first);
        const auto two = put(account->token(m_bench->never), second);
        QTRY_VERIFY(first && second);
        QCOMPARE(first->error().code, ErrorCode::KeychainLocked);
        QCOMPARE(second->error().code, ErrorCode::KeychainLocked);

        // Nobody uses the dead token meanwhile, whatever else is tried.
        NoPauses pauses;
        const auto other = m_bench->accountWith(pauses, m_bench->index);
        Cancellation cancelled;
        cancelled.cancel();
        QCOMPARE(QCoro::waitFor(account->disconnect(cancelled)).error().code, ErrorCode::Cancelled);
        QCOMPARE(QCoro::waitFor(account->token(cancelled)).error().code, ErrorCode::Cancelled);
        QCOMPARE(m_bench->token(*account).error().code, ErrorCode::KeychainLocked);
        QCOMPARE(m_bench->token(*other).error().code, ErrorCode::KeychainLocked);
        unlock();
        QCOMPARE(m_bench->stored(), before);
        QCOMPARE(m_bench->token(*other).error().code, ErrorCode::LibraryBusy);
        QCOMPARE(m_bench->refreshes(), 1);

        const auto token = m_bench->token(*account);
        QVERIFY(token);
        QCOMPARE(m_bench->stored()->tokens.access, *token);
        QVERIFY(m_bench->stored()->tokens.refresh != before->tokens.refresh);
        QCOMPARE(m_bench->token(*other).value(), *token);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    /// The token that waited to be stored is too old by then.
    void lockedForALongTime()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        m_bench->clock.time += 6h;
        lockAtNextRefresh();
        QCOMPARE(m_bench->token(*account).error().code, ErrorCode::KeychainLocked);
        unlock();
        m_bench->clock.time += 12h;
        const auto token = m_bench->token(*account);
        QVERIFY(token);
        QCOMPARE(m_bench->stored()->tokens.access, *token);
        QCOMPARE(m_bench->stored()->tokens.expiresAt, m_bench->clock.time + 6h);
        QCOMPARE(m_bench->refreshes(), 2);
    }

    void aNewSignInReplacesWhatCouldNotBeStored()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        m_bench->clock.time += 6h;
        lockAtNextRefresh();
        QCOMPARE(m_bench->token(*account).error().code, ErrorCode::KeychainLocked);
        unlock();
        QVERIFY(m_bench->connect(*account));
        const auto token = m_bench->token(*m_bench->account()); // nobody is kept out any more
        QVERIFY(token);
        QCOMPARE(m_bench->token(*account).value(), *token);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void nobodyIsDisconnectedWhileLocked()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        QVERIFY(keyring::lock());
        QCOMPARE(m_bench->disconnect(*account).error().code, ErrorCode::KeychainLocked);
        QCOMPARE(m_bench->strava.livingSignIns(), 1);
        QVERIFY(keyring::unlock());
        QVERIFY(m_bench->token(*account));
        const auto done = m_bench->disconnect(*account);
        QVERIFY(done && !done->notRevoked && !done->notRemoved);
        QCOMPARE(m_bench->strava.livingSignIns(), 0);
    }

    void withoutAKeychainNobodySignsIn()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--connect"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray::number(int(ErrorCode::KeychainMissing)) + " 0\n");
    }
};

/// Prints the code of the error, and how many addresses were to be opened.
static int connectOnly()
{
    AccountBench bench(std::make_unique<Keychain>());
    const auto connected = bench.connect(*bench.account());
    std::printf("%d %d\n", connected ? -1 : int(connected.error().code), int(bench.addresses.size()));
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--connect"_L1)
        return connectOnly();
    TestStravaKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stravakeyring.moc"
