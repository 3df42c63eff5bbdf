#include "core/ingest/importqueue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lengthwise {

void ImportQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_filesChanged.notify_all();
    m_roomChanged.notify_all();
    m_itemsChanged.notify_all();
}

bool ImportQueue::add(FoundFile file)
{
    {
        const std::lock_guard lock(m_mutex);
        m_refused = m_refused || m_closed;
        if (m_closed)
            return false;
        m_slots.push_back({.file = std::move(file)});
    }
    m_filesChanged.notify_one();
    return true;
}

void ImportQueue::allFound()
{
    {
        const std::lock_guard lock(m_mutex);
        m_allFound = true;
    }
    m_filesChanged.notify_all();
    m_itemsChanged.notify_all();
}

std::optional<ImportQueue::Work> ImportQueue::nextFile()
{
    std::unique_lock lock(m_mutex);
    const auto hasFile = [this] { return m_given < m_first + m_slots.size(); };
    m_filesChanged.wait(lock, [&] { return hasFile() || m_allFound || m_closed; });
    if (m_closed || !hasFile())
        return std::nullopt;
    const std::size_t number = m_given++;
    return Work{number, std::move(m_slots[number - m_first].file)};
}

bool ImportQueue::hasRoomFor(std::size_t number) const
{
    return m_bytes < m_bound || (number == m_first && m_slots.front().items.empty());
}

bool ImportQueue::push(std::size_t number, Incoming incoming)
{
    {
        std::unique_lock lock(m_mutex);
        m_roomChanged.wait(lock, [&] { return m_closed || hasRoomFor(number); });
        m_refused = m_refused || m_closed;
        if (m_closed)
            return false;
        m_bytes += incoming.bytes();
        m_slots[number - m_first].items.push_back(std::move(incoming));
        if (number != m_first)
            return true;
    }
    m_itemsChanged.notify_one();
    return true;
}

void ImportQueue::finish(std::size_t number, const IncomingReader::Done &done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_slots[number - m_first].done = done;
        if (number != m_first)
            return;
    }
    m_itemsChanged.notify_one();
}

bool ImportQueue::isReady() const
{
    if (m_slots.empty())
        return m_allFound;
    return m_slots.front().done || !m_slots.front().items.empty();
}

void ImportQueue::takeFrom(Slot &slot, std::size_t mostItems, Taken &taken)
{
    const auto count = std::ptrdiff_t(std::min(slot.items.size(), mostItems - taken.items.size()));
    for (auto item = slot.items.begin(); item != slot.items.begin() + count; ++item) {
        m_bytes -= item->bytes();
        taken.items.push_back(std::move(*item));
    }
    slot.items.erase(slot.items.begin(), slot.items.begin() + count);
}

ImportQueue::Taken ImportQueue::take(std::size_t mostItems, std::chrono::milliseconds patience)
{
    Taken taken;
    {
        std::unique_lock lock(m_mutex);
        m_itemsChanged.wait_for(lock, patience, [this] { return m_closed || isReady(); });
        while (!m_closed && !m_slots.empty() && taken.items.size() < mostItems) {
            Slot &slot = m_slots.front();
            takeFrom(slot, mostItems, taken);
            if (!slot.items.empty() || !slot.done)
                break;
            ++taken.files;
            taken.done.bytes += slot.done->bytes;
            taken.done.passedOver += slot.done->passedOver;
            m_slots.pop_front();
            ++m_first;
        }
        taken.isEnd = m_closed || (m_allFound && m_slots.empty());
    }
    m_roomChanged.notify_all();
    return taken;
}

int ImportQueue::found() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_first + m_slots.size());
}

bool ImportQueue::isCutShort() const
{
    const std::lock_guard lock(m_mutex);
    const auto isLeft = [](const Slot &slot) { return !slot.done || !slot.items.empty(); };
    return m_closed && (m_refused || !m_allFound || std::ranges::any_of(m_slots, isLeft));
}

} // namespace lengthwise
