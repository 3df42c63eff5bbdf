#include "core/ingest/fieldvalues.h"

#include "core/store/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

namespace lengthwise {

namespace {

constexpr int longestTitle = 300;
constexpr int longestNotes = 20'000;
constexpr int mostStrokes = 999;
constexpr qsizetype mostLengths = 10'000;
constexpr std::int64_t longestLength = 0xffff'ffff; // ms: the most that a watch can write

constexpr auto strokeNames = std::to_array<std::pair<Stroke, std::string_view>>({
    {Stroke::Unknown, "unknown"},
    {Stroke::Freestyle, "freestyle"},
    {Stroke::Backstroke, "backstroke"},
    {Stroke::Breaststroke, "breaststroke"},
    {Stroke::Butterfly, "butterfly"},
    {Stroke::Medley, "medley"},
    {Stroke::Mixed, "mixed"},
    {Stroke::Drill, "drill"},
    {Stroke::Kick, "kick"},
});

QLatin1StringView latin(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QJsonValue in(const QJsonObject &object, std::string_view key)
{
    return object.value(latin(key));
}

std::string quoted(std::string_view plain)
{
    return '"' + std::string(plain) + '"';
}

std::string_view nameOf(Stroke stroke)
{
    for (const auto &[value, name] : strokeNames) {
        if (value == stroke)
            return name;
    }
    return strokeNames.front().second;
}

std::optional<Stroke> strokeNamed(const QJsonValue &json)
{
    for (const auto &[value, name] : strokeNames) {
        if (json.isString() && json.toString() == latin(name))
            return value;
    }
    return std::nullopt;
}

/// One of two words.
std::optional<bool> either(const QJsonValue &json, std::string_view yes, std::string_view no)
{
    if (!json.isString())
        return std::nullopt;
    const QString word = json.toString();
    if (word == latin(yes))
        return true;
    return word == latin(no) ? std::optional(false) : std::nullopt;
}

std::optional<std::int64_t> whole(const QJsonValue &json, std::int64_t least, std::int64_t most)
{
    const double number = json.toDouble(NAN);
    if (!(number >= double(least) && number <= double(most)) || number != std::floor(number))
        return std::nullopt;
    return std::int64_t(number);
}

bool holdsOnly(const QJsonObject &object, std::initializer_list<std::string_view> keys)
{
    qsizetype known = 0;
    for (const std::string_view key : keys)
        known += object.contains(latin(key));
    return known == object.size();
}

/// Without what cannot be shown or stored: control characters and halves of characters. Line breaks are '\n', or blanks
/// where there may be none.
QString cleaned(const QString &text, bool keepsLines)
{
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
            continue;
        }
        const bool endsLine = c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
            || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
        if (endsLine)
            clean += keepsLines ? u'\n' : u' ';
        else if (c == u'\t')
            clean += u' ';
        else if (c.category() != QChar::Other_Control && !c.isSurrogate())
            clean += c;
    }
    return clean;
}

std::string textOf(const Length &length)
{
    const bool isActive = length.type == LengthType::Active;
    std::string text = "{\"start\":" + std::to_string(length.start.time_since_epoch().count())
        + ",\"ms\":" + std::to_string(length.elapsed.count()) + ",\"type\":" + (isActive ? "\"active\"" : "\"rest\"");
    if (isActive && length.stroke != Stroke::Unknown)
        text += ",\"stroke\":" + quoted(nameOf(length.stroke));
    if (isActive && length.strokes)
        text += ",\"strokes\":" + std::to_string(*length.strokes);
    return text + '}';
}

std::optional<Length> lengthIn(const QJsonObject &object)
{
    const auto start = whole(in(object, "start"), -latestMillisecond, latestMillisecond);
    const auto elapsed = whole(in(object, "ms"), 0, longestLength);
    const auto isActive = either(in(object, "type"), "active", "rest");
    if (!start || !elapsed || !isActive)
        return std::nullopt;
    Length length{.start = Instant(Duration(*start)), .elapsed = Duration(*elapsed)};
    if (!*isActive) {
        length.type = LengthType::Rest;
        return holdsOnly(object, {"start", "ms", "type"}) ? std::optional(length) : std::nullopt;
    }
    if (object.contains(latin("stroke"))) {
        const auto stroke = strokeNamed(in(object, "stroke"));
        if (!stroke)
            return std::nullopt;
        length.stroke = *stroke;
    }
    if (object.contains(latin("strokes"))) {
        const auto strokes = whole(in(object, "strokes"), 1, mostStrokes);
        if (!strokes)
            return std::nullopt;
        length.strokes = int(*strokes);
    }
    return holdsOnly(object, {"start", "ms", "type", "stroke", "strokes"}) ? std::optional(length) : std::nullopt;
}

} // namespace

std::string textOf(const field::PoolLength &value)
{
    // Fixed: 1000 is never 1e+03. Shortest: reads back as the same number.
    std::array<char, 64> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value.length, std::chars_format::fixed);
    return "{\"length\":" + std::string(digits.data(), end.ptr)
        + (value.unit == PoolUnit::Yards ? ",\"unit\":\"yd\"}" : ",\"unit\":\"m\"}");
}

bool readInto(field::PoolLength &field, const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto isMetres = either(in(object, "unit"), "m", "yd");
    if (!isMetres || !in(object, "length").isDouble() || !holdsOnly(object, {"length", "unit"}))
        return false;
    field.length = in(object, "length").toDouble();
    field.unit = *isMetres ? PoolUnit::Metres : PoolUnit::Yards;
    return field.distance() >= metres(1) && field.distance() <= metres(1000);
}

std::string textOf(const field::Stretch &value)
{
    std::string text = "[";
    for (const Length &length : value.lengths) {
        if (text.size() > 1)
            text += ',';
        text += textOf(length);
    }
    return text + ']';
}

bool readInto(field::Stretch &field, const QJsonValue &json)
{
    const QJsonArray list = json.toArray();
    if (!json.isArray() || list.size() > mostLengths)
        return false;
    for (const QJsonValue &entry : list) {
        const auto length = lengthIn(entry.toObject());
        if (!length)
            return false;
        field.lengths.push_back(*length);
    }
    return true;
}

std::string textOf(const field::LengthStroke &value)
{
    return quoted(nameOf(value.stroke));
}

bool readInto(field::LengthStroke &field, const QJsonValue &json)
{
    const auto stroke = strokeNamed(json);
    field.stroke = stroke.value_or(Stroke::Unknown);
    return stroke.has_value();
}

std::string textOf(const field::LengthStrokes &value)
{
    return std::to_string(value.strokes);
}

bool readInto(field::LengthStrokes &field, const QJsonValue &json)
{
    const auto strokes = whole(json, 1, mostStrokes);
    field.strokes = int(strokes.value_or(0));
    return strokes.has_value();
}

std::string textOf(const field::Title &value)
{
    return jsonTextOf(value.text);
}

bool readInto(field::Title &field, const QJsonValue &json)
{
    field.text = cleaned(json.toString(), false).trimmed();
    return json.isString() && field.text.size() <= longestTitle;
}

std::string textOf(const field::Notes &value)
{
    return jsonTextOf(value.text);
}

bool readInto(field::Notes &field, const QJsonValue &json)
{
    field.text = cleaned(json.toString(), true);
    return json.isString() && field.text.size() <= longestNotes;
}

std::string textOf(const field::Effort &value)
{
    return std::to_string(value.value);
}

bool readInto(field::Effort &field, const QJsonValue &json)
{
    const auto effort = whole(json, 1, 10);
    field.value = int(effort.value_or(0));
    return effort.has_value();
}

std::string textOf(const field::StrokeCount &value)
{
    return value.isCycle ? "\"cycle\"" : "\"arm\"";
}

bool readInto(field::StrokeCount &field, const QJsonValue &json)
{
    const auto isCycle = either(json, "cycle", "arm");
    field.isCycle = isCycle.value_or(false);
    return isCycle.has_value();
}

std::string textOf(const field::Deleted &value)
{
    return value.value ? "true" : "false";
}

bool readInto(field::Deleted &field, const QJsonValue &json)
{
    field.value = json.toBool();
    return json.isBool();
}

std::string textOf(const field::Link &value)
{
    return value.isSame ? "\"same\"" : "\"not_same\"";
}

bool readInto(field::Link &field, const QJsonValue &json)
{
    const auto isSame = either(json, "same", "not_same");
    field.isSame = isSame.value_or(false);
    return isSame.has_value();
}

} // namespace lengthwise
