#include "tests/core/strava/clientbed.h"
#include "tests/support/fakestravathread.h"

#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

/// What a second process does: asks the Strava at this address, with this library, until it may not any more, and says
/// how often it was answered.
int askAll(const QString &folder, const QString &url, const QString &token)
{
    SystemClock clock;
    MovableClock unused;
    MovedPauses pauses(unused);
    auto index = openIndex(folder, Database::Access::Write, clock.now());
    if (!index)
        return 1;
    LibraryBudget budget(*index, QString::fromLatin1(ClientBed::client), clock);
    TwoTokens tokens;
    tokens.first = token;
    QNetworkAccessManager network;
    Cancellation cancellation;
    Client api({.network = network,
        .tokens = tokens,
        .budget = budget,
        .clock = clock,
        .pauses = pauses,
        .addresses = addresses(url).value()});
    int answered = 0;
    while (true) {
        const auto answer = QCoro::waitFor(api.activities({}, Urgency::Asked, cancellation));
        if (answer)
            ++answered;
        else if (answer.error().code == ErrorCode::BudgetSpent)
            break;
        else if (answer.error().code != ErrorCode::NetworkDown && answer.error().code != ErrorCode::ServerFailed
            && answer.error().code != ErrorCode::AnswerDamaged)
            return 1;
    }
    std::printf("%d\n", answered);
    return 0;
}

Instant quarterEnd(Instant time)
{
    return quarterStart(time) + 15min;
}

} // namespace

/// What the budget forbids is not sent.
class TestClientBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<ClientBed>(); }
    void cleanup() { m_bed.reset(); }
    void learnsTheLimits();
    void clicksKeepATenth();
    void othersSpentIt();
    void waitsWhereItIsNotLong();
    void clockIsAhead();
    void serverTellsNothing();
    void retriesCount();
    void processesShareIt();

private:
    Result<QByteArray> list(Urgency urgency = Urgency::Asked)
    {
        return QCoro::waitFor(m_bed->api.activities({}, urgency, m_bed->cancellation));
    }
    void limit(int quarter, int day)
    {
        m_bed->server.change([=](FakeStravaSettings &settings) { settings.limits.read = {quarter, day}; });
    }
    void checkSpent(const Result<QByteArray> &refused, Instant until)
    {
        QCOMPARE(errorOf(refused).code, ErrorCode::BudgetSpent);
        QCOMPARE(errorOf(refused).count, until.time_since_epoch().count());
    }

    std::unique_ptr<ClientBed> m_bed;
};

void TestClientBudget::learnsTheLimits()
{
    limit(3, 5);
    for (int i = 0; i < 3; ++i)
        QVERIFY(list());
    checkSpent(list(), quarterEnd(m_bed->clock.now()));
    QCOMPARE(m_bed->asked(), 3);
    m_bed->clock.time = quarterEnd(m_bed->clock.now());
    for (int i = 0; i < 2; ++i)
        QVERIFY(list());
    checkSpent(list(), dayStart(m_bed->clock.now()) + 24h);
    QCOMPARE(m_bed->asked(), 5);
    m_bed->clock.time = dayStart(m_bed->clock.now()) + 24h;
    QVERIFY(list());
    QCOMPARE(m_bed->asked(), 6);
    QCOMPARE(m_bed->server.overruns(), FakeUsage());
}

void TestClientBudget::clicksKeepATenth()
{
    limit(10, 1000);
    for (int i = 0; i < 9; ++i)
        QVERIFY(list(Urgency::Background));
    checkSpent(list(Urgency::Background), quarterEnd(m_bed->clock.now()));
    QCOMPARE(m_bed->asked(), 9);
    QVERIFY(list(Urgency::Asked));
    checkSpent(list(Urgency::Asked), quarterEnd(m_bed->clock.now()));
    QCOMPARE(m_bed->asked(), 10);
}

void TestClientBudget::othersSpentIt()
{
    m_bed->clock.time = quarterStart(m_bed->clock.now()) + 5min;
    m_bed->server.setUsage({.overall = {150, 600}, .read = {100, 500}});
    checkSpent(list(), quarterEnd(m_bed->clock.now()));
    QCOMPARE(m_bed->asked(), 1); // refused with what was used
    QVERIFY(m_bed->pauses.asked.empty());
    checkSpent(list(), quarterEnd(m_bed->clock.now()));
    QCOMPARE(m_bed->asked(), 1);
    QCOMPARE(m_bed->budget.state()->overallDay.used, 601);
}

void TestClientBudget::waitsWhereItIsNotLong()
{
    m_bed->clock.time = quarterEnd(m_bed->clock.now()) - 100s;
    m_bed->server.setUsage({.overall = {150, 600}, .read = {100, 500}});
    QVERIFY(list());
    QCOMPARE(m_bed->pauses.asked, std::vector<milliseconds>(1, 100s));
    QCOMPARE(m_bed->asked(), 2);
}

/// Our quarter began five minutes before the server's: it is asked once, and not again before its own begins.
void TestClientBudget::clockIsAhead()
{
    m_bed->server.change([](FakeStravaSettings &settings) { settings.clockAhead = -5min; });
    m_bed->clock.time = quarterEnd(m_bed->clock.now()) + 1min;
    m_bed->server.setUsage({.overall = {100, 100}, .read = {100, 100}});
    checkSpent(list(), m_bed->clock.now() + 4min);
    QCOMPARE(m_bed->asked(), 1);
    m_bed->clock.time += 4min;
    QVERIFY(list());
}

void TestClientBudget::serverTellsNothing()
{
    m_bed->server.change([](FakeStravaSettings &settings) { settings.sendsLimits = false; });
    for (int i = 0; i < 100; ++i)
        QVERIFY(list());
    checkSpent(list(), quarterEnd(m_bed->clock.now()));
    QCOMPARE(m_bed->asked(), 100);
}

void TestClientBudget::retriesCount()
{
    limit(3, 1000);
    QVERIFY(list());
    m_bed->server.fail(u"/api"_s, {.kind = FakeFault::Kind::Drop}, 100);
    checkSpent(list(), quarterEnd(m_bed->clock.now()));
    QCOMPARE(m_bed->asked(), 3);
    QCOMPARE(m_bed->server.overruns(), FakeUsage());
}

/// With a Strava that fails now and then: dropped answers, half ones, 500.
void TestClientBudget::processesShareIt()
{
    FakeStravaThread server;
    server->change([](FakeStravaSettings &settings) { settings.limits.read = {80, 1000}; });
    server->setActivities(fakeHistory(20, SystemClock().now() - 24h));
    const QString token = server->signedIn().access;
    const std::array kinds{FakeFault::Kind::AnswerLost, FakeFault::Kind::HalfBody, FakeFault::Kind::Status,
        FakeFault::Kind::Malformed, FakeFault::Kind::Drop};
    std::atomic<int> count = 0;
    server->onRequest([&count](const FakeLogEntry &) { ++count; });
    // The quota is known from the start, as after any answer.
    QVERIFY(m_bed->index.script("INSERT INTO budget (client_id, kind, span, window_start, reported, quota) VALUES"
                                " ('12345', 'read', 'quarter', 0, 0, 80)"));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 2; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        processes.back()->start(
            QCoreApplication::applicationFilePath(), {u"--ask"_s, m_bed->folder.path(), server->url(), token});
    }
    std::size_t fault = 0;
    int answered = 0;
    for (const auto &process : processes) {
        while (process->state() != QProcess::NotRunning) {
            // One fault for each few requests, whatever their pace.
            if (int(fault) * 4 < count)
                server->fail(u"/api"_s, {.kind = kinds[fault++ % kinds.size()]});
            process->waitForFinished(5);
        }
        QCOMPARE(process->exitCode(), 0);
        answered += process->readAllStandardOutput().trimmed().toInt();
    }
    QCOMPARE(server->overruns(), FakeUsage());
    // As much as may be, or more where a quarter began meanwhile.
    QVERIFY2(server->requests(u"/api"_s) >= 80 - 5, qPrintable(QString::number(server->requests(u"/api"_s))));
    QVERIFY(fault > 5);
    QVERIFY(answered > 0 && answered < server->requests(u"/api"_s));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--ask"_s)
        return askAll(arguments[2], arguments[3], arguments[4]);
    TestClientBudget test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clientbudget.moc"
