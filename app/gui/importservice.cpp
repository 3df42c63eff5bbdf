#include "app/gui/importservice.h"

#include "app/gui/importwork.h"

#include <utility>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

constexpr auto storedEvery = 1s;

} // namespace

/// Shared with the reader's thread; what is not `stop` is that thread's.
struct ImportService::Look {
    std::stop_source stop;
    LookWork work;
};

/// Shared with the writer's thread; what is not `stop` is that thread's.
struct ImportService::Import {
    std::stop_source stop;
    ImportWork work;
};

ImportService::ImportService(LibraryThread &reader, LibraryThread &writer, const Clock &clock, QObject *parent)
    : SwimImport(parent)
    , m_reader(reader)
    , m_writer(writer)
    , m_clock(clock)
{
}

ImportService::~ImportService()
{
    stopLooking();
    stopImporting();
}

void ImportService::look(const QStringList &paths)
{
    stopLooking();
    m_look = std::make_shared<Look>();
    m_look->work.wish(paths, m_look->stop.get_token());
    lookOn();
}

void ImportService::stopLooking()
{
    if (!m_look)
        return;
    m_look->stop.request_stop();
    // The file that is being read is waited for in the reader's thread.
    m_reader.askAlone(
        this,
        [look = std::move(m_look)] {
            look->work.end();
            return true;
        },
        [](bool) {});
    m_look.reset();
}

void ImportService::lookOn()
{
    const auto answered = [this, look = m_look](const Result<LookSlice> &slice) {
        if (look != m_look)
            return;
        if (!slice) {
            stopLooking();
            Q_EMIT importFailed(slice.error());
            Q_EMIT lookEnded();
            return;
        }
        if (!slice->candidates.empty())
            Q_EMIT candidatesRead(slice->candidates);
        Q_EMIT lookProgress(slice->done, slice->total);
        if (look != m_look) // whoever listens may have looked at something else
            return;
        if (!slice->isEnd)
            return lookOn();
        stopLooking();
        Q_EMIT lookEnded();
    };
    m_reader.ask(
        this, [look = m_look](OpenLibrary &library) { return look->work.goOn(library); }, answered);
}

void ImportService::preview(const QString &file, int swim, const std::optional<field::PoolLength> &poolLength,
    QObject *asker, Answer<SwimDocumentPointer> answer)
{
    m_reader.ask(
        asker, [file, swim, poolLength](OpenLibrary &library) { return previewOf(library, file, swim, poolLength); },
        std::move(answer));
}

void ImportService::mapColumns(const std::string &hash, const CsvMapping &mapping, QObject *asker, Answer<bool> answer)
{
    m_writer.ask(
        asker, [hash, mapping](OpenLibrary &library) { return rememberColumns(library, hash, mapping); },
        std::move(answer));
}

void ImportService::import(const ImportOrder &order)
{
    if (m_import)
        return;
    m_import = std::make_shared<Import>();
    m_import->work.wish(order, m_import->stop.get_token());
    m_storedItems = m_toldItems = 0;
    importOn();
}

void ImportService::stopImporting()
{
    if (m_import)
        m_import->stop.request_stop();
}

void ImportService::importOn()
{
    const auto answered = [this](const Result<ImportSlice> &slice) {
        if (!slice) {
            m_import->stop.request_stop();
            m_import.reset();
            Q_EMIT importFailed(slice.error());
            return;
        }
        m_storedItems = slice->stored;
        tellStored(slice->report.has_value());
        Q_EMIT importProgress(slice->progress);
        if (!slice->report)
            return importOn();
        m_import.reset();
        Q_EMIT imported(*slice->report, slice->ids);
    };
    m_writer.ask(
        this, [import = m_import](OpenLibrary &library) { return import->work.goOn(library); }, answered);
}

void ImportService::tellStored(bool isLast)
{
    const Instant now = m_clock.now();
    const bool isTime = isLast || !m_toldStored || now - *m_toldStored >= storedEvery || now < *m_toldStored;
    if (m_storedItems == m_toldItems || !isTime)
        return;
    m_toldItems = m_storedItems;
    m_toldStored = now;
    Q_EMIT stored();
}

} // namespace lengthwise
