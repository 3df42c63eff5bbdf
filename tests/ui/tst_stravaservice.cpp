#include "followedstrava.h"

#include "core/secrets/keychain.h"
#include "tests/support/keyring.h"

#include <QCoro/QCoroTask>

#include <QSignalSpy>

using namespace lengthwise;
using namespace Qt::StringLiterals;

using Phase = StravaState::Phase;

/// The connection with Strava as the program has it: its own thread, a library, the system's keychain.
class TestStravaService : public QObject
{
    Q_OBJECT

    std::unique_ptr<FollowedStrava> m_strava;

    FakeStrava &fake() { return *m_strava->strava; }
    StravaService &service() { return *m_strava->service; }
    const StravaState &state() { return m_strava->state(); }
    bool reads(Phase phase) { return m_strava->reads(phase); }
    void signIn(Answered<StravaConnection> &asker) { m_strava->signIn(asker); }
    void check(Answered<StravaConnection> &asker) { m_strava->check(asker); }
    bool connects() { return m_strava->connects(); }

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
        QCOMPARE(state().connection->scopes, (QStringList{u"read"_s, u"activity:read"_s, u"activity:read_all"_s}));
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
        QVERIFY(m_strava->ended() < 5'000); // ms
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
        m_strava->signOut(asker);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(!asker.results[0]->notRevoked && !asker.results[0]->notRemoved);
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QVERIFY(!state().connection && !state().expiresAt);
        QCOMPARE(fake().livingSignIns(), 0);
        QVERIFY(keyring::items(m_strava->tokenKey()).empty());
        QVERIFY(keyring::items(u"app/12345"_s).empty());
        Answered<StravaFarewell> again;
        m_strava->signOut(again);
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
