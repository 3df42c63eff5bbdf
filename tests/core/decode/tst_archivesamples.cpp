// What watches and web sites pack: each must give the swim of the file inside, which stands unpacked beside it.
#include "core/decode/decoders.h"
#include "tests/support/projectfiles.h"

#include <QFileInfo>
#include <QtTest>

using namespace lengthwise;

namespace {

QString samplePath(const QString &name)
{
    return samplesFolder() + QStringLiteral("/fit/") + name;
}

} // namespace

class TestArchiveSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packedFileGivesItsSwim_data();
    void packedFileGivesItsSwim();
};

void TestArchiveSamples::initTestCase()
{
    if (!QFileInfo::exists(samplePath(QString())))
        QSKIP("no sample files: LENGTHWISE_SAMPLES or shared/samples beside the project");
}

void TestArchiveSamples::packedFileGivesItsSwim_data()
{
    QTest::addColumn<QString>("packed");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Strava: gzip") << QStringLiteral("odd/derived-garmin-swim-pool50.fit.gz")
                                  << QStringLiteral("garmin-swim-pool50.fit");
    // with a TCX of the same swim and resource forks
    QTest::newRow("Garmin Connect: zip") << QStringLiteral("odd/garmin-connect-export.zip")
                                         << QStringLiteral("garmin-fenix3-pool25-hrm-chained.fit");
}

void TestArchiveSamples::packedFileGivesItsSwim()
{
    QFETCH(QString, packed);
    QFETCH(QString, plain);
    const auto fromArchive = decodeFile(samplePath(packed), {});
    const auto fromFile = decodeFile(samplePath(plain), {});
    QVERIFY(fromArchive && fromFile);
    QVERIFY(*fromArchive == *fromFile);
}

QTEST_GUILESS_MAIN(TestArchiveSamples)
#include "tst_archivesamples.moc"
