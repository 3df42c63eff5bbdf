#include "core/store/libraryindex.h"
#include "core/store/migrations.h"
#include "core/sync/librarybudget.h"
#include "tests/support/movableclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <cstdlib>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;

namespace {

const QString client = QStringLiteral("4711");
constexpr Instant noon = sys_days{2026y / 11 / 26} + 12h;

Database opened(const QString &folder)
{
    auto index = openIndex(folder, Database::Access::Write, noon);
    if (!index)
        qFatal("cannot open: %s", qPrintable(index.error().detail));
    return std::move(*index);
}

int readUsed(const QString &folder, const Clock &clock)
{
    Database index = opened(folder);
    return LibraryBudget(index, client, clock).state().value().readQuarter.used;
}

/// What a second process does: reserves until it is refused (and settles now and then), and says how often it was
/// allowed. Absent answer: it fell over.
int reserveAll(const QString &folder, const QString &how)
{
    Database index = opened(folder);
    MovableClock clock;
    clock.time = noon;
    LibraryBudget budget(index, client, clock);
    if (how == QStringLiteral("die")) {
        if (budget.reserve(RequestKind::Read, Urgency::Asked))
            std::_Exit(0); // before it could be settled
        return 1;
    }
    int granted = 0;
    while (true) {
        const auto reserved = budget.reserve(RequestKind::Read, Urgency::Asked);
        if (!reserved && reserved.error().code != ErrorCode::BudgetSpent)
            return 1;
        if (!reserved)
            break;
        ++granted;
        if (granted % 3 == 0 && !budget.settle(*reserved, RateReport()))
            return 1;
    }
    std::printf("%d\n", granted);
    return 0;
}

} // namespace

class TestLibraryBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void survivesRestarts();
    void applicationsAreApart();
    void refusedWritesNothing();
    void processesShareIt();
    void killedBetween();
    void fromTheFirstSchema();
    void readOnlyAndBroken();

private:
    QString folder() const { return m_folder->path(); }
    std::unique_ptr<QProcess> start(const QString &how) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    MovableClock m_clock;
};

std::unique_ptr<QProcess> TestLibraryBudget::start(const QString &how) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--reserve"), folder(), how});
    return process;
}

void TestLibraryBudget::survivesRestarts()
{
    m_clock.time = noon;
    const RateReport report{.overallLimit = {400, 4000},
        .overallUsage = {31, 312},
        .readLimit = {200, 2000},
        .readUsage = {30, 310},
        .serverTime = noon};
    {
        Database index = opened(folder());
        LibraryBudget budget(index, client, m_clock);
        const auto reserved = budget.reserve(RequestKind::Read, Urgency::Asked);
        QVERIFY(reserved);
        QVERIFY(budget.settle(*reserved, report));
        QVERIFY(budget.reserve(RequestKind::Upload, Urgency::Asked));
    }
    Database index = opened(folder());
    const auto state = LibraryBudget(index, client, m_clock).state();
    QVERIFY(state);
    QCOMPARE(state->readQuarter, (BudgetWindow{30, 200, noon + 15min}));
    QCOMPARE(state->readDay, (BudgetWindow{310, 2000, noon + 12h}));
    QCOMPARE(state->overallQuarter, (BudgetWindow{32, 400, noon + 15min}));
    QCOMPARE(state->overallDay, (BudgetWindow{313, 4000, noon + 12h}));
}

void TestLibraryBudget::applicationsAreApart()
{
    m_clock.time = noon;
    Database index = opened(folder());
    LibraryBudget one(index, client, m_clock);
    LibraryBudget other(index, QStringLiteral("4712"), m_clock);
    for (int i = 0; i < 100; ++i)
        QVERIFY(one.reserve(RequestKind::Read, Urgency::Asked));
    QVERIFY(!one.reserve(RequestKind::Read, Urgency::Asked));
    QVERIFY(other.reserve(RequestKind::Read, Urgency::Asked));
    QCOMPARE(other.state()->readQuarter.used, 1);
}

void TestLibraryBudget::refusedWritesNothing()
{
    m_clock.time = noon;
    Database index = opened(folder());
    LibraryBudget budget(index, client, m_clock);
    while (budget.reserve(RequestKind::Read, Urgency::Asked)) { }
    Database other = opened(folder());
    const auto before = other.dataVersion().value();
    const auto refused = budget.reserve(RequestKind::Read, Urgency::Asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BudgetSpent);
    QCOMPARE(refused.error().count, (noon + 15min).time_since_epoch().count());
    QCOMPARE(other.dataVersion().value(), before);
}

void TestLibraryBudget::processesShareIt()
{
    constexpr int limit = 600;
    {
        Database index = opened(folder());
        QVERIFY(index.script("INSERT INTO budget (client_id, kind, span, window_start, reported, quota) VALUES"
                             " ('4711', 'read', 'quarter', 0, 0, 600), ('4711', 'overall', 'quarter', 0, 0, 1200)"));
    }
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 3; ++i)
        processes.push_back(start(QStringLiteral("all")));
    int granted = 0;
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitCode(), 0);
        granted += process->readAllStandardOutput().trimmed().toInt();
    }
    QCOMPARE(granted, limit);
    m_clock.time = noon;
    QCOMPARE(readUsed(folder(), m_clock), limit);
}

void TestLibraryBudget::killedBetween()
{
    opened(folder());
    const auto process = start(QStringLiteral("die"));
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 0);
    m_clock.time = noon + 14min;
    QCOMPARE(readUsed(folder(), m_clock), 1);
    m_clock.time = noon + 30min;
    QCOMPARE(readUsed(folder(), m_clock), 0);
}

/// A library whose budget an earlier program kept: what was used stays used.
void TestLibraryBudget::fromTheFirstSchema()
{
    {
        auto old = Database::open(folder() + QStringLiteral("/lengthwise.db"), Database::Access::Write);
        const Schema first{librarySchema().applicationId, librarySchema().migrations.first(1)};
        QVERIFY(migrate(*old, first));
        const std::string start = std::to_string(noon.time_since_epoch() / 1ms);
        QVERIFY(old->script("INSERT INTO budget VALUES ('4711', 'read', 'quarter', " + start
            + ", 98, NULL),"
              " ('4711', 'overall', 'day', 1764115200000, 12, 2500)"));
    }
    m_clock.time = noon;
    Database index = opened(folder());
    LibraryBudget budget(index, client, m_clock);
    QCOMPARE(budget.state()->readQuarter, (BudgetWindow{98, 100, noon + 15min}));
    QCOMPARE(budget.state()->overallDay.limit, 2500);
    QVERIFY(budget.reserve(RequestKind::Read, Urgency::Asked));
    QVERIFY(budget.reserve(RequestKind::Read, Urgency::Asked));
    QVERIFY(!budget.reserve(RequestKind::Read, Urgency::Asked));
}

void TestLibraryBudget::readOnlyAndBroken()
{
    opened(folder());
    auto reading = openIndex(folder(), Database::Access::Read, noon);
    QVERIFY(reading);
    LibraryBudget budget(*reading, client, m_clock);
    QVERIFY(budget.state());
    const auto refused = budget.reserve(RequestKind::Read, Urgency::Asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LibraryReadOnly);

    Database broken = opened(folder());
    QVERIFY(broken.script("DROP TABLE budget"));
    LibraryBudget none(broken, client, m_clock);
    QCOMPARE(none.state().error().code, ErrorCode::LibraryFailed);
    QCOMPARE(none.reserve(RequestKind::Read, Urgency::Asked).error().code, ErrorCode::LibraryFailed);
    QCOMPARE(none.settle({}, RateReport()).error().code, ErrorCode::LibraryFailed);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--reserve"))
        return reserveAll(arguments[2], arguments[3]);
    TestLibraryBudget test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_librarybudget.moc"
