#include "core/ingest/fields.h"

#include "core/ingest/fieldvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <string_view>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::size_t longestValue = 2'000'000; // of a repair of 10,000 lengths: far more than a swim has
constexpr qsizetype shownDetail = 200;
constexpr std::string_view lengthPrefix = "length@";
constexpr std::string_view stretchPrefix = "stretch@";
constexpr std::string_view linkPrefix = "link/";
constexpr std::string_view subjectPrefix = "rec:";

std::string milliseconds(Instant instant)
{
    return std::to_string(instant.time_since_epoch().count());
}

std::string pathOf(const field::LengthName &name)
{
    return std::string(lengthPrefix) + milliseconds(name.start) + (name.nth > 1 ? '.' + std::to_string(name.nth) : "");
}

std::string pathOf(const field::PoolLength &)
{
    return "pool_length";
}
std::string pathOf(const field::Stretch &value)
{
    return std::string(stretchPrefix) + milliseconds(value.start) + '-' + milliseconds(value.end);
}
std::string pathOf(const field::LengthStroke &value)
{
    return pathOf(value.length) + "/stroke";
}
std::string pathOf(const field::LengthStrokes &value)
{
    return pathOf(value.length) + "/strokes";
}
std::string pathOf(const field::Title &)
{
    return "title";
}
std::string pathOf(const field::Notes &)
{
    return "notes";
}
std::string pathOf(const field::Effort &)
{
    return "effort";
}
std::string pathOf(const field::StrokeCount &)
{
    return "stroke_count";
}
std::string pathOf(const field::Deleted &)
{
    return "deleted";
}
std::string pathOf(const field::Link &value)
{
    return std::string(linkPrefix) + subjectOf(value.other).substr(subjectPrefix.size());
}

/// Takes a number off the front.
template<class Number>
bool take(std::string_view &text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return false;
    text.remove_prefix(std::size_t(end - text.data()));
    return true;
}

bool takeInstant(std::string_view &text, Instant &instant)
{
    std::int64_t count = 0;
    if (!take(text, count) || count < -latestMillisecond || count > latestMillisecond)
        return false;
    instant = Instant(Duration(count));
    return true;
}

bool takeSign(std::string_view &text, char sign)
{
    if (!text.starts_with(sign))
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<FieldValue> lengthField(std::string_view path)
{
    field::LengthName name;
    path.remove_prefix(lengthPrefix.size());
    if (!takeInstant(path, name.start))
        return std::nullopt;
    if (takeSign(path, '.') && (!take(path, name.nth) || name.nth < 2))
        return std::nullopt;
    if (path == "/stroke")
        return field::LengthStroke{.length = name};
    if (path == "/strokes")
        return field::LengthStrokes{.length = name};
    return std::nullopt;
}

std::optional<FieldValue> stretchField(std::string_view path)
{
    field::Stretch stretch;
    path.remove_prefix(stretchPrefix.size());
    if (!takeInstant(path, stretch.start) || !takeSign(path, '-') || !takeInstant(path, stretch.end) || !path.empty()
        || stretch.start >= stretch.end)
        return std::nullopt;
    return stretch;
}

std::optional<FieldValue> linkField(std::string_view path)
{
    path.remove_prefix(linkPrefix.size());
    auto other = swimOfSubject(std::string(subjectPrefix) + std::string(path));
    return other ? std::optional<FieldValue>(field::Link{.other = std::move(*other)}) : std::nullopt;
}

std::optional<FieldValue> plainField(std::string_view path)
{
    for (FieldValue candidate :
        {FieldValue(field::PoolLength{}), FieldValue(field::Title{}), FieldValue(field::Notes{}),
            FieldValue(field::Effort{}), FieldValue(field::StrokeCount{}), FieldValue(field::Deleted{})}) {
        if (fieldOf(candidate) == path)
            return candidate;
    }
    return std::nullopt;
}

/// The field of this path, still without what it says.
std::optional<FieldValue> fieldNamed(const std::string &path)
{
    std::optional<FieldValue> named;
    if (path.starts_with(lengthPrefix))
        named = lengthField(path);
    else if (path.starts_with(stretchPrefix))
        named = stretchField(path);
    else if (path.starts_with(linkPrefix))
        named = linkField(path);
    else
        named = plainField(path);
    // One register has one name: "007" or "-0" would be a second one for the same length.
    return named && fieldOf(*named) == path ? named : std::nullopt;
}

/// A value of any kind, which QJsonDocument reads only inside a list.
std::optional<QJsonValue> jsonOf(const std::string &text)
{
    if (text.size() > longestValue)
        return std::nullopt;
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString('[' + text + ']')).array();
    return list.size() == 1 ? std::optional(QJsonValue(list.first())) : std::nullopt;
}

} // namespace

std::string fieldOf(const FieldValue &value)
{
    return std::visit([](const auto &field) { return pathOf(field); }, value);
}

std::string valueOf(const FieldValue &value)
{
    return std::visit([](const auto &field) { return textOf(field); }, value);
}

Result<std::optional<FieldValue>> readField(const std::string &field, const std::optional<std::string> &value)
{
    auto read = fieldNamed(field);
    if (!read)
        return fail({.code = ErrorCode::FieldUnknown, .detail = QString::fromStdString(field).left(shownDetail)});
    if (!value)
        return std::nullopt;
    const auto json = jsonOf(*value);
    if (json && std::visit([&json](auto &target) { return readInto(target, *json); }, *read))
        return read;
    return fail({.code = ErrorCode::ValueRefused,
        .detail = QString::fromStdString(field + ' ' + value->substr(0, longestValue)).left(shownDetail)});
}

Change linkChange(const SwimId &a, const SwimId &b, std::optional<bool> isSame)
{
    const auto &[smaller, larger] = std::minmax(a, b);
    const field::Link link{.other = larger, .isSame = isSame.value_or(false)};
    return {.subject = subjectOf(smaller),
        .field = pathOf(link),
        .value = isSame ? std::optional(textOf(link)) : std::nullopt};
}

std::vector<SwimLink> linksIn(const std::vector<Edit> &edits)
{
    std::vector<SwimLink> links;
    for (const Edit &edit : edits) {
        const auto subject = swimOfSubject(edit.subject);
        if (!subject || !edit.value || !edit.field.starts_with(linkPrefix))
            continue;
        const auto read = readField(edit.field, edit.value);
        const auto *link = read && *read ? std::get_if<field::Link>(&**read) : nullptr;
        if (link && *subject < link->other)
            links.push_back({.a = *subject, .b = link->other, .isSame = link->isSame, .stamp = edit.stamp});
    }
    return links;
}

} // namespace lengthwise
