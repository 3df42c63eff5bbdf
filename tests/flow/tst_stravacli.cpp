#include "tests/flow/schemacheck.h"
#include "tests/flow/stravacli.h"
#include "tests/support/keyring.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t largeId = 9'007'199'254'740'993; // 2^53 + 1: not a double
constexpr qint64 accessLifetime = 21'600;               // s, Strava's

/// A program for the environment's PATH that writes its argument into a file.
void writeOpener(const QString &folder, const QString &told)
{
    QDir().mkpath(folder);
    QFile script(folder + "/xdg-open"_L1);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf %s \"$1\" >'" + told.toUtf8() + ".part'\nmv '" + told.toUtf8() + ".part' '"
        + told.toUtf8() + "'\n");
    script.close();
    script.setPermissions(script.permissions() | QFile::ExeOwner);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Signing in, looking, signing out, as a swimmer types it; where all goes well.
class TestStravaCli : public QObject
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

    void theFirstLineIsTheAddress();
    void whoIsConnectedIsTold();
    void theDocumentTellsAllOfIt();
    void aCheckAsksStravaOnce();
    void disconnectLeavesNothing();
    void theSecondTimeNeitherIdNorSecretIsNeeded();
    void keepStaysUntilItIsSaidAnew();
    void whatIsAskedForAgainIsAsked();
    void someRightsAreEnough();
    void eachAthleteSignsInAlone();
    void somebodyElseMayFollowWhenItIsSaid();
    void twoSignInsAtOnceBothEnd();
    void aRefusedSignInIsMadeAnew();
    void aLibraryIsBegunByConnectOnly();
    void theBrowserGetsTheAddress();

private:
    QJsonObject status(const QStringList &words = {});
    QJsonObject checked(const Ran &ran, const QString &schema);

    std::unique_ptr<StravaCli> m_cli;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
};

QJsonObject TestStravaCli::checked(const Ran &ran, const QString &schema)
{
    m_schemas.add(ran.output, schema);
    return ran.document();
}

QJsonObject TestStravaCli::status(const QStringList &words)
{
    return checked(m_cli->run(QStringList{u"status"_s, u"--json"_s} + words), u"strava-status"_s);
}

void TestStravaCli::theFirstLineIsTheAddress()
{
    const auto connected = m_cli->connectFirst();
    QVERIFY2(connected.ran.exitCode == 0, connected.ran.told().c_str());
    QVERIFY(connected.address.toString().startsWith(m_cli->strava().url() + "/oauth/authorize?"_L1));
    const QUrlQuery query(connected.address);
    QCOMPARE(query.queryItemValue(u"client_id"_s), m_cli->clientId());
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"read,activity:read,activity:read_all"_s);
    const QUrl redirect(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(redirect.host(), u"127.0.0.1"_s);
    QVERIFY(tellsSuccess(connected.page));
    QCOMPARE(connected.page.address.port(), redirect.port());
    QCOMPARE(connected.ran.complaint,
        QByteArray("lengthwise-cli: Waiting for you to sign in at this address, five minutes at most.\n"));
}

void TestStravaCli::whoIsConnectedIsTold()
{
    const auto connected = m_cli->connectFirst();
    QVERIFY2(connected.ran.output.startsWith("Connected with Strava.\n"), connected.ran.told().c_str());
    const Ran ran = m_cli->run({u"status"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.complaint, QByteArray());
    QCOMPARE(ran.output, connected.ran.output);
    for (const char *words : {"Jo Sander, jo_schwimmt (9007199254740993)", "read, activity:read, activity:read_all",
             "then renewed by itself", "kept for 7 days", "0 of 100 requests", "0 of 1000 requests"})
        QVERIFY2(ran.output.contains(words), ran.told().c_str());
    QVERIFY(ran.output.contains(m_cli->strava().url().toUtf8() + "/api/v3\n"));
}

void TestStravaCli::theDocumentTellsAllOfIt()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto connected = m_cli->connectFirst({u"--json"_s, u"--keep"_s, u"connected"_s});
    QVERIFY2(connected.ran.exitCode == 0, connected.ran.told().c_str());
    const QJsonObject document = checked(connected.ran, u"strava-status"_s);
    QCOMPARE(status(), document);
    QCOMPARE(document[u"connected"_s], QJsonValue(true));
    const QJsonObject athlete = document[u"athlete"_s].toObject();
    QCOMPARE(athlete[u"id"_s].toInteger(), largeId);
    QCOMPARE(athlete[u"username"_s].toString(), u"jo_schwimmt"_s);
    QCOMPARE(athlete[u"firstname"_s].toString(), u"Jo"_s);
    QCOMPARE(athlete[u"lastname"_s].toString(), u"Sander"_s);
    QCOMPARE(document[u"scopes"_s], QJsonValue(QJsonArray{u"read"_s, u"activity:read"_s, u"activity:read_all"_s}));
    QCOMPARE(document[u"client_id"_s].toString(), m_cli->clientId());
    QCOMPARE(document[u"keep"_s].toString(), u"connected"_s);
    QCOMPARE(document[u"address"_s].toString(), m_cli->strava().url() + "/api/v3"_L1);
    QVERIFY(document[u"trouble"_s].isNull());
    const qint64 lasts = before.secsTo(QDateTime::fromString(document[u"expires_at"_s].toString(), Qt::ISODateWithMs));
    QVERIFY2(lasts >= accessLifetime - 1 && lasts <= accessLifetime + 60, qPrintable(QString::number(lasts)));
    const QJsonValue quarter = document[u"budget"_s][u"quarter"_s];
    QCOMPARE(quarter[u"read"_s].toInt(-1), 0);
    QCOMPARE(quarter[u"limit"_s].toInt(), 100);
    QCOMPARE(document[u"budget"_s][u"day"_s][u"limit"_s].toInt(), 1'000);
    QVERIFY(document[u"budget"_s][u"day"_s][u"resets_at"_s].toString().endsWith("T00:00:00.000Z"_L1));
}

void TestStravaCli::aCheckAsksStravaOnce()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    QCOMPARE(m_cli->strava().requests(u"/api/v3"_s), 0);
    QCOMPARE(status()[u"budget"_s][u"day"_s][u"read"_s].toInt(-1), 0);
    QCOMPARE(status({u"--check"_s})[u"budget"_s][u"day"_s][u"read"_s].toInt(-1), 1);
    QCOMPARE(m_cli->strava().requests(u"/api/v3/athlete"_s), 1);
    QCOMPARE(m_cli->strava().requests(u"/api/v3"_s), 1);

    // Names that changed at Strava are taken over.
    m_cli->strava().change([](FakeStravaSettings &settings) { settings.athlete.lastName = u"Berg"_s; });
    QCOMPARE(m_cli->connect().ran.exitCode, 0);
    QCOMPARE(status({u"--check"_s})[u"athlete"_s][u"lastname"_s].toString(), u"Berg"_s);
    QCOMPARE(status()[u"budget"_s][u"day"_s][u"read"_s].toInt(-1), 2);
}

void TestStravaCli::disconnectLeavesNothing()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    QCOMPARE(keyring::items(m_cli->signInKey()).size(), 1u);
    QCOMPARE(keyring::items(m_cli->applicationKey()).size(), 1u);
    const Ran ran = m_cli->run({u"disconnect"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QCOMPARE(ran.output,
        QByteArray("Disconnected from Strava. All swims stay, those from there for as long as you chose.\n"));
    QCOMPARE(m_cli->strava().livingSignIns(), 0);
    QVERIFY(keyring::items(m_cli->signInKey()).empty());
    QVERIFY(keyring::items(m_cli->applicationKey()).empty());

    const Ran looked = m_cli->run({u"status"_s});
    QCOMPARE(looked.exitCode, 0);
    QCOMPARE(looked.output, QByteArray("Not connected with Strava.\n"));
    const QJsonObject document = status();
    QCOMPARE(document[u"connected"_s], QJsonValue(false));
    for (const auto &name : {u"athlete"_s, u"expires_at"_s, u"client_id"_s, u"keep"_s, u"budget"_s, u"trouble"_s})
        QVERIFY2(document[name].isNull(), qPrintable(name));

    const Ran again = m_cli->run({u"disconnect"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 1);
    checked(again, u"error"_s);
    QCOMPARE(again.errorCode(), u"not_connected"_s);
    const Ran unknown = m_cli->connect({u"--json"_s}).ran;
    QCOMPARE(unknown.exitCode, 1);
}

void TestStravaCli::theSecondTimeNeitherIdNorSecretIsNeeded()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    const auto again = m_cli->connect();
    QVERIFY2(again.ran.exitCode == 0, again.ran.told().c_str());
    QVERIFY(tellsSuccess(again.page));
    QCOMPARE(keyring::items(m_cli->signInKey()).size(), 1u);

    QCOMPARE(m_cli->run({u"disconnect"_s, u"--json"_s}).document()[u"connected"_s], QJsonValue(false));
    // With the last sign-in the secret went, but who the application was is still known.
    const Ran without = m_cli->run({u"connect"_s, u"--open-browser=no"_s, u"--json"_s});
    QCOMPARE(without.exitCode, 1);
    checked(without, u"error"_s);
    QCOMPARE(without.errorCode(), u"secret_missing"_s);
    QCOMPARE(m_cli->connect({u"--client-secret-stdin"_s}).ran.exitCode, 0);
    QCOMPARE(status()[u"client_id"_s].toString(), m_cli->clientId());
}

void TestStravaCli::keepStaysUntilItIsSaidAnew()
{
    QCOMPARE(m_cli->connectFirst({u"--keep"_s, u"connected"_s}).ran.exitCode, 0);
    QVERIFY(m_cli->run({u"status"_s}).output.contains("kept until you disconnect"));
    QCOMPARE(m_cli->connect().ran.exitCode, 0);
    QCOMPARE(status()[u"keep"_s].toString(), u"connected"_s);
    QCOMPARE(m_cli->connect({u"--keep=7d"_s}).ran.exitCode, 0);
    QCOMPARE(status()[u"keep"_s].toString(), u"7d"_s);

    const Ran ran = m_cli->run({u"disconnect"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject document = checked(ran, u"strava-disconnect"_s);
    QVERIFY(document[u"not_revoked"_s].isNull() && document[u"not_removed"_s].isNull());
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    QCOMPARE(status()[u"keep"_s].toString(), u"7d"_s); // as if for the first time
}

void TestStravaCli::whatIsAskedForAgainIsAsked()
{
    const auto prompt = [](const StravaCli::Connected &connected) {
        return QUrlQuery(connected.address).queryItemValue(u"approval_prompt"_s);
    };
    QCOMPARE(prompt(m_cli->connectFirst()), u"auto"_s);
    QCOMPARE(prompt(m_cli->connect({u"--ask-again"_s})), u"force"_s);
}

void TestStravaCli::someRightsAreEnough()
{
    m_cli->strava().change([](FakeStravaSettings &settings) { settings.ticked = {u"activity:read"_s}; });
    const auto connected = m_cli->connectFirst();
    QVERIFY2(connected.ran.exitCode == 0, connected.ran.told().c_str());
    QCOMPARE(status()[u"scopes"_s], QJsonValue(QJsonArray{u"activity:read"_s}));
}

void TestStravaCli::eachAthleteSignsInAlone()
{
    const QStringList ben{u"--athlete"_s, u"Ben"_s};
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    const QString firstKey = m_cli->signInKey();
    QCOMPARE(m_cli->box().cli(u"library"_s, {u"athletes"_s, u"add"_s, u"Ben"_s}).exitCode, 0);
    QCOMPARE(status(ben)[u"connected"_s], QJsonValue(false));
    // Whoever is signed in for one athlete is not taken for another by accident.
    const auto same = m_cli->connect(ben + QStringList{u"--json"_s});
    QCOMPARE(same.ran.exitCode, 1);
    QCOMPARE(same.ran.errorCode(), u"other_athlete"_s);
    QCOMPARE(status(ben)[u"connected"_s], QJsonValue(false));

    m_cli->strava().change([](FakeStravaSettings &settings) {
        settings.athlete = {.id = 77, .userName = {}, .firstName = u"Ben"_s, .lastName = u"Okri"_s};
    });
    const auto connected = m_cli->connect(ben);
    QVERIFY2(connected.ran.exitCode == 0, connected.ran.told().c_str());
    QVERIFY2(connected.ran.output.contains("Ben Okri, 77\n"), connected.ran.told().c_str());
    QCOMPARE(status(ben)[u"athlete"_s][u"id"_s].toInteger(), 77);
    QCOMPARE(status()[u"athlete"_s][u"id"_s].toInteger(), largeId);

    QCOMPARE(m_cli->run(QStringList{u"disconnect"_s} + ben).exitCode, 0);
    QCOMPARE(status(ben)[u"connected"_s], QJsonValue(false));
    QCOMPARE(status({u"--check"_s})[u"connected"_s], QJsonValue(true));
    QCOMPARE(keyring::items(firstKey).size(), 1u);
    QCOMPARE(keyring::items(m_cli->applicationKey()).size(), 1u); // still somebody's
}

void TestStravaCli::somebodyElseMayFollowWhenItIsSaid()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    m_cli->strava().change([](FakeStravaSettings &settings) { settings.athlete.id = 78; });
    const auto refused = m_cli->connect({u"--json"_s});
    QCOMPARE(refused.ran.exitCode, 1);
    checked(refused.ran, u"error"_s);
    QCOMPARE(refused.ran.errorCode(), u"other_athlete"_s);
    QVERIFY(refused.page.status != 0 && !tellsSuccess(refused.page));
    QCOMPARE(status({u"--check"_s})[u"athlete"_s][u"id"_s].toInteger(), largeId);

    QCOMPARE(m_cli->connect({u"--another-athlete"_s}).ran.exitCode, 0);
    QCOMPARE(status({u"--check"_s})[u"athlete"_s][u"id"_s].toInteger(), 78);
}

void TestStravaCli::twoSignInsAtOnceBothEnd()
{
    const QStringList words = QStringList{u"connect"_s, u"--open-browser=no"_s} + m_cli->firstWords();
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0); // the library is there
    const auto first = m_cli->start(words);
    const QUrl firstAddress = printedAddress(*first);
    const auto second = m_cli->start(words);
    const QUrl secondAddress = printedAddress(*second);
    QVERIFY(firstAddress.isValid() && secondAddress.isValid());
    QVERIFY(firstAddress != secondAddress);
    QVERIFY(tellsSuccess(visited(secondAddress)));
    QVERIFY(tellsSuccess(visited(firstAddress)));
    for (QProcess *process : {first.get(), second.get()}) {
        const Ran ran = Sandbox::ended(*process);
        QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    }
    QCOMPARE(status({u"--check"_s})[u"trouble"_s], QJsonValue());
    QCOMPARE(keyring::items(m_cli->signInKey()).size(), 1u);
}

void TestStravaCli::aRefusedSignInIsMadeAnew()
{
    QCOMPARE(m_cli->connectFirst({u"--keep=connected"_s}).ran.exitCode, 0);
    m_cli->strava().revokeSignIns();
    const Ran ran = m_cli->run({u"status"_s, u"--check"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject document = checked(ran, u"strava-status"_s);
    QCOMPARE(document[u"connected"_s], QJsonValue(false));
    QCOMPARE(document[u"trouble"_s][u"code"_s].toString(), u"sign_in_expired"_s);
    QCOMPARE(document[u"athlete"_s][u"id"_s].toInteger(), largeId);
    QVERIFY(ran.complaint.contains(document[u"trouble"_s][u"message"_s].toString().toUtf8()));
    QVERIFY(!m_cli->run({u"status"_s}).output.startsWith("Connected"));

    QCOMPARE(m_cli->connect().ran.exitCode, 0);
    QCOMPARE(status({u"--check"_s})[u"connected"_s], QJsonValue(true));
    QCOMPARE(status()[u"keep"_s].toString(), u"connected"_s);
}

void TestStravaCli::aLibraryIsBegunByConnectOnly()
{
    const Ran ran = m_cli->run({u"status"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output, QByteArray("Not connected with Strava.\n"));
    QCOMPARE(status({u"--check"_s})[u"connected"_s], QJsonValue(false));
    const Ran disconnected = m_cli->run({u"disconnect"_s, u"--json"_s});
    QCOMPARE(disconnected.exitCode, 1);
    checked(disconnected, u"error"_s);
    QVERIFY(!QDir(m_cli->libraryFolder()).exists());

    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    const Ran list = m_cli->box().cli(u"library"_s, {u"list"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.document()[u"workouts"_s].toArray().size(), 0);
}

void TestStravaCli::theBrowserGetsTheAddress()
{
    const QString told = m_cli->box().path(u"told"_s);
    writeOpener(m_cli->box().path(u"bin"_s), told);
    m_cli->box().setVariable(u"PATH"_s, m_cli->box().path(u"bin"_s) + u':' + qEnvironmentVariable("PATH"));
    const auto process = m_cli->start(QStringList{u"connect"_s} + m_cli->firstWords());
    const QUrl address = printedAddress(*process);
    QTRY_VERIFY(QFile::exists(told));
    QCOMPARE(contentOf(told), address.toEncoded());
    QVERIFY(tellsSuccess(visited(address)));
    QCOMPARE(Sandbox::ended(*process).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestStravaCli)
#include "tst_stravacli.moc"
