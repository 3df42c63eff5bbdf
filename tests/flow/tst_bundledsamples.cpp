#include "core/analysis/swimanalysis.h"
#include "core/decode/decoders.h"
#include "tests/support/fitswim.h"
#include "tests/support/projectfiles.h"
#include "tests/support/sampleswims.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lengthwise;

namespace {

QDir bundled()
{
    return QDir(projectFile(QStringLiteral("resources/samples")));
}

QByteArray generated(const SwimPlan &plan)
{
    const std::vector<std::byte> bytes = fitFileOf(swum(plan));
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

class TestBundledSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilesAreThoseTheGeneratorWrites_data();
    void theFilesAreThoseTheGeneratorWrites();
    void theSetsOfThePlanComeBack_data() { theFilesAreThoseTheGeneratorWrites_data(); }
    void theSetsOfThePlanComeBack();
    void noOtherFileIsBundled();
    void theBundleIsSmall();
};

void TestBundledSamples::theFilesAreThoseTheGeneratorWrites_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < sampleSwims().size(); ++i)
        QTest::newRow(qPrintable(sampleSwims()[i].name)) << int(i);
}

void TestBundledSamples::theFilesAreThoseTheGeneratorWrites()
{
    QFETCH(int, index);
    const SwimPlan &plan = sampleSwims()[std::size_t(index)];
    QFile file(bundled().filePath(plan.name + QStringLiteral(".fit")));
    QVERIFY2(file.open(QIODevice::ReadOnly), "run `makesamples resources/samples`");
    QVERIFY2(file.readAll() == generated(plan), "run `makesamples resources/samples`");
}

void TestBundledSamples::theSetsOfThePlanComeBack()
{
    QFETCH(int, index);
    const SwimPlan &plan = sampleSwims()[std::size_t(index)];
    const auto swims = decodeFile(bundled().filePath(plan.name + QStringLiteral(".fit")), {});
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(1));
    QStringList notations;
    for (const SwimSet &set : analyse(swims->front()).sets)
        notations.append(set.notation);
    QCOMPARE(notations, plan.notations);
}

void TestBundledSamples::noOtherFileIsBundled()
{
    QStringList expected{QStringLiteral("README.md")};
    for (const SwimPlan &plan : sampleSwims())
        expected.append(plan.name + QStringLiteral(".fit"));
    expected.sort();
    QStringList found = bundled().entryList(QDir::Files | QDir::Hidden);
    found.sort();
    QCOMPARE(found, expected);
}

void TestBundledSamples::theBundleIsSmall()
{
    qint64 bytes = 0;
    for (const QFileInfo &file : bundled().entryInfoList(QDir::Files))
        bytes += file.size();
    QVERIFY2(bytes < 600'000, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestBundledSamples)
#include "tst_bundledsamples.moc"
