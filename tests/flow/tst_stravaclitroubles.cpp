#include "tests/flow/schemacheck.h"
#include "tests/flow/stravacli.h"
#include "tests/support/keyring.h"
#include "tests/support/otherbus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

using Settings = FakeStravaSettings;
using Kind = FakeFault::Kind;
using Plan = std::function<void(FakeStrava &)>;

Plan faulty(FakeFault fault)
{
    return [fault](FakeStrava &strava) { strava.fail(u"/oauth/token"_s, fault, 9); };
}

Plan changed(std::function<void(Settings &)> edit)
{
    return [edit](FakeStrava &strava) { strava.change(edit); };
}

/// Where nobody listens.
QString deadAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1"_s.arg(server.serverPort());
}

/// What Strava would send the browser to, without Strava.
QUrl redirectOf(const QUrl &address)
{
    const QUrlQuery asked(address);
    QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    redirect.setQuery(u"state=%1&code=0123abcd&scope=read,activity:read_all"_s.arg(asked.queryItemValue(u"state"_s)));
    return redirect;
}

constexpr qint64 soon = 10'000; // ms; what is cancelled would last longer

} // namespace

/// What goes wrong with `strava connect|status|disconnect`: how it ends and what it says.
class TestStravaCliTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_cli = std::make_unique<StravaCli>();
    }
    void cleanup() { m_cli.reset(); }
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }

    void whatIsNotUnderstood_data();
    void whatIsNotUnderstood();
    void aSignInThatFails_data();
    void aSignInThatFails();
    void withoutNetworkNobodySignsIn();
    void withoutNetworkACheckFails();
    void withoutNetworkDisconnectWorksHere();
    void withoutAKeychainNobodySignsIn_data();
    void withoutAKeychainNobodySignsIn();
    void aLockedKeyringLosesNothing();
    void withoutAKeychainDisconnectTellsWhatIsLeft();
    void otherAddressesAreRefused_data();
    void otherAddressesAreRefused();
    void ctrlCEndsTheWaiting();
    void ctrlCEndsACheck();
    void ctrlCLeavesTheSignIn();
    void aSpentBudgetIsToldFromWhen();

private:
    /// It failed as a whole: code, message and sentence fit. Returns the sentence.
    QString failure(const Ran &ran, const QString &code);
    QJsonObject status(const QStringList &words = {});
    Ran interrupted(QProcess &process);

    std::unique_ptr<StravaCli> m_cli;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
};

QString TestStravaCliTroubles::failure(const Ran &ran, const QString &code)
{
    m_schemas.add(ran.output, u"error"_s);
    const QString message = ran.document()[u"error"_s][u"message"_s].toString();
    if (ran.errorCode() != code)
        QTest::qFail(("another error: " + ran.told()).c_str(), __FILE__, __LINE__);
    if (!ran.complaint.contains("lengthwise-cli: " + message.toUtf8() + '\n') || !message.endsWith(u'.'))
        QTest::qFail(("no sentence: " + ran.told()).c_str(), __FILE__, __LINE__);
    return message;
}

QJsonObject TestStravaCliTroubles::status(const QStringList &words)
{
    const Ran ran = m_cli->run(QStringList{u"status"_s, u"--json"_s} + words);
    m_schemas.add(ran.output, u"strava-status"_s);
    return ran.document();
}

Ran TestStravaCliTroubles::interrupted(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGINT);
    QElapsedTimer timer;
    timer.start();
    Ran ran = Sandbox::ended(process);
    if (timer.elapsed() > soon)
        QTest::qFail("it did not end soon", __FILE__, __LINE__);
    return ran;
}

void TestStravaCliTroubles::whatIsNotUnderstood_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QStringList &words, const char *told) {
        QTest::newRow(name) << words << QByteArray(told);
    };
    row("nothing to do", {}, "something is missing");
    row("unknown", {u"what"_s}, "this is not understood: \"what\"");
    row("two at once", {u"connect"_s, u"disconnect"_s}, "too much: \"disconnect\"");
    row("no number", {u"connect"_s, u"--client-id"_s, u"12a"_s}, "--client-id takes the number that Strava shows");
    row("no client id yet", {u"connect"_s}, "--client-id is needed the first time");
    row("how long", {u"connect"_s, u"--client-id=1"_s, u"--keep=8d"_s}, "--keep takes 7d or connected");
    row("which browser", {u"connect"_s, u"--client-id=1"_s, u"--open-browser=maybe"_s},
        "--open-browser takes yes or no");
    row("a secret where all see it", {u"connect"_s, u"--client-secret=x"_s}, "Unknown option 'client-secret'.");
    row("no secret", {u"connect"_s, u"--client-id=1"_s, u"--client-secret-stdin"_s},
        "no secret came on standard input");
    row("an application without signing in", {u"status"_s, u"--client-id=1"_s}, "--client-id means nothing to status");
    row("a check while signing in", {u"connect"_s, u"--check"_s}, "--check means nothing to connect");
    row("a wait without a sync", {u"disconnect"_s, u"--wait"_s}, "--wait means nothing to disconnect");
    row("a sync that deletes", {u"sync"_s, u"--delete"_s}, "--delete means nothing to sync");
    row("the newest swims to send", {u"send"_s, u"12345678"_s, u"--latest=3"_s}, "--latest means nothing to send");
}

void TestStravaCliTroubles::whatIsNotUnderstood()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, told);
    m_cli->box().setInput({});
    const Ran ran = m_cli->run(words + QStringList{u"--json"_s});
    QVERIFY2(ran.exitCode == 2, ran.told().c_str());
    QVERIFY2(
        ran.complaint.startsWith("lengthwise-cli: " + told + "\nUsage: lengthwise-cli strava"), ran.told().c_str());
    m_schemas.add(ran.output, u"error"_s);
    QCOMPARE(ran.errorCode(), u"wrong_usage"_s);
    QVERIFY(!QDir(m_cli->libraryFolder()).exists());
}

void TestStravaCliTroubles::aSignInThatFails_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Plan &plan, const char *code) {
        QTest::newRow(name) << plan << QString::fromLatin1(code);
    };
    row("denied", changed([](Settings &settings) { settings.browser = FakeBrowser::Denies; }), "sign_in_denied");
    row("another state", changed([](Settings &settings) { settings.browser = FakeBrowser::WrongState; }),
        "sign_in_forged");
    row("no state", changed([](Settings &settings) { settings.browser = FakeBrowser::NoState; }), "sign_in_forged");
    row("unticked", changed([](Settings &settings) { settings.ticked = {u"read"_s}; }), "scopes_missing");
    row("nothing ticked", changed([](Settings &settings) { settings.ticked = QStringList(); }), "scopes_missing");
    row("another secret", changed([](Settings &settings) { settings.clientSecret = u"made-anew"_s; }),
        "sign_in_refused");
    row("clock", changed([](Settings &settings) { settings.clockAhead = std::chrono::hours(-3); }), "clock_wrong");
    row("500", faulty({.kind = Kind::Status, .status = 500}), "server_failed");
    row("503", faulty({.kind = Kind::Status, .status = 503}), "server_failed");
    row("429", faulty({.kind = Kind::Status, .status = 429, .retryAfter = 60}), "server_failed");
    row("404", faulty({.kind = Kind::Status, .status = 404}), "request_refused");
    row("cut", faulty({.kind = Kind::Drop}), "network_down");
    row("answer lost", faulty({.kind = Kind::AnswerLost}), "network_down");
    row("half a body", faulty({.kind = Kind::HalfBody}), "network_down");
    row("malformed", faulty({.kind = Kind::Malformed}), "answer_damaged");
    row("garbled", faulty({.kind = Kind::Garbled}), "answer_damaged");
    row("a page", faulty({.kind = Kind::Html}), "answer_damaged");
    row("nothing", faulty({.kind = Kind::EmptyBody}), "answer_damaged");
}

void TestStravaCliTroubles::aSignInThatFails()
{
    QFETCH(Plan, plan);
    QFETCH(QString, code);
    plan(m_cli->strava());
    const auto failed = m_cli->connectFirst({u"--json"_s});
    QVERIFY2(failed.ran.exitCode == 1, failed.ran.told().c_str());
    failure(failed.ran, code);
    QVERIFY(failed.page.status != 0 && !tellsSuccess(failed.page));
    QCOMPARE(status()[u"connected"_s], QJsonValue(false));
    QVERIFY(keyring::items(m_cli->signInKey()).empty());
    QVERIFY(keyring::items(m_cli->applicationKey()).empty());

    // Then, without the trouble, the same words do it.
    m_cli->strava().stopFailing();
    m_cli->strava().change([this](Settings &settings) {
        settings = Settings();
        settings.clientId = m_cli->clientId();
    });
    const auto again = m_cli->connectFirst();
    QVERIFY2(again.ran.exitCode == 0, again.ran.told().c_str());
    QVERIFY(tellsSuccess(again.page));
}

void TestStravaCliTroubles::withoutNetworkNobodySignsIn()
{
    m_cli->box().setVariable(u"LENGTHWISE_STRAVA_URL"_s, deadAddress());
    const auto process =
        m_cli->start(QStringList{u"connect"_s, u"--open-browser=no"_s, u"--json"_s} + m_cli->firstWords());
    const BrowserPage page = visited(redirectOf(printedAddress(*process)));
    const Ran ran = Sandbox::ended(*process);
    QCOMPARE(ran.exitCode, 1);
    failure(ran, u"network_down"_s);
    QVERIFY(page.status != 0 && !tellsSuccess(page));
    QCOMPARE(status()[u"connected"_s], QJsonValue(false));
}

void TestStravaCliTroubles::withoutNetworkACheckFails()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    m_cli->takeStravaAway();
    const Ran ran = m_cli->run({u"status"_s, u"--check"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    m_schemas.add(ran.output, u"strava-status"_s);
    QCOMPARE(ran.document()[u"connected"_s], QJsonValue(true));
    QCOMPARE(ran.document()[u"trouble"_s][u"code"_s].toString(), u"network_down"_s);
    QVERIFY(ran.complaint.startsWith("lengthwise-cli: Strava could not be reached"));
    QCOMPARE(ran.document()[u"budget"_s][u"day"_s][u"read"_s].toInt(-1), 0); // nothing arrived
    QCOMPARE(m_cli->run({u"status"_s}).exitCode, 0);
}

void TestStravaCliTroubles::withoutNetworkDisconnectWorksHere()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    m_cli->takeStravaAway();
    const Ran ran = m_cli->run({u"disconnect"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QVERIFY2(ran.output.startsWith("Disconnected from Strava. All swims stay, those from there for as long as you "
                                   "chose.\nStrava could not be told"),
        ran.told().c_str());
    QVERIFY2(!ran.output.contains("Nothing was changed"), ran.told().c_str()); // something was
    QVERIFY(ran.output.contains("https://www.strava.com/settings/apps"));
    QCOMPARE(status()[u"connected"_s], QJsonValue(false));
    QVERIFY(keyring::items(m_cli->signInKey()).empty());
    QVERIFY(keyring::items(m_cli->applicationKey()).empty());
}

void TestStravaCliTroubles::withoutAKeychainNobodySignsIn_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("a bus without a keyring") << true;
    QTest::newRow("no bus") << false;
}

void TestStravaCliTroubles::withoutAKeychainNobodySignsIn()
{
    QFETCH(bool, hasBus);
    const OtherBus bus;
    m_cli->box().setVariable(
        u"DBUS_SESSION_BUS_ADDRESS"_s, hasBus ? bus.address() : u"unix:path="_s + m_cli->box().path(u"nowhere"_s));
    // Neither an address nor a question: nobody signs in for nothing.
    const Ran ran = m_cli->run(QStringList{u"connect"_s, u"--open-browser=no"_s, u"--json"_s} + m_cli->firstWords());
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    failure(ran, u"keychain_missing"_s);
    QVERIFY(!ran.complaint.contains("Waiting"));
    QCOMPARE(m_cli->strava().log().size(), 0u);
    QCOMPARE(status()[u"connected"_s], QJsonValue(false));
}

void TestStravaCliTroubles::aLockedKeyringLosesNothing()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    QVERIFY(keyring::lock());
    const Ran refused = m_cli->run({u"connect"_s, u"--open-browser=no"_s, u"--json"_s});
    QVERIFY2(refused.exitCode == 1, refused.told().c_str());
    failure(refused, u"keychain_locked"_s);

    const Ran told = m_cli->run({u"status"_s, u"--json"_s});
    QCOMPARE(told.exitCode, 1);
    m_schemas.add(told.output, u"strava-status"_s);
    QCOMPARE(told.document()[u"trouble"_s][u"code"_s].toString(), u"keychain_locked"_s);
    QCOMPARE(told.document()[u"athlete"_s][u"firstname"_s].toString(), u"Jo"_s);
    QVERIFY(told.document()[u"expires_at"_s].isNull());

    QVERIFY(keyring::unlock());
    QCOMPARE(status({u"--check"_s})[u"trouble"_s], QJsonValue());

    // What is locked could neither be ended at Strava nor be removed later on.
    QVERIFY(keyring::lock());
    const Ran left = m_cli->run({u"disconnect"_s, u"--json"_s});
    QVERIFY2(left.exitCode == 1, left.told().c_str());
    failure(left, u"keychain_locked"_s);
    QVERIFY(keyring::unlock());
    QCOMPARE(status({u"--check"_s})[u"connected"_s], QJsonValue(true));
}

void TestStravaCliTroubles::withoutAKeychainDisconnectTellsWhatIsLeft()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    const OtherBus bus;
    m_cli->box().setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    const Ran ran = m_cli->run({u"disconnect"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QVERIFY2(ran.output.contains("Strava could not be told: No keychain"), ran.told().c_str());
    QVERIFY2(ran.output.contains("may still hold the sign-in: No keychain"), ran.told().c_str());
    QVERIFY2(!ran.output.contains("worthless"), ran.told().c_str()); // Strava still takes it
    QCOMPARE(m_cli->strava().livingSignIns(), 1);
    QCOMPARE(status()[u"connected"_s], QJsonValue(false));
}

void TestStravaCliTroubles::otherAddressesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"http://example.org", "ftp://127.0.0.1", "http://127.0.0.1.example.org",
             "http://somebody:password@127.0.0.1:1", "127.0.0.1", "https://www.strava.com/?x=1"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestStravaCliTroubles::otherAddressesAreRefused()
{
    QFETCH(QString, address);
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    m_cli->strava().clearLog();
    m_cli->box().setVariable(u"LENGTHWISE_STRAVA_URL"_s, address);
    for (const char *word : {"connect", "status", "disconnect"}) {
        const Ran ran = m_cli->run({QLatin1String(word), u"--json"_s});
        QVERIFY2(ran.exitCode == 1, ran.told().c_str());
        const QString message = failure(ran, u"address_refused"_s);
        QVERIFY(message.contains("LENGTHWISE_STRAVA_URL"_L1));
        QVERIFY(!message.contains("password"_L1));
    }
    QCOMPARE(m_cli->strava().log().size(), 0u);
    m_cli->box().setVariable(u"LENGTHWISE_STRAVA_URL"_s, m_cli->strava().url());
    QCOMPARE(status({u"--check"_s})[u"connected"_s], QJsonValue(true));
}

void TestStravaCliTroubles::ctrlCEndsTheWaiting()
{
    m_cli->strava().change([](Settings &settings) { settings.browser = FakeBrowser::Closes; });
    const auto process =
        m_cli->start(QStringList{u"connect"_s, u"--open-browser=no"_s, u"--json"_s} + m_cli->firstWords());
    const QUrl address = printedAddress(*process);
    QCOMPARE(visited(address).status, 200); // and never comes back
    const Ran ran = interrupted(*process);
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    failure(ran, u"cancelled"_s);
    QCOMPARE(status()[u"connected"_s], QJsonValue(false));
    const BrowserPage late = visited(redirectOf(address));
    QCOMPARE(late.error, QNetworkReply::ConnectionRefusedError); // nobody listens any more
}

void TestStravaCliTroubles::ctrlCEndsACheck()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    m_cli->strava().fail(u"/api/v3"_s, {.kind = Kind::Stall});
    const auto process = m_cli->start({u"status"_s, u"--check"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->strava().stalled(), 1, 30'000);
    const Ran ran = interrupted(*process);
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QCOMPARE(ran.document()[u"trouble"_s][u"code"_s].toString(), u"cancelled"_s);
    QCOMPARE(status({u"--check"_s})[u"connected"_s], QJsonValue(true));
}

void TestStravaCliTroubles::ctrlCLeavesTheSignIn()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    m_cli->strava().fail(u"/oauth/revoke"_s, {.kind = Kind::Stall});
    const auto process = m_cli->start({u"disconnect"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->strava().stalled(), 1, 30'000);
    const Ran ran = interrupted(*process);
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    failure(ran, u"cancelled"_s);
    QCOMPARE(status({u"--check"_s})[u"connected"_s], QJsonValue(true));
}

void TestStravaCliTroubles::aSpentBudgetIsToldFromWhen()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    m_cli->strava().setUsage({.overall = {100, 1'000}, .read = {99, 1'000}}); // the next one is one too many today
    const Ran ran = m_cli->run({u"status"_s, u"--check"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QVERIFY2(ran.complaint.contains("no more requests for now"), ran.told().c_str());
    QVERIFY2(ran.output.contains("1001 of 1000 requests"), ran.told().c_str());
    m_cli->strava().clearLog();
    QCOMPARE(m_cli->run({u"status"_s, u"--check"_s}).exitCode, 1);
    QCOMPARE(m_cli->strava().log().size(), 0u); // not even asked
}

QTEST_GUILESS_MAIN(TestStravaCliTroubles)
#include "tst_stravaclitroubles.moc"
