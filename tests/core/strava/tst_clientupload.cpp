#include "tests/core/strava/clientbed.h"

#include <QTcpServer>
#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;
using namespace Qt::StringLiterals;

using Kind = FakeFault::Kind;

namespace {

const QStringList writing{u"read"_s, u"activity:read_all"_s, u"activity:write"_s};

UploadWish wish()
{
    return {.file = "no recording"_ba,
        .dataType = u"fit"_s,
        .name = u"Früh"_s,
        .description = {},
        .externalId = u"morning.fit"_s};
}

} // namespace

/// Files on their way to Strava: what is sent, how often, and what becomes of the answer.
class TestClientUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<ClientBed>();
        m_bed->tokens.first = m_bed->server.signedIn(writing).access;
    }
    void cleanup() { m_bed.reset(); }
    void sendsTheFile();
    void largeFilesGoPacked();
    void countsAsAnUpload();
    void statesAreRead();
    void unknownUpload();
    void scopeMissing();
    void newTokenAfterRefusal();
    void unknownOutcomesAreNotRepeated_data();
    void unknownOutcomesAreNotRepeated();
    void whatNeverArrivedIsRepeated();
    void tooManyRequestsAreRepeated();
    void budgetIsAsked();
    void refusedFile();
    void cancelled();
    void secretsStayOut();

private:
    QCoro::Task<Result<UploadState>> started()
    {
        return m_bed->api.upload(wish(), Urgency::Asked, m_bed->cancellation);
    }
    Result<UploadState> sent() { return QCoro::waitFor(started()); }
    Result<UploadState> state(std::int64_t id)
    {
        return QCoro::waitFor(m_bed->api.uploadState(id, Urgency::Asked, m_bed->cancellation));
    }
    int posts() const { return m_bed->server.requests(u"/api/v3/uploads"_s); }

    std::unique_ptr<ClientBed> m_bed;
};

void TestClientUpload::sendsTheFile()
{
    const auto begun = sent();
    QVERIFY(begun);
    QVERIFY(begun->isProcessing());
    const auto uploads = m_bed->server.uploads();
    QCOMPARE(uploads.size(), 1U);
    QCOMPARE(begun->id, uploads[0].id);
    const std::map<QByteArray, QByteArray> expected{{"file", "no recording"}, {"data_type", "fit"},
        {"name", "Fr\xC3\xBCh"}, {"external_id", "morning.fit"}, {"sport_type", "Swim"}};
    QCOMPARE(uploads[0].fields, expected);
    const FakeLogEntry entry = m_bed->server.log().at(0);
    QCOMPARE(entry.method, "POST"_ba);
    QCOMPARE(entry.status, 201);
    QVERIFY(entry.hasBearer && !entry.hasTokenInUrl);
}

void TestClientUpload::largeFilesGoPacked()
{
    UploadWish large = wish();
    large.file = QByteArray("length ").repeated(20'000);
    QVERIFY(QCoro::waitFor(m_bed->api.upload(large, Urgency::Asked, m_bed->cancellation)));
    const FakeUpload upload = m_bed->server.uploads().at(0);
    QCOMPARE(upload.fields.at("data_type"), "fit.gz"_ba);
    QCOMPARE(upload.fields.at("external_id"), "morning.fit"_ba);
    QVERIFY(upload.fields.at("file").startsWith("\x1f\x8b"));
    QVERIFY(upload.fields.at("file").size() < large.file.size() / 10);
}

void TestClientUpload::countsAsAnUpload()
{
    const auto begun = sent();
    QVERIFY(begun);
    QCOMPARE(m_bed->used(), 0); // nothing was read
    QCOMPARE(m_bed->budget.state().value().overallQuarter.used, 1);
    QCOMPARE(m_bed->server.usage().read.quarter, 0);
    QCOMPARE(m_bed->server.usage().overall.quarter, 1);
    QVERIFY(state(begun->id));
    QCOMPARE(m_bed->used(), 1);
    QCOMPARE(m_bed->server.usage().read.quarter, 1);
}

void TestClientUpload::statesAreRead()
{
    m_bed->server.change([](FakeStravaSettings &settings) { settings.uploadTime = 5s; });
    const auto begun = sent();
    QVERIFY(begun);
    auto now = state(begun->id);
    QVERIFY(now && now->isProcessing());
    m_bed->clock.time += 5s;
    now = state(begun->id);
    QVERIFY(now);
    QCOMPARE(now->error, u"There was an error processing your activity."_s);
}

void TestClientUpload::unknownUpload()
{
    const Error error = errorOf(state(4711));
    QCOMPARE(error.code, ErrorCode::RequestRefused);
    QCOMPARE(error.count, 404);
}

void TestClientUpload::scopeMissing()
{
    m_bed->tokens.first = m_bed->server.signedIn().access;
    const Error error = errorOf(sent());
    QCOMPARE(error.code, ErrorCode::ScopesMissing);
    QCOMPARE(error.detail, u"activity:write"_s);
    QCOMPARE(errorOf(state(1)).code, ErrorCode::ScopesMissing);
    QVERIFY(m_bed->tokens.refused.isEmpty());
    QCOMPARE(posts(), 2);
}

void TestClientUpload::newTokenAfterRefusal()
{
    m_bed->server.expireAccessTokens();
    m_bed->tokens.second = m_bed->server.signedIn(writing).access;
    QVERIFY(sent());
    QCOMPARE(m_bed->tokens.refused, QStringList(*m_bed->tokens.first));
    QCOMPARE(m_bed->server.uploads().size(), 1U);
    QCOMPARE(posts(), 2);
}

void TestClientUpload::unknownOutcomesAreNotRepeated_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<std::size_t>("arrived");
    const auto row = [](const char *name, Kind kind, int status, ErrorCode code, std::size_t arrived) {
        QTest::newRow(name) << int(kind) << status << int(code) << arrived;
    };
    row("drop", Kind::Drop, 0, ErrorCode::NetworkDown, 0);
    row("answer lost", Kind::AnswerLost, 0, ErrorCode::NetworkDown, 1);
    row("half a body", Kind::HalfBody, 0, ErrorCode::AnswerDamaged, 1);
    row("garbled", Kind::Garbled, 0, ErrorCode::AnswerDamaged, 1);
    row("HTML", Kind::Html, 0, ErrorCode::AnswerDamaged, 0);
    for (const int status : {500, 502, 503, 504})
        row(qPrintable(QString::number(status)), Kind::Status, status, ErrorCode::ServerFailed, 0);
}

void TestClientUpload::unknownOutcomesAreNotRepeated()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(std::size_t, arrived);
    m_bed->server.fail(u"/api"_s, {.kind = Kind(kind), .status = status}, 9);
    QCOMPARE(int(errorOf(sent()).code), code);
    QCOMPARE(posts(), 1); // by Qt neither
    QCOMPARE(m_bed->server.uploads().size(), arrived);
    QVERIFY(m_bed->pauses.asked.empty());
}

void TestClientUpload::whatNeverArrivedIsRepeated()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString nobody = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    Client api({.network = m_bed->network,
        .tokens = m_bed->tokens,
        .budget = m_bed->budget,
        .clock = m_bed->clock,
        .pauses = m_bed->pauses,
        .addresses = addresses(nobody).value()});
    QCOMPARE(
        errorOf(QCoro::waitFor(api.upload(wish(), Urgency::Asked, m_bed->cancellation))).code, ErrorCode::NetworkDown);
    QCOMPARE(m_bed->pauses.asked.size(), 4U);
}

void TestClientUpload::tooManyRequestsAreRepeated()
{
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = 429, .retryAfter = 7});
    QVERIFY(sent());
    QCOMPARE(m_bed->pauses.asked, std::vector<milliseconds>{7s});
    QCOMPARE(m_bed->server.uploads().size(), 1U);
}

void TestClientUpload::budgetIsAsked()
{
    m_bed->server.setUsage({.overall = {0, 2'000}, .read = {0, 0}});
    QCOMPARE(errorOf(sent()).code, ErrorCode::BudgetSpent); // Strava has said so
    m_bed->server.clearLog();
    QCOMPARE(errorOf(sent()).code, ErrorCode::BudgetSpent);
    QCOMPARE(posts(), 0);
}

void TestClientUpload::refusedFile()
{
    UploadWish other = wish();
    other.dataType = u"csv"_s;
    const Error error = errorOf(QCoro::waitFor(m_bed->api.upload(other, Urgency::Asked, m_bed->cancellation)));
    QCOMPARE(error.code, ErrorCode::RequestRefused);
    QCOMPARE(error.count, 400);
    QVERIFY2(error.detail.contains(u"data_type"), qPrintable(error.detail));
}

void TestClientUpload::cancelled()
{
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Stall});
    auto task = started();
    QTRY_COMPARE(m_bed->server.stalled(), 1);
    m_bed->cancellation.cancel();
    QCOMPARE(errorOf(QCoro::waitFor(task)).code, ErrorCode::Cancelled);
    QCOMPARE(posts(), 1);
}

void TestClientUpload::secretsStayOut()
{
    for (const int status : {400, 403, 500}) {
        m_bed->server.fail(u"/api"_s, {.kind = Kind::Echo, .status = status});
        const Error error = errorOf(sent());
        for (const QString &secret : m_bed->server.secrets())
            QVERIFY(!error.detail.contains(secret));
    }
}

QTEST_GUILESS_MAIN(TestClientUpload)
#include "tst_clientupload.moc"
