#include "app/library/swimnames.h"

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
    const auto swims = RecordingStore(database).allSwims();
    if (!swims)
        return fail(swims.error());
    std::vector<std::string> hashes;
    hashes.reserve(swims->size());
    for (const SwimFacts &swim : *swims)
        hashes.push_back(idHash(swim.id));
    return SwimNames(std::move(hashes));
}

SwimNames::SwimNames(std::vector<std::string> idHashes)
    : m_hashes(std::move(idHashes))
{
    std::sort(m_hashes.begin(), m_hashes.end());
    m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
}

QString SwimNames::nameOf(const SwimId &swim) const
{
    const std::string own = idHash(swim);
    std::size_t length = shortestId;
    const auto notBefore = std::lower_bound(m_hashes.begin(), m_hashes.end(), own);
    if (notBefore != m_hashes.begin())
        length = std::max(length, commonStart(own, *std::prev(notBefore)) + 1);
    const auto after = std::upper_bound(notBefore, m_hashes.end(), own);
    if (after != m_hashes.end())
        length = std::max(length, commonStart(own, *after) + 1);
    return QString::fromStdString(own.substr(0, length));
}

} // namespace lengthwise
