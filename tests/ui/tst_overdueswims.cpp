#include "app/gui/libraryservice.h"
#include "core/ingest/stravaintake.h"
#include "core/store/athletesettings.h"
#include "tests/support/fakeactivity.h"
#include "tests/support/movableclock.h"
#include "tests/ui/threadedlibrary.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

std::string text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

/// What goes by itself is not passed over in silence.
class TestOverdueSwims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWentOnOpeningIsToldOnce()
    {
        ThreadedLibrary library;
        {
            const auto opened = library.opened(Purpose::Write);
            MovableClock lastWeek;
            lastWeek.time = library.clock().now() - 8 * 24h;
            StravaIntake intake(opened->database(), opened->rows(), lastWeek, "machine");
            auto transaction = Transaction::begin(opened->database());
            QVERIFY(transaction);
            const FakeActivity activity = fakePoolSwim(7, lastWeek.time - 24h, 2, 4);
            QVERIFY(intake.store(*transaction,
                {{activity.id, StravaPart::Summary, text(summaryBody(activity, {}))},
                    {activity.id, StravaPart::Detail, text(detailBody(activity, {}))}}));
            const auto changes = settingChanges(opened->athlete().subject(), {.stravaKeep = StravaKeep::SevenDays});
            QVERIFY(changes && opened->edits().apply(*transaction, "settings", *changes));
            QVERIFY(transaction->commit());
        }
        LibraryService service(library.reader(), library.writer());
        std::vector<Overdue> told;
        connect(&service, &LibraryService::overdueRemoved, &service,
            [&told](const Overdue &overdue) { told.push_back(overdue); });
        service.openFolder(library.folder());
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1u, longestWait);
        QCOMPARE(told[0].expired.removed.swimsGone, 1);
        QCOMPARE(told[0].purged.removed.swimsGone, 0);
        QSignalSpy opened(&service, &LibraryService::stepsChanged);
        service.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, longestWait);
        QCOMPARE(told.size(), 1u);
        QVERIFY(library.rows().empty());
    }
};

QTEST_MAIN(TestOverdueSwims)
#include "tst_overdueswims.moc"
