#include "tests/core/sync/accountbench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;

/// Disconnecting.
class TestStravaFarewell : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;

    void isGone(StravaAccount &account)
    {
        QCOMPARE(m_bench->stored(), std::nullopt);
        QCOMPARE(m_bench->applicationSecret(), std::nullopt);
        QVERIFY(m_bench->known().isTold);
        QCOMPARE(m_bench->known().connection, std::nullopt);
        const auto status = m_bench->status(account);
        QVERIFY(!status->connection && !status->expiresAt && !status->trouble);
        const int asked = m_bench->strava.requests({});
        QCOMPARE(m_bench->token(account).error().code, ErrorCode::NotConnected);
        QCOMPARE(m_bench->disconnect(account).error().code, ErrorCode::NotConnected);
        QCOMPARE(m_bench->strava.requests({}), asked);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<AccountBench>(); }
    void cleanup() { m_bench.reset(); }

    void whoNeverWasThereCannotLeave()
    {
        const auto account = m_bench->account();
        QCOMPARE(m_bench->disconnect(*account).error().code, ErrorCode::NotConnected);
        QVERIFY(!m_bench->known().isTold);
    }

    void nothingIsLeft()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        const auto done = m_bench->disconnect(*account);
        QVERIFY(done);
        QCOMPARE(done->notRevoked, std::nullopt);
        QCOMPARE(done->notRemoved, std::nullopt);
        QCOMPARE(m_bench->strava.livingSignIns(), 0);
        isGone(*account);
        QCOMPARE(lastClientId(m_bench->index).value(), std::optional(u"12345"_s)); // no secret; saves typing
        QVERIFY(m_bench->connect(*account));
        QVERIFY(m_bench->token(*account));
    }

    void theApplicationStaysForOthers()
    {
        const auto annas = m_bench->account(anna);
        const auto bertas = m_bench->account(berta);
        QVERIFY(m_bench->connect(*annas));
        ConnectWish wish = m_bench->wish();
        wish.anotherAthlete = true;
        QVERIFY(m_bench->connect(*bertas, wish));
        QVERIFY(m_bench->disconnect(*bertas));
        QCOMPARE(m_bench->strava.livingSignIns(), 1);
        m_bench->clock.time += 6h;
        QVERIFY(m_bench->token(*annas));
        QVERIFY(m_bench->disconnect(*annas));
        isGone(*annas);
    }

    void stravaCannotBeTold()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        m_bench->strava.fail(u"/oauth/revoke"_s, {.kind = FakeFault::Kind::Drop}, 10);
        const auto done = m_bench->disconnect(*account);
        QVERIFY(done);
        QVERIFY(done->notRevoked);
        QCOMPARE(done->notRevoked->code, ErrorCode::NetworkDown);
        QCOMPARE(done->notRemoved, std::nullopt);
        QCOMPARE(m_bench->strava.livingSignIns(), 1);
        isGone(*account);
    }

    void whatIsExpiredIsNoTrouble()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        m_bench->strava.revokeSignIns();
        m_bench->clock.time += 6h;
        QCOMPARE(m_bench->token(*account).error().code, ErrorCode::SignInExpired);
        const auto done = m_bench->disconnect(*account);
        QVERIFY(done);
        QCOMPARE(done->notRevoked, std::nullopt);
        isGone(*account);
    }

    void whatIsLostCannotBeRevoked()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        m_bench->remove(AccountBench::signInKey(anna));
        const auto done = m_bench->disconnect(*account);
        QVERIFY(done);
        QCOMPARE(done->notRevoked, std::optional(Error{.code = ErrorCode::SignInExpired}));
        QCOMPARE(done->notRemoved, std::nullopt);
        isGone(*account);
    }

    void aLibraryThatIsMadeAnewCanLeave()
    {
        QVERIFY(m_bench->connect(*m_bench->account()));
        const QTemporaryDir elsewhere;
        Database anew = AccountBench::opened(elsewhere.path());
        const auto account = m_bench->accountWith(m_bench->pauses, anew);
        const auto done = m_bench->disconnect(*account);
        QVERIFY(done);
        QCOMPARE(done->notRevoked, std::nullopt);
        QCOMPARE(m_bench->strava.livingSignIns(), 0);
        QCOMPARE(m_bench->stored(), std::nullopt);
        QVERIFY(knownConnection(anew, anna)->isTold);
    }

    void cancelledLeavesAllAsItWas()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        const auto before = m_bench->stored();
        m_bench->strava.fail(u"/oauth/revoke"_s, {.kind = FakeFault::Kind::Stall});
        Cancellation cancellation;
        std::optional<Result<Disconnected>> done;
        const auto task = put(account->disconnect(cancellation), done);
        QTRY_COMPARE(m_bench->strava.stalled(), 1);
        cancellation.cancel();
        QTRY_VERIFY(done);
        QCOMPARE(done->error().code, ErrorCode::Cancelled);
        QCOMPARE(m_bench->stored(), before);
        QCOMPARE(m_bench->known().connection, std::optional(before->connection));
        QVERIFY(m_bench->token(*account));
    }
};

QTEST_GUILESS_MAIN(TestStravaFarewell)
#include "tst_stravafarewell.moc"
