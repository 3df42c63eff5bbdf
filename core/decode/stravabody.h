#pragma once

#include "core/base/error.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace lengthwise {

/// A larger answer is refused: reading takes seven times its size. A day of one point a second is about 3 MB.
inline constexpr std::size_t mostStravaBytes = std::size_t{12} << 20;

/// One answer while it is read, from front to end and once. For the decoders of Strava's answers alone.
class StravaBody
{
public:
    /// part: its name in errors.
    StravaBody(std::string_view body, std::string_view part);
    StravaBody(const StravaBody &) = delete; // what is read points into it
    StravaBody &operator=(const StravaBody &) = delete;

    simdjson::error_code open(simdjson::ondemand::object &root);
    simdjson::error_code open(simdjson::ondemand::array &root);

    /// What `code`, which stopped the reading, comes to; of success: whether something follows the root.
    std::optional<Error> close(simdjson::error_code code);
    /// It is JSON, but not what was agreed, where reading has come to.
    Error damagedHere(std::string_view why);

private:
    simdjson::error_code start();
    std::optional<std::int64_t> place();

    bool m_isTooLarge;
    simdjson::padded_string m_bytes;
    std::string_view m_part;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    bool m_isStarted = false;
};

/// A value of another kind (null) counts as absent: it is passed over. Errors are broken JSON alone.
simdjson::error_code readText(simdjson::ondemand::value value, std::optional<std::string_view> &text);
simdjson::error_code readNumber(simdjson::ondemand::value value, std::optional<double> &number);
/// Also absent where it is no whole number of 64 bits.
simdjson::error_code readId(simdjson::ondemand::value value, std::optional<std::int64_t> &id);
/// false and true, or 0 and others.
simdjson::error_code readFlag(simdjson::ondemand::value value, std::optional<bool> &flag);

} // namespace lengthwise
