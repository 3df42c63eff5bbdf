#include "app/gui/fileopener.h"

#include "app/gui/swimdocuments.h"
#include "core/decode/decoders.h"

namespace lengthwise {

ReadFile readSwims(const QString &path, LookUp lookUp)
{
    ReadFile file{.path = path};
    const Result<std::vector<Workout>> decoded = decodeFile(path, mappingsOf(lookUp));
    if (!decoded) {
        file.error = decoded.error();
        return file;
    }
    for (const Workout &workout : *decoded) {
        auto swim = std::make_shared<SwimDocument>(documentOf(workout, swimmerOf(path, workout.start, lookUp)));
        swim->file = path;
        swim->number = int(file.swims.size()) + 1;
        swim->inFile = int(decoded->size());
        file.swims.push_back(std::move(swim));
    }
    return file;
}

FileOpener::FileOpener(WorkerPool &pool, LookUp lookUp, QObject *parent)
    : QObject(parent)
    , m_job(pool, this)
    , m_lookUp(lookUp)
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
    m_job.start([path = m_left.takeFirst(), lookUp = m_lookUp] { return readSwims(path, lookUp); },
        [this](const ReadFile &file) {
            Q_EMIT read(file);
            readNext();
        });
}

} // namespace lengthwise
