#include "core/report/swimlist.h"
#include "core/report/swimnames.h"
#include "madestore.h"

#include <QTest>

using namespace lengthwise;
using made::sure;
using namespace Qt::StringLiterals;

namespace {

SwimId put(Database &database, const std::string &text, Instant start, const QString &title, bool deleted = false)
{
    const NewRecording recording = made::recording(text, {start});
    const SwimId swim = recording.swims.front().id;
    WorkoutRow row = made::fullRow(swim);
    row.summary.start = start;
    row.summary.title = title;
    row.summary.deleted = deleted;
    made::committed(database, [&](Transaction &transaction) {
        sure(RecordingStore(database).add(transaction, recording));
        return WorkoutStore(database).put(transaction, {swim}, row, 1);
    });
    return swim;
}

constexpr Instant start{Duration(1'700'000'000'000)};

} // namespace

class SwimListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstWithoutTheDeleted()
    {
        using namespace std::chrono_literals;
        made::StoreFile file;
        Database database = file.openMigrated();
        const SwimId older = put(database, "a", start, u"older"_s);
        const SwimId newer = put(database, "b", start + 24h, {});
        put(database, "c", start + 48h, u"deleted"_s, true);
        const std::vector<SwimListRow> rows = sure(swimList(database));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].summary.measured, newer);
        QCOMPARE(rows[0].title(), u"8 x 100 Fr @ 1:45"_s); // generated
        QCOMPARE(rows[1].summary.measured, older);
        QCOMPARE(rows[1].title(), u"older"_s);
        QCOMPARE(rows[1].id.toStdString(), idHash(older).substr(0, 8));
        // 1000.5 m in 1234.567 s; per 100 yd = 91.44 m.
        QVERIFY(std::abs(rows[1].pacePer100()->count() - 1234.567 * 91.44 / 1000.5) < 1e-9);
    }

    void noPaceWithoutDistanceOrTime()
    {
        SwimListRow row;
        QVERIFY(!row.pacePer100());
        row.summary.distance = metres(100);
        QVERIFY(!row.pacePer100());
        QVERIFY(row.title().isEmpty());
    }

    void theShortestNameThatMeansOneSwim()
    {
        const SwimId swim{"sha256:a", 0};
        const std::string own = idHash(swim);
        const auto like = [&own](std::size_t digits) { // shares so many with it
            std::string other = own;
            other[digits] = other[digits] == '0' ? '1' : '0';
            return other;
        };
        const auto named = [&](std::vector<std::string> others) {
            others.push_back(own);
            return SwimNames(std::move(others)).nameOf(swim).toStdString();
        };
        QCOMPARE(named({}), own.substr(0, 8));
        QCOMPARE(named({like(0), like(3)}), own.substr(0, 8));
        QCOMPARE(named({like(7)}), own.substr(0, 8));
        QCOMPARE(named({like(8)}), own.substr(0, 9));
        QCOMPARE(named({like(12), like(8), like(2)}), own.substr(0, 13));
    }

    void swimsThatAreNotListedCountForTheNames()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        const SwimId swim = put(database, "a", start, u"swim"_s);
        put(database, "b", start, u"deleted"_s, true);
        // Its id begins like the listed one's.
        const std::string alike = idHash(swim).substr(0, 10) + "..";
        sure(database.statement("UPDATE swim SET id_hash = ? WHERE id_hash <> ?").bind(alike, idHash(swim)).run());
        QCOMPARE(sure(swimList(database)).front().id.toStdString(), idHash(swim).substr(0, 11));
    }

    void anEmptyLibraryHasAnEmptyList()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        QVERIFY(sure(swimList(database)).empty());
    }
};

QTEST_GUILESS_MAIN(SwimListTest)
#include "tst_swimlist.moc"
