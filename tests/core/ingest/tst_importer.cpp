#include "core/decode/archive.h"
#include "importfixture.h"
#include "tests/support/packedfiles.h"
#include "tests/support/swimfolder.h"

#include <QtTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

const QByteArray run = "timestamp,distance,session_sport\n2024-09-27 16:00:30,25,running\n";
const QByteArray trackPoints =
    "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase xmlns=\"x\"></TrainingCenterDatabase>\n";

/// More than may be unpacked, in little.
const QByteArray &bomb()
{
    static const QByteArray packed = gzipOf(QByteArray(qsizetype(unpackBound) + 1, '\0'));
    return packed;
}

/// The first file in a zip is encrypted: bit 0 of the flags in its header.
QByteArray encrypted(QByteArray zip)
{
    constexpr int flags = 6;
    zip[flags] = char(zip[flags] | 1);
    return zip;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ImportFixture>(); }

    void aFileIsKeptAsItCameIn();
    void itsRecordingAndRowAreThere();
    void aSecondRecordingIsNoNewSwim();
    void theSecondTimeItIsKnown();
    void equalFilesAreOne();
    void packedAndPlainAreOne();
    void badItemsDoNotHoldUpOthers();
    void aFolderPassesOverWhatIsNone();
    void archivesGiveAllTheirFiles();
    void whatNamesAnArchiveGetsAnItem_data();
    void whatNamesAnArchiveGetsAnItem();
    void bombsAreRefusedAndTheRestIsTaken();
    void cutOffGzipIsKeptAsFarAsItGoes();
    void aDeletedFileThatComesAgainIsRestored();
    void aDeletedGroupIsRestoredByAnyOfItsFiles();
    void purgedBytesComeBack();
    void itemsStandInTheOrderOfTheirNames();
    void progressEndsWithEverything();

private:
    ImportFixture &fixture() { return *m_fixture; }
    std::unique_ptr<ImportFixture> m_fixture;
};

void TestImporter::aFileIsKeptAsItCameIn()
{
    const QByteArray swim = fitOfDay(0);
    const ImportReport report = fixture().import({fixture().write(u"a/morning.fit"_s, swim)});
    QCOMPARE(outcomesOf(report, fixture().folder()), QStringList({u"a/morning.fit: imported"_s}));
    const ImportedItem &item = report.items.front();
    QCOMPARE(item.key, keyOf(swim));
    QVERIFY(item.swims == std::vector<SwimId>({{keyOf(swim), 0}}));
    QVERIFY(!item.error);
    QVERIFY(!report.cancelled);
    QCOMPARE(fixture().payload(item.key), swim);
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::itsRecordingAndRowAreThere()
{
    const QByteArray swim = fitOfDay(0);
    fixture().import({fixture().write(u"morning.fit"_s, swim)});
    Database database = fixture().connection();
    const Recording recording = sure(RecordingStore(database).find(keyOf(swim))).value();
    QCOMPARE(recording.fileName, std::string("morning.fit"));
    QCOMPARE(recording.size, std::int64_t(swim.size()));
    QVERIFY(recording.kind == RecordingKind::Fit && recording.addedAt == fixture().clock.now());
    const auto rows = sure(WorkoutStore(database).summaries());
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().distance->metres, 100.0); // 4 lengths of 25 m
}

/// A FIT file and its CSV copy, together and one after the other.
void TestImporter::aSecondRecordingIsNoNewSwim()
{
    const QStringList first = writeSwims(fixture().folder(), 0, 1);
    const ImportReport together = fixture().import(first);
    QCOMPARE(countOf(together, ImportOutcome::Imported), 2);
    QCOMPARE(together.items[0].newSwims, 1);
    QCOMPARE(together.items[1].newSwims, 0);
    const QStringList other = writeSwims(fixture().folder(), 3, 1);
    QCOMPARE(fixture().import({other.front()}).items[0].newSwims, 1);
    const ImportReport later = fixture().import({other.back()});
    QCOMPARE(countOf(later, ImportOutcome::Imported), 1);
    QCOMPARE(later.items[0].newSwims, 0);
    QCOMPARE(fixture().import({other.front()}).items[0].newSwims, 0); // known
}

void TestImporter::theSecondTimeItIsKnown()
{
    const QString file = fixture().write(u"morning.fit"_s, fitOfDay(0));
    const ImportReport first = fixture().import({file});
    const ImportReport second = fixture().import({file});
    QCOMPARE(countOf(second, ImportOutcome::Known), 1);
    QCOMPARE(second.items.front().key, first.items.front().key);
    QVERIFY(second.items.front().swims == first.items.front().swims);
    QCOMPARE(fixture().recordings(), 1);
}

void TestImporter::equalFilesAreOne()
{
    const QString first = fixture().write(u"b/one.fit"_s, fitOfDay(0));
    fixture().write(u"a/two.fit"_s, fitOfDay(0));
    const ImportReport report = fixture().import({first, first, fixture().folder()}, {.jobs = 4});
    QCOMPARE(outcomesOf(report, fixture().folder()),
        QStringList({u"b/one.fit: imported"_s, u"b/one.fit: known"_s, u"a/two.fit: known"_s, u"b/one.fit: known"_s}));
    QCOMPARE(fixture().recordings(), 1);
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::packedAndPlainAreOne()
{
    const QByteArray swim = fitOfDay(0);
    const QStringList files{fixture().write(u"morning.FIT.gz"_s, gzipOf(swim)), fixture().write(u"b.fit"_s, swim),
        fixture().write(u"c.zip"_s, zipOf({{"a/b.fit", swim}, {"c.fit.gz", gzipOf(swim)}}))};
    const ImportReport report = fixture().import(files);
    QCOMPARE(outcomesOf(report, fixture().folder()),
        QStringList(
            {u"morning.FIT.gz: imported"_s, u"b.fit: known"_s, u"c.zip/a/b.fit: known"_s, u"c.zip/c.fit.gz: known"_s}));
    QCOMPARE(fixture().payload(keyOf(swim)), swim);
    Database database = fixture().connection();
    QCOMPARE(sure(RecordingStore(database).find(keyOf(swim)))->fileName, std::string("morning.FIT"));
}

void TestImporter::badItemsDoNotHoldUpOthers()
{
    QStringList files{fixture().write(u"run.csv"_s, run), fixture().write(u"track.tcx"_s, trackPoints),
        fixture().write(u"empty.fit"_s, {}), fixture().write(u"photo.jpg"_s, "\xFF\xD8\xFF"),
        fixture().write(u"half.fit"_s, fitOfDay(1).left(20)), fixture().folder() + u"/missing.fit"_s};
    const std::vector<ErrorCode> codes{ErrorCode::NoSwim, ErrorCode::FormatUnsupported, ErrorCode::FileEmpty,
        ErrorCode::FormatUnknown, ErrorCode::FileCutOff, ErrorCode::FileNotFound};
    files << fixture().write(u"good.fit"_s, fitOfDay(0));
    const ImportReport report = fixture().import(files);
    QCOMPARE(report.items.size(), std::size_t(files.size()));
    for (std::size_t i = 0; i < codes.size(); ++i) {
        QCOMPARE(report.items[i].outcome, ImportOutcome::Failed);
        QCOMPARE(report.items[i].error->code, codes[i]);
        QCOMPARE(report.items[i].error->file, files[qsizetype(i)]);
        QVERIFY(report.items[i].key.empty());
    }
    QCOMPARE(report.items.back().outcome, ImportOutcome::Imported);
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::aFolderPassesOverWhatIsNone()
{
    fixture().write(u"a.fit"_s, fitOfDay(0));
    fixture().write(u"bad.fit"_s, "no swim");
    fixture().write(u"notes.txt"_s, "a,b,c\n1,2,3\n");
    fixture().write(u"photo.jpg"_s, "\xFF\xD8\xFF");
    fixture().write(u"letter.docx"_s, zipOf({{"word/document.xml", "<a/>"}, {"b.xml", "<b/>"}}));
    fixture().write(u"swim"_s, fitOfDay(1)); // by content
    const ImportReport report = fixture().import({fixture().folder()});
    QCOMPARE(outcomesOf(report, fixture().folder()),
        QStringList({u"a.fit: imported"_s, u"bad.fit: failed"_s, u"swim: imported"_s}));
    QCOMPARE(report.passedOver, 3);
}

void TestImporter::archivesGiveAllTheirFiles()
{
    const QByteArray zip =
        zipOf({{"activities/1.fit.gz", gzipOf(fitOfDay(1))}, {"activities/2.csv", run}, {"media/3.jpg", "\xFF\xD8\xFF"},
            {"activities/4.fit", fitOfDay(4).left(20)}, {"activities/5.fit", fitOfDay(5)}});
    const ImportReport report = fixture().import({fixture().write(u"export.zip"_s, zip)});
    QCOMPARE(outcomesOf(report, fixture().folder()),
        QStringList({u"export.zip/activities/1.fit.gz: imported"_s, u"export.zip/activities/2.csv: failed"_s,
            u"export.zip/activities/4.fit: failed"_s, u"export.zip/activities/5.fit: imported"_s}));
    QCOMPARE(report.passedOver, 1);
    QCOMPARE(fixture().payload(keyOf(fitOfDay(1))), fitOfDay(1));
    Database database = fixture().connection();
    QCOMPARE(sure(RecordingStore(database).find(keyOf(fitOfDay(1))))->fileName, std::string("1.fit"));
    QCOMPARE(report.items.at(1).error->file, fixture().folder() + u"/export.zip/activities/2.csv"_s);
}

void TestImporter::whatNamesAnArchiveGetsAnItem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("file");
    const QByteArray zip = zipOf({{"a.fit", fitOfDay(0)}});
    QTest::newRow("empty zip") << zipOf({}) << ErrorCode::NoSwim << u"x.zip"_s;
    QTest::newRow("pictures") << zipOf({{"a.jpg", "\xFF\xD8"}}) << ErrorCode::FormatUnknown << u"x.zip/a.jpg"_s;
    QTest::newRow("damaged") << zip.left(10) << ErrorCode::FileDamaged << u"x.zip"_s;
    QTest::newRow("encrypted") << encrypted(zip) << ErrorCode::FormatUnsupported << u"x.zip/a.fit"_s;
    QTest::newRow("zip in zip") << zipOf({{"in.zip", zip}}) << ErrorCode::FormatUnknown << u"x.zip/in.zip"_s;
    QTest::newRow("bomb") << bomb() << ErrorCode::OutOfMemoryBound << u"x.zip"_s;
}

void TestImporter::whatNamesAnArchiveGetsAnItem()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(QString, file);
    const ImportReport report = fixture().import({fixture().write(u"x.zip"_s, content)});
    QCOMPARE(report.items.size(), std::size_t{1});
    QCOMPARE(report.items.front().outcome, ImportOutcome::Failed);
    QCOMPARE(report.items.front().error->code, code);
    QCOMPARE(report.items.front().error->file, fixture().folder() + u'/' + file);
}

void TestImporter::bombsAreRefusedAndTheRestIsTaken()
{
    const QByteArray zip = zipOf({{"bomb.fit.gz", bomb()}, {"good.fit", fitOfDay(0)}});
    const ImportReport report = fixture().import({fixture().write(u"x.zip"_s, zip)});
    QCOMPARE(outcomesOf(report, fixture().folder()),
        QStringList({u"x.zip/bomb.fit.gz: failed"_s, u"x.zip/good.fit: imported"_s}));
    QCOMPARE(report.items.front().error->code, ErrorCode::OutOfMemoryBound);
}

void TestImporter::cutOffGzipIsKeptAsFarAsItGoes()
{
    const QByteArray swim = fitOfDay(0, 200);
    const QByteArray packed = gzipOf(swim);
    const ImportReport report = fixture().import({fixture().write(u"a.fit.gz"_s, packed.left(packed.size() - 40))});
    QCOMPARE(countOf(report, ImportOutcome::Imported), 1);
    const ImportedItem &item = report.items.front();
    QCOMPARE(item.warnings.front().code, WarningCode::FileCutOff);
    QVERIFY(item.key != keyOf(swim));
    QVERIFY(swim.startsWith(fixture().payload(item.key)));
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::aDeletedFileThatComesAgainIsRestored()
{
    const QString file = fixture().write(u"a.fit"_s, fitOfDay(0));
    const SwimId swim = fixture().import({file, fixture().write(u"b.fit"_s, fitOfDay(1))}).items.front().swims.front();
    fixture().setDeleted(swim, true);
    QVERIFY(fixture().isDeleted(swim));
    const ImportReport report = fixture().import({fixture().folder()});
    QCOMPARE(outcomesOf(report, fixture().folder()), QStringList({u"a.fit: restored"_s, u"b.fit: known"_s}));
    QVERIFY(!fixture().isDeleted(swim));
    QCOMPARE(countOf(fixture().import({file}), ImportOutcome::Known), 1);
    fixture().setDeleted(swim, true);
    fixture().setDeleted(swim, false);
    QCOMPARE(countOf(fixture().import({file}), ImportOutcome::Known), 1);
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::aDeletedGroupIsRestoredByAnyOfItsFiles()
{
    // The same swim once more: 25 s shorter of 300 s, so they overlap by 11 / 12.
    const QString shorter = fixture().write(u"a.fit"_s, fitOfDay(0, 11));
    const QString longer = fixture().write(u"b.fit"_s, fitOfDay(0, 12));
    const ImportReport first = fixture().import({shorter, longer});
    for (const ImportedItem &item : first.items) {
        fixture().setDeleted(item.swims.front(), true);
        QCOMPARE(countOf(fixture().import({shorter}), ImportOutcome::Restored), 1);
        QVERIFY(!fixture().isDeleted(item.swims.front()));
        fixture().clock.time += std::chrono::seconds(1);
    }
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::purgedBytesComeBack()
{
    const QByteArray swim = fitOfDay(0);
    const QString file = fixture().write(u"a.fit"_s, swim);
    const SwimId id = fixture().import({file}).items.front().swims.front();
    fixture().setDeleted(id, true);
    {
        Database database = fixture().connection();
        sure(database.script("PRAGMA foreign_keys = ON; DELETE FROM payload"));
    }
    const ImportReport report = fixture().import({file});
    QCOMPARE(countOf(report, ImportOutcome::Restored), 1);
    QCOMPARE(fixture().payload(id.key), swim);
    QVERIFY(!fixture().isDeleted(id));
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::itemsStandInTheOrderOfTheirNames()
{
    QStringList expected;
    for (int day = 0; day < 60; ++day) {
        // Every tenth takes far longer to read than the others.
        const QString name = u"%1.fit"_s.arg(day, 2, 10, QChar(u'0'));
        fixture().write(name, fitOfDay(day, day % 10 == 0 ? 800 : 4));
        expected << name + u": imported"_s;
    }
    const ImportReport report = fixture().import({fixture().folder()}, {.jobs = 4});
    QCOMPARE(outcomesOf(report, fixture().folder()), expected);
    QCOMPARE(fixture().problems(), QString());
}

void TestImporter::progressEndsWithEverything()
{
    std::int64_t bytes = 0;
    for (int day = 0; day < 20; ++day) {
        bytes += fitOfDay(day).size();
        fixture().write(QString::number(day) + u".fit"_s, fitOfDay(day));
    }
    ImportProgress last;
    bool isRising = true;
    ImportOptions options;
    options.progress = [&](const ImportProgress &progress) {
        isRising = isRising && progress.done >= last.done && progress.bytesDone >= last.bytesDone
            && progress.done <= progress.total;
        last = progress;
    };
    fixture().import({fixture().folder()}, options);
    QVERIFY(isRising);
    QCOMPARE(last.done, 20);
    QCOMPARE(last.total, 20);
    QCOMPARE(last.bytesDone, bytes);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
