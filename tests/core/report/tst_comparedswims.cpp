#include "core/derive/workoutrows.h"
#include "core/ingest/editor.h"
#include "core/ingest/fields.h"
#include "core/ingest/importer.h"
#include "core/report/comparison.h"
#include "core/report/swimlist.h"
#include "core/report/swimnames.h"
#include "core/report/swimsheet.h"
#include "madestore.h"
#include "tests/support/projectfiles.h"

#include <QTest>

using namespace lengthwise;
using made::sure;
using namespace Qt::StringLiterals;

namespace {

const Athlete anna{.uuid = "a", .maximumHeartRate = HeartRate{185}};

/// A library with the bundled swims.
class SampleLibrary
{
public:
    SampleLibrary()
    {
        Importer(m_database, m_edits, m_rows, m_clock).run({projectFile(QStringLiteral("resources/samples"))}, {});
    }

    Database &database() { return m_database; }
    std::vector<SwimId> swims()
    {
        std::vector<SwimId> ids;
        for (const SwimListRow &row : sure(swimList(m_database)))
            ids.push_back(row.summary.measured);
        return ids;
    }
    void edit(const SwimId &swim, const FieldValue &value)
    {
        sure(Editor(m_database, m_edits, m_rows).apply("test", {{subjectOf(swim), fieldOf(value), valueOf(value)}}));
    }
    std::vector<Result<ComparedSwim>> compared(const std::vector<SwimId> &swims)
    {
        return comparedSwims(m_database, anna, swims);
    }

private:
    made::StoreFile m_file;
    MovableClock m_clock;
    Database m_database = m_file.openMigrated();
    EditStore m_edits{m_database, m_clock, "test"};
    WorkoutRows m_rows;
};

/// The number of a swim among those that were looked through means nothing outside.
WorkoutReport withoutNumbers(WorkoutReport report)
{
    if (report.css) {
        for (CssEffort &effort : report.css->efforts)
            effort.swim = 0;
    }
    return report;
}

} // namespace

/// Many swims are read at once; each is what its own page shows.
class ComparedSwimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsWhatItsPageShows()
    {
        SampleLibrary library;
        std::vector<SwimId> swims = library.swims();
        QVERIFY(swims.size() >= 10);
        library.edit(swims[0], field::Effort{7});
        library.edit(swims[1], field::PoolLength{33, PoolUnit::Metres});
        std::swap(swims[2], swims[7]); // in no order
        const auto read = library.compared(swims);
        QCOMPARE(read.size(), swims.size());
        const SwimNames names = sure(SwimNames::of(library.database()));
        for (std::size_t i = 0; i < swims.size(); ++i) {
            const ComparedSwim swim = sure(read[i]);
            const SwimSheet sheet = sure(swimSheet(library.database(), anna, swims[i]));
            QCOMPARE(swim.id, names.nameOf(swims[i]));
            QVERIFY2(withoutNumbers(swim.report) == withoutNumbers(sheet.report), qPrintable(swim.title));
            QCOMPARE(swim.title, sheet.report.title);
            QVERIFY(swim.file.isEmpty());
        }
    }

    void theSwimmersTitleComesFirst()
    {
        SampleLibrary library;
        const std::vector<SwimId> swims = library.swims();
        library.edit(swims[3], field::Title{u"Club night"_s});
        QCOMPARE(sure(library.compared({swims[3]}).front()).title, u"Club night"_s);
    }

    void oneThatIsGoneLeavesTheOthers()
    {
        SampleLibrary library;
        const std::vector<SwimId> swims = library.swims();
        const auto read = library.compared({swims[0], SwimId{.key = "sha256:00"}, swims[1]});
        QCOMPARE(read.size(), std::size_t(3));
        QVERIFY(read[0] && read[2]);
        QCOMPARE(read[1].error().code, ErrorCode::SwimUnknown);
        QVERIFY(library.compared({}).empty());
    }
};

QTEST_GUILESS_MAIN(ComparedSwimsTest)
#include "tst_comparedswims.moc"
