#include "tests/flow/secretsearch.h"
#include "tests/flow/stravacli.h"
#include "tests/support/keyring.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

using Kind = FakeFault::Kind;

/// Of this run alone, with letters that are written in another way in an address.
QString newClientSecret()
{
    return u"5ec2e7%1+/=&%"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

/// A whole life of a sign-in, and then a search for every secret of it: the application's secret, codes, access and
/// refresh tokens.
///
/// Searched are all files of the test's bed (library with -wal and -shm, home with settings and configuration, the
/// keyring's own files, which are encrypted, and all around them, temporary files), all that the program printed with
/// all logging on, the command lines and environments of its processes, the pages that the browser was shown, and the
/// addresses that Strava was asked for. Not searched are the programs' memory and the wire, where they have to be, nor
/// the redirect's address, which the browser gets from Strava with the code in it; it is dead once it was used.
class TestNoSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(keyring::unlock()); }
    void cleanup();
    void signInAndLook();
    void whileItRuns();
    void renewWithRotation();
    void aRenewalThatFails_data();
    void aRenewalThatFails();
    void aSignInThatFails_data();
    void aSignInThatFails();
    void aRequestThatFails_data();
    void aRequestThatFails();
    void aLockedKeyring();
    void disconnect_data();
    void disconnect();
    void whatOthersSaw();
    void whatIsPlantedIsFound_data();
    void whatIsPlantedIsFound();

private:
    FakeStrava &strava() { return m_cli->strava(); }
    Ran note(const Ran &ran);
    Ran run(const QStringList &words);
    Ran connect(const QStringList &words = {});
    QStringList found(const QStringList &secrets) const;
    QStringList found() const { return found(m_cli->strava().secrets()); }

    std::unique_ptr<StravaCli> m_cli;
    std::unique_ptr<ProcessWatch> m_watch;
    QDateTime m_begin;
    QByteArray m_told;  ///< by all runs
    QByteArray m_shown; ///< by the browser
};

void TestNoSecrets::initTestCase()
{
    m_begin = QDateTime::currentDateTime();
    FakeStravaSettings settings;
    settings.clientSecret = newClientSecret();
    m_cli = std::make_unique<StravaCli>(settings);
    m_watch = std::make_unique<ProcessWatch>();
    m_cli->box().setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_cli->box().setVariable(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
}

Ran TestNoSecrets::note(const Ran &ran)
{
    m_told += ran.output + ran.complaint;
    return ran;
}

/// With GLib's logging, too, which libsecret writes to; it goes to standard output, where connect has its first line.
Ran TestNoSecrets::run(const QStringList &words)
{
    m_cli->box().setVariable(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    const Ran ran = note(m_cli->run(words));
    m_cli->box().setVariable(u"G_MESSAGES_DEBUG"_s, {});
    return ran;
}

Ran TestNoSecrets::connect(const QStringList &words)
{
    const auto connected = m_cli->connectFirst(words);
    m_told += connected.address.toEncoded() + '\n';
    m_shown += connected.page.body;
    return note(connected.ran);
}

/// Where a secret stands. The bed's folder is TMPDIR, too; the system's own temporary folders are looked through for
/// files that came up meanwhile.
QStringList TestNoSecrets::found(const QStringList &secrets) const
{
    const SecretSearch search(secrets);
    QStringList found = search.foundIn(m_told, u"output"_s) + search.foundIn(m_shown, u"browser"_s)
        + search.foundIn(m_watch->seen(), u"processes"_s);
    found += search.foundBelow(qEnvironmentVariable("LENGTHWISE_KEYRING"));
    constexpr qint64 large = 1 << 20; // compilers' and others'
    for (const char *folder : {"/tmp", "/var/tmp", "/dev/shm"}) {
        for (const QFileInfo &file : QDir(QString::fromLatin1(folder)).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile content(file.filePath());
            if (file.lastModified() >= m_begin && file.size() < large && content.open(QIODevice::ReadOnly))
                found += search.foundIn(content.readAll(), file.filePath());
        }
    }
    for (const FakeLogEntry &entry : m_cli->strava().log()) {
        if (entry.hasTokenInUrl)
            found << u"address: "_s + entry.path;
    }
    return found;
}

void TestNoSecrets::cleanup()
{
    QCOMPARE(found(), QStringList());
}

void TestNoSecrets::signInAndLook()
{
    const Ran connected = connect({u"--keep=connected"_s});
    QVERIFY2(connected.exitCode == 0, connected.told().c_str());
    for (const QStringList &words : {QStringList{u"status"_s}, {u"status"_s, u"--json"_s}, {u"status"_s, u"--check"_s}})
        QCOMPARE(run(words).exitCode, 0);
    QCOMPARE(keyring::items(m_cli->signInKey()).size(), 1u);
    QCOMPARE(strava().secrets().size(), 4);                                  // the application's, a code, two tokens
    QVERIFY2(connected.complaint.contains("qt."), connected.told().c_str()); // the logging is on
    QVERIFY(!keyring::fileBytes().isEmpty());
}

void TestNoSecrets::whileItRuns()
{
    strava().fail(u"/oauth/token"_s, {.kind = Kind::Stall});
    const auto process = m_cli->start(QStringList{u"connect"_s, u"--open-browser=no"_s} + m_cli->firstWords());
    const QUrl address = printedAddress(*process);
    BrowserVisit visit(address);
    QTRY_COMPARE_WITH_TIMEOUT(strava().stalled(), 1, 30'000); // the code and the secret are on their way
    QCOMPARE(found(), QStringList());
    strava().releaseStalled();
    QTRY_VERIFY_WITH_TIMEOUT(visit.isOver(), 30'000);
    m_shown += visit.page().body;
    QCOMPARE(note(Sandbox::ended(*process)).exitCode, 0);
}

void TestNoSecrets::renewWithRotation()
{
    const qsizetype before = strava().secrets().size();
    strava().expireAccessTokens();
    QCOMPARE(run({u"status"_s, u"--check"_s}).exitCode, 0);
    QCOMPARE(strava().secrets().size(), before + 2);
}

void TestNoSecrets::aRenewalThatFails_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("broken JSON that carries tokens") << int(Kind::Garbled) << 0;
    QTest::newRow("half a body with tokens") << int(Kind::HalfBody) << 0;
    QTest::newRow("lost") << int(Kind::AnswerLost) << 0;
    QTest::newRow("a page") << int(Kind::Html) << 0;
    QTest::newRow("refused, with all that was sent") << int(Kind::Echo) << 400;
    QTest::newRow("forbidden, with all that was sent") << int(Kind::Echo) << 403;
    QTest::newRow("out of order, with all that was sent") << int(Kind::Echo) << 500;
    QTest::newRow("fine, with all that was sent") << int(Kind::Echo) << 200;
}

void TestNoSecrets::aRenewalThatFails()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    strava().expireAccessTokens();
    strava().fail(u"/oauth/token"_s, {.kind = Kind(kind), .status = status});
    const Ran ran = run({u"status"_s, u"--check"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    strava().stopFailing();
    QCOMPARE(connect().exitCode, 0); // whatever became of the tokens
}

void TestNoSecrets::aSignInThatFails_data()
{
    aRenewalThatFails_data();
}

void TestNoSecrets::aSignInThatFails()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    strava().fail(u"/oauth/token"_s, {.kind = Kind(kind), .status = status});
    const Ran ran = connect({u"--json"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    strava().stopFailing();
}

void TestNoSecrets::aRequestThatFails_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404})
        QTest::addRow("%d", status) << status;
}

void TestNoSecrets::aRequestThatFails()
{
    QFETCH(int, status);
    strava().fail(u"/api/v3"_s, {.kind = Kind::Echo, .status = status}, 2);
    const Ran ran = run({u"status"_s, u"--check"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    strava().stopFailing();
    QCOMPARE(connect().exitCode, 0);
}

void TestNoSecrets::aLockedKeyring()
{
    QVERIFY(keyring::lock());
    for (const QStringList &words : {QStringList{u"status"_s, u"--check"_s}, {u"connect"_s, u"--open-browser=no"_s}})
        QCOMPARE(run(words).exitCode, 1);
}

void TestNoSecrets::disconnect_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("refused, with all that was sent") << 403;
    QTest::newRow("out of order, with all that was sent") << 503;
    QTest::newRow("older way, with all that was sent") << 404;
    QTest::newRow("done") << 0;
}

void TestNoSecrets::disconnect()
{
    QFETCH(int, status);
    QCOMPARE(connect().exitCode, 0);
    if (status != 0)
        strava().fail(u"/oauth"_s, {.kind = Kind::Echo, .status = status}, 9);
    const Ran ran = run({u"disconnect"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == (status == 0 ? 0 : 1), ran.told().c_str());
    strava().stopFailing();
    QVERIFY(keyring::items(m_cli->signInKey()).empty());
}

void TestNoSecrets::whatOthersSaw()
{
    const QByteArray seen = m_watch->seen();
    for (const char *word : {"connect", "status", "disconnect"})
        QVERIFY2(seen.contains("lengthwise-cli" + QByteArray("\0strava\0", 8) + word), word);
    QVERIFY(seen.contains("QT_LOGGING_RULES=*=true"));
}

void TestNoSecrets::whatIsPlantedIsFound_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("library") << m_cli->libraryFolder();
    QTest::newRow("home") << m_cli->box().path(u"home/.config/Lengthwise"_s);
    QTest::newRow("keyring's neighbours") << qEnvironmentVariable("XDG_DATA_HOME");
    QTest::newRow("/tmp") << u"/tmp"_s;
}

void TestNoSecrets::whatIsPlantedIsFound()
{
    QFETCH(QString, place);
    const QStringList secrets = strava().secrets();
    for (const QString &secret : {secrets.first(), secrets.last()}) {
        for (const QByteArray &form : formsOf(secret)) {
            QDir().mkpath(place);
            QTemporaryFile file(place + "/.planted-XXXXXX"_L1);
            QVERIFY(file.open());
            file.write("something before " + form + " and behind");
            file.flush();
            QCOMPARE(found({secret}), QStringList{u"%1: %2..."_s.arg(file.fileName(), secret.left(6))});
        }
    }
    // A login as it stands in a header of HTTP.
    const SecretSearch search(secrets);
    const QByteArray login = (m_cli->clientId() + u':' + secrets.first()).toUtf8().toBase64();
    QCOMPARE(search.foundIn("Authorization: Basic " + login, u"log"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestNoSecrets)
#include "tst_nosecrets.moc"
