#include "core/derive/librarycheck.h"
#include "core/derive/rebuild.h"
#include "swimlibrary.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace lengthwise;
using made::sure;
using namespace Qt::StringLiterals;
using What = LibraryProblem::What;

namespace {

/// A swim alone and one of two recordings.
struct Filled : SwimLibrary {
    Filled()
    {
        alone = add(0);
        first = add(1, 0);
        second = add(1, 1);
        edit(first, field::Title{u"two"_s});
    }

    std::vector<LibraryProblem> problems() { return sure(checkLibrary(database, rows)).problems; }

    SwimId alone;
    SwimId first;
    SwimId second;
};

std::string recordingOf(const SwimId &swim)
{
    return "(SELECT id FROM recording WHERE key = '" + swim.key + "')";
}

QString shortId(const SwimId &swim)
{
    return QString::fromStdString(idHash(swim)).left(8);
}

std::vector<LibraryProblem> one(What what, const QString &detail)
{
    return {{what, detail}};
}

/// Where a table begins in the file: page (from 1) and bytes of a page.
std::pair<std::int64_t, std::int64_t> placeOf(const std::string &table, const QString &file)
{
    Database database = sure(Database::open(file, Database::Access::Read));
    const std::string sql = "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'";
    return {sure(database.number(sql)), sure(database.number("PRAGMA page_size"))};
}

/// Past the guard of our own connections, which keep the tables of the search index from being written.
void unguarded(const QString &file, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

class LibraryCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanLibrary()
    {
        Filled library;
        const std::string before = made::contentOf(library.database);
        const CheckReport report = sure(checkLibrary(library.database, library.rows));
        QVERIFY(report.problems.empty());
        QCOMPARE(report.recordings, 3);
        QCOMPARE(report.workouts, 2);
        QCOMPARE(report.edits, 1);
        QCOMPARE(made::contentOf(library.database), before);
        QVERIFY(!library.database.isInTransaction());
    }

    void anEmptyLibraryIsClean()
    {
        SwimLibrary library;
        QVERIFY(sure(checkLibrary(library.database, library.rows)).problems.empty());
    }

    void aConnectionThatOnlyReadsWillDo()
    {
        Filled library;
        Database reading = library.file.openForReading();
        QVERIFY(sure(checkLibrary(reading, library.rows)).problems.empty());
    }

    void aReferenceToNothing()
    {
        Filled library;
        library.sql("PRAGMA foreign_keys = OFF; INSERT INTO payload VALUES (999, x'00'); PRAGMA foreign_keys = ON");
        QCOMPARE(library.problems(), one(What::Structure, u"payload -> recording"_s));
    }

    void aDamagedFile()
    {
        Filled library;
        const QString copy = library.file.path() + u".copy"_s;
        sure(library.database.script("VACUUM INTO '" + copy.toStdString() + "'"));
        const auto [page, pageSize] = placeOf("swim", copy);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(64, '\xff')), 64);
        file.close();
        Database database = sure(Database::open(copy, Database::Access::Write));
        const auto report = checkLibrary(database, library.rows);
        QVERIFY(report);
        QVERIFY(!report->problems.empty());
        QCOMPARE(report->problems.front().what, What::Structure);
        QVERIFY(!report->problems.front().detail.isEmpty());
    }

    void aDamagedPayload()
    {
        Filled library;
        library.sql("UPDATE payload SET content = x'00' WHERE recording_id = " + recordingOf(library.alone));
        QCOMPARE(library.problems(), one(What::PayloadDamaged, QString::fromStdString(library.alone.key)));
    }

    void anExchangedPayload()
    {
        Filled library;
        library.sql("UPDATE payload SET content = (SELECT content FROM payload WHERE recording_id = "
            + recordingOf(library.first) + ") WHERE recording_id = " + recordingOf(library.alone));
        QCOMPARE(library.problems(), one(What::PayloadDamaged, QString::fromStdString(library.alone.key)));
    }

    void whatDoesNotDecode()
    {
        SwimLibrary library;
        const SwimId swim = library.add(made::recording("no swim at all", {Instant(Duration(1'700'000'000'000))}));
        QCOMPARE(sure(checkLibrary(library.database, library.rows)).problems,
            one(What::Unreadable, QString::fromStdString(swim.key)));
    }

    void whatIsNotDerived()
    {
        Filled library;
        library.sql("DELETE FROM search WHERE rowid = (SELECT workout_id FROM swim WHERE recording_id = "
            + recordingOf(library.alone) + "); DELETE FROM workout WHERE measured_key = '" + library.alone.key + "'");
        QCOMPARE(library.problems(), one(What::NotDerived, shortId(library.alone)));
        library.sql("UPDATE workout SET analysis_version = 0");
        QCOMPARE(library.problems().size(), std::size_t(2));
        QCOMPARE(library.problems().front().what, What::NotDerived);
    }

    void aGroupThatTheEditsPart()
    {
        Filled library;
        const auto [smaller, larger] = std::minmax(library.first, library.second);
        library.mergeOnly(smaller, field::Link{larger, false});
        QCOMPARE(library.problems(),
            (std::vector<LibraryProblem>{{What::WrongGroup, std::min(shortId(smaller), shortId(larger))},
                {What::WrongGroup, std::max(shortId(smaller), shortId(larger))}}));
        sure(rebuild(library.database, library.rows, {}));
        QVERIFY(library.problems().empty());
    }

    void factsThatTheRecordingDoesNotGive()
    {
        Filled library;
        library.sql("UPDATE swim SET elapsed_ms = 1 WHERE recording_id = " + recordingOf(library.alone));
        QCOMPARE(library.problems(), one(What::WrongGroup, shortId(library.alone)));
    }

    void aRowThatTheRecordingDoesNotGive_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("figure") << QByteArray(
            "UPDATE workout SET distance_m = distance_m + 1 WHERE measured_key = '%1'");
        QTest::newRow("best") << QByteArray("UPDATE best SET time_s = 1 WHERE distance = 100 AND workout_id ="
                                            " (SELECT id FROM workout WHERE measured_key = '%1')");
        QTest::newRow("sets") << QByteArray(
            "DELETE FROM workout_set WHERE workout_id = (SELECT id FROM workout WHERE measured_key = '%1')");
    }
    void aRowThatTheRecordingDoesNotGive()
    {
        QFETCH(QByteArray, damage);
        Filled library;
        library.sql(damage.replace("%1", QByteArray::fromStdString(library.alone.key)).toStdString());
        QCOMPARE(library.problems(), one(What::WrongRow, shortId(library.alone)));
    }

    void anEditWithoutItsRow()
    {
        Filled library;
        library.mergeOnly(library.alone, field::Title{u"not in the row"_s});
        QCOMPARE(library.problems(), one(What::WrongRow, shortId(library.alone)));
    }

    void anIndexThatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("a line is missing") << QByteArray("DELETE FROM search WHERE title = 'two'");
        QTest::newRow("a line too many") << QByteArray("INSERT INTO search (rowid, title) VALUES (77, 'ghost')");
        QTest::newRow("another word") << QByteArray("UPDATE search SET title = 'three' WHERE title = 'two'");
        QTest::newRow("words that are not indexed")
            << QByteArray("UPDATE search_content SET c1 = 'new'; UPDATE workout SET notes = 'new'");
    }
    void anIndexThatDoesNotFit()
    {
        QFETCH(QByteArray, damage);
        Filled library;
        unguarded(library.file.path(), damage);
        const auto problems = library.problems();
        QVERIFY(std::ranges::find(problems, LibraryProblem{What::Unsearchable, {}}) != problems.end());
        sure(rebuild(library.database, library.rows, {}));
        QVERIFY(library.problems().empty());
    }

    void purgedRecordingsAreNoProblem()
    {
        Filled library;
        library.sql("DELETE FROM payload WHERE recording_id = " + recordingOf(library.alone));
        QVERIFY(library.problems().empty());
    }

    void stopped()
    {
        Filled library;
        std::stop_source source;
        source.request_stop();
        const auto report = checkLibrary(library.database, library.rows, source.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(!library.database.isInTransaction());
    }
};

QTEST_GUILESS_MAIN(LibraryCheckTest)
#include "tst_librarycheck.moc"
