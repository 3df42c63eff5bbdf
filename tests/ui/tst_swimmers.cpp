#include "app/gui/swimmers.h"
#include "app/library/libraryplace.h"
#include "app/library/openlibrary.h"
#include "core/base/clock.h"
#include "core/ingest/importer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using std::chrono::sys_days;
using std::chrono::year;

namespace {

constexpr Instant november = sys_days(year(2026) / 11 / 19);
constexpr Instant october = sys_days(year(2026) / 10 / 10);
const QString sample = u":/samples/threshold-10x100.fit"_s;
const QString testSwim = QStringLiteral(LENGTHWISE_SOURCE_DIR "/resources/samples/css-test-400-200.fit");

/// (400 - 200) / (353.8 - 171.0) s, see the plan of the test swim.
bool isTheTestsSpeed(const Swimmer &swimmer)
{
    return swimmer.cssSpeed() && std::abs(swimmer.cssSpeed()->metresPerSecond - 200 / 182.8) < 1e-6;
}

} // namespace

class TestSwimmers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_data->filePath(u"config"_s).toUtf8());
    }

    void theSamplesHaveASwimmerOfTheirOwn()
    {
        QVERIFY(isTheTestsSpeed(swimmerOf(sample, november, LookUp::Samples)));
        const Swimmer earlier = swimmerOf(sample, october, LookUp::Library);
        QVERIFY(earlier.css && !earlier.cssSpeed()); // the test was swum later
    }

    void withoutALibraryNothingIsKnown()
    {
        QCOMPARE(swimmerOf(testSwim, november, LookUp::Library), Swimmer());
        QVERIFY(!isLibraryIn(defaultLibraryFolder())); // and none was made
    }

    void theUsersOwnLibraryTells()
    {
        const SystemClock clock;
        const auto library =
            OpenLibrary::open({.folder = defaultLibraryFolder(), .purpose = Purpose::Begin}, u"Anna"_s, clock);
        QVERIFY(library);
        OpenLibrary &own = **library;
        QCOMPARE(
            Importer(own.database(), own.edits(), own.rows(), clock).run({testSwim}, {.jobs = 1}).items.size(), 1U);
        QVERIFY(isTheTestsSpeed(swimmerOf(u"/somewhere/else.fit"_s, november, LookUp::Library)));
        QCOMPARE(swimmerOf(u"/somewhere/else.fit"_s, november, LookUp::Samples), Swimmer());
    }

private:
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(TestSwimmers)
#include "tst_swimmers.moc"
