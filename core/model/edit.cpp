#include "core/model/edit.h"

#include "core/base/digest.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

Stamp nextStamp(std::int64_t now, const Stamp &last, const std::optional<Stamp> &replaced, const std::string &device,
    const std::optional<std::string> &value)
{
    auto seen = std::pair(last.milliseconds, last.counter);
    if (replaced)
        seen = std::max(seen, std::pair(replaced->milliseconds, replaced->counter));
    const auto next = now > seen.first ? std::pair(now, std::int64_t{0}) : std::pair(seen.first, seen.second + 1);
    return {next.first, next.second, device, sha256Hex(value ? std::string_view(*value) : "null")};
}

} // namespace lengthwise
