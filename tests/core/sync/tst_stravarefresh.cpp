#include "core/store/librarylock.h"
#include "tests/core/sync/accountbench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;

namespace {

struct Seen {
    std::optional<Result<QString>> token;
    std::optional<StoredSignIn> stored; ///< in the moment of the answer
};

/// What is in memory is read at once.
QCoro::Task<> watch(StravaAccount &account, Secrets &secrets, Cancellation &cancellation, Seen &seen)
{
    seen.token = co_await account.token(cancellation);
    const auto text = co_await secrets.read(AccountBench::signInKey(anna), cancellation);
    seen.stored = readSignIn(text.value().value_or(QString()));
}

} // namespace

class TestStravaRefresh : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<StravaAccount> m_account;
    StoredSignIn m_first; ///< of the sign-in

    QString lockPath() const { return m_bench->folder.filePath(QString::fromStdString(anna) + u"-strava.lock"_s); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_account = m_bench->account();
        QVERIFY(m_bench->connect(*m_account));
        m_first = *m_bench->stored();
    }
    void cleanup()
    {
        m_account.reset();
        m_bench.reset();
    }

    void aTokenIsRenewedTenMinutesBeforeItEnds()
    {
        m_bench->clock.time += 6h - 10min - 1s;
        QCOMPARE(m_bench->token(*m_account).value(), m_first.tokens.access);
        QCOMPARE(m_bench->strava.requests(u"/oauth/token"_s), 1); // of the sign-in
        m_bench->clock.time += 1s;
        const auto renewed = m_bench->token(*m_account);
        QVERIFY(renewed);
        QVERIFY(*renewed != m_first.tokens.access);
        QCOMPARE(m_bench->token(*m_account).value(), *renewed);
        QCOMPARE(m_bench->refreshes(), 1);
        const auto stored = m_bench->stored();
        QCOMPARE(stored->tokens.access, *renewed);
        QVERIFY(stored->tokens.refresh != m_first.tokens.refresh);
        QCOMPARE(stored->tokens.expiresAt, m_bench->clock.time + 6h);
        QCOMPARE(stored->connection, m_first.connection);
        for (const FakeLogEntry &entry : m_bench->strava.log())
            QVERIFY(!entry.hasTokenInUrl);
    }

    void theNewTokensAreStoredBeforeTheyAreUsed()
    {
        m_bench->clock.time += 6h;
        Seen seen;
        const auto task = watch(*m_account, *m_bench->secrets, m_bench->never, seen);
        QTRY_VERIFY(seen.stored);
        QCOMPARE(seen.stored->tokens.access, seen.token->value());
        QVERIFY(seen.stored->tokens.refresh != m_first.tokens.refresh);
    }

    void severalAtOnceRenewOnce()
    {
        m_bench->clock.time += 6h;
        const auto other = m_bench->account(); // of another part of the program
        std::vector<std::optional<Result<QString>>> tokens(6);
        std::vector<QCoro::Task<>> tasks;
        for (std::size_t i = 0; i < tokens.size(); ++i)
            tasks.push_back(put((i % 2 == 0 ? m_account : other)->token(m_bench->never), tokens[i]));
        for (const auto &token : tokens) {
            QTRY_VERIFY(token);
            QCOMPARE(token->value(), m_bench->stored()->tokens.access);
        }
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void aTokenThatIsRefusedIsRenewedOnce()
    {
        const auto insteadOf = [this](const QString &token) {
            return QCoro::waitFor(m_account->tokenInsteadOf(token, m_bench->never));
        };
        m_bench->strava.expireAccessTokens(); // before the time that was told
        QCOMPARE(m_bench->token(*m_account).value(), m_first.tokens.access);
        const auto renewed = insteadOf(m_first.tokens.access);
        QVERIFY(renewed);
        QVERIFY(*renewed != m_first.tokens.access);
        QCOMPARE(insteadOf(m_first.tokens.access).value(), *renewed); // somebody did it already
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void aRefusedRefreshNeedsANewSignInAndKeepsTheRest()
    {
        strava::AthleteIdentity renamed = m_first.connection.athlete;
        renamed.lastName = u"Berg"_s;
        QVERIFY(m_account->recognise(renamed));
        m_bench->strava.revokeSignIns();
        m_bench->clock.time += 6h;
        QCOMPARE(m_bench->token(*m_account).error().code, ErrorCode::SignInExpired);
        QCOMPARE(m_bench->refreshes(), 1);
        StravaConnection expected = m_first.connection;
        expected.athlete = renamed;
        expected.isExpired = true;
        QCOMPARE(m_bench->known().connection, std::optional(expected));

        QCOMPARE(m_bench->token(*m_account).error().code, ErrorCode::SignInExpired);
        QCOMPARE(QCoro::waitFor(m_account->tokenInsteadOf(m_first.tokens.access, m_bench->never)).error().code,
            ErrorCode::SignInExpired);
        QCOMPARE(m_bench->token(*m_bench->account()).error().code, ErrorCode::SignInExpired); // after a restart
        QCOMPARE(m_bench->refreshes(), 1);
        const auto status = m_bench->status(*m_account);
        QCOMPARE(status->trouble, std::optional(Error{.code = ErrorCode::SignInExpired}));
        QCOMPARE(status->connection, std::optional(expected));
        QCOMPARE(m_bench->stored(), std::optional(m_first));
        QVERIFY(m_bench->applicationSecret());

        ConnectWish wish = m_bench->wish();
        wish.application.secret.clear(); // the keychain has it
        const auto again = m_bench->connect(*m_account, wish);
        QVERIFY(again);
        QVERIFY(!again->isExpired);
        QVERIFY(!m_bench->status(*m_account)->trouble);
        QCOMPARE(m_bench->token(*m_account).value(), m_bench->stored()->tokens.access);
    }

    /// The secret was made anew at Strava.
    void aRefusedApplicationLosesNoSignIn()
    {
        const QString secret = m_bench->wish().application.secret;
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.clientSecret = u"made-anew"_s; });
        m_bench->clock.time += 6h;
        const auto refused = m_bench->token(*m_account);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
        QVERIFY(!refused.error().detail.contains(secret));
        QVERIFY(!m_bench->known().connection->isExpired);
        QCOMPARE(m_bench->stored(), std::optional(m_first));
        QVERIFY(m_bench->connect(*m_account)); // with the new one
        QCOMPARE(m_bench->applicationSecret(), std::optional(u"made-anew"_s));
        m_bench->clock.time += 6h;
        QVERIFY(m_bench->token(*m_account));
    }

    void anApplicationThatIsLostIsTold()
    {
        m_bench->remove(u"app/12345"_s);
        QVERIFY(m_bench->token(*m_account));
        m_bench->clock.time += 6h;
        QCOMPARE(m_bench->token(*m_account).error(), (Error{.code = ErrorCode::SecretMissing, .detail = u"12345"_s}));
        QCOMPARE(m_bench->refreshes(), 0);
        QVERIFY(!m_bench->known().connection->isExpired);
    }

    void whatFailsOnTheWayIsTriedAgain_data()
    {
        QTest::addColumn<FakeFault::Kind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("dropped") << FakeFault::Kind::Drop << int(ErrorCode::NetworkDown);
        QTest::newRow("500") << FakeFault::Kind::Status << int(ErrorCode::ServerFailed);
        QTest::newRow("cut JSON") << FakeFault::Kind::Malformed << int(ErrorCode::AnswerDamaged);
        QTest::newRow("a page") << FakeFault::Kind::Html << int(ErrorCode::AnswerDamaged);
    }

    void whatFailsOnTheWayIsTriedAgain()
    {
        QFETCH(FakeFault::Kind, kind);
        QFETCH(int, code);
        m_bench->clock.time += 6h;
        m_bench->strava.fail(u"/oauth/token"_s, {.kind = kind});
        const auto failed = m_bench->token(*m_account);
        QVERIFY(!failed);
        QCOMPARE(int(failed.error().code), code);
        QCOMPARE(m_bench->known().connection, std::optional(m_first.connection));
        QCOMPARE(m_bench->stored(), std::optional(m_first));
        QVERIFY(!m_bench->status(*m_account)->trouble);
        QVERIFY(m_bench->token(*m_account));
    }

    void aWrongClockIsToldAndCostsNoSignIn()
    {
        m_bench->clock.time += 6h;
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.clockAhead = -1h; });
        const auto wrong = m_bench->token(*m_account);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error(), (Error{.code = ErrorCode::ClockWrong, .count = 3'600}));
        const auto stored = m_bench->stored(); // the tokens before are dead
        QVERIFY(stored->tokens.refresh != m_first.tokens.refresh);
        QVERIFY(!m_bench->known().connection->isExpired);
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.clockAhead = {}; });
        QCOMPARE(m_bench->token(*m_account).value(), stored->tokens.access);
    }

    void aRefreshThatIsCancelledIsStoredAllTheSame()
    {
        m_bench->clock.time += 6h;
        m_bench->strava.fail(u"/oauth/token"_s, {.kind = FakeFault::Kind::Stall});
        Cancellation cancellation;
        std::optional<Result<QString>> token;
        const auto task = put(m_account->token(cancellation), token);
        QTRY_COMPARE(m_bench->strava.stalled(), 1);
        cancellation.cancel();
        m_bench->strava.releaseStalled();
        QTRY_VERIFY(token);
        const auto stored = m_bench->stored();
        QVERIFY(stored->tokens.refresh != m_first.tokens.refresh);
        QCOMPARE(m_bench->token(*m_account).value(), stored->tokens.access);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void whoWaitsForAnotherMayCancel()
    {
        const auto lock = LibraryLock::take(lockPath(), u"test"_s);
        QVERIFY(lock);
        m_bench->clock.time += 6h;
        Cancellation cancellation;
        std::optional<Result<QString>> token;
        const auto task = put(m_account->token(cancellation), token);
        QVERIFY(!token);
        cancellation.cancel();
        QTRY_VERIFY(token);
        QCOMPARE(token->error().code, ErrorCode::Cancelled);
        QCOMPARE(m_bench->refreshes(), 0);
    }

    void nobodyWaitsForEver()
    {
        NoPauses pauses;
        const auto account = m_bench->accountWith(pauses, m_bench->index);
        m_bench->clock.time += 6h;
        {
            const auto lock = LibraryLock::take(lockPath(), u"test"_s);
            QVERIFY(lock);
            QCOMPARE(m_bench->token(*account).error().code, ErrorCode::LibraryBusy);
            QCOMPARE(m_bench->disconnect(*account).error().code, ErrorCode::LibraryBusy);
        }
        QCOMPARE(m_bench->refreshes(), 0);
        QVERIFY(m_bench->token(*account));
    }
};

QTEST_GUILESS_MAIN(TestStravaRefresh)
#include "tst_stravarefresh.moc"
