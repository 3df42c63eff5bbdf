#include "importfixture.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <thread>

#include <sqlite3.h>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

constexpr int swims = 4;

void writeSwims(ImportFixture &fixture, int count, int lengths = 4)
{
    for (int day = 0; day < count; ++day)
        fixture.write(u"%1.fit"_s.arg(day, 3, 10, QChar(u'0')), fitOfDay(day, lengths));
}

bool isComplete(ImportFixture &fixture, int count)
{
    for (int day = 0; day < count; ++day) {
        if (fixture.payload(keyOf(fitOfDay(day))) != fitOfDay(day))
            return false;
    }
    return fixture.recordings() == count;
}

/// What is said to be here is here; of the others it is said why not.
bool isTrue(const ImportReport &report, ImportFixture &fixture)
{
    return std::ranges::all_of(report.items, [&fixture](const ImportedItem &item) {
        if (item.outcome == ImportOutcome::Failed)
            return item.error.has_value() && item.key.empty();
        return !item.error && keyOf(fixture.payload(item.key)) == item.key;
    });
}

} // namespace

class TestImportFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFailingCall_data();
    void oneFailingCall();
    void everyNthCallFails();
    void anItemThatCannotBeStoredFailsAlone();
    void aFullLibraryFailsTheRest();
    void aReadOnlyLibraryFailsAll();
    void cancelledAtAnyPoint();
    void cancelledBeforeItBegins();
    void twoImportsAtOnce();
};

void TestImportFailures::oneFailingCall_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("step");
    QTest::newRow("unreadable") << SQLITE_IOERR_READ << 1;
    QTest::newRow("full") << SQLITE_FULL << 7;
    QTest::newRow("damaged") << SQLITE_CORRUPT << 11;
}

/// For every n (every step-th): the n-th call fails once. What is reported is true, the library is whole, and a second
/// import completes it. Ends with the n that is never reached.
void TestImportFailures::oneFailingCall()
{
    QFETCH(int, code);
    QFETCH(int, step);
    bool isReached = true;
    for (int n = 1; isReached; n += step) {
        ImportFixture fixture;
        writeSwims(fixture, swims);
        fixture.write(u"again.fit"_s, fitOfDay(0));
        int calls = 0;
        fixture.fault = [&](std::string_view) { return ++calls == n ? code : SQLITE_OK; };
        const ImportReport report = fixture.import({fixture.folder()});
        fixture.fault = {};
        isReached = calls >= n;
        QCOMPARE(report.items.size(), std::size_t(swims + 1));
        QVERIFY2(isTrue(report, fixture), qPrintable(u"call %1"_s.arg(n)));
        QCOMPARE(fixture.problems(), QString());
        fixture.import({fixture.folder()});
        QVERIFY(isComplete(fixture, swims));
    }
}

void TestImportFailures::everyNthCallFails()
{
    for (int n = 1; n <= 40; ++n) {
        ImportFixture fixture;
        writeSwims(fixture, swims);
        int calls = 0;
        fixture.fault = [&](std::string_view) { return ++calls % n == 0 ? SQLITE_IOERR_WRITE : SQLITE_OK; };
        const ImportReport report = fixture.import({fixture.folder()});
        fixture.fault = {};
        QVERIFY2(isTrue(report, fixture), qPrintable(u"every %1. call"_s.arg(n)));
        QCOMPARE(fixture.problems(), QString());
        fixture.import({fixture.folder()});
        QVERIFY(isComplete(fixture, swims));
    }
}

void TestImportFailures::anItemThatCannotBeStoredFailsAlone()
{
    ImportFixture fixture;
    writeSwims(fixture, swims);
    {
        Database database = fixture.connection();
        sure(database.script("CREATE TRIGGER bad BEFORE INSERT ON recording WHEN new.file_name = '002.fit'"
                             " BEGIN SELECT RAISE (ABORT, 'no'); END"));
    }
    const ImportReport report = fixture.import({fixture.folder()});
    QCOMPARE(countOf(report, ImportOutcome::Imported), swims - 1);
    QCOMPARE(report.items.at(2).outcome, ImportOutcome::Failed);
    QCOMPARE(report.items.at(2).error->code, ErrorCode::LibraryFailed);
    QCOMPARE(fixture.problems(), QString());
}

void TestImportFailures::aFullLibraryFailsTheRest()
{
    ImportFixture fixture;
    constexpr int many = 200;
    writeSwims(fixture, many, 40);
    fixture.write(u"zzz.txt"_s, "hello");
    const QString known = fixture.write(u"first/known.fit"_s, fitOfDay(0, 40));
    fixture.import({known});
    fixture.setRoom(60);
    const ImportReport report = fixture.import({fixture.folder()});
    const int stored = countOf(report, ImportOutcome::Imported);
    QVERIFY(stored > 0 && stored < many - 1);
    QCOMPARE(countOf(report, ImportOutcome::Known), 1);
    // What comes after the failure is not even read: the known file too, named last.
    QCOMPARE(countOf(report, ImportOutcome::Failed), many - stored);
    QCOMPARE(fixture.recordings(), stored + 1);
    for (const ImportedItem &item : report.items)
        QVERIFY(!item.error || item.error->code == ErrorCode::LibraryFull);
    QCOMPARE(fixture.problems(), QString());
    fixture.setRoom(1'000'000);
    QCOMPARE(countOf(fixture.import({fixture.folder()}), ImportOutcome::Imported), many - 1 - stored);
}

void TestImportFailures::aReadOnlyLibraryFailsAll()
{
    ImportFixture fixture;
    writeSwims(fixture, 1);
    fixture.import({fixture.folder()});
    writeSwims(fixture, 3);
    fixture.fault = [](std::string_view sql) { return sql.starts_with("BEGIN") ? SQLITE_READONLY : SQLITE_OK; };
    const ImportReport report = fixture.import({fixture.folder()});
    QCOMPARE(outcomesOf(report, fixture.folder()),
        QStringList({u"000.fit: known"_s, u"001.fit: failed"_s, u"002.fit: failed"_s}));
    QCOMPARE(report.items.back().error->code, ErrorCode::LibraryReadOnly);
}

void TestImportFailures::cancelledAtAnyPoint()
{
    constexpr unsigned seed = 20261123;
    std::mt19937 random(seed);
    for (int round = 0; round < 20; ++round) {
        ImportFixture fixture;
        writeSwims(fixture, 20);
        std::stop_source stop;
        const int last = std::uniform_int_distribution(1, 450)(random);
        int calls = 0;
        fixture.fault = [&](std::string_view) {
            if (++calls == last)
                stop.request_stop();
            return SQLITE_OK;
        };
        const ImportReport report = fixture.import({fixture.folder()}, {.jobs = 2, .stop = stop.get_token()});
        fixture.fault = {};
        QCOMPARE(countOf(report, ImportOutcome::Failed), 0);
        QCOMPARE(fixture.recordings(), countOf(report, ImportOutcome::Imported));
        QCOMPARE(report.cancelled, report.items.size() < 20);
        QCOMPARE(fixture.problems(), QString());
        fixture.import({fixture.folder()});
        QVERIFY(isComplete(fixture, 20));
    }
}

void TestImportFailures::cancelledBeforeItBegins()
{
    ImportFixture fixture;
    writeSwims(fixture, 3);
    std::stop_source stop;
    stop.request_stop();
    const ImportReport report = fixture.import({fixture.folder()}, {.stop = stop.get_token()});
    QVERIFY(report.cancelled);
    QVERIFY(report.items.empty());
    QCOMPARE(fixture.recordings(), 0);
}

void TestImportFailures::twoImportsAtOnce()
{
    constexpr int many = 80;
    ImportFixture fixture;
    writeSwims(fixture, many);
    ImportReport other;
    {
        const std::jthread thread([&] {
            Database database = fixture.connection();
            EditStore edits(database, fixture.clock, "another");
            WorkoutRows rows;
            other = Importer(database, edits, rows, fixture.clock).run({fixture.folder()}, {.jobs = 1});
        });
        const ImportReport report = fixture.import({fixture.folder()}, {.jobs = 1});
        QCOMPARE(countOf(report, ImportOutcome::Failed), 0);
    }
    QCOMPARE(countOf(other, ImportOutcome::Failed), 0);
    QCOMPARE(int(other.items.size()), many);
    QVERIFY(isComplete(fixture, many));
    QCOMPARE(fixture.problems(), QString());
}

QTEST_GUILESS_MAIN(TestImportFailures)
#include "tst_importfailures.moc"
