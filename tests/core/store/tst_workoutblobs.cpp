#include "core/store/workoutblobs.h"

#include <QTest>

#include <bit>
#include <cstring>

using namespace lengthwise;

namespace {

const std::vector<StrokeShare> shares{{Stroke::Freestyle, metres(800.5), 38.25, metres(1.75)},
    {Stroke::Breaststroke, metres(100), std::nullopt, std::nullopt},
    {Stroke::Kick, metres(200), std::nullopt, metres(.5)}};

/// As analysis version 2 packed one share: the stroke in 4 bytes, its metres in 8, little-endian.
void putOldShare(std::vector<std::byte> &packed, std::uint32_t stroke, double distance)
{
    for (int byte = 0; byte < 4; ++byte)
        packed.push_back(std::byte(stroke >> (8 * byte) & 0xff));
    const auto bits = std::bit_cast<std::uint64_t>(distance);
    for (int byte = 0; byte < 8; ++byte)
        packed.push_back(std::byte(bits >> (8 * byte) & 0xff));
}

std::span<const std::byte> cut(const std::vector<std::byte> &packed, std::size_t size)
{
    return std::span(packed).first(size);
}

} // namespace

class WorkoutBlobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesComeBack()
    {
        QCOMPARE(unpackedStrokes(packedStrokes(shares)), shares);
        QVERIFY(packedStrokes({}).empty());
        QVERIFY(unpackedStrokes({}).empty());
    }

    void cutOffSharesAreLeftOut()
    {
        const std::vector<std::byte> packed = packedStrokes(shares);
        for (std::size_t size = 0; size < packed.size(); ++size) {
            const auto read = unpackedStrokes(cut(packed, size));
            QVERIFY(read.size() < shares.size());
            QVERIFY(std::equal(read.begin(), read.end(), shares.begin()));
        }
    }

    void olderRowsHaveDistancesOnly()
    {
        std::vector<std::byte> old;
        putOldShare(old, 1, 800.5); // freestyle
        putOldShare(old, 8, 200);   // kick
        const std::vector<StrokeShare> expected{{.stroke = Stroke::Freestyle, .distance = metres(800.5)},
            {.stroke = Stroke::Kick, .distance = metres(200)}};
        QCOMPARE(unpackedStrokes(old), expected);
        QCOMPARE(unpackedStrokes(cut(old, old.size() - 1)), (std::vector{expected.front()}));
        QVERIFY(unpackedStrokes(cut(old, 11)).empty());
    }

    /// Every stroke that an older row can begin with, and as many of them as there are.
    void olderRowsAreNeverTakenForNewOnes()
    {
        for (std::uint32_t first = 0; first <= std::uint32_t(Stroke::Kick); ++first) {
            std::vector<std::byte> old;
            for (std::uint32_t stroke = first; stroke <= std::uint32_t(Stroke::Kick); ++stroke) {
                putOldShare(old, stroke, 25.0 * (stroke + 1));
                const auto read = unpackedStrokes(old);
                QCOMPARE(read.size(), std::size_t(stroke - first + 1));
                QCOMPARE(read.back(), (StrokeShare{.stroke = Stroke(stroke), .distance = metres(25.0 * (stroke + 1))}));
            }
        }
    }

    void whatIsNoStrokeIsLeftOut()
    {
        std::vector<std::byte> old;
        putOldShare(old, 77, 100);
        putOldShare(old, 0x80000001, 100);
        putOldShare(old, 2, 50);
        QCOMPARE(
            unpackedStrokes(old), (std::vector<StrokeShare>{{.stroke = Stroke::Backstroke, .distance = metres(50)}}));
        QVERIFY(unpackedStrokes(packedStrokes({{.stroke = Stroke(77), .distance = metres(100)}})).empty());
    }
};

QTEST_GUILESS_MAIN(WorkoutBlobsTest)
#include "tst_workoutblobs.moc"
