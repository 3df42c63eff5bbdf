#include "core/decode/decoders.h"

#include "core/decode/archive.h"
#include "core/decode/filecontent.h"
#include "tests/support/packedfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace lengthwise;

namespace {

const QByteArray table = "timestamp,distance,session_sport,session_pool_length,session_start_time\n"
                         "2024-09-27 16:00:30,25,swimming,25.0,2024-09-27 16:00:00\n"
                         "2024-09-27 16:01:00,50,swimming,25.0,2024-09-27 16:00:00\n";
const QByteArray run = "timestamp,distance,session_sport\n2024-09-27 16:00:30,25,running\n";
const QByteArray trackPoints =
    "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase xmlns=\"x\"></TrainingCenterDatabase>\n";

Bytes bytesOf(const QByteArray &content)
{
    return std::as_bytes(std::span(content.constData(), std::size_t(content.size())));
}

} // namespace

class TestDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatIsChosenByContent();
    void emptyAndForeignContentIsNamed_data();
    void emptyAndForeignContentIsNamed();
    void gzipIsUnpacked();
    void cutOffGzipGivesWhatIsWhole();
    void halfOfASmallGzipGivesItsBeginning();
    void gzipsBehindEachOtherAreOne();
    void foreignWordsAreHarmless();
    void zipGivesTheSwimsOfAllItsFiles();
    void resourceForksAndFoldersAreLeftOut();
    void damagedFileInAZipIsNamed();
    void zipWithoutASwimNamesTheMostTellingFile();
    void damagedArchivesAreErrors_data();
    void damagedArchivesAreErrors();
    void unpackingIsBounded();
    void fileIsReadAndNamed();
    void errorInAFileNamesIt();
    void fileInAnArchiveIsNamedBehindIt();
    void whatIsNoRegularFileIsRefused();
    void unreadableFileSaysWhy();
    void hugeFileIsRefusedBeforeItIsRead();
    void largeRubbishIsRefusedAfterItsFirstBytes();
    void fileOfASystemThatKnowsNoSizeIsEmpty();

private:
    QString written(const QString &name, const QByteArray &content);
    QTemporaryDir m_folder;
};

QString TestDecoders::written(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

void TestDecoders::formatIsChosenByContent()
{
    QCOMPARE(decoderFor(bytesOf(table))->name(), std::string_view("CSV"));
    QVERIFY(!decoderFor(bytesOf("hello")));
    QVERIFY(decodeFile(written(QStringLiteral("swim.fit"), table), {}));
}

void TestDecoders::emptyAndForeignContentIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty << QString();
    QTest::newRow("TCX") << trackPoints << ErrorCode::FormatUnsupported << QStringLiteral("TCX");
    QTest::newRow("GPX") << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?><gpx version=\"1.1\"></gpx>")
                         << ErrorCode::FormatUnsupported << QStringLiteral("GPX");
    QTest::newRow("HTML") << QByteArray("<html><body>timestamp,distance</body></html>") << ErrorCode::FormatUnknown
                          << QString();
    QTest::newRow("JSON") << QByteArray("[{\"timestamp\":1,\"distance\":2}]") << ErrorCode::FormatUnknown << QString();
    QTest::newRow("AppleDouble") << QByteArray("\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        ", 24)
                                 << ErrorCode::FormatUnknown << QString();
    QTest::newRow("Git LFS pointer") << QByteArray(
        "version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 1\n")
                                     << ErrorCode::FormatUnknown << QString();
    QTest::newRow("another table") << QByteArray("a,b,c\n1,2,3\n") << ErrorCode::ColumnsMissing
                                   << QStringLiteral("timestamp, distance");
}

void TestDecoders::emptyAndForeignContentIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto swims = decodeSwims(bytesOf(content), {});
    QVERIFY(!swims);
    QCOMPARE(swims.error().code, code);
    QCOMPARE(swims.error().detail, detail);
}

void TestDecoders::gzipIsUnpacked()
{
    QVERIFY(isArchive(bytesOf(gzipOf(table))));
    QVERIFY(*decodeSwims(bytesOf(gzipOf(table)), {}) == *decodeSwims(bytesOf(table), {}));
    const auto nothing = decodeSwims(bytesOf(gzipOf(QByteArray())), {});
    QCOMPARE(nothing.error().code, ErrorCode::FileEmpty);
}

void TestDecoders::cutOffGzipGivesWhatIsWhole()
{
    QByteArray rows = table;
    for (int row = 0; row < 20'000; ++row)
        rows += QStringLiteral("2024-09-27 16:%1:%2,50,swimming,25.0,2024-09-27 16:00:00\n")
                    .arg(10 + row % 50)
                    .arg(10 + row * 7 % 50)
                    .toUtf8();
    const QByteArray whole = gzipOf(rows);
    const auto swims = decodeSwims(bytesOf(whole.left(whole.size() * 9 / 10)), {});
    QVERIFY(swims);
    QVERIFY(swims->front().samples.size() > 2);
    QCOMPARE(swims->front().warnings.back().code, WarningCode::FileCutOff);
}

void TestDecoders::halfOfASmallGzipGivesItsBeginning()
{
    // 0.1 kB a row, under 64 kB in all: no reader that hands out whole blocks would give any of it
    QByteArray rows = table;
    for (int row = 0; row < 300; ++row)
        rows += QStringLiteral("2024-09-27 16:%1:%2,%3,swimming,25.0,2024-09-27 16:00:00\n")
                    .arg(10 + row / 60)
                    .arg(row % 60, 2, 10, QLatin1Char('0'))
                    .arg(50 + row * row % 97)
                    .toUtf8();
    const QByteArray whole = gzipOf(rows);
    const auto half = decodeSwims(bytesOf(whole.left(whole.size() / 2)), {});
    QVERIFY(half);
    QVERIFY(half->front().samples.size() > 50);
    QCOMPARE(half->front().warnings.back().code, WarningCode::FileCutOff);
    QCOMPARE(decodeSwims(bytesOf(whole.left(12)), {}).error().code, ErrorCode::FileCutOff);
    // its last eight bytes are checksum and size: all rows are there
    const auto noEnd = decodeSwims(bytesOf(whole.left(whole.size() - 8)), {});
    QCOMPARE(noEnd->front().samples.size(), decodeSwims(bytesOf(rows), {})->front().samples.size());
}

void TestDecoders::gzipsBehindEachOtherAreOne()
{
    const QByteArray twice = gzipOf(table.left(40)) + gzipOf(table.mid(40)) + QByteArray(100, '\0');
    QVERIFY(*decodeSwims(bytesOf(twice), {}) == *decodeSwims(bytesOf(table), {}));
}

void TestDecoders::foreignWordsAreHarmless()
{
    const auto isHarmless = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && c != u'\u202E'; });
    };
    const QByteArray device = "timestamp,distance,file_product_name\n"
                              "2024-09-27 16:00:00,25,\"Watch\x1B]0;x\a\n\xE2\x80\xAE 9\"\n";
    QCOMPARE(decodeSwims(bytesOf(device), {})->front().device, QStringLiteral("Watch ]0;x 9"));
    const auto sport = decodeSwims(bytesOf("timestamp,distance,sport\n2024-09-27 16:00:00,25,run\x1B[2J\n"), {});
    QCOMPARE(sport.error().detail, QStringLiteral("run [2J"));
    const auto time = decodeSwims(bytesOf("timestamp,distance\nnev\x1B[2Jer,25\n"), {});
    QVERIFY(isHarmless(time.error().detail));
    const QByteArray bad = "timestamp,distance\nnever,25\n";
    QVERIFY(isHarmless(decodeSwims(bytesOf(zipOf({{"b\x1B[2J\nad.csv", bad}})), {}).error().file));
    const auto swims = decodeSwims(bytesOf(zipOf({{"good.csv", table}, {"b\x1B[2J\nad.csv", bad}})), {});
    QVERIFY(isHarmless(swims->front().warnings.back().detail));
}

void TestDecoders::zipGivesTheSwimsOfAllItsFiles()
{
    const auto swims = decodeSwims(bytesOf(zipOf({{"a/one.csv", table}, {"photo.jpg", "\xFF\xD8\xFF"}, {"run.csv", run},
                                       {"swim.tcx", trackPoints}, {"two.txt", table}})),
        {});
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(2));
    for (const Warning &warning : swims->front().warnings)
        QVERIFY(warning.code != WarningCode::PartDamaged);
}

void TestDecoders::resourceForksAndFoldersAreLeftOut()
{
    QStringList names;
    const auto take = [&names](const ArchiveEntry &entry) {
        names += entry.name;
        return std::optional<Error>();
    };
    const QByteArray packed = zipOf({{"__MACOSX/._swim.csv", "\x00\x05"}, {"a/._swim.csv", "x"}, {"swim.csv", table}});
    QVERIFY(!unpack(bytesOf(packed), take));
    QCOMPARE(names, QStringList{QStringLiteral("swim.csv")});
}

void TestDecoders::damagedFileInAZipIsNamed()
{
    const auto swims =
        decodeSwims(bytesOf(zipOf({{"good.csv", table}, {"bad.csv", "timestamp,distance\nnever,25\n"}})), {});
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(1));
    const Warning &warning = swims->front().warnings.back();
    QCOMPARE(warning.code, WarningCode::PartDamaged);
    QCOMPARE(warning.detail, QStringLiteral("bad.csv"));
}

void TestDecoders::zipWithoutASwimNamesTheMostTellingFile()
{
    const auto swims =
        decodeSwims(bytesOf(zipOf({{"notes.txt", "hello"}, {"run.csv", run}, {"swim.tcx", trackPoints}})), {});
    QVERIFY(!swims);
    QCOMPARE(swims.error().code, ErrorCode::NoSwim);
    QCOMPARE(swims.error().file, QStringLiteral("run.csv"));
    QCOMPARE(swims.error().detail, QStringLiteral("running"));
    QCOMPARE(decodeSwims(bytesOf(zipOf({})), {}).error().code, ErrorCode::NoSwim);
}

void TestDecoders::damagedArchivesAreErrors_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = zipOf({{"swim.csv", table}});
    QTest::newRow("zip cut in its header") << whole.left(12);
    QTest::newRow("zip mark alone") << QByteArray("PK\x03\x04", 4);
    QTest::newRow("gzip mark alone") << QByteArray("\x1F\x8B\x08", 3);
    QTest::newRow("gzip of rubbish") << QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03", 10)
            + QByteArray(100, '\xFF');
    QTest::newRow("zip of rubbish") << QByteArray("PK\x03\x04", 4) + QByteArray(1000, 'x');
}

void TestDecoders::damagedArchivesAreErrors()
{
    QFETCH(QByteArray, content);
    QVERIFY(!decodeSwims(bytesOf(content), {}));
}

void TestDecoders::unpackingIsBounded()
{
    // 300 MB of zeros in 300 kB
    const QByteArray bomb = gzipOf(QByteArray(300 << 20, '\0'));
    QVERIFY(bomb.size() < (1 << 20));
    const auto error = unpack(bytesOf(bomb), [](const ArchiveEntry &) { return std::optional<Error>(); });
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::OutOfMemoryBound);
    QCOMPARE(error->count, std::int64_t(unpackBound));
}

void TestDecoders::fileIsReadAndNamed()
{
    QVERIFY(*decodeFile(written(QStringLiteral("swim.csv"), table), {}) == *decodeSwims(bytesOf(table), {}));
    const QString missing = m_folder.filePath(QStringLiteral("missing.csv"));
    const auto swims = decodeFile(missing, {});
    QCOMPARE(swims.error().code, ErrorCode::FileNotFound);
    QCOMPARE(swims.error().file, missing);
    QCOMPARE(decodeFile(QString(), {}).error().code, ErrorCode::FileNotFound);
}

void TestDecoders::errorInAFileNamesIt()
{
    const QString path = written(QStringLiteral("Straße ä.csv"), "timestamp,distance\nnever,25\n");
    const auto swims = decodeFile(path, {});
    QCOMPARE(swims.error().file, path);
    QCOMPARE(swims.error().line, std::int64_t(2));
    QCOMPARE(decodeFile(written(QStringLiteral("empty.fit"), {}), {}).error().code, ErrorCode::FileEmpty);
}

void TestDecoders::fileInAnArchiveIsNamedBehindIt()
{
    const QString path = written(QStringLiteral("export.zip"), zipOf({{"a/run.csv", run}}));
    QCOMPARE(decodeFile(path, {}).error().file, path + QStringLiteral("/a/run.csv"));
}

void TestDecoders::whatIsNoRegularFileIsRefused()
{
    QCOMPARE(decodeFile(m_folder.path(), {}).error().code, ErrorCode::FileUnreadable);
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.fit"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(decodeFile(pipe, {}).error().code, ErrorCode::FileUnreadable); // would wait for ever
    QCOMPARE(decodeFile(QStringLiteral("/dev/zero"), {}).error().code, ErrorCode::FileUnreadable);
#endif
}

void TestDecoders::unreadableFileSaysWhy()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may read everything");
#endif
    const QString path = written(QStringLiteral("locked.csv"), table);
    QFile::setPermissions(path, QFile::WriteOwner);
    const auto swims = decodeFile(path, {});
    QCOMPARE(swims.error().code, ErrorCode::FileUnreadable);
    QVERIFY(!swims.error().detail.isEmpty());
}

void TestDecoders::hugeFileIsRefusedBeforeItIsRead()
{
    QFile file(m_folder.filePath(QStringLiteral("huge.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{1} << 30)); // a hole: takes no room on the disk
    const auto swims = decodeFile(file.fileName(), {});
    QCOMPARE(swims.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(swims.error().count, largestFile);
}

void TestDecoders::largeRubbishIsRefusedAfterItsFirstBytes()
{
    QFile file(m_folder.filePath(QStringLiteral("rubbish.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestFile));
    QCOMPARE(decodeFile(file.fileName(), {}).error().code, ErrorCode::FormatUnknown);
}

void TestDecoders::fileOfASystemThatKnowsNoSizeIsEmpty()
{
#ifdef Q_OS_LINUX
    QVERIFY(!decodeFile(QStringLiteral("/proc/self/status"), {}));
#endif
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "tst_decoders.moc"
