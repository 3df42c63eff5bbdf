#include "tests/flow/librarycli.h"
#include "tests/flow/schemacheck.h"
#include "tests/support/csvswim.h"
#include "tests/support/fitswim.h"
#include "tests/support/swimplan.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// What comes out of a library again, from a swim that two devices recorded.
class TestLibraryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }
    void eachRecordingComesOutAsItCameIn();
    void theSwimComesOutAsATable();
    void theSwimComesOutAsData();
    void aFileIsNeverOverwritten();
    void oneFormIsAskedFor_data();
    void oneFormIsAskedFor();
    void twoRecordingsCanBeTakenApart();

private:
    Ran cli(const QStringList &arguments) { return m_box.cli(u"library"_s, arguments); }
    QJsonArray sources() { return cli({u"show"_s, m_id, u"--json"_s}).document()[u"sources"_s].toArray(); }

    Sandbox m_box;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
    QByteArray m_fit;
    QByteArray m_csv;
    QString m_id;
};

void TestLibraryExport::initTestCase()
{
    SwimPlan plan;
    plan.start = std::chrono::sys_days(std::chrono::year(2025) / 3 / 1);
    plan.poolLength = metres(25);
    plan.sets = {{.repeats = 4, .legs = {{Stroke::Freestyle, 2, 20, 16}}, .sendOff = 60}};
    const Workout swim = swum(plan);
    const std::vector<std::byte> fit = fitFileOf(swim);
    m_fit = QByteArray(reinterpret_cast<const char *>(fit.data()), qsizetype(fit.size()));
    m_csv = csvFileOf(swim);
    QStringList files;
    for (const auto &[name, content] : {std::pair(u"swim.fit"_s, m_fit), std::pair(u"swim.csv"_s, m_csv)}) {
        QFile file(m_box.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        files << file.fileName();
    }
    const Ran imported = cli(QStringList{u"import"_s, u"--json"_s} + files);
    QVERIFY2(imported.exitCode == 0, imported.told().c_str());
    const QJsonArray rows = cli({u"list"_s, u"--json"_s}).document()[u"workouts"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"source"_s].toArray(), (QJsonArray{u"fit"_s, u"csv"_s}));
    m_id = rows[0][u"id"_s].toString();
}

void TestLibraryExport::eachRecordingComesOutAsItCameIn()
{
    QCOMPARE(sources().size(), 2);
    for (const auto source : sources()) {
        const Ran ran = cli({u"export"_s, source.toObject()[u"id"_s].toString(), u"--original"_s});
        QVERIFY2(ran.exitCode == 0, ran.complaint.constData());
        QCOMPARE(ran.output, source.toObject()[u"kind"_s] == u"fit"_s ? m_fit : m_csv);
        QVERIFY(ran.complaint.contains("other recordings"));
    }
}

void TestLibraryExport::theSwimComesOutAsATable()
{
    const Ran ran = cli({u"export"_s, m_id, u"--csv"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QVERIFY(ran.output.startsWith("number,start,elapsed_s,type,stroke,"));
    QCOMPARE(ran.output.count(",active,freestyle,"), 8); // 4 x 50 m in a pool of 25 m
}

void TestLibraryExport::theSwimComesOutAsData()
{
    const Ran ran = cli({u"export"_s, m_id, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    m_schemas.add(ran.output, u"analyze"_s);
    QCOMPARE(ran.document()[u"workouts"_s][0][u"metrics"_s][u"distance_m"_s].toDouble(), 200.0);
}

void TestLibraryExport::aFileIsNeverOverwritten()
{
    const QString target = m_box.path(u"out.fit"_s);
    const Ran first = cli({u"export"_s, m_id, u"--original"_s, u"--output"_s, target});
    QVERIFY2(first.exitCode == 0 && first.output.isEmpty(), first.told().c_str());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == m_fit);
    const Ran second = cli({u"export"_s, m_id, u"--csv"_s, u"--output"_s, target});
    QVERIFY2(second.exitCode == 1 && second.complaint.contains("out.fit"), second.told().c_str());
    file.seek(0);
    QVERIFY(file.readAll() == m_fit);
    const Ran nowhere = cli({u"export"_s, m_id, u"--csv"_s, u"--output"_s, m_box.path(u"no/such/folder.csv"_s)});
    QVERIFY2(nowhere.exitCode == 1 && nowhere.complaint.contains("cannot be written"), nowhere.told().c_str());
}

void TestLibraryExport::oneFormIsAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("two") << QStringList{u"--csv"_s, u"--original"_s};
}

void TestLibraryExport::oneFormIsAskedFor()
{
    QFETCH(QStringList, options);
    const Ran ran = cli(QStringList{u"export"_s, m_id} + options);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.output.isEmpty() && ran.complaint.contains("--original"));
}

void TestLibraryExport::twoRecordingsCanBeTakenApart()
{
    const QString fit = sources()[0][u"id"_s].toString();
    const QString csv = sources()[1][u"id"_s].toString();
    const auto count = [this] { return cli({u"list"_s, u"--json"_s}).document()[u"workouts"_s].toArray().size(); };
    const Ran apart = cli({u"edit"_s, fit, u"not-same"_s, csv, u"--json"_s});
    QVERIFY2(apart.exitCode == 0, apart.told().c_str());
    m_schemas.add(apart.output, u"edit"_s);
    QCOMPARE(count(), 2);
    const Ran together = cli({u"edit"_s, csv, u"same"_s, fit});
    QVERIFY2(together.exitCode == 0, together.told().c_str());
    QCOMPARE(count(), 1);
    QCOMPARE(cli({u"undo"_s}).exitCode, 0);
    QCOMPARE(count(), 2);
    QCOMPARE(cli({u"edit"_s, fit, u"not_same"_s, csv, u"--as-recorded"_s}).exitCode, 0);
    QCOMPARE(count(), 1);
    QCOMPARE(cli({u"edit"_s, fit, u"same"_s, fit, u"--json"_s}).errorCode(), u"value_refused"_s);
    QCOMPARE(cli({u"check"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestLibraryExport)
#include "tst_libraryexport.moc"
