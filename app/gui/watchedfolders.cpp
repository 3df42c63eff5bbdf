#include "app/gui/watchedfolders.h"

#include "app/gui/importwork.h"
#include "core/ingest/foundfiles.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

constexpr qsizetype mostWatched = 1000; ///< folders; the system gives out a limited number, and rescans find the rest

/// Worth a word to the swimmer. What was deleted stays so until it is imported by hand.
bool isNew(const ImportCandidate &candidate)
{
    return candidate.state == ImportCandidate::State::AsksColumns
        || (candidate.canBeImported() && candidate.state != ImportCandidate::State::WasDeleted);
}

/// The file itself, or what is packed in it.
bool isOf(const QString &candidate, const QString &file)
{
    return candidate.startsWith(file) && (candidate.size() == file.size() || candidate[file.size()] == u'/');
}

} // namespace

WatchedFolders::WatchedFolders(LibraryThread &reader, const Clock &clock, Timing timing, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_timing(timing)
{
    m_rescan.setInterval(timing.rescan);
    m_soon.setSingleShot(true);
    m_soon.setInterval(timing.stillness);
    connect(&m_rescan, &QTimer::timeout, this, &WatchedFolders::scan);
    connect(&m_soon, &QTimer::timeout, this, &WatchedFolders::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolders::scan);
}

WatchedFolders::~WatchedFolders() = default;

void WatchedFolders::setFolders(const QStringList &folders)
{
    if (folders == m_folders)
        return;
    m_folders = folders;
    restart();
}

void WatchedFolders::setEnabled(bool enabled)
{
    if (enabled == m_isEnabled)
        return;
    m_isEnabled = enabled;
    restart();
}

void WatchedFolders::forget()
{
    m_seen.clear();
    restart();
}

void WatchedFolders::restart()
{
    ++m_round;
    m_isScanning = false;
    m_look.reset();
    takeAgain(m_looked + m_waiting);
    m_looked.clear();
    m_waiting.clear();
    m_rescan.stop();
    m_soon.stop();
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!isWatching())
        return;
    m_rescan.start();
    scan();
}

WatchedFolders::Listing WatchedFolders::listed(const QStringList &folders)
{
    Listing listing;
    QSet<QString> parents;
    findFiles(folders, {}, [&](const FoundFile &file) {
        const QFileInfo info(file.path);
        parents.insert(info.absolutePath());
        if (!file.error && !file.isNamed && hasRecordingName(file.path))
            listing.files.push_back({file.path, info.size(), info.lastModified().toMSecsSinceEpoch()});
        return true;
    });
    for (const QString &folder : folders)
        parents.insert(QFileInfo(folder).absoluteFilePath());
    listing.folders = parents.values();
    return listing;
}

void WatchedFolders::scan()
{
    if (!isWatching() || m_isScanning)
        return;
    m_isScanning = true;
    m_reader.askAlone(
        this, [folders = m_folders] { return listed(folders); },
        [this, round = m_round](const Listing &listing) {
            if (round != m_round)
                return;
            m_isScanning = false;
            watch(listing.folders);
            compare(listing);
        });
}

void WatchedFolders::watch(const QStringList &folders)
{
    const QStringList watched = m_watcher.directories();
    QStringList fresh;
    for (const QString &folder : folders) {
        if (watched.size() + fresh.size() < mostWatched && !watched.contains(folder) && QFileInfo::exists(folder))
            fresh << folder;
    }
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
}

void WatchedFolders::compare(const Listing &listing)
{
    const Instant now = m_clock.now();
    QHash<QString, Seen> seen;
    QStringList still;
    bool isMoving = false;
    for (const Listed &file : listing.files) {
        Seen state = m_seen.value(file.path, Seen{.size = -1});
        if (state.size != file.size || state.changedAt != file.changedAt)
            state = {.size = file.size, .changedAt = file.changedAt, .since = now};
        if (!state.isTaken && now - state.since >= m_timing.stillness) {
            state.isTaken = true;
            still << file.path;
        }
        isMoving = isMoving || !state.isTaken;
        seen.insert(file.path, state);
    }
    m_seen = std::move(seen);
    if (isMoving)
        m_soon.start();
    if (!still.isEmpty())
        look(still);
}

void WatchedFolders::look(const QStringList &paths)
{
    m_waiting += paths;
    if (m_look)
        return;
    m_looked = std::exchange(m_waiting, {});
    m_looked.removeDuplicates(); // of what changed again while it waited
    m_lookedAt = 0;
    m_wanted.clear();
    m_look = std::make_shared<LookWork>();
    m_look->wish(m_looked, {});
    lookOn();
}

void WatchedFolders::lookOn()
{
    m_reader.ask(
        this, [look = m_look](OpenLibrary &library) { return look->goOn(library); },
        [this, look = m_look](const Result<LookSlice> &slice) {
            if (look != m_look)
                return;
            if (!slice) { // the library cannot be read now: another time
                takeAgain(m_looked);
                m_look.reset();
                return;
            }
            for (const ImportCandidate &candidate : slice->candidates)
                want(candidate);
            if (!slice->isEnd)
                return lookOn();
            m_look.reset();
            m_looked.clear();
            if (!m_wanted.isEmpty())
                Q_EMIT found(std::exchange(m_wanted, {}));
            if (!m_waiting.isEmpty() && !m_look)
                this->look({});
        });
}

/// Candidates come in the order of m_looked, those of one file together.
void WatchedFolders::want(const ImportCandidate &candidate)
{
    const auto path = std::find_if(m_looked.cbegin() + m_lookedAt, m_looked.cend(),
        [&candidate](const QString &one) { return isOf(candidate.file, one); });
    if (path == m_looked.cend())
        return;
    m_lookedAt = path - m_looked.cbegin();
    if (isNew(candidate) && (m_wanted.isEmpty() || m_wanted.last() != *path))
        m_wanted << *path;
}

void WatchedFolders::takeAgain(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const auto seen = m_seen.find(path); seen != m_seen.end())
            seen->isTaken = false;
    }
}

} // namespace lengthwise
