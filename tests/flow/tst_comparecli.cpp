#include "tests/flow/librarycli.h"
#include "tests/flow/schemacheck.h"
#include "tests/support/fitswim.h"
#include "tests/support/swimbuilder.h"
#include "tests/support/swimfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

Workout swumOn(int day, const QString &plan)
{
    Workout workout = recorded(plan);
    const Duration later = std::chrono::days(day);
    workout.start += later;
    for (Length &length : workout.lengths)
        length.start += later;
    return workout;
}

QStringList idsOf(const QJsonValue &messages)
{
    QStringList ids;
    for (const QJsonValue &message : messages.toArray())
        ids << message[u"id"_s].toString();
    return ids;
}

} // namespace

/// Two and more swims compared as somebody types it: out of files and out of the library.
class TestCompareCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }
    void filesAreCompared();
    void swimsOfTheLibraryAreCompared();
    void thePageReadsWithinEightyColumns();
    void whatCannotBeReadIsLeftOut();
    void anUnknownIdIsLeftOut();
    void fewerThanTwoLeftAreNotCompared();
    void wrongUsage_data();
    void wrongUsage();

private:
    Ran compare(const QStringList &words) { return m_box.cli({}, QStringList{u"compare"_s} + words); }

    Sandbox m_box;
    SchemaCheck m_schemas;
    QString m_first;  ///< 6 x 100 in 1:34 on 1:45: rests of 11 s
    QString m_second; ///< the same two months later in 1:28: rests of 17 s
    QString m_rubbish;
};

void TestCompareCli::initTestCase()
{
    const QString plan = u"400 Fr in 6:40 r 60; 6 x 100 Fr @ 1:45 in 1:%1 r 60; 200 Br in 4:00"_s;
    m_first = write(m_box.path(u"first.fit"_s), fitFileOf(swumOn(0, plan.arg(34))));
    m_second = write(m_box.path(u"second.fit"_s), fitFileOf(swumOn(60, plan.arg(28))));
    m_rubbish = write(m_box.path(u"rubbish.fit"_s), std::as_bytes(std::span("this is no swim")));
}

/// Two means of 94 and 88 s: 6 s faster, and 6 s more rest on the same send-off.
void TestCompareCli::filesAreCompared()
{
    const Ran ran = compare({m_second, m_first, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    m_schemas.add(ran.output, u"compare"_s);
    const QJsonObject document = ran.document();
    QCOMPARE(document.keys().size(), 10);
    QCOMPARE(document[u"workouts"_s][0][u"file"_s].toString(), m_first); // the older
    const QJsonValue set = document[u"series"_s][u"same_sets"_s][0];
    QCOMPARE(set[u"notation"_s].toString(), u"6 x 100 Fr @ 1:45"_s);
    QVERIFY(std::abs(set[u"swims"_s][0][u"mean_s"_s].toDouble() - 94) < .5);
    QVERIFY(std::abs(set[u"swims"_s][1][u"rest_s"_s].toDouble() - 17) < 1);
    QCOMPARE(idsOf(document[u"insights"_s]).value(0), u"set-quicker-on-send-off"_s);
    QCOMPARE(document[u"insights"_s][0][u"evidence"_s][1][u"set"_s].toInt(), 1);
    QCOMPARE(document[u"summary"_s].toArray().size(), 3);
    QCOMPARE(document[u"coach"_s][0][u"role"_s].toString(), u"summary"_s);
}

void TestCompareCli::swimsOfTheLibraryAreCompared()
{
    const Ran imported = m_box.cli(u"library"_s, {u"import"_s, u"--json"_s, m_first, m_second});
    QVERIFY2(imported.exitCode == 0, imported.told().c_str());
    QStringList ids{u"--ids"_s};
    for (const QJsonValue &swim : m_box.cli(u"library"_s, {u"list"_s, u"--json"_s}).document()[u"workouts"_s].toArray())
        ids << swim[u"id"_s].toString();
    QCOMPARE(ids.size(), 3);
    QVERIFY(m_box.cli(u"library"_s, {u"edit"_s, ids[1], u"title"_s, u"Club night"_s}).exitCode == 0);
    const Ran ran = m_box.cli(u"library"_s, QStringList{u"compare"_s, u"--json"_s} + ids);
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    m_schemas.add(ran.output, u"compare"_s);
    const QJsonObject document = ran.document();
    QCOMPARE(document[u"workouts"_s][1][u"id"_s].toString(), ids[1]); // listed newest first
    QCOMPARE(document[u"workouts"_s][1][u"title"_s].toString(), u"Club night"_s);
    QCOMPARE(document[u"workouts"_s][0][u"title"_s].toString(), u"6 x 100 Fr @ 1:45"_s);
    QVERIFY(document[u"workouts"_s][0][u"file"_s].isNull());
    QCOMPARE(
        idsOf(document[u"insights"_s]), idsOf(compare({m_first, m_second, u"--json"_s}).document()[u"insights"_s]));
    // A swim that is named twice is one.
    QCOMPARE(m_box.cli(u"library"_s, {u"compare"_s, u"--ids"_s, ids[1], ids[1]}).exitCode, 2);
}

void TestCompareCli::thePageReadsWithinEightyColumns()
{
    const Ran ran = compare({m_first, m_second});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QVERIFY(ran.output.contains("6 x 100 Fr @ 1:45: A 1:34"));
    QVERIFY(ran.output.contains("Recommendations"));
    for (const QString &line : QString::fromUtf8(ran.output).split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestCompareCli::whatCannotBeReadIsLeftOut()
{
    const Ran ran = compare({m_first, m_rubbish, m_second, m_box.path(u"missing.fit"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    m_schemas.add(ran.output, u"compare"_s);
    QVERIFY(ran.complaint.contains("rubbish.fit") && ran.complaint.contains("missing.fit"));
    QCOMPARE(ran.document()[u"workouts"_s].toArray().size(), 2);
    QCOMPARE(ran.document()[u"trends"_s].toArray().size(), 7);
}

void TestCompareCli::anUnknownIdIsLeftOut()
{
    const Ran ran = m_box.cli(u"library"_s, {u"compare"_s, u"--ids"_s, u"01234567"_s, u"89abcdef"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.complaint.contains("01234567") && ran.complaint.contains("89abcdef"));
}

void TestCompareCli::fewerThanTwoLeftAreNotCompared()
{
    const Ran ran = compare({m_first, m_rubbish});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.output, QByteArray());
    QVERIFY(ran.complaint.contains("rubbish.fit") && ran.complaint.contains("fewer than two"));
    const Ran document = compare({m_first, m_rubbish, u"--json"_s});
    QCOMPARE(document.exitCode, 1);
    m_schemas.add(document.output, u"error"_s);
}

void TestCompareCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("one swim") << QStringList{m_first};
    QTest::newRow("one file by two names") << QStringList{m_first, m_box.path(u"./first.fit"_s)};
    QTest::newRow("both") << QStringList{m_first, u"--ids"_s, u"01234567"_s};
    QTest::newRow("twenty-one") << QStringList(21, m_first);
}

void TestCompareCli::wrongUsage()
{
    QFETCH(QStringList, words);
    const Ran ran = compare(words);
    QVERIFY2(ran.exitCode == 2, ran.told().c_str());
    QVERIFY(ran.complaint.contains("Usage: lengthwise-cli compare"));
    const Ran document = compare(words + QStringList{u"--json"_s});
    m_schemas.add(document.output, u"error"_s);
}

QTEST_GUILESS_MAIN(TestCompareCli)
#include "tst_comparecli.moc"
