#include "core/secrets/keychain.h"
#include "core/store/libraryindex.h"
#include "core/sync/stravaaccount.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakestravathread.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <iostream>
#include <random>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;

namespace {

constexpr int rounds = 120;
constexpr int roundsWithDeath = 20; ///< the last ones
constexpr auto betweenRounds = 6h;  ///< an access token's life
const std::string athlete = "aaaaaaaa-0000-4000-8000-000000000001";

/// The system's, and ahead of it.
class LaterClock final : public Clock
{
public:
    Instant now() const override { return SystemClock().now() + ahead; }
    std::chrono::milliseconds ahead{0};
};

/// All that a process needs.
class Member
{
public:
    Member(const QString &folder, const QString &url)
        : m_index(openIndex(folder, Database::Access::Write, m_clock.now()).value())
        , m_account(
              {m_network, m_keychain, m_index, m_clock, m_pauses, strava::addresses(url).value(), folder, athlete})
    {
    }

    Result<StravaConnection> connect(const FakeStravaSettings &settings)
    {
        const ConnectWish wish{.application = {settings.clientId, settings.clientSecret}};
        std::unique_ptr<BrowserVisit> visit;
        const std::function<void(const QUrl &)> show = [&visit](const QUrl &address) {
            visit = std::make_unique<BrowserVisit>(address);
        };
        return QCoro::waitFor(m_account.connect(wish, show, m_never));
    }

    Result<QString> token(int round)
    {
        m_clock.ahead = round * betweenRounds;
        return QCoro::waitFor(m_account.token(m_never));
    }

private:
    LaterClock m_clock;
    QNetworkAccessManager m_network;
    Keychain m_keychain;
    TimerPauses m_pauses;
    Database m_index;
    Cancellation m_never;
    StravaAccount m_account;
};

/// A process of its own: for each round that comes in, a line with the token, or with the error's number.
int takePart(const QString &folder, const QString &url)
{
    Member member(folder, url);
    std::puts("ready");
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line);) {
        const auto token = member.token(std::stoi(line));
        std::puts(token ? qPrintable(*token) : qPrintable(QString::number(int(token.error().code))));
        std::fflush(stdout);
    }
    return 0;
}

class Process
{
public:
    Process(const QString &folder, const QString &url)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--take-part"_s, folder, url});
    }
    ~Process()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                return u"no answer"_s;
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void ask(int round)
    {
        m_process.write(QByteArray::number(round) + '\n');
        m_process.waitForBytesWritten();
    }
    /// False: it has answered.
    bool runs(std::chrono::milliseconds atLeast) { return !m_process.waitForReadyRead(int(atLeast.count())); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

/// Two processes with one library, one keyring and one Strava.
class TestRefreshRace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeStravaThread m_strava;
    std::array<std::unique_ptr<Process>, 2> m_processes;

    void begin(std::size_t which)
    {
        m_processes[which] = std::make_unique<Process>(m_folder.path(), m_strava->url());
        QCOMPARE(m_processes[which]->line(), u"ready"_s);
    }

    int refreshes() { return m_strava->requests(u"/oauth/token"_s); }

    void startRound(int round)
    {
        m_strava->clearLog();
        m_strava->change([round](FakeStravaSettings &settings) { settings.clockAhead = round * betweenRounds; });
        for (const auto &process : m_processes)
            process->ask(round);
    }

    bool isTaken(const QString &token)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_strava->url() + u"/api/v3/athlete"_s));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        return QTest::qWaitFor([&reply] { return reply->isFinished(); }, longestWait)
            && reply->error() == QNetworkReply::NoError;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(Member(m_folder.path(), m_strava->url()).connect(m_strava->settings()));
        begin(0);
        begin(1);
    }
    void cleanupTestCase() { m_processes = {}; }

    void bothAlwaysHaveTheLivingToken()
    {
        QString last;
        for (int round = 1; round <= rounds - roundsWithDeath; ++round) {
            startRound(round);
            const QString one = m_processes[0]->line();
            const QString other = m_processes[1]->line();
            QCOMPARE(one, other);
            QCOMPARE(one.size(), 40); // no error
            QVERIFY(one != last);
            QCOMPARE(refreshes(), 1);
            last = one;
        }
        QVERIFY(isTaken(last));
    }

    /// Who dies between Strava's answer and the storing takes the new refresh token along: that gap is Strava's, so the
    /// old one lives on in these rounds.
    void theOtherGoesOnWhenOneIsKilled()
    {
        m_strava->change([](FakeStravaSettings &settings) { settings.rotates = false; });
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::minstd_rand random(seed);
        std::uniform_int_distribution<int> moments(0, 60); // ms; a round takes about as long
        int deaths = 0;
        for (int round = rounds - roundsWithDeath + 1; round <= rounds; ++round) {
            startRound(round);
            const auto victim = std::size_t(round) % 2;
            deaths += m_processes[victim]->runs(std::chrono::milliseconds(moments(random)));
            m_processes[victim]->kill();
            const QString token = m_processes[1 - victim]->line();
            QCOMPARE(token.size(), 40);
            QVERIFY(refreshes() <= 2); // the victim's was lost, perhaps
            QVERIFY(isTaken(token));
            begin(victim);
            m_processes[victim]->ask(round);
            QCOMPARE(m_processes[victim]->line(), token);
        }
        QVERIFY(deaths > 0);
    }

    void nobodyWasEverSignedOut()
    {
        m_strava->change([](FakeStravaSettings &settings) { settings.rotates = true; });
        startRound(rounds + 1);
        const QString token = m_processes[0]->line();
        QCOMPARE(m_processes[1]->line(), token);
        QVERIFY(isTaken(token));
        QCOMPARE(m_strava->livingSignIns(), 1);
        auto index = openIndex(m_folder.path(), Database::Access::Read, SystemClock().now());
        QVERIFY(index);
        QVERIFY(!knownConnection(*index, athlete)->connection->isExpired);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--take-part"_L1)
        return takePart(arguments.at(2), arguments.at(3));
    TestRefreshRace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_refreshrace.moc"
