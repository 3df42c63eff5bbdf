#include "core/decode/fitdecoder.h"
#include "tests/support/handmadefit.h"

#include <QTest>

#include <algorithm>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

using Content = std::vector<std::byte>;

const Warning *find(const Workout &swim, WarningCode code)
{
    const auto found = std::find_if(
        swim.warnings.begin(), swim.warnings.end(), [code](const Warning &warning) { return warning.code == code; });
    return found == swim.warnings.end() ? nullptr : &*found;
}

void overwrite(Content &content, std::size_t offset, std::initializer_list<unsigned> bytes)
{
    for (const unsigned byte : bytes)
        content[offset++] = std::byte(byte);
}

Content withDataSize(Content content, std::size_t size)
{
    for (int i = 0; i < 4; ++i)
        content[std::size_t(4 + i)] = std::byte((size >> (8 * i)) & 0xFF);
    overwrite(content, 12, {0, 0});
    return content;
}

Content joined(const Content &a, const Content &b)
{
    Content all = a;
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

Content laterSwim()
{
    FitWriter fit;
    writeFitPoolSwim(fit, fitSwimStart + 7200, 2);
    return fit.bytes();
}

constexpr std::size_t header = 14;
constexpr std::size_t checksum = 2;

} // namespace

/// What is whole comes out; what is lost is said, with the place.
class TestFitDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongChecksumKeepsTheSwim();
    void aWrongHeaderChecksumKeepsTheSwim();
    void aWrongHeaderSizeKeepsTheSwim_data();
    void aWrongHeaderSizeKeepsTheSwim();
    void aFileCutAnywhereSaysSo();
    void anyByteChangedSaysSo();
    void aSizeNeverWrittenKeepsTheSwim_data();
    void aSizeNeverWrittenKeepsTheSwim();
    void aMissingChecksumIsACutOff();
    void bytesBehindTheEndAreTold();
    void aBrokenMessageEndsTheReading();
    void definitionsWithAnUnknownByteOrderEndTheReading();
    void aDamagedSecondFileKeepsTheFirst();
    void theNextFileIsFoundBehindDamage();
    void twoSwimsInAChainAreTwoSwims();
    void theSameSwimTwiceIsOne();
    void withoutASessionTheSwimIsRebuilt();
    void withoutALapThePoolComesFromTheSpeeds();
    void recordsAloneAreASwimIfTheySaySo();
    void recordsThatDoNotSaySoAreNone();
    void aCutTriathlonGivesItsSwim();
    void aCutTriathlonWithoutASwimGivesNone();
    void foreignContentIsNotRecognised_data();
    void foreignContentIsNotRecognised();
    void nothingButAHeaderIsCutOff();
    void aFloodOfTinyRecordsIsRefused();
    void sessionsThatAllClaimEverythingAreRefused();
};

void TestFitDamage::aWrongChecksumKeepsTheSwim()
{
    FitWriter fit;
    writeFitPoolSwim(fit);
    const Content content = fit.bytes(FitChecksum::Wrong);
    Workout swim = FitDecoder().decode(content).value().at(0);
    const Warning expected{
        .code = WarningCode::ChecksumMismatch, .byteOffset = std::int64_t(content.size() - checksum)};
    QCOMPARE(swim.warnings.size(), std::size_t{1});
    QVERIFY(swim.warnings[0] == expected);
    swim.warnings.clear();
    QVERIFY(swim == FitDecoder().decode(fit.bytes()).value().at(0));
}

void TestFitDamage::aWrongHeaderChecksumKeepsTheSwim()
{
    FitWriter fit;
    fit.segment({.headerChecksum = FitChecksum::Wrong});
    writeFitPoolSwim(fit);
    const Workout swim = FitDecoder().decode(fit.bytes()).value().at(0);
    QCOMPARE(swim.lengths.size(), std::size_t{4});
    const Warning *warning = find(swim, WarningCode::ChecksumMismatch);
    QVERIFY(warning);
    QVERIFY(warning->byteOffset == 12);
}

void TestFitDamage::aWrongHeaderSizeKeepsTheSwim_data()
{
    QTest::addColumn<unsigned>("stated");
    for (const unsigned stated : {0u, 1u, 11u, 12u, 13u, 15u, 78u, 255u})
        QTest::addRow("%u", stated) << stated;
}

void TestFitDamage::aWrongHeaderSizeKeepsTheSwim()
{
    QFETCH(unsigned, stated);
    Content content = fitPoolSwim(4);
    overwrite(content, 0, {stated});
    QVERIFY(FitDecoder().recognises(content));
    const auto swims = FitDecoder().decode(content);
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(1));
    QCOMPARE(swims->front().lengths.size(), std::size_t(4));
    QVERIFY(find(swims->front(), WarningCode::ChecksumMismatch));
}

void TestFitDamage::aFileCutAnywhereSaysSo()
{
    const Content whole = fitPoolSwim(2);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto swims = FitDecoder().decode(Bytes(whole).first(size));
        if (!swims) {
            QVERIFY2(
                swims.error().code != ErrorCode::NoSwim || swims.error().byteOffset, qPrintable(QString::number(size)));
            continue;
        }
        const Warning *warning = find(swims->at(0), WarningCode::FileCutOff);
        QVERIFY2(warning, qPrintable(QString::number(size)));
        QCOMPARE(*warning->count, std::int64_t(whole.size() - size));
        QVERIFY(*warning->byteOffset <= std::int64_t(size));
    }
}

void TestFitDamage::anyByteChangedSaysSo()
{
    const Content whole = fitPoolSwim(1);
    constexpr std::size_t version = 1; // protocol and profile version: nothing depends on them, the checksum sees them
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const unsigned flip : {0x01u, 0x40u, 0x80u, 0xFFu}) {
            Content damaged = whole;
            damaged[i] ^= std::byte(flip);
            const auto swims = FitDecoder().decode(damaged);
            if (swims && i != version)
                QVERIFY2(!swims->at(0).warnings.empty(), qPrintable(QString::number(i)));
        }
    }
}

void TestFitDamage::aSizeNeverWrittenKeepsTheSwim_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("withChecksum");
    QTest::newRow("0") << qint64{0} << true;
    QTest::newRow("0, no checksum") << qint64{0} << false;
    QTest::newRow("too small") << qint64{500} << true;
    QTest::newRow("too small, no checksum") << qint64{500} << false;
    QTest::newRow("all ones") << qint64{0xFFFFFFFF} << false;
}

void TestFitDamage::aSizeNeverWrittenKeepsTheSwim()
{
    QFETCH(qint64, size);
    QFETCH(bool, withChecksum);
    FitWriter fit;
    fit.segment({.dataSize = std::uint32_t(size), .headerChecksum = FitChecksum::Missing});
    writeFitPoolSwim(fit);
    const auto swims = FitDecoder().decode(fit.bytes(withChecksum ? FitChecksum::Right : FitChecksum::Missing));
    QVERIFY(swims.has_value());
    const Workout &swim = swims->at(0);
    QCOMPARE(swim.samples.size(), std::size_t{100});
    QVERIFY(swim.distance == metres(100));
    QVERIFY(find(swim, size == 0xFFFFFFFF ? WarningCode::FileCutOff : WarningCode::FileNotClosed));
    QVERIFY(!find(swim, WarningCode::PartDamaged));
}

void TestFitDamage::aMissingChecksumIsACutOff()
{
    FitWriter fit;
    writeFitPoolSwim(fit);
    const Content content = fit.bytes(FitChecksum::Missing);
    const Workout swim = FitDecoder().decode(content).value().at(0);
    QCOMPARE(swim.warnings.size(), std::size_t{1});
    const Warning expected{.code = WarningCode::FileCutOff, .byteOffset = std::int64_t(content.size()), .count = 2};
    QVERIFY(swim.warnings[0] == expected);
}

void TestFitDamage::bytesBehindTheEndAreTold()
{
    Content content = fitPoolSwim(4);
    const std::size_t end = content.size();
    content.resize(end + 100, std::byte{0x55});
    const Workout swim = FitDecoder().decode(content).value().at(0);
    QCOMPARE(swim.warnings.size(), std::size_t{1});
    const Warning expected{.code = WarningCode::TrailingBytes, .byteOffset = std::int64_t(end), .count = 100};
    QVERIFY(swim.warnings[0] == expected);
}

void TestFitDamage::aBrokenMessageEndsTheReading()
{
    FitWriter fit;
    writeFitSession(fit, fitSwimStart, 100, 10000, 0, 0);
    writeFitRecord(fit, fitSwimStart, 0, 140);
    const std::size_t broken = fit.position();
    fit.raw({0x0B}); // a message of a kind never defined
    writeFitRecord(fit, fitSwimStart + 1, 100, 141);
    const std::size_t end = fit.position();
    const Workout swim = FitDecoder().decode(fit.bytes()).value().at(0);
    QCOMPARE(swim.samples.size(), std::size_t{1});
    const Warning expected{
        .code = WarningCode::PartDamaged, .byteOffset = std::int64_t(broken), .count = std::int64_t(end - broken)};
    QVERIFY(*find(swim, WarningCode::PartDamaged) == expected);
}

void TestFitDamage::definitionsWithAnUnknownByteOrderEndTheReading()
{
    FitWriter fit;
    writeFitSession(fit, fitSwimStart, 100, 10000, 0, 0);
    fit.raw({0x41, 0, 2, 20, 0, 1, 3, 1, 2});
    const Workout swim = FitDecoder().decode(fit.bytes()).value().at(0);
    QVERIFY(find(swim, WarningCode::PartDamaged));
}

void TestFitDamage::aDamagedSecondFileKeepsTheFirst()
{
    const Content first = fitPoolSwim(4);
    Content second = laterSwim();
    second[9] = std::byte{'G'}; // .GIT
    const auto swims = FitDecoder().decode(joined(first, second));
    QCOMPARE(swims->size(), std::size_t{1});
    const Warning *warning = find(swims->at(0), WarningCode::TrailingBytes);
    QVERIFY(warning);
    QVERIFY(warning->byteOffset == std::int64_t(first.size()));
    QVERIFY(warning->count == std::int64_t(second.size()));
}

void TestFitDamage::theNextFileIsFoundBehindDamage()
{
    Content content = fitPoolSwim(4);
    const std::size_t end = content.size();
    content.resize(end + 37, std::byte{0xA5});
    const auto swims = FitDecoder().decode(joined(content, laterSwim()));
    QCOMPARE(swims->size(), std::size_t{2});
    const Warning expected{.code = WarningCode::PartDamaged, .byteOffset = std::int64_t(end), .count = 37};
    QVERIFY(*find(swims->at(0), WarningCode::PartDamaged) == expected);
    QVERIFY(swims->at(1).warnings.empty());
}

void TestFitDamage::twoSwimsInAChainAreTwoSwims()
{
    const auto swims = FitDecoder().decode(joined(fitPoolSwim(4), laterSwim()));
    QCOMPARE(swims->size(), std::size_t{2});
    QVERIFY(swims->at(0) == FitDecoder().decode(fitPoolSwim(4)).value().at(0));
    QVERIFY(swims->at(1) == FitDecoder().decode(laterSwim()).value().at(0));
}

void TestFitDamage::theSameSwimTwiceIsOne()
{
    const Content swim = fitPoolSwim(4);
    const auto swims = FitDecoder().decode(joined(joined(swim, swim), swim));
    QCOMPARE(swims->size(), std::size_t{1});
    const Warning expected{.code = WarningCode::DuplicateSwim, .count = 2};
    QCOMPARE(swims->at(0).warnings.size(), std::size_t{1});
    QVERIFY(swims->at(0).warnings[0] == expected);
}

void TestFitDamage::withoutASessionTheSwimIsRebuilt()
{
    FitWriter fit;
    writeFitFileId(fit);
    for (int length = 0; length < 3; ++length)
        writeFitLength(fit, fitSwimStart + 25 * length, length, 0, 18);
    writeFitTimer(fit, fitSwimStart, true);
    writeFitTimer(fit, fitSwimStart + 30, false);
    writeFitTimer(fit, fitSwimStart + 40, true);
    writeFitLap(fit, fitSwimStart, 50, 6000, 0, 0, 2); // a 30 m pool: only the lap knows
    const Workout swim = FitDecoder().decode(fit.bytes()).value().at(0);
    QVERIFY(find(swim, WarningCode::SummaryRebuilt));
    QCOMPARE(int(swim.environment), int(Environment::Pool));
    QVERIFY(swim.elapsed == Duration(75s));
    QVERIFY(swim.timer == Duration(65s));
    QVERIFY(swim.poolLength == metres(30));
    QVERIFY(swim.distance == metres(90));
    QCOMPARE(swim.lengths.size(), std::size_t{3});
}

void TestFitDamage::withoutALapThePoolComesFromTheSpeeds()
{
    FitWriter fit;
    writeFitFileId(fit);
    writeFitLength(fit, fitSwimStart, 0, 0, 18); // 1 m/s for 25 s
    const Workout swim = FitDecoder().decode(fit.bytes()).value().at(0);
    QVERIFY(swim.poolLength == metres(25));
    QVERIFY(swim.distance == metres(25));
}

void TestFitDamage::recordsAloneAreASwimIfTheySaySo()
{
    FitWriter fit;
    writeFitFileId(fit);
    for (int second = 0; second <= 60; ++second)
        fit.message(20, {fitU32(253, fitSwimStart + second), fitU32(5, second * 100), fitEnum(42, 5)});
    const Workout swim = FitDecoder().decode(fit.bytes()).value().at(0);
    QVERIFY(find(swim, WarningCode::SummaryRebuilt));
    QVERIFY(swim.elapsed == Duration(60s));
    QVERIFY(swim.distance == metres(60));
    QCOMPARE(swim.samples.size(), std::size_t{61});
}

void TestFitDamage::recordsThatDoNotSaySoAreNone()
{
    FitWriter fit;
    writeFitFileId(fit);
    writeFitRecord(fit, fitSwimStart, 0, 140);
    writeFitRecord(fit, fitSwimStart + 1, 0, 140);
    Content content = fit.bytes();
    content.erase(content.end() - 5, content.end());
    const auto swims = FitDecoder().decode(content);
    QVERIFY(!swims);
    QCOMPARE(int(swims.error().code), int(ErrorCode::NoSwim));
    QVERIFY(swims.error().byteOffset.has_value());
}

void TestFitDamage::aCutTriathlonGivesItsSwim()
{
    FitWriter fit;
    writeFitFileId(fit);
    fit.message(12, {fitEnum(0, 5), fitEnum(1, 18)});
    for (int second = 0; second < 100; ++second)
        writeFitRecord(fit, fitSwimStart + second, second * 100, 140);
    fit.message(12, {fitEnum(0, 2), fitEnum(1, 0)});
    for (int second = 100; second < 200; ++second)
        writeFitRecord(fit, fitSwimStart + second, 10000 + (second - 100) * 1000, 140);
    const auto swims = FitDecoder().decode(fit.bytes());
    QCOMPARE(swims->size(), std::size_t{1});
    QCOMPARE(swims->at(0).samples.size(), std::size_t{100});
    QVERIFY(swims->at(0).distance == metres(99));
    QCOMPARE(int(swims->at(0).environment), int(Environment::OpenWater));
}

void TestFitDamage::aCutTriathlonWithoutASwimGivesNone()
{
    FitWriter fit;
    fit.message(12, {fitEnum(0, 2), fitEnum(1, 0)});
    writeFitRecord(fit, fitSwimStart, 0, 140);
    fit.message(12, {fitEnum(0, 1), fitEnum(1, 0)});
    writeFitRecord(fit, fitSwimStart + 1, 0, 140);
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(!swims);
    QCOMPARE(swims.error().detail, QStringLiteral("cycling, running"));
}

void TestFitDamage::foreignContentIsNotRecognised_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("version https://git-lfs.github.com/spec/v1\n");
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0\0\0swim.FIT", 20);
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03swim", 14);
    QTest::newRow("AppleDouble") << QByteArray("\0\x05\x16\x07\0\x02\0\0Mac OS X", 16);
    QTest::newRow("header of no size") << QByteArray("\x05\x10\0\0\0\0\0\0.FIT\0\0", 14);
}

void TestFitDamage::foreignContentIsNotRecognised()
{
    QFETCH(QByteArray, content);
    const Bytes bytes = std::as_bytes(std::span(content.constData(), std::size_t(content.size())));
    QVERIFY(!FitDecoder().recognises(bytes));
    QVERIFY(!FitDecoder().decode(bytes)); // and asking all the same does no harm
}

void TestFitDamage::nothingButAHeaderIsCutOff()
{
    const Content content = fitPoolSwim(4);
    for (const std::size_t size : {std::size_t{4}, std::size_t{9}, std::size_t{12}, header}) {
        const Bytes start = Bytes(content).first(size);
        QVERIFY(FitDecoder().recognises(start));
        const auto swims = FitDecoder().decode(start);
        QVERIFY(!swims);
        QCOMPARE(int(swims.error().code), int(ErrorCode::FileCutOff));
    }
}

void TestFitDamage::aFloodOfTinyRecordsIsRefused()
{
    // Records of one byte (a compressed time and nothing else) become samples of 32: 3 MB would ask for 100 MB, and so
    // on.
    FitWriter fit;
    writeFitRecord(fit, fitSwimStart, 0, 140);
    fit.compressed(std::uint32_t(fitSwimStart), 20, {});
    Content content = withDataSize(fit.bytes(FitChecksum::Missing), 0);
    const std::byte last = content.back();
    content.resize(content.size() + 3'000'000, last);
    const auto swims = FitDecoder().decode(content);
    QVERIFY(!swims);
    QCOMPARE(int(swims.error().code), int(ErrorCode::OutOfMemoryBound));
}

void TestFitDamage::sessionsThatAllClaimEverythingAreRefused()
{
    FitWriter fit;
    for (int second = 0; second < 50'000; ++second)
        writeFitRecord(fit, fitSwimStart + second, 0, 140);
    for (int i = 0; i < 900; ++i)
        writeFitSession(fit, fitSwimStart, 60'000, 100 + i, 0, 0);
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(!swims);
    QCOMPARE(int(swims.error().code), int(ErrorCode::OutOfMemoryBound));
}

QTEST_GUILESS_MAIN(TestFitDamage)
#include "tst_fitdamage.moc"
