#include "core/decode/csvvalues.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtTest>

#include <cstdlib>

using namespace lengthwise;

class TestCsvValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreReadAsTheyStand_data();
    void numbersAreReadAsTheyStand();
    void plainDecimalsRoundAsTheLibraryDoes();
    void timesAreUtcUnlessTheySayOtherwise_data();
    void timesAreUtcUnlessTheySayOtherwise();
    void timesThatAreNoneAreRefused_data();
    void timesThatAreNoneAreRefused();
    void repeatedDateIsNotMistakenForAnother();
    void doubledQuotesAreOne();
};

void TestCsvValues::numbersAreReadAsTheyStand_data()
{
    using Kind = CsvNumber::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, bool quoted, char delimiter, Kind kind, double value) {
        QTest::addRow("%s %d %c", text, quoted, delimiter)
            << QByteArray(text) << quoted << delimiter << int(kind) << value;
    };
    row("27", false, ',', Kind::Number, 27.0);
    row("27.0", false, ',', Kind::Number, 27.0);
    row("-8910093", false, ',', Kind::Number, -8910093.0);
    row("+1.5", false, ',', Kind::Number, 1.5);
    row(" 0.673 ", false, ',', Kind::Number, 0.673);
    row("1e3", false, ',', Kind::Number, 1000.0);
    row("0.6730000000000000001", false, ',', Kind::Number, 0.673);
    row("27,5", false, ';', Kind::Number, 27.5);
    row("27,5", true, ',', Kind::Number, 27.5);
    row("27,5", false, ',', Kind::Invalid, 0.0);
    row("1.234,5", false, ';', Kind::Invalid, 0.0);
    row("inf", false, ',', Kind::Invalid, 0.0);
    row("-Infinity", false, ',', Kind::Invalid, 0.0);
    row("1e999", false, ',', Kind::Invalid, 0.0);
    row("fast", false, ',', Kind::Invalid, 0.0);
    row("1 2", false, ',', Kind::Invalid, 0.0);
    row("1.2.3", false, ',', Kind::Invalid, 0.0);
    row(".", false, ',', Kind::Invalid, 0.0);
    for (const char *absent : {"", " ", "--", "NaN", "nan", "None", "null"})
        row(absent, false, ',', Kind::Absent, 0.0);
}

void TestCsvValues::numbersAreReadAsTheyStand()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, quoted);
    QFETCH(char, delimiter);
    QFETCH(int, kind);
    QFETCH(double, value);
    const CsvNumber number = parseNumber({{text.constData(), std::size_t(text.size())}, quoted}, delimiter);
    QCOMPARE(int(number.kind), kind);
    QVERIFY(number.value == value);
}

void TestCsvValues::plainDecimalsRoundAsTheLibraryDoes()
{
    const unsigned seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 200'000; ++round) {
        std::string text;
        const int digits = random.bounded(1, 19);
        for (int digit = 0; digit < digits; ++digit)
            text += char('0' + random.bounded(10));
        if (round % 3 != 0)
            text.insert(std::size_t(random.bounded(digits + 1)), 1, '.');
        const double expected = std::strtod(text.c_str(), nullptr);
        const CsvNumber number = parseNumber({text, false}, ',');
        if (number.kind != CsvNumber::Kind::Number || number.value != expected)
            QFAIL(qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(text))));
    }
}

void TestCsvValues::timesAreUtcUnlessTheySayOtherwise_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("offset"); // minutes; 999: not said
    QTest::newRow("plain") << QByteArray("2024-09-27 16:09:40") << QStringLiteral("2024-09-27T16:09:40.000Z") << 999;
    QTest::newRow("fraction") << QByteArray("2024-09-27 16:09:40.25") << QStringLiteral("2024-09-27T16:09:40.250Z")
                              << 999;
    QTest::newRow("microseconds") << QByteArray("2024-09-27T16:09:40.123999")
                                  << QStringLiteral("2024-09-27T16:09:40.123Z") << 999;
    QTest::newRow("Z") << QByteArray("2024-09-27T16:09:40Z") << QStringLiteral("2024-09-27T16:09:40.000Z") << 999;
    QTest::newRow("east") << QByteArray("2024-09-27 16:09:40+01:00") << QStringLiteral("2024-09-27T15:09:40.000Z")
                          << 60;
    QTest::newRow("west") << QByteArray("2024-12-31T23:30:00.5-0330") << QStringLiteral("2025-01-01T03:00:00.500Z")
                          << -210;
    QTest::newRow("hours only") << QByteArray("2024-09-27 16:09:40+02") << QStringLiteral("2024-09-27T14:09:40.000Z")
                                << 120;
    QTest::newRow("zero offset") << QByteArray("2024-09-27 16:09:40+00:00")
                                 << QStringLiteral("2024-09-27T16:09:40.000Z") << 0;
    QTest::newRow("leap day") << QByteArray("2024-02-29 00:00:00") << QStringLiteral("2024-02-29T00:00:00.000Z") << 999;
    QTest::newRow("no seconds") << QByteArray("2024-09-27 16:09") << QStringLiteral("2024-09-27T16:09:00.000Z") << 999;
    QTest::newRow("no seconds, T, Z") << QByteArray("2024-09-27T16:09Z") << QStringLiteral("2024-09-27T16:09:00.000Z")
                                      << 999;
    QTest::newRow("no seconds, east") << QByteArray("2024-09-27 16:09+01:00")
                                      << QStringLiteral("2024-09-27T15:09:00.000Z") << 60;
    QTest::newRow("blanks") << QByteArray("  2024-09-27 16:09:40 ") << QStringLiteral("2024-09-27T16:09:40.000Z")
                            << 999;
}

void TestCsvValues::timesAreUtcUnlessTheySayOtherwise()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    QFETCH(int, offset);
    const auto time = CsvTimeParser().parse(text.constData());
    QVERIFY(time);
    const auto expected = QDateTime::fromString(utc, Qt::ISODateWithMs).toMSecsSinceEpoch();
    QCOMPARE(qint64(time->instant.time_since_epoch().count()), expected);
    QCOMPARE(time->utcOffset ? int(time->utcOffset->count()) : 999, offset);
}

void TestCsvValues::timesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "NaN", "2024-09-27", "2024-09-27 16", "2024-09-27 16:09:", "2024-09-27 16:09:4",
             "2024-09-27 16:09.5", "2023-02-29 00:00:00", "2024-13-01 00:00:00", "2024-00-10 00:00:00",
             "2024-09-27 24:00:00", "2024-09-27 16:60:00", "2024-09-27 16:09:4x", "0000-01-01 00:00:00",
             "2024-09-27 16:09:40+1", "2024-09-27 16:09:40.", "27.09.2024 16:09:40", "2024-09-27 16:09:40 CET",
             "2024/09/27 16:09:40", "1727453380"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCsvValues::timesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!CsvTimeParser().parse({text.constData(), std::size_t(text.size())}));
}

void TestCsvValues::repeatedDateIsNotMistakenForAnother()
{
    CsvTimeParser parser;
    const auto before = parser.parse("2024-09-27 23:59:59");
    const auto after = parser.parse("2024-09-28 00:00:00");
    QVERIFY(!parser.parse("2024-09-31 00:00:00"));
    const auto again = parser.parse("2024-09-28 00:00:01");
    QVERIFY(after->instant - before->instant == Duration(1000));
    QVERIFY(again->instant - after->instant == Duration(1000));
}

void TestCsvValues::doubledQuotesAreOne()
{
    QCOMPARE(plainText({"Watch6,18", true}), std::string("Watch6,18"));
    QCOMPARE(plainText({"say \"\"so\"\"", true}), std::string("say \"so\""));
    QCOMPARE(plainText({" a\"\"b ", false}), std::string("a\"\"b"));
}

QTEST_GUILESS_MAIN(TestCsvValues)
#include "tst_csvvalues.moc"
