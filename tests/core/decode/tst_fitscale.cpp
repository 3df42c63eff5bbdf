// Big and hostile files: the work grows with the file, not with its square. Each of these inputs would take from many
// minutes to hours if any step read for each part all of the others; the test's own time limit is the bound.
#include "core/decode/fitdecoder.h"
#include "tests/support/handmadefit.h"

#include <QTest>

using namespace lengthwise;

namespace {

using Content = std::vector<std::byte>;

Content repeated(const QByteArray &part, std::size_t times)
{
    Content content;
    content.reserve(std::size_t(part.size()) * times);
    const Bytes bytes = std::as_bytes(std::span(part.constData(), std::size_t(part.size())));
    for (std::size_t i = 0; i < times; ++i)
        content.insert(content.end(), bytes.begin(), bytes.end());
    return content;
}

constexpr std::size_t manySegments = 500'000;

} // namespace

class TestFitScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainsOfBrokenFilesAreReadOnce_data();
    void chainsOfBrokenFilesAreReadOnce();
    void thousandsOfChainedSwimsAreAllRead();
    void thousandsOfSessionsAreAllRead();
    void manySessionsAmongManyRowsFindTheirOwn();
    void lapsThatAllClaimAllLengthsAreCounted();
};

void TestFitScale::chainsOfBrokenFilesAreReadOnce_data()
{
    QTest::addColumn<QByteArray>("part");
    const QByteArray definition("\x40\0\0\x14\0\0", 6);
    const QByteArray record("\x40\0\0\x14\0\1\xFD\4\x86\0\x00\xCA\x9A\x3B", 14); // with a time
    const QByteArray wrong("\1\1", 2);
    const QByteArray mark(".FIT\0\0", 6);
    QTest::newRow("sizes over the end") << QByteArray("\x0E\x20\x34\x08\xFF\xFF\xFF\xFF", 8) + mark + definition;
    QTest::newRow("sizes never written") << QByteArray("\x0E\x20\x34\x08\0\0\0\0", 8) + mark + definition;
    QTest::newRow("wrong checksums") << QByteArray("\x0E\x20\x34\x08\x0E\0\0\0", 8) + mark + record + wrong;
    QTest::newRow("wrong header sizes") << QByteArray("\x0D\x20\x34\x08\x0E\0\0\0", 8) + mark + record + wrong;
    QTest::newRow("a byte between") << QByteArray("\x0E\x20\x34\x08\x0E\0\0\0", 8) + mark + record + wrong + '\1';
}

void TestFitScale::chainsOfBrokenFilesAreReadOnce()
{
    QFETCH(QByteArray, part);
    QVERIFY(!FitDecoder().decode(repeated(part, manySegments)));
}

void TestFitScale::thousandsOfChainedSwimsAreAllRead()
{
    constexpr int count = 6'000;
    FitWriter fit;
    for (int swim = 0; swim < count; ++swim) {
        if (swim > 0)
            fit.segment();
        writeFitFileId(fit);
        writeFitLength(fit, fitSwimStart + swim * 7200, 0, 0, 18);
        writeFitSession(fit, fitSwimStart + swim * 7200, 25, 2500, 0, 0);
    }
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(count));
    QCOMPARE(swims->back().lengths.size(), std::size_t(1));
}

void TestFitScale::thousandsOfSessionsAreAllRead()
{
    constexpr int count = 20'000;
    FitWriter fit;
    for (int session = 0; session < count; ++session)
        writeFitSession(fit, fitSwimStart + session * 100, 60, 2500, 0, 0);
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(count));
}

void TestFitScale::manySessionsAmongManyRowsFindTheirOwn()
{
    constexpr int count = 60'000;
    FitWriter fit;
    for (int i = 0; i < count; ++i) {
        const std::int64_t start = fitSwimStart + i * 100;
        writeFitLength(fit, start, i, 0, 18);
        writeFitLap(fit, start, 25, 2500, i, i, 1);
        writeFitTimer(fit, start + 5, false);
        writeFitTimer(fit, start + 10, true);
    }
    for (int i = 0; i < count; ++i)
        writeFitSession(fit, fitSwimStart + i * 100, 60, 2500, 0, 0);
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(count));
    const Workout &last = swims->back();
    QCOMPARE(last.lengths.size(), std::size_t(1));
    QCOMPARE(last.laps.size(), std::size_t(1));
    QCOMPARE(last.laps.front().firstLength, std::optional(0));
    QCOMPARE(last.stops.size(), std::size_t(1));
}

void TestFitScale::lapsThatAllClaimAllLengthsAreCounted()
{
    constexpr int count = 100'000;
    FitWriter fit;
    for (int i = 0; i < count; ++i)
        writeFitLength(fit, fitSwimStart + i * 25, i, 0, 0, false);
    for (int i = 0; i < count; ++i)
        writeFitLap(fit, fitSwimStart + i * 25, 25, 2500, i, 0, count % 65'536);
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(swims);
    QVERIFY(!swims->front().poolLength);
}

QTEST_GUILESS_MAIN(TestFitScale)
#include "tst_fitscale.moc"
