#include "app/gui/fileopener.h"

#include "app/gui/swimdocuments.h"
#include "core/base/clock.h"
#include "core/decode/decoders.h"
#include "core/ingest/csvmappings.h"
#include "core/report/swimmerlookup.h"

namespace lengthwise {

std::unique_ptr<OpenLibrary> readableLibrary(const QString &folder, const Clock &clock)
{
    if (folder.isEmpty())
        return nullptr;
    auto opened = OpenLibrary::open({.folder = folder, .athlete = {}, .purpose = Purpose::Read}, {}, clock);
    return opened ? std::move(*opened) : nullptr;
}

ReadFile readSwims(const QString &path, const QString &libraryFolder)
{
    ReadFile file{.path = path};
    const SystemClock clock;
    const std::unique_ptr<OpenLibrary> library = readableLibrary(libraryFolder, clock);
    const auto mappings = library ? csvMappings(library->database()).value_or(CsvMappings()) : CsvMappings();
    const Result<std::vector<Workout>> decoded = decodeFile(path, mappings);
    if (!decoded) {
        file.error = decoded.error();
        return file;
    }
    for (const Workout &workout : *decoded) {
        const Swimmer swimmer =
            library ? swimmerAt(library->database(), library->athlete(), workout.start).value_or(Swimmer()) : Swimmer();
        auto swim = std::make_shared<SwimDocument>(documentOf(workout, swimmer));
        swim->file = path;
        swim->number = int(file.swims.size()) + 1;
        swim->inFile = int(decoded->size());
        file.swims.push_back(std::move(swim));
    }
    return file;
}

FileOpener::FileOpener(WorkerPool &pool, QObject *parent)
    : QObject(parent)
    , m_job(pool, this)
{
}

void FileOpener::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_left = paths;
    Q_EMIT started(paths);
    readNext();
}

void FileOpener::cancel()
{
    m_left.clear();
    m_job.cancel();
}

void FileOpener::readNext()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_job.start([path = m_left.takeFirst(), folder = m_libraryFolder] { return readSwims(path, folder); },
        [this](const ReadFile &file) {
            Q_EMIT read(file);
            readNext();
        });
}

} // namespace lengthwise
