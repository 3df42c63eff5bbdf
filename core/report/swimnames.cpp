#include "core/report/swimnames.h"

#include "core/store/recordingstore.h"

#include <algorithm>

namespace lengthwise {

namespace {
std::size_t commonStart(const std::string &a, const std::string &b)
{
    return std::size_t(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}
} // namespace

Result<SwimNames> SwimNames::of(Database &database)
{
    return RecordingStore(database).idHashes().map([](auto &&hashes) { return SwimNames(std::move(hashes)); });
}

SwimNames::SwimNames(std::vector<std::string> idHashes)
    : m_hashes(std::move(idHashes))
{
    std::sort(m_hashes.begin(), m_hashes.end());
}

QString SwimNames::nameOf(const SwimId &swim) const
{
    const std::string own = idHash(swim);
    std::size_t length = shortestId;
    const auto [first, last] = std::equal_range(m_hashes.begin(), m_hashes.end(), own);
    if (first != m_hashes.begin())
        length = std::max(length, commonStart(own, *std::prev(first)) + 1);
    if (last != m_hashes.end())
        length = std::max(length, commonStart(own, *last) + 1);
    return QString::fromStdString(own.substr(0, length));
}

} // namespace lengthwise
