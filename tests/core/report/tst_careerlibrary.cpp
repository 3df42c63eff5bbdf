#include "core/derive/librarycheck.h"
#include "core/derive/workoutrows.h"
#include "core/store/historystore.h"
#include "madestore.h"
#include "tests/support/careerlibrary.h"

#include <QTest>

using namespace lengthwise;
using made::sure;

/// The invented years, once worked out in memory and once written to a library as FIT files and read from it.
class CareerLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLibraryHoldsWhatTheCareerIs()
    {
        const Career career = plannedCareer({.swims = 150, .seed = 7});
        const made::StoreFile file;
        Database database = file.openMigrated();
        sure(writeCareer(database, career));
        std::vector<SwimHistory> expected = careerHistories(career);
        const std::vector<SwimHistory> read = sure(swimHistories(database));
        QCOMPARE(read.size(), expected.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            expected[i].measured = read[i].measured; // the digest of its file
            QCOMPARE(read[i], expected[i]);
        }
    }

    void itsRowsArePresentAndItsFilesReadable()
    {
        const made::StoreFile file;
        Database database = file.openMigrated();
        sure(writeCareer(database, plannedCareer({.swims = 20, .perWeek = 14})));
        QCOMPARE(sure(WorkoutStore(database).count()), 20);
        QCOMPARE(sure(WorkoutStore(database).staleCount(analysisVersion)), 0);
        WorkoutRows rows;
        QVERIFY(sure(checkLibrary(database, rows)).problems.empty());
    }

    void theSameWishGivesTheSameSwims()
    {
        const CareerWish wish{.swims = 30, .seed = 3};
        QCOMPARE(careerHistories(plannedCareer(wish)), careerHistories(plannedCareer(wish)));
        QVERIFY(careerHistories(plannedCareer(wish)) != careerHistories(plannedCareer({.swims = 30, .seed = 4})));
    }

    /// 2014-01-06 was a Monday in winter; 4 a week are on Monday, Tuesday, Thursday and Saturday.
    void theFirstWeekIsAsWritten()
    {
        const Career career = plannedCareer({.swims = 4});
        const QDate monday(2014, 1, 6);
        QCOMPARE(career.swims[0].day, monday);
        QCOMPARE(career.swims[3].day, monday.addDays(5));
        QVERIFY(career.swims[3].maximal && !career.swims[2].maximal);
        // 400 + 10 x 100 + 4 x 50 + 200; 200 + 3 x 800 + 200; 400 + 4 x 50 + the 400 + 200
        QCOMPARE(career.swims[0].distance(), metres(1800));
        QCOMPARE(career.swims[2].distance(), metres(2800));
        QCOMPARE(career.swims[3].distance(), metres(1200));
        QCOMPARE(career.swims[0].pool, (NamedPool{25, PoolUnit::Metres}));
        QVERIFY(std::abs(careerCss(monday).metresPerSecond - 1.05) < 1e-9);
        // 9.6 years later, 2 % below 1.05 + 0.014 x 9.604
        QVERIFY(std::abs(careerCss(QDate(2023, 8, 15)).metresPerSecond - .98 * (1.05 + .014 * 3508 / 365.25)) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(CareerLibraryTest)
#include "tst_careerlibrary.moc"
