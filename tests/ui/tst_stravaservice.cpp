#include "followedstrava.h"

#include "core/secrets/keychain.h"
#include "tests/support/keyring.h"

#include <QCoro/QCoroTask>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = StravaState::Phase;

namespace {

constexpr qint64 longestEnd = 5'000; // ms; what is cancelled takes a few, what is waited for half a minute

FakeFault stalled()
{
    return {.kind = FakeFault::Kind::Stall};
}

} // namespace

/// The connection with Strava as the program has it: its own thread, a library, the system's keychain.
class TestStravaService : public QObject
{
    Q_OBJECT

    std::unique_ptr<FollowedStrava> m_strava;

    FakeStrava &fake() { return *m_strava->strava; }
    StravaService &service() { return *m_strava->service; }
    const StravaState &state() { return m_strava->state(); }
    bool reads(Phase phase)
    {
        return QTest::qWaitFor([&] { return m_strava->phase() == phase; });
    }
    void signIn(Answered<StravaConnection> &asker) { service().signIn(m_strava->wish(), &asker, asker.answer()); }
    void check(Answered<StravaConnection> &asker) { service().check(&asker, asker.answer()); }
    void signOut(Answered<StravaFarewell> &asker) { service().signOut(&asker, asker.answer()); }
    bool connects()
    {
        Answered<StravaConnection> asker;
        signIn(asker);
        return QTest::qWaitFor([&] { return asker.isThere(); }, 10'000) && asker.succeeded();
    }
    /// How long the end of the service takes, in ms.
    qint64 ended()
    {
        QElapsedTimer timer;
        timer.start();
        m_strava->service.reset();
        return timer.elapsed();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_strava = std::make_unique<FollowedStrava>();
        QVERIFY(!m_strava->athlete.empty());
        QVERIFY(reads(Phase::NotConnected));
    }
    void cleanup() { m_strava.reset(); }

    void aSignInIsToldStepByStep()
    {
        Answered<StravaConnection> asker;
        std::optional<Phase> atAnswer;
        service().signIn(m_strava->wish(), &asker, [&](const Result<StravaConnection> &result) {
            atAnswer = m_strava->phase();
            asker.answer()(result);
        });
        QTRY_VERIFY(asker.isThere());
        QVERIFY(asker.succeeded());
        QVERIFY(atAnswer == Phase::Connected); // the state was new already
        QVERIFY(m_strava->phases() == std::vector({Phase::NotConnected, Phase::SigningIn, Phase::Connected}));
        QVERIFY(state().connection == *asker.results[0]);
        QCOMPARE(state().connection->athlete.id, std::int64_t(9'007'199'254'740'993));
        QCOMPARE(state().connection->scopes, (QStringList{u"read"_s, u"activity:read_all"_s}));
        QVERIFY(state().expiresAt && !state().trouble && !state().isForSession);
        QCOMPARE(state().lastClientId, u"12345"_s);
        QVERIFY(state().address.startsWith(fake().url()));
        QCOMPARE(fake().livingSignIns(), 1);
        QCOMPARE(keyring::items(m_strava->tokenKey()).size(), 1u);
    }

    void theStartKnowsItWithoutTheKeychain()
    {
        QVERIFY(connects());
        QVERIFY(keyring::lock());
        OpenPrompter prompter;
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        QVERIFY(!state().expiresAt && !state().trouble);
        QCOMPARE(state().connection->athlete.firstName, u"Jo"_s);
        QVERIFY(!prompter.isAsking());
        Answered<StravaConnection> asker;
        check(asker); // this one needs it
        QTRY_VERIFY(prompter.isAsking());
        QVERIFY(ended() < longestEnd);
        QVERIFY(!asker.isThere());
    }

    void aCheckAsksStrava()
    {
        QVERIFY(connects());
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        fake().clearLog();
        fake().change([](FakeStravaSettings &settings) { settings.athlete.lastName = u"Berg"_s; });
        Answered<StravaConnection> asker;
        check(asker);
        QTRY_VERIFY(asker.succeeded());
        QCOMPARE(asker.results[0]->athlete.id, std::int64_t(9'007'199'254'740'993));
        QCOMPARE(fake().requests(u"/api/v3/athlete"_s), 1);
        QVERIFY(state().expiresAt);
        QVERIFY(state().budget);
        QCOMPARE(state().budget->readQuarter.used, 1);
        QVERIFY(m_strava->phase() == Phase::Connected);
    }

    void whatStravaDoesNotTakeAnyMoreHasExpired()
    {
        QVERIFY(connects());
        fake().revokeSignIns();
        Answered<StravaConnection> asker;
        check(asker);
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::SignInExpired));
        QVERIFY(m_strava->phase() == Phase::Expired);
        QVERIFY(state().connection && state().connection->isExpired);
        m_strava->start();
        QVERIFY(reads(Phase::Expired));
        QVERIFY(connects());
        QVERIFY(m_strava->phase() == Phase::Connected);
        QVERIFY(!state().connection->isExpired);
        QCOMPARE(fake().livingSignIns(), 1);
    }

    void whatTheKeychainHasLostIsToBeSignedInAgain()
    {
        QVERIFY(connects());
        Keychain keychain;
        Cancellation never;
        QVERIFY(QCoro::waitFor(keychain.remove(m_strava->tokenKey(), never)));
        Answered<StravaConnection> asker;
        check(asker);
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::SignInExpired));
        QVERIFY(m_strava->phase() == Phase::Expired);
        QCOMPARE(state().connection->athlete.firstName, u"Jo"_s);
        QVERIFY(connects());
        QVERIFY(m_strava->phase() == Phase::Connected && !state().trouble);
    }

    void afterSigningOutNothingIsLeft()
    {
        QVERIFY(connects());
        Answered<StravaFarewell> asker;
        signOut(asker);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(!asker.results[0]->notRevoked && !asker.results[0]->notRemoved);
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QVERIFY(!state().connection && !state().expiresAt);
        QCOMPARE(fake().livingSignIns(), 0);
        QVERIFY(keyring::items(m_strava->tokenKey()).empty());
        QVERIFY(keyring::items(u"app/12345"_s).empty());
        Answered<StravaFarewell> again;
        signOut(again);
        QTRY_COMPARE(again.error(), std::optional(ErrorCode::NotConnected));
        QCOMPARE(state().lastClientId, u"12345"_s); // to start with
    }

    void aSignInIsCancelledAndTriedAgain()
    {
        m_strava->opensBrowser = false;
        Answered<StravaConnection> asker;
        signIn(asker);
        QTRY_COMPARE(m_strava->addresses.size(), 1);
        Answered<StravaConnection> second;
        signIn(second);
        QTRY_COMPARE(second.error(), std::optional(ErrorCode::AlreadyConnecting));
        QVERIFY(m_strava->phase() == Phase::SigningIn);
        service().cancelSignIn();
        service().cancelSignIn();
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::Cancelled));
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QCOMPARE(fake().livingSignIns(), 0);
        m_strava->opensBrowser = true;
        QVERIFY(connects());
        QCOMPARE(asker.results.size(), 1u);
    }

    void whoIsGoneIsNotAnswered()
    {
        bool isAnswered = false;
        auto asker = std::make_unique<QObject>();
        service().signIn(
            m_strava->wish(), asker.get(), [&isAnswered](const Result<StravaConnection> &) { isAnswered = true; });
        asker.reset();
        QVERIFY(reads(Phase::Connected));
        Answered<StravaConnection> later; // answered behind it
        check(later);
        QTRY_VERIFY(later.succeeded());
        QVERIFY(!isAnswered);
    }

    void anotherAthleteEndsWhatRuns_data()
    {
        QTest::addColumn<QString>("stalls"); // nothing: the browser is awaited
        QTest::newRow("in the browser") << QString();
        QTest::newRow("at Strava") << u"/oauth/token"_s;
    }
    void anotherAthleteEndsWhatRuns()
    {
        QFETCH(const QString, stalls);
        const std::string other = m_strava->otherAthlete();
        QVERIFY(!other.empty());
        m_strava->opensBrowser = !stalls.isEmpty();
        if (!stalls.isEmpty())
            fake().fail(stalls, stalled());
        Answered<StravaConnection> asker;
        signIn(asker);
        QTRY_VERIFY(!m_strava->addresses.empty() && fake().stalled() == (stalls.isEmpty() ? 0 : 1));
        service().follow(m_strava->folder.path(), other);
        QVERIFY(m_strava->phase() == Phase::Unknown);
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::Cancelled));
        QVERIFY(reads(Phase::NotConnected));
        service().follow(m_strava->folder.path(), m_strava->athlete);
        QVERIFY(reads(Phase::NotConnected));
        m_strava->opensBrowser = true;
        QVERIFY(connects());
        m_strava->states.clear();
        service().follow(m_strava->folder.path(), other);
        QVERIFY(reads(Phase::NotConnected));
        QVERIFY(m_strava->phases() == std::vector({Phase::Unknown, Phase::NotConnected})); // nothing of the first one
    }

    void whereNobodyCanBeConnectedNothingIsKnown()
    {
        service().follow({}, {});
        QVERIFY(m_strava->phase() == Phase::Unknown);
        Answered<StravaConnection> asker;
        signIn(asker);
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::LibraryMissing));
        QVERIFY(m_strava->phase() == Phase::Unknown);
    }

    void aSignInBeginsTheLibrary()
    {
        const QString folder = m_strava->folder.filePath(u"new"_s);
        service().follow(folder, {});
        QVERIFY(reads(Phase::NotConnected));
        QVERIFY(!QFile::exists(folder));
        m_strava->states.clear();
        m_strava->opensBrowser = false;
        QSignalSpy begun(&service(), &StravaService::libraryBegun);
        Answered<StravaConnection> asker;
        signIn(asker);
        QTRY_COMPARE(m_strava->addresses.size(), 1);
        QCOMPARE(begun.size(), 1);
        service().follow(folder, begunLibrary(folder)); // as whoever shows the library does then
        m_strava->browser = std::make_unique<BrowserVisit>(m_strava->addresses[0]);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(m_strava->phases() == std::vector({Phase::SigningIn, Phase::Connected})); // as if nothing had been
    }

    void aLockedKeychainIsToldAndNothingForgotten()
    {
        QVERIFY(keyring::lock());
        Answered<StravaConnection> asker;
        signIn(asker);
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::KeychainLocked));
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QVERIFY(m_strava->addresses.empty()); // nobody signs in for nothing
        QVERIFY(keyring::unlock());
        QVERIFY(connects());
        QVERIFY(keyring::lock());
        Answered<StravaConnection> checking;
        check(checking);
        QTRY_COMPARE(checking.error(), std::optional(ErrorCode::KeychainLocked));
        QVERIFY(m_strava->phase() == Phase::Connected);
        QCOMPARE(state().trouble->code, ErrorCode::KeychainLocked);
        QVERIFY(keyring::unlock());
        Answered<StravaConnection> again;
        check(again);
        QTRY_VERIFY(again.succeeded());
        QVERIFY(!state().trouble);
    }

    void aSignInIsCancelledWhileTheKeychainAsks()
    {
        QVERIFY(keyring::lock());
        OpenPrompter prompter;
        Answered<StravaConnection> asker;
        signIn(asker);
        QTRY_VERIFY(prompter.isAsking());
        service().cancelSignIn();
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::Cancelled)); // not only when the desktop has its password
        QVERIFY(prompter.isAsking());
        QVERIFY(m_strava->phase() == Phase::NotConnected);
    }

    void theEndIsNotHindered_data()
    {
        QTest::addColumn<QString>("stalls");
        QTest::newRow("signing in") << u"/oauth/token"_s;
        QTest::newRow("checking") << u"/api/v3/athlete"_s;
        QTest::newRow("signing out") << u"/oauth/revoke"_s;
        QTest::newRow("browser") << QString();
        QTest::newRow("keychain") << QString();
    }
    void theEndIsNotHindered()
    {
        QFETCH(const QString, stalls);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        const bool isConnected = tag == u"checking" || tag == u"signing out";
        QVERIFY(!isConnected || connects());
        std::unique_ptr<OpenPrompter> prompter;
        if (!stalls.isEmpty())
            fake().fail(stalls, stalled());
        if (tag == u"keychain") {
            QVERIFY(keyring::lock());
            prompter = std::make_unique<OpenPrompter>();
        }
        m_strava->opensBrowser = tag != u"browser";
        Answered<StravaConnection> asker;
        Answered<StravaFarewell> leaving;
        if (tag == u"checking")
            check(asker);
        else if (tag == u"signing out")
            signOut(leaving);
        else
            signIn(asker);
        if (!stalls.isEmpty())
            QTRY_COMPARE(fake().stalled(), 1);
        else if (prompter)
            QTRY_VERIFY(prompter->isAsking());
        else
            QTRY_COMPARE(m_strava->addresses.size(), 1);
        QVERIFY(ended() < longestEnd);
        QVERIFY(!asker.succeeded() && !leaving.succeeded());
        if (!isConnected)
            return;
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        Answered<StravaConnection> later;
        check(later);
        QTRY_VERIFY(later.succeeded());
    }

    void theEndRightAfterTheBeginningDoesNoHarm()
    {
        for (int i = 0; i < 20; ++i) {
            m_strava->start();
            Answered<StravaConnection> asker;
            signIn(asker);
            if (i % 2 == 0)
                QTRY_VERIFY(m_strava->phase() == Phase::SigningIn);
            QVERIFY(ended() < longestEnd);
        }
    }

    void aRefreshThatStravaHasBegunIsKept()
    {
        QVERIFY(connects());
        fake().expireAccessTokens();
        fake().fail(u"/oauth/token"_s, stalled());
        Answered<StravaConnection> asker;
        check(asker);
        QTRY_COMPARE(fake().stalled(), 1);
        // The old refresh token dies with the answer: an end that does not wait for it would end the sign-in.
        QTimer::singleShot(0, &asker, [this] { fake().releaseStalled(); });
        QVERIFY(ended() < longestEnd);
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        Answered<StravaConnection> later;
        check(later);
        QTRY_VERIFY(later.isThere());
        QVERIFY(later.succeeded());
    }

    void theWindowGoesOnMeanwhile()
    {
        QVERIFY(connects());
        fake().fail(u"/api/v3/athlete"_s, stalled());
        Answered<StravaConnection> asker;
        check(asker);
        QTRY_COMPARE(fake().stalled(), 1);
        int ticks = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&ticks] { ++ticks; });
        tick.start(10ms);
        QTRY_VERIFY(ticks >= 50); // they would not come, or only when the answer is there
        QVERIFY(!asker.isThere());
        fake().releaseStalled();
        QTRY_VERIFY(asker.succeeded());
    }

    void aRestoredBackupDoesNotEndTheConnection()
    {
        {
            const auto library = OpenLibrary::open(
                {.folder = m_strava->folder.path(), .athlete = {}, .purpose = Purpose::Write}, {}, m_strava->clock);
            QVERIFY(library);
            QVERIFY(connects());
            const auto backup = (*library)->library().backUpRolling(m_strava->athlete);
            QVERIFY(backup && *backup);
            QVERIFY((*library)->library().restore((*backup)->path));
        }
        Answered<StravaConnection> asker;
        check(asker);
        QTRY_VERIFY(asker.succeeded());
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
    }
};

QTEST_MAIN(TestStravaService)
#include "tst_stravaservice.moc"
