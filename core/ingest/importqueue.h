#pragma once

#include "core/ingest/incoming.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace lengthwise {

/// Between the thread that finds files, the workers that read them and the writer. What comes out stands in the order
/// in which the files were found, so that of two equal files the first is the one that is imported, whoever was
/// quicker. Waits where more than bound bytes are on their way. Any thread.
class ImportQueue
{
public:
    explicit ImportQueue(std::size_t bound)
        : m_bound(bound)
    {
    }

    /// Nobody waits any more; everything gives false or nothing.
    void close();

    // For who finds the files.
    bool add(FoundFile file);
    void allFound();

    // For the workers.
    struct Work {
        std::size_t number = 0;
        FoundFile file;
    };
    /// Waits for a file. Absent: there are no more.
    std::optional<Work> nextFile();
    /// Waits for room, but never with what the writer waits for.
    bool push(std::size_t number, Incoming incoming);
    void finish(std::size_t number, const IncomingReader::Done &done);

    // For the writer.
    struct Taken {
        std::vector<Incoming> items;
        int files = 0;             ///< that ended with these items
        IncomingReader::Done done; ///< of these files
        bool isEnd = false;        ///< nothing will follow: all was taken, or the queue is closed
    };
    /// What is ready, in order, at most so much; waits for something as long as that.
    Taken take(std::size_t mostItems, std::chrono::milliseconds patience);
    /// Files found so far.
    int found() const;
    /// Closed before everything was taken. To be asked when finder and workers have ended: a close that came while the
    /// last of them was only putting down its work cut nothing short.
    bool isCutShort() const;

private:
    struct Slot {
        FoundFile file;
        std::vector<Incoming> items;
        std::optional<IncomingReader::Done> done;
    };
    bool isReady() const;
    bool hasRoomFor(std::size_t number) const;
    void takeFrom(Slot &slot, std::size_t mostItems, Taken &taken);

    const std::size_t m_bound;
    mutable std::mutex m_mutex;
    std::condition_variable m_filesChanged; ///< workers wait for files
    std::condition_variable m_roomChanged;  ///< workers wait for room
    std::condition_variable m_itemsChanged; ///< the writer waits for items
    std::deque<Slot> m_slots;               ///< of the files from m_first on
    std::size_t m_first = 0;
    std::size_t m_given = 0; ///< the next file for a worker
    std::size_t m_bytes = 0;
    bool m_allFound = false;
    bool m_closed = false;
    bool m_refused = false; ///< a file or an item came after it was closed
};

} // namespace lengthwise
