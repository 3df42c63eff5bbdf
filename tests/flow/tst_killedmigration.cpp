#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "tests/flow/librarycli.h"
#include "tests/support/swimfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <random>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// The schema as a later program may know it: one step more, which rewrites evidence and derived rows alike.
const Schema &laterSchema()
{
    static const std::vector<Migration> steps = [] {
        std::vector<Migration> made(athleteSchema().migrations.begin(), athleteSchema().migrations.end());
        made.push_back({athleteSchema().version() + 1,
            "CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
            "INSERT INTO place (name) SELECT DISTINCT device FROM workout;"
            "ALTER TABLE recording ADD COLUMN place_id INTEGER REFERENCES place (id);"
            "UPDATE recording SET place_id = 1, file_name = 'later ' || file_name;"
            "CREATE TABLE payload_copy (recording_id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT;"
            "INSERT INTO payload_copy SELECT recording_id, content FROM payload;"
            "UPDATE workout SET notes = 'later'"});
        return made;
    }();
    static const Schema schema{athleteSchema().applicationId, steps};
    return schema;
}

/// What the program does on opening an older library: a backup, then the steps. 0: done.
int migrateHere(const QString &file, const QString &backup)
{
    auto database = Database::open(file, Database::Access::Write);
    if (!database)
        return 1;
    const auto migrated = migrate(*database, laterSchema(), [&backup](Database &old) { return backUp(old, backup); });
    if (migrated)
        return 0;
    qWarning("error %d: %s", int(migrated.error().code), qPrintable(migrated.error().detail));
    return 1;
}

std::int64_t number(const QString &file, std::string_view sql)
{
    auto database = Database::open(file, Database::Access::Read);
    return database ? database->number(sql).value_or(-1) : -1;
}

bool isSound(const QString &file)
{
    auto database = Database::open(file, Database::Access::Read);
    if (!database)
        return false;
    Statement asked = database->statement("PRAGMA integrity_check");
    return asked.step().value_or(false) && asked.text(0) == "ok"
        && database->number("SELECT count(*) FROM pragma_foreign_key_check").value_or(-1) == 0;
}

} // namespace

/// kill -9 at random moments of a migration by a later program: the library is of the old schema or of the new one,
/// never between, and opening it again completes the work. The child is this test with a made-up step more.
class TestKilledMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesOneOfTheTwoSchemas();

private:
    Ran migrated(const Kill &kill = {})
    {
        return m_box.run(QCoreApplication::applicationFilePath(), arguments(), kill);
    }
    QStringList arguments() const { return {u"--migrate"_s, file(), m_box.path(u"before.db"_s)}; }
    QString file() const { return athleteFile(m_box.path(u"killed"_s)); }
    void startAgain()
    {
        m_box.copyLibrary(u"old"_s, u"killed"_s);
        QFile::remove(m_box.path(u"before.db"_s));
    }

    Sandbox m_box;
    std::map<std::string, QByteArray> m_originals;
};

void TestKilledMigration::initTestCase()
{
    const QString files = m_box.path(u"files"_s);
    m_originals = filesByKey(writeSwims(files, 0, 24));
    const Ran imported = m_box.cli(u"old"_s, {u"import"_s, files});
    QVERIFY2(imported.exitCode == 0, imported.told().c_str());
}

void TestKilledMigration::leavesOneOfTheTwoSchemas()
{
    const int today = athleteSchema().version();
    std::mt19937 random(attackSeed());
    startAgain();
    const int calls = m_box.callsOf(QCoreApplication::applicationFilePath(), arguments());
    QVERIFY(calls > 10);
    int killed = 0;
    for (int round = attackCount(50); round > 0; --round) {
        startAgain();
        const Kill kill{.atCall = 1 + int(random() % std::uint32_t(calls)), .isTorn = random() % 2 == 0};
        const std::string where = "at call " + std::to_string(kill.atCall);
        killed += migrated(kill).wasKilled ? 1 : 0;

        const std::int64_t version = number(file(), "PRAGMA user_version");
        const bool isOld = version == today;
        QVERIFY2(isOld || version == today + 1, where.c_str());
        QVERIFY2(isSound(file()), where.c_str());
        // All of the step or nothing of it.
        QCOMPARE(number(file(), "SELECT count(*) FROM recording WHERE file_name LIKE 'later %'"),
            isOld ? 0 : std::int64_t(m_originals.size()));
        QCOMPARE(number(file(), "SELECT count(*) FROM sqlite_schema WHERE name = 'payload_copy'"), isOld ? 0 : 1);
        // Before anything changes, a whole backup stands.
        const QString backup = m_box.path(u"before.db"_s);
        QVERIFY2(isOld || QFile::exists(backup), where.c_str());
        QVERIFY2(!QFile::exists(backup) || inspectBackup(backup)->schema == today, where.c_str());

        QFile::remove(backup);
        const Ran again = migrated();
        QVERIFY2(again.exitCode == 0, again.told().c_str());
        QCOMPARE(number(file(), "PRAGMA user_version"), std::int64_t(today + 1));
        QVERIFY2(isSound(file()), where.c_str());
        QCOMPARE(originalsIn(m_box.path(u"killed"_s)).bytes, m_originals);
    }
    QVERIFY(killed > 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--migrate"_L1)
        return migrateHere(words.value(2), words.value(3));
    TestKilledMigration test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedmigration.moc"
