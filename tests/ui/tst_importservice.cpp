#include "app/gui/importservice.h"
#include "tests/support/handmadefit.h"
#include "tests/support/packedfiles.h"
#include "tests/support/swimfolder.h"
#include "tests/ui/threadedlibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using State = ImportCandidate::State;

namespace {

/// Everything that a service tells.
struct Told {
    explicit Told(ImportService &service)
    {
        QObject::connect(&service, &SwimImport::candidatesRead, &service,
            [this](const std::vector<ImportCandidate> &some) { all.insert(all.end(), some.begin(), some.end()); });
        QObject::connect(&service, &SwimImport::lookEnded, &service, [this] { ++looksEnded; });
        QObject::connect(
            &service, &SwimImport::importProgress, &service, [this](const ImportProgress &at) { progress = at; });
        QObject::connect(
            &service, &SwimImport::imported, &service, [this](const ImportReport &done, const QStringList &names) {
                report = done;
                ids = names;
            });
        QObject::connect(&service, &SwimImport::importFailed, &service, [this](const Error &what) { error = what; });
    }

    std::vector<ImportCandidate> all;
    int looksEnded = 0;
    ImportProgress progress;
    std::optional<ImportReport> report;
    QStringList ids;
    std::optional<Error> error;
};

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filesAreLookedAtAndNothingIsStored();
    void aNewLookReplacesTheOld();
    void aStoppedLookTellsNothingMore();
    void aSwimIsShownBeforeItIsImported();
    void aSwimInAnArchiveIsShown();
    void whatIsWantedComesIn();
    void anAnswerGivesTheSwimItsDistance();
    void columnsThatWereNamedAreRemembered();
    void otherQuestionsDoNotWaitForTheEnd();
    void whatWasStoredBeforeAStopStays();
    void aClosedLibraryEndsTheImport();
    void aLibraryThatCannotBeOpenedIsTold();
    void theDaysBackupComesFirst();
    void theServiceMayGoWhileItWorks();

private:
    QString path(const QString &name) const { return m_library->path(name); }
    std::vector<SwimListRow> rows() const { return m_library->rows(); }

    std::unique_ptr<ThreadedLibrary> m_library;
    std::unique_ptr<ImportService> m_service;
    std::unique_ptr<Told> m_told;
};

void TestImportService::init()
{
    m_library = std::make_unique<ThreadedLibrary>();
    m_service = std::make_unique<ImportService>(m_library->reader(), m_library->writer(), m_library->clock());
    m_told = std::make_unique<Told>(*m_service);
}

void TestImportService::cleanup()
{
    m_service.reset();
    m_library.reset();
}

void TestImportService::filesAreLookedAtAndNothingIsStored()
{
    const QStringList files = writeSwims(path(u"swims"_s), 0, 40);
    m_service->look({path(u"swims"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 1, longestWait);
    QCOMPARE(m_told->all.size(), std::size_t(files.size()));
    QVERIFY(std::ranges::is_sorted(m_told->all, {}, &ImportCandidate::file));
    QCOMPARE(m_told->all.front().state, State::Ready);
    QVERIFY(rows().empty());
}

void TestImportService::aNewLookReplacesTheOld()
{
    writeSwims(path(u"many"_s), 0, 60);
    const QStringList few = writeSwims(path(u"few"_s), 100, 1);
    m_service->look({path(u"many"_s)});
    m_service->look(few);
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 1, longestWait);
    QCOMPARE(m_told->all.size(), 1U);
    QCOMPARE(m_told->all.front().file, few.front());
}

void TestImportService::aStoppedLookTellsNothingMore()
{
    const QStringList files = writeSwims(path(u"swims"_s), 0, 20);
    m_service->look(files);
    m_service->stopLooking();
    m_service->preview(
        files.front(), 0, {}, this, [this](const Result<SwimDocumentPointer> &) { m_told->looksEnded = -1; });
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, -1, longestWait); // asked after the look, in its thread
    QVERIFY(m_told->all.empty());
}

void TestImportService::aSwimIsShownBeforeItIsImported()
{
    const QString file = write(path(u"swim.fit"_s), fitSwimOfUnknownPool(fitSwimStart, 40));
    SwimDocumentPointer asRecorded;
    SwimDocumentPointer answered;
    m_service->preview(file, 0, {}, this, [&](const auto &shown) { asRecorded = shown.value(); });
    m_service->preview(
        file, 0, field::PoolLength{25, PoolUnit::Yards}, this, [&](const auto &shown) { answered = shown.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(answered, longestWait);
    QVERIFY(!asRecorded->report().distance);
    QVERIFY(std::abs(answered->report().distance.value().metres - 1000 * metresPerYard) < 1e-9); // 40 x 25 yd
    QVERIFY(!answered->isInLibrary());
    std::optional<Error> error;
    m_service->preview(file, 1, {}, this, [&](const auto &shown) { error = shown.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(error, longestWait);
    QCOMPARE(error->code, ErrorCode::SwimUnknown);
}

void TestImportService::aSwimInAnArchiveIsShown()
{
    const std::vector<std::byte> bytes = fitPoolSwim(4);
    const QByteArray fit(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    write(path(u"export.zip"_s), zipOf({{"a/1.fit", "nothing"}, {"a/2.fit.gz", gzipOf(fit)}}));
    write(path(u"3.fit.gz"_s), gzipOf(fit));
    for (const QString &name : {u"export.zip/a/2.fit.gz"_s, u"3.fit.gz"_s}) {
        SwimDocumentPointer shown;
        m_service->preview(path(name), 0, {}, this, [&](const auto &answer) { shown = answer.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(shown, longestWait);
        QCOMPARE(shown->report().distance.value().metres, 100.0);
    }
    std::optional<Error> error;
    m_service->preview(path(u"export.zip/a/9.fit"_s), 0, {}, this, [&](const auto &answer) { error = answer.error(); });
    QTRY_VERIFY_WITH_TIMEOUT(error, longestWait);
    QCOMPARE(error->code, ErrorCode::FileNotFound);
    QCOMPARE(error->file, path(u"export.zip/a/9.fit"_s));
}

void TestImportService::whatIsWantedComesIn()
{
    const QStringList files = writeSwims(path(u"swims"_s), 1, 2); // two swims, one file each
    m_service->look(files);
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 1, longestWait);
    QSignalSpy stored(m_service.get(), &ImportService::stored);
    m_service->import({.paths = files, .leftOut = {m_told->all.front().key}});
    QVERIFY(m_service->isImporting());
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    QVERIFY(!m_service->isImporting());
    QCOMPARE(m_told->report->items.at(0).outcome, ImportOutcome::LeftOut);
    QCOMPARE(m_told->report->items.at(1).outcome, ImportOutcome::Imported);
    QCOMPARE(rows().size(), 1U);
    QCOMPARE(m_told->ids, QStringList({rows().front().id}));
    QCOMPARE(m_told->progress.done, 2);
    QCOMPARE(stored.count(), 1);

    m_service->look(files);
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 2, longestWait);
    QCOMPARE(m_told->all.back().state, State::Known);
    QCOMPARE(m_told->all.back().swims.front().joinsId, m_told->ids.front());
}

void TestImportService::anAnswerGivesTheSwimItsDistance()
{
    const QStringList files{write(path(u"1.fit"_s), fitSwimOfUnknownPool(fitSwimStart, 40)),
        write(path(u"2.fit"_s), fitSwimOfUnknownPool(fitSwimStart + 86'400, 20))};
    m_service->look(files);
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 1, longestWait);
    ImportOrder order{.paths = files};
    for (const ImportCandidate &candidate : m_told->all)
        order.poolLengths[candidate.swims.front().summary.measured] = {50, PoolUnit::Metres};
    m_service->import(order);
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    QCOMPARE(rows().at(0).summary.distance.value().metres, 1000.0);
    QCOMPARE(rows().at(1).summary.distance.value().metres, 2000.0);

    bool isUndone = false;
    m_library->writer().ask(
        this, [](OpenLibrary &library) { return library.editor().undo(); },
        [&](const Result<EditStep> &step) { isUndone = step.value().changes.size() == 2; });
    QTRY_VERIFY_WITH_TIMEOUT(isUndone, longestWait);
    QVERIFY(!rows().at(0).summary.distance && !rows().at(1).summary.distance);
}

void TestImportService::columnsThatWereNamedAreRemembered()
{
    const QString file = write(path(u"form.csv"_s),
        QByteArray("Datum;Bahn;Lage;Zeit;Züge\n17.10.2026 06:31;25 m;Kraul;0:25;14\n17.10.2026;25 m;Kraul;0:25;15\n"));
    m_service->look({file});
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 1, longestWait);
    QCOMPARE(m_told->all.front().state, State::AsksColumns);
    CandidateColumns columns = m_told->all.front().columns.value();
    columns.mapping.timeZone.clear();
    columns.mapping.columns[MappedColumn::PoolLength] = "Bahn";
    std::optional<bool> isKept;
    m_service->mapColumns(
        columns.hash, columns.mapping, this, [&](const Result<bool> &kept) { isKept = kept.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isKept.has_value(), longestWait);
    QVERIFY(*isKept);

    m_told->all.clear();
    m_service->look({file});
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 2, longestWait);
    QCOMPARE(m_told->all.front().state, State::Ready);
    QVERIFY(!m_told->all.front().columns->mapping.timeZone.empty());
    SwimDocumentPointer shown;
    m_service->preview(file, 0, {}, this, [&](const auto &answer) { shown = answer.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(shown, longestWait);
    QCOMPARE(shown->report().distance.value().metres, 50.0);
    m_service->import({.paths = {file}});
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    QCOMPARE(rows().front().summary.distance.value().metres, 50.0);
}

void TestImportService::otherQuestionsDoNotWaitForTheEnd()
{
    writeSwims(path(u"swims"_s), 0, 2000);
    int answers = 0;
    std::function<void()> askAgain = [&] {
        m_library->writer().ask(
            this, [](OpenLibrary &) { return Result<int>(1); },
            [&](const Result<int> &) {
                ++answers;
                if (m_service->isImporting())
                    askAgain();
            });
    };
    m_service->import({.paths = {path(u"swims"_s)}});
    askAgain();
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    // One that had to wait for the end would be the only one.
    QVERIFY2(answers > 1, qPrintable(QString::number(answers)));
    QCOMPARE(rows().size(), 2000U);
}

void TestImportService::whatWasStoredBeforeAStopStays()
{
    writeSwims(path(u"swims"_s), 0, 2000);
    connect(m_service.get(), &ImportService::stored, m_service.get(), &SwimImport::stopImporting);
    m_service->import({.paths = {path(u"swims"_s)}});
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    QVERIFY(m_told->report->cancelled);
    QVERIFY(!rows().empty() && rows().size() < 2000U);
    QCOMPARE(m_told->ids.size(), qsizetype(rows().size()));
}

void TestImportService::aClosedLibraryEndsTheImport()
{
    writeSwims(path(u"swims"_s), 0, 2000);
    connect(m_service.get(), &ImportService::stored, this, [this] { m_library->writer().close(); });
    m_service->import({.paths = {path(u"swims"_s)}});
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    QVERIFY(m_told->report->cancelled);
    QVERIFY(!rows().empty() && rows().size() < 2000U);
}

void TestImportService::aLibraryThatCannotBeOpenedIsTold()
{
    const LibraryWish nowhere{.folder = path(u"nowhere"_s), .purpose = Purpose::Write};
    m_library->reader().open(nowhere);
    m_library->writer().open(nowhere);
    m_service->look(writeSwims(path(u"swims"_s), 0, 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_told->looksEnded, 1, longestWait);
    QCOMPARE(m_told->error.value().code, ErrorCode::LibraryMissing);
    m_told->error.reset();
    m_service->import({.paths = {path(u"swims"_s)}});
    QTRY_VERIFY_WITH_TIMEOUT(m_told->error, longestWait);
    QVERIFY(!m_service->isImporting());
}

void TestImportService::theDaysBackupComesFirst()
{
    const auto backups = [this] {
        const auto library = m_library->opened(Purpose::Read);
        return library->library().backups(library->athlete().uuid).size();
    };
    m_service->import({.paths = writeSwims(path(u"swims"_s), 1, 1)});
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    QCOMPARE(backups(), 0U); // there was nothing yet
    m_told->report.reset();
    m_service->import({.paths = writeSwims(path(u"swims"_s), 2, 1)});
    QTRY_VERIFY_WITH_TIMEOUT(m_told->report, longestWait);
    QCOMPARE(backups(), 1U);
}

void TestImportService::theServiceMayGoWhileItWorks()
{
    writeSwims(path(u"swims"_s), 0, 60);
    m_service->look({path(u"swims"_s)});
    m_service->import({.paths = {path(u"swims"_s)}});
    m_service.reset();
    m_library.reset();
    QVERIFY(m_told->all.empty());
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
