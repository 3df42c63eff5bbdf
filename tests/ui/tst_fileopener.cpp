#include "app/gui/fileopener.h"

#include "app/gui/samplelibrary.h"
#include "app/library/libraryplace.h"
#include "core/ingest/importer.h"
#include "core/report/swimmerlookup.h"
#include "tests/support/projectfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using std::chrono::sys_days;
using std::chrono::year;

namespace {

constexpr Instant november = sys_days(year(2026) / 11 / 19);
constexpr Instant october = sys_days(year(2026) / 10 / 10);
const QString testSwim = projectFile(QStringLiteral("resources/samples/css-test-400-200.fit"));
/// Swum three weeks after the test.
const QString laterSwim = projectFile(QStringLiteral("resources/samples/threshold-10x100.fit"));

/// (400 - 200) / (353.8 - 171.0) s, see the plan of the test swim.
bool isTheTestsSpeed(const std::optional<Speed> &speed)
{
    return speed && std::abs(speed->metresPerSecond - 200 / 182.8) < 1e-6;
}

std::optional<Speed> cssOf(const ReadFile &file)
{
    const std::optional<CssValue> &css = file.swims.at(0)->report().css;
    return css ? std::optional(css->speed) : std::nullopt;
}

} // namespace

/// What is known of the swimmer of a file that is only looked at.
class TestFileOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void theSamplesHaveASwimmerOfTheirOwn()
    {
        const auto library = opened();
        QVERIFY(fillWithSamples(*library));
        const auto at = [&](Instant moment) {
            return swimmerAt(library->database(), library->athlete(), moment).value();
        };
        QVERIFY(isTheTestsSpeed(at(november).cssSpeed()));
        const Swimmer earlier = at(october);
        QVERIFY(earlier.css && !earlier.cssSpeed()); // the test was swum later
    }

    void withoutALibraryNothingIsKnown()
    {
        QVERIFY(!cssOf(readSwims(laterSwim, folder())));
        QVERIFY(!isLibraryIn(folder())); // and none was made
    }

    void theLibraryThatIsShownTells()
    {
        const auto library = opened();
        OpenLibrary &own = *library;
        QCOMPARE(
            Importer(own.database(), own.edits(), own.rows(), m_clock).run({testSwim}, {.jobs = 1}).items.size(), 1U);
        QVERIFY(isTheTestsSpeed(cssOf(readSwims(laterSwim, folder()))));
        QVERIFY(!cssOf(readSwims(laterSwim)));
    }

private:
    QString folder() const { return m_data->filePath(u"library"_s); }
    std::unique_ptr<OpenLibrary> opened()
    {
        auto library =
            OpenLibrary::open({.folder = folder(), .athlete = {}, .purpose = Purpose::Begin}, u"Anna"_s, m_clock);
        return std::move(library.value());
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(TestFileOpener)
#include "tst_fileopener.moc"
