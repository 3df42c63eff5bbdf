#include "followedstrava.h"

#include "tests/support/keyring.h"

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

/// What ends before it is done: askers, athletes, the program. Nobody waits for the network.
class TestStravaEnds : public QObject
{
    Q_OBJECT

    std::unique_ptr<FollowedStrava> m_strava;

    FakeStrava &fake() { return *m_strava->strava; }
    StravaService &service() { return *m_strava->service; }
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
            m_strava->signOut(leaving);
        else
            signIn(asker);
        if (!stalls.isEmpty())
            QTRY_COMPARE(fake().stalled(), 1);
        else if (prompter)
            QTRY_VERIFY(prompter->isAsking());
        else
            QTRY_COMPARE(m_strava->addresses.size(), 1);
        QVERIFY(m_strava->ended() < longestEnd);
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
            QVERIFY(m_strava->ended() < longestEnd);
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
        QVERIFY(m_strava->ended() < longestEnd);
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
};

QTEST_MAIN(TestStravaEnds)
#include "tst_stravaends.moc"
