#include "core/derive/workoutrows.h"
#include "core/ingest/editor.h"
#include "core/ingest/fields.h"
#include "core/ingest/importer.h"
#include "core/report/swimlist.h"
#include "core/report/swimsheet.h"
#include "madestore.h"
#include "tests/support/projectfiles.h"

#include <QTest>

#include <set>

using namespace lengthwise;
using made::sure;
using namespace Qt::StringLiterals;

namespace {

/// A library with the bundled swims; the oldest felt like 7 of 10.
class SampleLibrary
{
public:
    SampleLibrary()
    {
        const ImportReport report =
            Importer(m_database, m_edits, m_rows, m_clock).run({projectFile(QStringLiteral("resources/samples"))}, {});
        if (report.items.empty())
            throw std::runtime_error("no sample was imported");
        const FieldValue effort = field::Effort{7};
        const SwimId oldest = sure(swimList(m_database)).back().summary.measured;
        sure(
            Editor(m_database, m_edits, m_rows).apply("test", {{subjectOf(oldest), fieldOf(effort), valueOf(effort)}}));
    }

    Database &database() { return m_database; }
    std::vector<SwimListRow> rows(const Athlete &athlete)
    {
        std::vector<SwimListRow> rows = sure(swimList(m_database));
        sure(addVerdicts(m_database, athlete, rows));
        return rows;
    }

private:
    made::StoreFile m_file;
    MovableClock m_clock;
    Database m_database = m_file.openMigrated();
    EditStore m_edits{m_database, m_clock, "test"};
    WorkoutRows m_rows;
};

} // namespace

/// The list works the load out from stored figures, the page from the recording: both say the same.
class SwimLoadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListSaysWhatTheReportSays_data()
    {
        QTest::addColumn<double>("maximum");
        QTest::newRow("no maximum heart rate") << 0.0;
        QTest::newRow("maximum heart rate") << 188.0;
    }
    void theListSaysWhatTheReportSays()
    {
        QFETCH(double, maximum);
        SampleLibrary library;
        Athlete athlete;
        if (maximum > 0)
            athlete.maximumHeartRate = HeartRate{maximum};
        std::set<LoadBasis> bases;
        for (const SwimListRow &row : library.rows(athlete)) {
            const SwimSheet sheet = sure(swimSheet(library.database(), athlete, row.summary.measured));
            QVERIFY2(row.load == sheet.report.load, qPrintable(row.title()));
            if (row.load)
                bases.insert(row.load->basis);
        }
        QVERIFY(bases.contains(LoadBasis::Speed));
        QVERIFY(bases.contains(maximum > 0 ? LoadBasis::HeartRate : LoadBasis::Effort));
    }

    void nothingIsSaidOfSwimsThatAreNotDerived()
    {
        SampleLibrary library;
        std::vector<SwimListRow> rows = sure(swimList(library.database()));
        for (const SwimListRow &row : rows)
            QVERIFY(!row.load);
        rows.front().summary.measured = {"sha256:unknown", 0};
        sure(addVerdicts(library.database(), {}, rows));
        QVERIFY(!rows.front().load);
    }
};

QTEST_GUILESS_MAIN(SwimLoadsTest)
#include "tst_swimloads.moc"
