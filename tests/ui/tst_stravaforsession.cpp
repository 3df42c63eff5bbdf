#include "followedstrava.h"

#include "core/store/libraryindex.h"

#include <QDirIterator>

using namespace lengthwise;
using namespace Qt::StringLiterals;

using Phase = StravaState::Phase;

/// A sign-in on a system without a keychain: good for this session, and not a word of it afterwards. There is no
/// session bus here, so there is no keychain.
class TestStravaForSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<FollowedStrava> m_strava;

    FakeStrava &fake() { return *m_strava->strava; }
    StravaService &service() { return *m_strava->service; }
    const StravaState &state() { return m_strava->state(); }
    bool reads(Phase phase) { return m_strava->reads(phase); }
    bool connects() { return m_strava->connects(true); }
    /// As a keychain would have brought it, before it went away.
    void noteLasting(const StravaConnection &connection)
    {
        auto index = openIndex(m_strava->folder.path(), Database::Access::Write, m_strava->clock.now());
        QVERIFY(index);
        auto transaction = Transaction::begin(*index);
        QVERIFY(transaction && setStravaConnection(*transaction, m_strava->athlete, connection));
        QVERIFY(transaction->commit());
    }

private Q_SLOTS:
    void init()
    {
        m_strava = std::make_unique<FollowedStrava>();
        QVERIFY(!m_strava->athlete.empty());
        QVERIFY(reads(Phase::NotConnected));
    }
    void cleanup() { m_strava.reset(); }

    void withoutAKeychainNobodySignsInForNothing()
    {
        Answered<StravaConnection> asker;
        m_strava->signIn(asker);
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::KeychainMissing));
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QVERIFY(m_strava->addresses.empty());
        QVERIFY(connects());
    }

    void itWorksAndIsGoneWithTheProgram()
    {
        QVERIFY(connects());
        QVERIFY(m_strava->phase() == Phase::Connected);
        QVERIFY(state().isForSession && state().expiresAt);
        Answered<StravaConnection> asker;
        m_strava->check(asker);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(state().isForSession && state().budget);

        m_strava->start();
        QVERIFY(reads(Phase::NotConnected));
        QVERIFY(!state().connection && !state().isForSession);
        QCOMPARE(state().lastClientId, u"12345"_s); // is no secret
    }

    void nothingOfItIsWritten()
    {
        QVERIFY(connects());
        const QStringList secrets = fake().secrets();
        QVERIFY(secrets.size() >= 3);
        int files = 0;
        for (QDirIterator each(m_strava->folder.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &secret : secrets)
                QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 2); // index and athlete
    }

    void itOutlivesALookAtAnotherAthlete()
    {
        QVERIFY(connects());
        const std::string other = m_strava->otherAthlete();
        QVERIFY(!other.empty());
        service().follow(m_strava->folder.path(), other);
        QVERIFY(reads(Phase::NotConnected));
        QVERIFY(!state().isForSession);
        service().follow(m_strava->folder.path(), m_strava->athlete);
        QVERIFY(reads(Phase::Connected));
        QVERIFY(state().isForSession);
        Answered<StravaConnection> asker;
        m_strava->check(asker);
        QTRY_VERIFY(asker.succeeded());
    }

    void oneThatIsCancelledLeavesWhatWas()
    {
        noteLasting({.clientId = u"12345"_s, .athlete = {.id = 7, .firstName = u"Ida"_s}});
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        m_strava->opensBrowser = false;
        Answered<StravaConnection> asker;
        m_strava->signIn(asker, true);
        QTRY_COMPARE(m_strava->addresses.size(), 1);
        QVERIFY(state().isForSession);
        service().cancelSignIn();
        QTRY_COMPARE(asker.error(), std::optional(ErrorCode::Cancelled));
        QVERIFY(m_strava->phase() == Phase::Connected);
        QVERIFY(!state().isForSession);
        QCOMPARE(state().connection->athlete.id, std::int64_t(7));
    }

    void theEarlierOneIsThereAgainNextTime()
    {
        const std::int64_t jo = fake().settings().athlete.id;
        noteLasting({.clientId = u"12345"_s,
            .athlete = {.id = jo, .firstName = u"Ida"_s},
            .keep = StravaKeep::UntilDisconnected});
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        QVERIFY(connects());
        QVERIFY(state().isForSession && state().connection->keep == StravaKeep::SevenDays);
        QCOMPARE(state().connection->athlete.firstName, u"Jo"_s);
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        QVERIFY(!state().isForSession);
        QCOMPARE(state().connection->athlete.firstName, u"Ida"_s);
        QVERIFY(state().connection->keep == StravaKeep::SevenDays); // what was chosen last, by the athlete
    }

    void whoSignsOutLeavesTheEarlierOneToo()
    {
        noteLasting({.clientId = u"12345"_s, .athlete = {.id = fake().settings().athlete.id}});
        m_strava->start();
        QVERIFY(reads(Phase::Connected));
        QVERIFY(connects());
        Answered<StravaFarewell> asker;
        m_strava->signOut(asker);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(!asker.results[0]->notRevoked);
        QVERIFY(asker.results[0]->notRemoved); // the keychain was not there to forget it
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QCOMPARE(fake().livingSignIns(), 0);
        m_strava->start();
        QVERIFY(reads(Phase::NotConnected));
    }

    void signingOutEndsTheSession()
    {
        QVERIFY(connects());
        Answered<StravaFarewell> asker;
        m_strava->signOut(asker);
        QTRY_VERIFY(asker.succeeded());
        QVERIFY(!asker.results[0]->notRevoked && !asker.results[0]->notRemoved);
        QVERIFY(m_strava->phase() == Phase::NotConnected);
        QVERIFY(!state().isForSession);
        QCOMPARE(fake().livingSignIns(), 0);
    }
};

QTEST_MAIN(TestStravaForSession)
#include "tst_stravaforsession.moc"
