#include "tests/core/sync/accountbench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;

class TestStravaAccount : public QObject
{
    Q_OBJECT

    std::unique_ptr<AccountBench> m_bench;

    void somebodyElseIsAtTheBrowser()
    {
        m_bench->strava.change([](FakeStravaSettings &settings) {
            settings.athlete = {.id = 7, .userName = {}, .firstName = u"Kim"_s, .lastName = u"Berg"_s};
        });
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<AccountBench>(); }
    void cleanup() { m_bench.reset(); }

    void connectingKeepsAllOfIt()
    {
        const auto account = m_bench->account();
        const auto connection = m_bench->connect(*account);
        QVERIFY(connection);
        const StravaConnection expected{.clientId = u"12345"_s,
            .athlete = {9'007'199'254'740'993, u"jo_schwimmt"_s, u"Jo"_s, u"Sander"_s},
            .scopes = {u"read"_s, u"activity:read"_s, u"activity:read_all"_s},
            .keep = StravaKeep::UntilDisconnected,
            .since = m_bench->clock.time};
        QCOMPARE(*connection, expected);
        QVERIFY(m_bench->known().isTold);
        QCOMPARE(m_bench->known().connection, std::optional(expected));
        QCOMPARE(lastClientId(m_bench->index).value(), std::optional(u"12345"_s));
        QCOMPARE(m_bench->stored()->connection, expected);
        QCOMPARE(m_bench->stored()->tokens.expiresAt, m_bench->clock.time + 6h);
        QCOMPARE(m_bench->applicationSecret(), std::optional(m_bench->wish().application.secret));
        QCOMPARE(m_bench->secret(u"check"_s), std::nullopt);
        QCOMPARE(m_bench->token(*account).value(), m_bench->stored()->tokens.access);
    }

    void theKeychainsSecretIsTaken()
    {
        const auto account = m_bench->account();
        ConnectWish wish = m_bench->wish();
        wish.application.secret.clear();
        const auto refused = m_bench->connect(*account, wish);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{.code = ErrorCode::SecretMissing, .detail = u"12345"_s}));
        QVERIFY(m_bench->addresses.isEmpty());

        QVERIFY(m_bench->connect(*account));
        QVERIFY(m_bench->connect(*account, wish));
        QCOMPARE(m_bench->strava.livingSignIns(), 2);
        QCOMPARE(m_bench->applicationSecret(), std::optional(m_bench->wish().application.secret));
    }

    void somebodyElseIsAskedAbout()
    {
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        const auto before = m_bench->stored();
        const auto knownBefore = m_bench->known().connection;
        somebodyElseIsAtTheBrowser();
        const auto refused = m_bench->connect(*account);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{.code = ErrorCode::OtherAthlete, .detail = u"Kim Berg"_s}));
        QCOMPARE(m_bench->stored(), before);
        QCOMPARE(m_bench->known().connection, knownBefore);
        QCOMPARE(m_bench->token(*account).value(), before->tokens.access);

        ConnectWish wish = m_bench->wish();
        wish.anotherAthlete = true;
        QCOMPARE(m_bench->connect(*account, wish)->athlete.id, 7);
        QCOMPARE(m_bench->known().connection->athlete.id, 7);
        QCOMPARE(m_bench->stored()->connection.athlete.id, 7);
        QVERIFY(m_bench->connect(*account)); // Kim is not somebody else any more
    }

    void whoIsAnotherAthletesIsAskedAbout()
    {
        const auto annas = m_bench->account(anna);
        QVERIFY(m_bench->connect(*annas));
        const auto bertas = m_bench->account(berta);
        const auto refused = m_bench->connect(*bertas);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{.code = ErrorCode::OtherAthlete, .detail = u"Jo Sander"_s}));
        QCOMPARE(m_bench->stored(berta), std::nullopt);
        QVERIFY(!m_bench->known(berta).isTold);

        ConnectWish wish = m_bench->wish();
        wish.anotherAthlete = true;
        QVERIFY(m_bench->connect(*bertas, wish));
        QVERIFY(m_bench->stored(berta)->tokens.refresh != m_bench->stored(anna)->tokens.refresh);
        QVERIFY(m_bench->token(*annas));
        QVERIFY(m_bench->token(*bertas));
    }

    void aSignInThatFailsLeavesTheEarlierOneWhole_data()
    {
        QTest::addColumn<FakeBrowser>("browser");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<int>("status"); // of Strava's answer
        QTest::addColumn<int>("code");
        const QString right = FakeStravaSettings().clientSecret;
        QTest::newRow("denied") << FakeBrowser::Denies << right << 0 << int(ErrorCode::SignInDenied);
        QTest::newRow("other state") << FakeBrowser::WrongState << right << 0 << int(ErrorCode::SignInForged);
        QTest::newRow("wrong secret") << FakeBrowser::Grants << u"wrong"_s << 0 << int(ErrorCode::SignInRefused);
        QTest::newRow("Strava fails") << FakeBrowser::Grants << right << 500 << int(ErrorCode::ServerFailed);
    }

    void aSignInThatFailsLeavesTheEarlierOneWhole()
    {
        QFETCH(FakeBrowser, browser);
        QFETCH(QString, secret);
        QFETCH(int, status);
        QFETCH(int, code);
        const auto account = m_bench->account();
        QVERIFY(m_bench->connect(*account));
        const auto before = m_bench->stored();
        m_bench->strava.change([browser](FakeStravaSettings &settings) { settings.browser = browser; });
        if (status != 0)
            m_bench->strava.fail(u"/oauth/token"_s, {.kind = FakeFault::Kind::Status, .status = status});
        ConnectWish wish = m_bench->wish();
        wish.application.secret = secret;
        wish.keep = StravaKeep::SevenDays;
        const auto failed = m_bench->connect(*account, wish);
        QVERIFY(!failed);
        QCOMPARE(int(failed.error().code), code);
        QCOMPARE(m_bench->stored(), before);
        QCOMPARE(m_bench->known().connection, std::optional(before->connection));
        QCOMPARE(m_bench->applicationSecret(), std::optional(FakeStravaSettings().clientSecret));
        QVERIFY(!m_bench->status(*account)->trouble);
        m_bench->clock.time += 6h;
        QVERIFY(m_bench->token(*account));
    }

    void oneSignInAtATime()
    {
        const auto account = m_bench->account();
        Cancellation cancellation;
        std::optional<Result<StravaConnection>> first;
        const std::function<void(const QUrl &)> nobody = [](const QUrl &) {};
        const auto task = put(account->connect(m_bench->wish(), nobody, cancellation), first);
        QCOMPARE(m_bench->connect(*account).error().code, ErrorCode::AlreadyConnecting);
        QVERIFY(!first);
        cancellation.cancel();
        QTRY_VERIFY(first);
        QCOMPARE(first->error().code, ErrorCode::Cancelled);
        QVERIFY(!m_bench->known().isTold);
        QVERIFY(m_bench->connect(*account));
    }

    void theSecretOfAnotherApplicationGoesWithItsLastAthlete()
    {
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.otherApplications = {{u"777"_s, u"x"_s}}; });
        ConnectWish other = m_bench->wish();
        other.application = {u"777"_s, u"x"_s};
        other.anotherAthlete = true;
        const auto annas = m_bench->account(anna);
        const auto bertas = m_bench->account(berta);
        QVERIFY(m_bench->connect(*annas));
        QVERIFY(m_bench->connect(*bertas, other));
        QVERIFY(m_bench->connect(*annas, other));
        QCOMPARE(m_bench->applicationSecret(u"12345"_s), std::nullopt);
        QCOMPARE(m_bench->applicationSecret(u"777"_s), std::optional(u"x"_s));
        QVERIFY(m_bench->disconnect(*annas));
        QCOMPARE(m_bench->applicationSecret(u"777"_s), std::optional(u"x"_s));
        m_bench->clock.time += 6h;
        QVERIFY(m_bench->token(*bertas));
        QVERIFY(m_bench->disconnect(*bertas));
        QCOMPARE(m_bench->applicationSecret(u"777"_s), std::nullopt);
    }

    void theStatusTellsHowItStands()
    {
        const auto account = m_bench->account();
        const auto never = m_bench->status(*account);
        QVERIFY(!never->connection && !never->expiresAt && !never->trouble);
        const auto connection = m_bench->connect(*account);
        const auto connected = m_bench->status(*account);
        QCOMPARE(connected->connection, std::optional(*connection));
        QCOMPARE(connected->expiresAt, std::optional(m_bench->clock.time + 6h));
        QVERIFY(!connected->trouble);
        Cancellation cancelled;
        cancelled.cancel();
        QCOMPARE(QCoro::waitFor(account->status(cancelled)).error().code, ErrorCode::Cancelled);
    }

    /// It is open, or nothing could be written: what is not there is lost.
    void anEntryThatIsLostNeedsANewSignIn()
    {
        const auto account = m_bench->account();
        const auto connection = m_bench->connect(*account);
        m_bench->remove(AccountBench::signInKey(anna));
        const auto lost = m_bench->status(*account);
        QCOMPARE(lost->connection, std::optional(*connection));
        QVERIFY(!lost->expiresAt);
        QCOMPARE(lost->trouble, std::optional(Error{.code = ErrorCode::SignInExpired}));
        QCOMPARE(m_bench->token(*account).error().code, ErrorCode::SignInExpired);
        QVERIFY(!m_bench->known().connection->isExpired); // it may come back
        QVERIFY(m_bench->connect(*account));
        QVERIFY(!m_bench->status(*account)->trouble);
    }

    void aLibraryThatIsMadeAnewFindsItAgain()
    {
        const auto connection = m_bench->connect(*m_bench->account());
        const QTemporaryDir elsewhere;
        Database anew = AccountBench::opened(elsewhere.path());
        const auto account = m_bench->accountWith(m_bench->pauses, anew);
        QVERIFY(!knownConnection(anew, anna)->isTold);
        QVERIFY(m_bench->token(*account));
        const auto status = m_bench->status(*account);
        QCOMPARE(status->connection, std::optional(*connection));
        QCOMPARE(status->expiresAt, std::optional(m_bench->clock.time + 6h));
        QVERIFY(!status->trouble);
        QCOMPARE(knownConnection(anew, anna)->connection, std::optional(*connection));
    }

    void aNewNameIsRemembered()
    {
        const auto account = m_bench->account();
        QCOMPARE(account->recognise({.id = 7}).error().code, ErrorCode::NotConnected);
        StravaConnection connection = m_bench->connect(*account).value();
        connection.athlete.lastName = u"Berg"_s;
        QCOMPARE(account->recognise(connection.athlete).value(), connection);
        QCOMPARE(m_bench->known().connection, std::optional(connection));
        const auto other = account->recognise({.id = 7, .userName = {}, .firstName = u"Kim"_s, .lastName = {}});
        QCOMPARE(other.error(), (Error{.code = ErrorCode::OtherAthlete, .detail = u"Kim"_s}));
        QCOMPARE(m_bench->known().connection, std::optional(connection));
    }
};

QTEST_GUILESS_MAIN(TestStravaAccount)
#include "tst_stravaaccount.moc"
