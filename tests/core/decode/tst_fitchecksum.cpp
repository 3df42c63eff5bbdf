#include "core/decode/fitchecksum.h"
#include "tests/support/fitwriter.h"

#include <QTest>

using namespace lengthwise;

class TestFitChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckStringGivesThePublishedValue();
    void everyLengthAgreesWithTheBitwiseForm();
};

void TestFitChecksum::theCheckStringGivesThePublishedValue()
{
    // CRC-16/ARC of "123456789" is 0xBB3D (catalogue of parametrised CRC algorithms).
    const QByteArray text("123456789");
    QCOMPARE(checksumOf(std::as_bytes(std::span(text.constData(), std::size_t(text.size())))), std::uint16_t(0xBB3D));
}

void TestFitChecksum::everyLengthAgreesWithTheBitwiseForm()
{
    std::vector<std::uint8_t> bytes;
    for (unsigned i = 0; i < 70; ++i) {
        QCOMPARE(checksumOf(std::as_bytes(std::span(bytes))), fitChecksum(bytes, 0, bytes.size()));
        bytes.push_back(std::uint8_t(i * 151 + 7));
    }
}

QTEST_GUILESS_MAIN(TestFitChecksum)
#include "tst_fitchecksum.moc"
