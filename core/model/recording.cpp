#include "core/model/recording.h"

#include "core/base/digest.h"

#include <array>
#include <charconv>
#include <utility>

namespace lengthwise {

namespace {
constexpr auto kindNames = std::to_array<std::pair<RecordingKind, std::string_view>>({
    {RecordingKind::Fit, "fit"},
    {RecordingKind::Tcx, "tcx"},
    {RecordingKind::Gpx, "gpx"},
    {RecordingKind::Csv, "csv"},
    {RecordingKind::Strava, "strava"},
});
constexpr std::string_view subjectPrefix = "rec:";
} // namespace

std::string_view nameOf(RecordingKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return name;
    }
    return {};
}

std::optional<RecordingKind> recordingKind(std::string_view name)
{
    for (const auto &[value, known] : kindNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

std::string stravaKey(std::int64_t activity)
{
    return std::string(stravaKeyPrefix) + std::to_string(activity);
}

std::optional<std::int64_t> stravaActivity(std::string_view key)
{
    if (!key.starts_with(stravaKeyPrefix))
        return std::nullopt;
    const std::string_view digits = key.substr(stravaKeyPrefix.size());
    std::int64_t activity = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), activity);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(activity) : std::nullopt;
}

std::string subjectOf(const SwimId &swim)
{
    return std::string(subjectPrefix) + swim.key + '#' + std::to_string(swim.n);
}

std::optional<SwimId> swimOfSubject(std::string_view subject)
{
    if (!subject.starts_with(subjectPrefix))
        return std::nullopt;
    subject.remove_prefix(subjectPrefix.size());
    const auto hash = subject.rfind('#');
    if (hash == std::string_view::npos || hash == 0)
        return std::nullopt;
    const std::string_view digits = subject.substr(hash + 1);
    SwimId swim{.key = std::string(subject.substr(0, hash))};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), swim.n);
    if (error != std::errc() || end != digits.data() + digits.size() || swim.n < 0)
        return std::nullopt;
    return swim;
}

std::string idHash(const SwimId &swim)
{
    return sha256Hex(swim.n == 0 ? swim.key : swim.key + '#' + std::to_string(swim.n));
}

} // namespace lengthwise
