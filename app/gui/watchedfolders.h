#pragma once

#include "app/gui/librarythread.h"
#include "core/base/clock.h"
#include "core/ingest/importcandidate.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

namespace lengthwise {

class LookWork;

/// Folders that are looked through for new recordings, those that were there before included. A file is read when its
/// size and time stood still for a while, and told when it holds a swim that is not in the library; what the swimmer
/// deleted and what cannot be read is not told. Folders are listed and files read in the reader's thread. GUI thread.
class WatchedFolders final : public QObject
{
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds rescan = std::chrono::minutes(1); ///< also where the system tells of no change
        std::chrono::milliseconds stillness = std::chrono::seconds(2);
    };
    /// reader, clock: outlive it. Watches nothing before there are folders and it is enabled.
    WatchedFolders(LibraryThread &reader, const Clock &clock, Timing timing, QObject *parent = nullptr);
    ~WatchedFolders() override;

    void setFolders(const QStringList &folders);
    void setEnabled(bool enabled);
    /// Looks again at everything that was told or passed over; after another library was opened.
    void forget();

Q_SIGNALS:
    /// Files that may be imported; each once while it does not change.
    void found(const QStringList &paths);

private:
    struct Listed {
        QString path;
        qint64 size = 0;
        qint64 changedAt = 0; ///< ms since 1970
    };
    struct Listing {
        std::vector<Listed> files;
        QStringList folders; ///< with those below
    };
    struct Seen {
        qint64 size = 0;
        qint64 changedAt = 0;
        Instant since{}; ///< it looks like this
        bool isTaken = false;
    };
    static Listing listed(const QStringList &folders);

    bool isWatching() const { return m_isEnabled && !m_folders.isEmpty(); }
    void restart();
    void scan();
    void compare(const Listing &listing);
    void watch(const QStringList &folders);
    void look(const QStringList &paths);
    void lookOn();
    void want(const ImportCandidate &candidate);
    void takeAgain(const QStringList &paths);

    LibraryThread &m_reader;
    const Clock &m_clock;
    const Timing m_timing;
    QStringList m_folders;
    bool m_isEnabled = false;
    bool m_isScanning = false;
    int m_round = 0; ///< answers to questions of an earlier one are passed over
    QHash<QString, Seen> m_seen;
    QFileSystemWatcher m_watcher;
    QTimer m_rescan;
    QTimer m_soon;                    ///< a change was told, or a file has to stand still
    std::shared_ptr<LookWork> m_look; ///< absent: no file is being read
    QStringList m_looked;             ///< the files that m_look reads
    qsizetype m_lookedAt = 0;         ///< which of these the last candidate was of
    QStringList m_wanted;             ///< of these, so far
    QStringList m_waiting;            ///< for their turn
};

} // namespace lengthwise
