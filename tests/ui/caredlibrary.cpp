#include "caredlibrary.h"

#include "core/ingest/importer.h"
#include "core/ingest/swimwish.h"
#include "core/store/athletesettings.h"
#include "core/store/csstests.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace lengthwise {

namespace {

const QString samples = projectFile(QStringLiteral("resources/samples/"));

bool sure(bool isTrue, const char *what)
{
    if (!isTrue)
        throw std::runtime_error(what);
    return true;
}

} // namespace

CaredLibrary::CaredLibrary()
{
    {
        const auto library = threads.opened(Purpose::Write);
        Importer(library->database(), library->edits(), library->rows(), threads.clock())
            .run({samples + QStringLiteral("css-test-400-200.fit"), samples + QStringLiteral("first-150.fit")},
                {.jobs = 1});
        m_athlete = library->athlete();
    }
    care = std::make_unique<LibraryCareService>(threads.reader(), threads.writer(), threads.clock());
    care->follow({.folder = folder(), .purpose = Purpose::Begin});
    sure(swims() == 2, "not the two swims");
}

QString CaredLibrary::file() const
{
    return folder() + QStringLiteral("/%1.db").arg(QString::fromStdString(m_athlete.uuid));
}

LibraryState CaredLibrary::state() const
{
    return {.kind = LibraryState::Kind::Open, .folder = folder(), .athlete = m_athlete, .athletes = {m_athlete}};
}

void CaredLibrary::waitUntil(const std::function<bool()> &done)
{
    sure(QTest::qWaitFor(done, longestWait), "no answer");
}

template<class Work>
auto CaredLibrary::ask(LibraryThread &thread, Work work)
{
    using Value = typename decltype(work(std::declval<OpenLibrary &>()))::value_type;
    std::optional<Result<Value>> answer;
    thread.ask(&m_asker, work, [&answer](const Result<Value> &result) { answer = result; });
    return waitFor<Value>(answer);
}

QStringList CaredLibrary::titles()
{
    const auto rows = ask(threads.reader(), [](OpenLibrary &library) { return swimList(library.database()); });
    QStringList titles;
    for (const SwimListRow &row : rows)
        titles << row.title();
    return titles;
}

int CaredLibrary::swims()
{
    return int(ask(threads.reader(), [](OpenLibrary &library) { return swimList(library.database()); }).size());
}

void CaredLibrary::deleteFirstSwim()
{
    ask(threads.writer(), [](OpenLibrary &library) -> Result<bool> {
        const auto rows = swimList(library.database());
        sure(rows && !rows->empty(), "no swims");
        const Change change{subjectOf(rows->front().summary.measured), fieldOf(field::Deleted{}),
            valueOf(field::Deleted{.value = true})};
        const auto step = library.editor().apply("delete", {change});
        return step ? Result<bool>(true) : fail(step.error());
    });
}

AthleteSettings CaredLibrary::settings()
{
    return ask(threads.reader(), [](OpenLibrary &library) { return readSettings(library.database()); });
}

std::vector<KeptCssTest> CaredLibrary::cssTests()
{
    return ask(threads.reader(), [](OpenLibrary &library) { return readCssTests(library.database()); });
}

std::string CaredLibrary::nextUndo()
{
    return ask(threads.writer(), [](OpenLibrary &library) {
        return library.edits().nextUndo().map(
            [](const std::optional<EditStep> &step) { return step ? step->action : std::string(); });
    });
}

void CaredLibrary::undo()
{
    ask(threads.writer(), [](OpenLibrary &library) { return library.editor().undo(); });
}

void CaredLibrary::closeAll()
{
    for (LibraryThread *thread : {&threads.writer(), &threads.reader()}) {
        thread->close();
        bool isClosed = false;
        thread->askAlone(
            &m_asker, [] { return true; }, [&isClosed](bool closed) { isClosed = closed; });
        waitUntil([&isClosed] { return isClosed; });
    }
}

void CaredLibrary::damage()
{
    QFile broken(file());
    sure(broken.open(QIODevice::ReadWrite), "no file");
    constexpr int header = 100; // bytes
    broken.write(QByteArray(header, 'x'));
}

} // namespace lengthwise
