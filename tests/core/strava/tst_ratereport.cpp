#include "core/strava/budget.h"
#include "core/strava/tokenanswer.h"

#include <QNetworkReply>
#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;

namespace {

/// An answer that has nothing but headers.
class HeadersOnly final : public QNetworkReply
{
public:
    explicit HeadersOnly(const QList<RawHeaderPair> &headers)
    {
        for (const auto &[name, value] : headers)
            setRawHeader(name, value);
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

class TestRateReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading();
    void nonsense_data();
    void nonsense();
    void partly();
    void dates_data();
    void dates();
};

void TestRateReport::reading()
{
    const RateReport report = rateReport(HeadersOnly(
        {{"X-RateLimit-Limit", "200,2000"}, {"x-ratelimit-usage", "12, 345"}, {"X-ReadRateLimit-Limit", "100,1000"},
            {"X-ReadRateLimit-Usage", "0,33"}, {"Date", "Thu, 26 Nov 2026 14:18:44 GMT"}}));
    QCOMPARE(report.overallLimit, (RateReport::Pair{200, 2000}));
    QCOMPARE(report.overallUsage, (RateReport::Pair{12, 345}));
    QCOMPARE(report.readLimit, (RateReport::Pair{100, 1000}));
    QCOMPARE(report.readUsage, (RateReport::Pair{0, 33}));
    QCOMPARE(report.serverTime, Instant(sys_days{2026y / 11 / 26} + 14h + 18min + 44s));
}

void TestRateReport::nonsense_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"", ",", "12", "1,2,3", "a,b", "-1,-2", "4711000000000,2000000000", "1.5,0x10"})
        QTest::newRow(value) << QByteArray(value);
}

void TestRateReport::nonsense()
{
    QFETCH(QByteArray, value);
    const RateReport report = rateReport(HeadersOnly({{"X-RateLimit-Limit", value}, {"X-RateLimit-Usage", value},
        {"X-ReadRateLimit-Limit", value}, {"X-ReadRateLimit-Usage", value}, {"Date", value}}));
    QCOMPARE(report, RateReport());
}

void TestRateReport::partly()
{
    const RateReport report =
        rateReport(HeadersOnly({{"X-RateLimit-Limit", "0,2000"}, {"X-ReadRateLimit-Usage", "7,?"}}));
    QCOMPARE(report.overallLimit, (RateReport::Pair{std::nullopt, 2000})); // nothing at all is no limit
    QCOMPARE(report.readUsage, (RateReport::Pair{7, std::nullopt}));
    QCOMPARE(report.serverTime, std::nullopt);
}

void TestRateReport::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("RFC 9110") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("blanks around") << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT ") << true;
    QTest::newRow("no zone") << QByteArray("Sun, 06 Nov 1994 08:49:37") << false;
    QTest::newRow("no such day") << QByteArray("Sun, 36 Nov 1994 08:49:37 GMT") << false;
    QTest::newRow("seconds") << QByteArray("784111777") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestRateReport::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDate);
    // RFC 9110, 5.6.7, names this moment; it is 784111777 s after 1970.
    QCOMPARE(httpDate(text), isDate ? std::optional(Instant(784'111'777s)) : std::nullopt);
}

QTEST_GUILESS_MAIN(TestRateReport)
#include "tst_ratereport.moc"
