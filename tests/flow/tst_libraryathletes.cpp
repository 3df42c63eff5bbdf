#include "tests/flow/librarycli.h"
#include "tests/flow/schemacheck.h"
#include "tests/support/handmadefit.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// Several athletes of one library: each has swims and a profile of their own.
class TestLibraryAthletes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }
    void aNewLibraryHasOne();
    void othersComeAndAreChosen();
    void namesAreTakenOnce_data();
    void namesAreTakenOnce();
    void swimsAreKeptApart();
    void aProfileIsChangedAndUndone();
    void aWrongProfileIsRefused_data();
    void aWrongProfileIsRefused();
    void aStrangerIsTold();

private:
    Ran cli(const QStringList &arguments) { return m_box.cli(u"library"_s, arguments + QStringList{u"--json"_s}); }
    QStringList names();
    QString chosen();
    qsizetype swimsOf(const QString &athlete)
    {
        return cli({u"list"_s, u"--athlete"_s, athlete}).document()[u"workouts"_s].toArray().size();
    }

    Sandbox m_box;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
    QString m_swim;
};

QStringList TestLibraryAthletes::names()
{
    QStringList names;
    for (const auto row : cli({u"athletes"_s}).document()[u"athletes"_s].toArray())
        names << row.toObject()[u"name"_s].toString();
    return names;
}

QString TestLibraryAthletes::chosen()
{
    QStringList names;
    for (const auto row : cli({u"athletes"_s}).document()[u"athletes"_s].toArray()) {
        if (row.toObject()[u"chosen"_s].toBool())
            names << row.toObject()[u"name"_s].toString();
    }
    return names.join(u", "_s);
}

void TestLibraryAthletes::initTestCase()
{
    QFile file(m_box.path(u"swim.fit"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const std::vector<std::byte> bytes = fitPoolSwim();
    file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
    m_swim = file.fileName();
}

void TestLibraryAthletes::aNewLibraryHasOne()
{
    QCOMPARE(cli({u"import"_s, m_swim}).exitCode, 0);
    const Ran ran = cli({u"athletes"_s});
    m_schemas.add(ran.output, u"athletes"_s);
    QCOMPARE(names(), QStringList{u"Swimmer"_s});
    QCOMPARE(chosen(), u"Swimmer"_s);
    QCOMPARE(ran.document()[u"athletes"_s][0][u"swims"_s].toInt(), 1);

    const Ran added = m_box.cli(u"other"_s, {u"athletes"_s, u"add"_s, u"Ann"_s, u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.told().c_str());
    QCOMPARE(m_box.cli(u"other"_s, {u"athletes"_s, u"--json"_s}).document()[u"athletes"_s].toArray().size(), 1);
}

void TestLibraryAthletes::othersComeAndAreChosen()
{
    const Ran added = cli({u"athletes"_s, u"add"_s, u"Anna"_s});
    QVERIFY2(added.exitCode == 0, added.told().c_str());
    m_schemas.add(added.output, u"athlete"_s);
    QCOMPARE(names(), (QStringList{u"Anna"_s, u"Swimmer"_s}));
    QCOMPARE(chosen(), u"Swimmer"_s); // whoever was shown is shown still
    QCOMPARE(cli({u"athletes"_s, u"choose"_s, u"anna"_s}).exitCode, 0);
    QCOMPARE(chosen(), u"Anna"_s);
    QCOMPARE(cli({u"athletes"_s, u"rename"_s, u"Swimmer"_s, u"J\u00f6rg"_s}).exitCode, 0);
    QCOMPARE(names(), (QStringList{u"Anna"_s, u"J\u00f6rg"_s}));
}

void TestLibraryAthletes::namesAreTakenOnce_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("code");
    QTest::newRow("add, in another case") << QStringList{u"add"_s, u"ANNA"_s} << u"athlete_name_taken"_s;
    QTest::newRow("rename") << QStringList{u"rename"_s, u"J\u00f6rg"_s, u"Anna"_s} << u"athlete_name_taken"_s;
    QTest::newRow("empty") << QStringList{u"add"_s, u"  "_s} << u"athlete_name_empty"_s;
}

void TestLibraryAthletes::namesAreTakenOnce()
{
    QFETCH(QStringList, command);
    QFETCH(QString, code);
    const Ran ran = cli(QStringList{u"athletes"_s} + command);
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QCOMPARE(ran.errorCode(), code);
    QCOMPARE(names().size(), 2);
}

void TestLibraryAthletes::swimsAreKeptApart()
{
    QCOMPARE(swimsOf(u"J\u00f6rg"_s), 1);
    QCOMPARE(swimsOf(u"Anna"_s), 0);
    const QString id =
        cli({u"list"_s, u"--athlete"_s, u"J\u00f6rg"_s}).document()[u"workouts"_s][0][u"id"_s].toString();
    QCOMPARE(cli({u"show"_s, id, u"--athlete"_s, u"Anna"_s}).errorCode(), u"swim_unknown"_s);
    QCOMPARE(cli({u"undo"_s, u"--athlete"_s, u"Anna"_s}).errorCode(), u"nothing_to_undo"_s);
    // The same file is new to each.
    QCOMPARE(cli({u"import"_s, m_swim, u"--athlete"_s, u"Anna"_s}).document()[u"imported"_s].toArray().size(), 1);
    QCOMPARE(swimsOf(u"J\u00f6rg"_s), 1);
}

void TestLibraryAthletes::aProfileIsChangedAndUndone()
{
    QCOMPARE(cli({u"athletes"_s, u"profile"_s, u"Anna"_s, u"birth-year"_s, u"1980"_s}).exitCode, 0);
    QCOMPARE(cli({u"athletes"_s, u"profile"_s, u"Anna"_s, u"sex"_s, u"female"_s}).exitCode, 0);
    QCOMPARE(cli({u"athletes"_s, u"profile"_s, u"Anna"_s, u"units"_s, u"yards"_s}).exitCode, 0);
    QCOMPARE(cli({u"athletes"_s, u"profile"_s, u"Anna"_s, u"max_heart_rate"_s, u"184"_s}).exitCode, 0);
    const auto profile = [this] {
        return cli({u"athletes"_s, u"profile"_s, u"Anna"_s}).document()[u"athlete"_s].toObject();
    };
    QCOMPARE(profile()[u"birth_year"_s].toInt(), 1980);
    QCOMPARE(profile()[u"sex"_s].toString(), u"female"_s);
    QCOMPARE(profile()[u"units"_s].toString(), u"yards"_s);
    QCOMPARE(profile()[u"max_hr_bpm"_s].toDouble(), 184.0);
    QCOMPARE(cli({u"undo"_s, u"--athlete"_s, u"Anna"_s}).exitCode, 0);
    QVERIFY(profile()[u"max_hr_bpm"_s].isNull());
    QCOMPARE(cli({u"athletes"_s, u"profile"_s, u"Anna"_s, u"sex"_s, u"none"_s}).exitCode, 0);
    QVERIFY(profile()[u"sex"_s].isNull());
    // A name that is taken back is shown so everywhere.
    QCOMPARE(cli({u"athletes"_s, u"rename"_s, u"Anna"_s, u"Anne"_s}).exitCode, 0);
    QCOMPARE(cli({u"undo"_s, u"--athlete"_s, u"Anne"_s}).exitCode, 0);
    QVERIFY(names().contains(u"Anna"_s) && !names().contains(u"Anne"_s));
}

void TestLibraryAthletes::aWrongProfileIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("year") << u"birth-year"_s << u"80"_s << u"value_refused"_s;
    QTest::newRow("heart rate") << u"max-heart-rate"_s << u"900"_s << u"value_refused"_s;
    QTest::newRow("units") << u"units"_s << u"miles"_s << u"value_refused"_s;
    QTest::newRow("field") << u"shoe-size"_s << u"42"_s << u"field_unknown"_s;
}

void TestLibraryAthletes::aWrongProfileIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const Ran ran = cli({u"athletes"_s, u"profile"_s, u"Anna"_s, field, value});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QCOMPARE(ran.errorCode(), code);
}

void TestLibraryAthletes::aStrangerIsTold()
{
    const Ran ran = cli({u"list"_s, u"--athlete"_s, u"Bob"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QCOMPARE(ran.errorCode(), u"athlete_unknown"_s);
    QVERIFY(ran.complaint.contains("Bob") && ran.complaint.contains("lengthwise-cli athletes"));
}

QTEST_GUILESS_MAIN(TestLibraryAthletes)
#include "tst_libraryathletes.moc"
