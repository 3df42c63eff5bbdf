#include "tests/flow/schemacheck.h"
#include "tests/flow/stravacli.h"
#include "tests/support/fitswim.h"
#include "tests/support/keyring.h"
#include "tests/support/swimbuilder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// `strava send`: a swim of the library goes to Strava, once, and comes back as the same swim.
class TestStravaSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cli.reset(); }
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }

    void withoutTheRightItSaysHow();
    void aSwimGoesThere();
    void itComesBackAsTheSameSwim();
    void whatIsThereAlreadyIsTold();
    void twoAtOnceSendItOnce();
    void whatCannotBeSent();
    void whatIsNotUnderstood_data();
    void whatIsNotUnderstood();
    void killedAnywhereItIsSentOnce();

private:
    Ran send(const QStringList &words = {}) { return m_cli->run(QStringList{u"send"_s, m_id, u"--json"_s} + words); }
    QJsonObject checked(const Ran &ran)
    {
        m_schemas.add(ran.output, ran.exitCode == 0 ? u"strava-send"_s : u"error"_s);
        return ran.document();
    }
    QJsonArray swims()
    {
        return m_cli->box().cli(u"library"_s, {u"list"_s, u"--json"_s}).document()[u"workouts"_s].toArray();
    }
    Ran imported(const QString &name, const QByteArray &content);
    void connectForWriting()
    {
        const auto connected = m_cli->connectFirst({u"--write"_s});
        QVERIFY2(connected.ran.exitCode == 0, connected.ran.told().c_str());
    }

    std::unique_ptr<StravaCli> m_cli;
    QString m_id; ///< of a swim of 2024-01-01 08:00 UTC: 4 x 50 m
    SchemaCheck m_schemas;
};

Ran TestStravaSend::imported(const QString &name, const QByteArray &content)
{
    QFile file(m_cli->box().path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    return m_cli->box().cli(u"library"_s, {u"import"_s, file.fileName(), u"--json"_s});
}

void TestStravaSend::init()
{
    QVERIFY(keyring::unlock());
    m_cli = std::make_unique<StravaCli>();
    const std::vector<std::byte> swim = fitFileOf(recorded(u"4 x 50 Fr @ 1:00 in 0:40"_s));
    const QByteArray bytes(reinterpret_cast<const char *>(swim.data()), qsizetype(swim.size()));
    QCOMPARE(imported(u"dawn.fit"_s, bytes).exitCode, 0);
    QCOMPARE(swims().size(), 1);
    m_id = swims()[0][u"id"_s].toString();
}

void TestStravaSend::withoutTheRightItSaysHow()
{
    const Ran without = send();
    QCOMPARE(without.exitCode, 1);
    checked(without);
    QCOMPARE(without.errorCode(), u"not_connected"_s);

    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    const Ran ran = send();
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.errorCode(), u"scopes_missing"_s);
    const QString command = checked(ran)[u"error"_s][u"command"_s].toString();
    QVERIFY2(command.startsWith("lengthwise-cli strava --library "_L1) && command.endsWith(" connect --write"_L1),
        qPrintable(command));
    QVERIFY2(ran.complaint.contains("right to send swims"), ran.told().c_str());
    QVERIFY(m_cli->strava().uploads().empty());

    const auto connected = m_cli->connect({u"--write"_s});
    QVERIFY2(connected.ran.exitCode == 0, connected.ran.told().c_str());
    QVERIFY2(connected.ran.output.contains("activity:write"), connected.ran.told().c_str());
    QCOMPARE(QUrlQuery(connected.address).queryItemValue(u"approval_prompt"_s), u"force"_s);
    const Ran sent = send();
    QVERIFY2(sent.exitCode == 0, sent.told().c_str());
    checked(sent);
}

void TestStravaSend::aSwimGoesThere()
{
    connectForWriting();
    QCOMPARE(m_cli->box().cli(u"library"_s, {u"edit"_s, m_id, u"title"_s, u"Im Regen"_s}).exitCode, 0);
    const Ran ran = m_cli->run({u"send"_s, m_id});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QCOMPARE(ran.complaint, QByteArray());
    const auto activities = m_cli->strava().activities();
    QCOMPARE(activities.size(), 1U);
    QCOMPARE(activities[0].name, u"Im Regen"_s);
    QCOMPARE(activities[0].externalId, u"dawn.fit"_s);
    QCOMPARE(activities[0].distance, 200.0);
    QVERIFY2(
        ran.output.endsWith("https://www.strava.com/activities/" + QByteArray::number(qint64(activities[0].id)) + '\n'),
        ran.told().c_str());
    for (const QString &secret : m_cli->strava().secrets())
        QVERIFY(!ran.output.contains(secret.toUtf8()));

    const Ran undone = m_cli->box().cli(u"library"_s, {u"undo"_s});
    QVERIFY2(undone.exitCode == 0 && undone.output.contains("send to Strava"), undone.told().c_str());
}

void TestStravaSend::itComesBackAsTheSameSwim()
{
    connectForWriting();
    QCOMPARE(checked(send())[u"was_there"_s], QJsonValue(false));
    // At Strava its start is put to another day: only the link still tells what it is.
    FakeActivity activity = m_cli->strava().activities().at(0);
    activity.start += std::chrono::hours(75);
    activity.externalId.clear();
    m_cli->strava().putActivity(activity);
    m_cli->strava().putActivity(fakePoolSwim(4'711, activity.start + std::chrono::hours(24), 4, 4));

    const Ran ran = m_cli->run({u"sync"_s, u"--all"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QCOMPARE(ran.document()[u"seen"_s].toInt(), 2);
    const QJsonArray all = swims();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"source"_s], QJsonValue(QJsonArray{u"strava"_s}));
    QCOMPARE(all[1][u"id"_s].toString(), m_id);
    QCOMPARE(all[1][u"source"_s], (QJsonValue(QJsonArray{u"fit"_s, u"strava"_s})));

    const Ran again = send();
    QCOMPARE(again.exitCode, 1);
    checked(again);
    QCOMPARE(again.errorCode(), u"swim_at_strava"_s);
    QCOMPARE(m_cli->strava().uploads().size(), 1U);
}

void TestStravaSend::whatIsThereAlreadyIsTold()
{
    connectForWriting();
    // 2024-01-01 08:00 UTC
    const Instant start(std::chrono::sys_days{std::chrono::January / 1 / 2024} + std::chrono::hours(8));
    m_cli->strava().setActivities({fakePoolSwim(4'711, start, 4, 2)});
    const QJsonObject told = checked(send());
    QCOMPARE(told[u"activity"_s].toInteger(), 4'711);
    QCOMPARE(told[u"was_there"_s], QJsonValue(true));
    QCOMPARE(m_cli->strava().activities().size(), 1U);
    QVERIFY(m_cli->run({u"send"_s, m_id}).output.startsWith("Strava has this swim already"));
}

void TestStravaSend::twoAtOnceSendItOnce()
{
    connectForWriting();
    m_cli->strava().change([](FakeStravaSettings &settings) { settings.uploadTime = std::chrono::milliseconds(500); });
    const auto first = m_cli->start({u"send"_s, m_id, u"--json"_s});
    const auto second = m_cli->start({u"send"_s, m_id, u"--json"_s});
    for (QProcess *process : {first.get(), second.get()}) {
        const Ran ran = Sandbox::ended(*process);
        QVERIFY2(ran.exitCode == 0, ran.told().c_str());
        QCOMPARE(m_cli->strava().activities().size(), 1U);
        QCOMPARE(checked(ran)[u"activity"_s].toInteger(), m_cli->strava().activities().at(0).id);
    }
}

void TestStravaSend::whatCannotBeSent()
{
    connectForWriting();
    m_id = u"abcdef0123"_s;
    Ran ran = send();
    QCOMPARE(ran.exitCode, 1);
    checked(ran);
    QCOMPARE(ran.errorCode(), u"swim_unknown"_s);
    m_id = swims()[0][u"id"_s].toString();

    m_cli->strava().change([](FakeStravaSettings &settings) { settings.uploadError = u"The file is empty."_s; });
    ran = send();
    QCOMPARE(ran.exitCode, 1);
    checked(ran);
    QCOMPARE(ran.errorCode(), u"upload_refused"_s);
    QVERIFY2(ran.complaint.contains("The file is empty"), ran.told().c_str());
}

void TestStravaSend::whatIsNotUnderstood_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("no swim") << QStringList{u"send"_s} << "something is missing"_ba;
    QTest::newRow("two swims") << QStringList{u"send"_s, u"abcdef01"_s, u"abcdef02"_s} << "too much: \"abcdef02\""_ba;
    QTest::newRow("a word too many") << QStringList{u"status"_s, u"abcdef01"_s} << "too much: \"abcdef01\""_ba;
}

void TestStravaSend::whatIsNotUnderstood()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, told);
    const Ran ran = m_cli->run(words);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.complaint.startsWith("lengthwise-cli: " + told + "\nUsage: "), ran.told().c_str());
}

void TestStravaSend::killedAnywhereItIsSentOnce()
{
    connectForWriting();
    Sandbox &box = m_cli->box();
    const QStringList words{u"strava"_s, u"send"_s, m_id};
    box.copyLibrary(u"library"_s, u"before"_s);
    const int calls = box.callsOfCli(u"library"_s, words);
    QVERIFY(calls > 0);
    QRandomGenerator random(attackSeed());
    int resumed = 0;
    for (int attempt = attackCount(12); attempt > 0; --attempt) {
        box.copyLibrary(u"before"_s, u"library"_s);
        m_cli->strava().setActivities({});
        const Kill kill{.atCall = random.bounded(1, calls + 1), .isTorn = random.bounded(2) == 1};
        const Ran killed = box.cli(u"library"_s, words, kill);
        const Ran ran = box.cliOnceFree(u"library"_s, words);
        QVERIFY2(ran.exitCode == 0, ran.told().c_str());
        QCOMPARE(m_cli->strava().activities().size(), 1U);
        QCOMPARE(swims().size(), 1);
        if (killed.wasKilled)
            ++resumed;
    }
    QVERIFY(resumed > 0);
}

QTEST_GUILESS_MAIN(TestStravaSend)
#include "tst_stravasend.moc"
