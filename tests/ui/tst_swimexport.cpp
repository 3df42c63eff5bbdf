#include "app/gui/swimexport.h"
#include "core/ingest/importer.h"
#include "tests/support/patience.h"
#include "tests/support/projectfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QString sampleFile = projectFile(QStringLiteral("resources/samples/first-150.fit"));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A swim of a real library as a file again.
class TestSwimExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_thread.open({.folder = m_folder.filePath(u"library"_s), .purpose = Purpose::Begin});
        m_thread.ask(
            this,
            [](OpenLibrary &library) -> Result<std::vector<SwimListRow>> {
                Importer(library.database(), library.edits(), library.rows(), library.clock()).run({sampleFile}, {});
                return swimList(library.database());
            },
            [this](const Result<std::vector<SwimListRow>> &rows) {
                if (rows && rows->size() == 1)
                    m_id = rows->front().id;
            });
        QTRY_VERIFY(!m_id.isEmpty());
    }

    void theOriginalComesOutAsItCameIn()
    {
        const auto written = exported(SwimFormat::Original, u"out.fit"_s);
        QVERIFY(written);
        QCOMPARE(*written, m_folder.filePath(u"out.fit"_s));
        const QByteArray content = contentOf(*written);
        QVERIFY(!content.isEmpty());
        QVERIFY(content == contentOf(sampleFile));
    }

    /// Six active lengths of 25 m and no rest between them but those that the watch wrote.
    void theTableHasARowForEachLength()
    {
        const auto written = exported(SwimFormat::Csv, u"out.csv"_s);
        QVERIFY(written);
        const QList<QByteArray> lines = contentOf(*written).split('\n');
        QVERIFY(lines.first().startsWith("number,start,elapsed_s,type,stroke,strokes,distance_m,"));
        int active = 0;
        for (const QByteArray &line : lines)
            active += line.contains(",active,") ? 1 : 0;
        QCOMPARE(active, 6);
    }

    void theDocumentHoldsTheSwim()
    {
        const auto written = exported(SwimFormat::Json, u"out.json"_s);
        QVERIFY(written);
        const QJsonObject document = QJsonDocument::fromJson(contentOf(*written)).object();
        QCOMPARE(document[u"schema"_s].toInt(), 1);
        const QJsonArray workouts = document[u"workouts"_s].toArray();
        QCOMPARE(workouts.size(), 1);
        QCOMPARE(workouts[0][u"file"_s].toString(), u"first-150.fit"_s);
        QCOMPARE(workouts[0][u"metrics"_s][u"distance_m"_s].toDouble(), 150.0);
    }

    void whatWasThereBeforeIsReplaced()
    {
        const QString path = m_folder.filePath(u"old.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QVERIFY(exported(SwimFormat::Csv, u"old.csv"_s));
        QVERIFY(contentOf(path).startsWith("number,"));
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        const auto written = exported(SwimFormat::Csv, u"missing/out.csv"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!QFile::exists(m_folder.filePath(u"missing"_s)));
    }

    void aSwimThatIsNotThereIsSaid()
    {
        m_id.swap(m_other);
        const auto written = exported(SwimFormat::Original, u"none.fit"_s);
        m_id.swap(m_other);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::SwimUnknown);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.fit"_s)));
    }

    void filesAreCalledLikeTheSwim()
    {
        SwimDocument swim;
        swim.title = u"Tuesday: hard"_s;
        swim.sheet.report.start = Instant{std::chrono::seconds(1704150000)}; // 2024-01-01 23:00 UTC
        swim.sheet.report.utcOffset = std::chrono::minutes(0);
        QCOMPARE(exportFileName(swim, SwimFormat::Csv), u"2024-01-01 Tuesday. hard.csv"_s);
        QCOMPARE(exportFileName(swim, SwimFormat::Json), u"2024-01-01 Tuesday. hard.json"_s);
        QCOMPARE(exportFileName(swim, SwimFormat::Original), u"2024-01-01 Tuesday. hard"_s);
        swim.sheet.sources = {{.fileName = u"2024.fit"_s}};
        QCOMPARE(exportFileName(swim, SwimFormat::Original), u"2024.fit"_s);
        swim.sheet.sources = {{.kind = RecordingKind::Strava}};
        QCOMPARE(exportFileName(swim, SwimFormat::Original), u"2024-01-01 Tuesday. hard.json"_s);
    }

private:
    Result<QString> exported(SwimFormat format, const QString &name)
    {
        std::optional<Result<QString>> answer;
        exportSwim(m_thread, m_id, format, m_folder.filePath(name), this,
            [&answer](const Result<QString> &written) { answer = written; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, longestWait))
            return fail({.code = ErrorCode::Cancelled});
        return *answer;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    LibraryThread m_thread{m_clock};
    QString m_id;
    QString m_other = u"0123456789abcdef"_s;
};

QTEST_GUILESS_MAIN(TestSwimExport)
#include "tst_swimexport.moc"
