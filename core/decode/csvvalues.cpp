#include "core/decode/csvvalues.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace lengthwise {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool equalsLowerCase(std::string_view text, std::string_view lowerCase)
{
    return std::equal(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
        [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + ('a' - 'A')) : a) == b; });
}

/// Digits with at most one point. Up to 15 digits the whole number and the power of ten are exact doubles, so that one
/// division rounds as std::from_chars would; anything longer or of another form is left to it.
std::optional<double> plainDecimal(std::string_view text)
{
    static constexpr std::array<double, 16> powers{
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (text.empty() || text.size() > 16)
        return std::nullopt;
    std::int64_t digits = 0;
    std::size_t count = 0;
    std::size_t point = text.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            digits = digits * 10 + (text[at] - '0');
            ++count;
        } else if (text[at] == '.' && point == text.size()) {
            point = at;
        } else {
            return std::nullopt;
        }
    }
    if (count == 0 || count > 15)
        return std::nullopt;
    const std::size_t decimals = point == text.size() ? 0 : text.size() - point - 1;
    return double(digits) / powers[decimals];
}

CsvNumber fromCharacters(std::string_view text)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    if (begin != end && *begin == '+')
        ++begin;
    double value = 0.0;
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value))
        return {.kind = CsvNumber::Kind::Invalid};
    return {CsvNumber::Kind::Number, value};
}

/// The number that `count` digits at `at` make; -1 where one is no digit.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (std::size_t index = at; index < at + count; ++index) {
        if (!isDigit(text[index]))
            return -1;
        value = value * 10 + (text[index] - '0');
    }
    return value;
}

std::optional<std::chrono::sys_days> dayOf(std::string_view date)
{
    if (date[4] != '-' || date[7] != '-')
        return std::nullopt;
    const int year = digitsAt(date, 0, 4);
    const int month = digitsAt(date, 5, 2);
    const int day = digitsAt(date, 8, 2);
    if (year < 1970 || year > 2199 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day calendar{
        std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (!calendar.ok())
        return std::nullopt;
    return std::chrono::sys_days(calendar);
}

/// Takes ".25" off the front: milliseconds, rounded down; further digits are read over.
std::optional<std::chrono::milliseconds> takeFraction(std::string_view &rest)
{
    if (rest.empty() || (rest.front() != '.' && rest.front() != ','))
        return std::chrono::milliseconds(0);
    rest.remove_prefix(1);
    int value = 0;
    int weight = 100;
    std::size_t count = 0;
    for (; count < rest.size() && isDigit(rest[count]); ++count) {
        value += (rest[count] - '0') * weight;
        weight /= 10;
    }
    if (count == 0)
        return std::nullopt;
    rest.remove_prefix(count);
    return std::chrono::milliseconds(value);
}

/// "", "Z", "+01:00", "-0330", "+01". Outer empty: no zone; inner empty: the text says none.
std::optional<std::optional<std::chrono::minutes>> zoneOf(std::string_view rest)
{
    using Zone = std::optional<std::chrono::minutes>;
    rest = trimmed(rest);
    if (rest.empty())
        return Zone{};
    if (rest == "Z" || rest == "z" || rest == "UTC")
        return Zone{}; // UTC is how the moment is written, not where the swimmer was
    if ((rest.front() != '+' && rest.front() != '-') || (rest.size() != 3 && rest.size() != 5 && rest.size() != 6))
        return std::nullopt;
    if (rest.size() == 6 && rest[3] != ':')
        return std::nullopt;
    const int hours = digitsAt(rest, 1, 2);
    const int minutes = rest.size() == 3 ? 0 : digitsAt(rest, rest.size() - 2, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(hours * 60 + minutes);
    return Zone{rest.front() == '-' ? -offset : offset};
}

} // namespace

std::string plainText(CsvCell cell)
{
    const std::string_view text = trimmed(cell.text);
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        plain.push_back(text[at]);
        if (cell.quoted && text[at] == '"' && at + 1 < text.size() && text[at + 1] == '"')
            ++at;
    }
    return plain;
}

bool isAbsent(std::string_view text)
{
    text = trimmed(text);
    return text.empty() || text == "--" || text == "-" || equalsLowerCase(text, "nan") || equalsLowerCase(text, "none")
        || equalsLowerCase(text, "null");
}

CsvNumber parseNumber(CsvCell cell, char delimiter)
{
    if (const auto value = plainDecimal(cell.text))
        return {CsvNumber::Kind::Number, *value};
    if (isAbsent(cell.text))
        return {};
    const std::string_view text = trimmed(cell.text);
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return fromCharacters(text);
    if (delimiter == ',' && !cell.quoted)
        return {.kind = CsvNumber::Kind::Invalid};
    if (text.find('.') != std::string_view::npos || text.size() > 64)
        return {.kind = CsvNumber::Kind::Invalid};
    std::string pointed(text);
    pointed[comma] = '.';
    return fromCharacters(pointed);
}

std::optional<CsvTime> CsvTimeParser::parse(std::string_view text)
{
    if (!text.empty() && !isDigit(text.front()))
        text = trimmed(text);
    if (text.size() < 16 || (text[10] != ' ' && text[10] != 'T') || text[13] != ':')
        return std::nullopt;
    const bool hasSeconds = text.size() >= 19 && text[16] == ':';
    if (m_date != text.substr(0, 10)) {
        const auto day = dayOf(text);
        if (!day)
            return std::nullopt;
        m_date = text.substr(0, 10);
        m_day = *day;
    }
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = hasSeconds ? digitsAt(text, 17, 2) : 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    CsvTime time{.instant = m_day + std::chrono::seconds((hour * 60 + minute) * 60 + second)};
    std::string_view rest = text.substr(hasSeconds ? 19 : 16);
    if (rest.empty())
        return time;
    const auto fraction = hasSeconds ? takeFraction(rest) : std::chrono::milliseconds(0);
    const auto zone = zoneOf(rest);
    if (!fraction || !zone)
        return std::nullopt;
    time.utcOffset = *zone;
    time.instant += *fraction - time.utcOffset.value_or(std::chrono::minutes(0));
    return time;
}

} // namespace lengthwise
