#include "core/decode/mappedvalues.h"

#include <QString>

#include <algorithm>
#include <array>

namespace lengthwise::mapped {

namespace {

constexpr std::int64_t msPerDay = 86'400'000;

/// Reads a text from left to right.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }
    char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool isAtDigit() const { return next() >= '0' && next() <= '9'; }
    bool take(char character)
    {
        if (next() != character || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void skip(std::string_view characters)
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(characters), m_rest.size()));
    }
    struct Digits {
        int value = 0;
        std::size_t count = 0; ///< 0: there is none
    };
    Digits digits()
    {
        Digits read;
        while (isAtDigit() && read.count < 8) {
            read.value = read.value * 10 + (next() - '0');
            ++read.count;
            m_rest.remove_prefix(1);
        }
        return isAtDigit() ? Digits{} : read;
    }
    /// Letters, in lower case.
    std::string word()
    {
        std::string read;
        for (; !m_rest.empty(); m_rest.remove_prefix(1)) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            const bool isUpper = byte >= 'A' && byte <= 'Z';
            if (!isUpper && !(byte >= 'a' && byte <= 'z') && byte < 0x80)
                break;
            read += isUpper ? char(byte + ('a' - 'A')) : char(byte);
        }
        return read;
    }

private:
    std::string_view m_rest;
};

std::optional<std::chrono::sys_days> dayOf(int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    if (year < 1970 || year > 2199 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

/// 1 to 12; 0: no month.
int monthNamed(const std::string &word)
{
    // The beginnings of the names in English, German, French and Spanish.
    static constexpr auto beginnings =
        std::to_array<std::pair<const char *, int>>({{"jan", 1}, {"ene", 1}, {"f\xC3\xA9v", 2}, {"fev", 2}, {"feb", 2},
            {"mar", 3}, {"m\xC3\xA4r", 3}, {"mrz", 3}, {"apr", 4}, {"avr", 4}, {"abr", 4}, {"may", 5}, {"mai", 5},
            {"juin", 6}, {"jun", 6}, {"juil", 7}, {"jul", 7}, {"aug", 8}, {"ao\xC3\xBB", 8}, {"aou", 8}, {"ago", 8},
            {"sep", 9}, {"oct", 10}, {"okt", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12},
            {"d\xC3\xA9"
             "c",
                12},
            {"dic", 12}});
    for (const auto &[beginning, month] : beginnings) {
        if (word.starts_with(beginning))
            return month;
    }
    return 0;
}

/// "Oct 17, 2026", also with the name of the day before it.
std::optional<std::chrono::sys_days> dayAfterWord(Reader &text)
{
    int month = monthNamed(text.word());
    text.skip("., ");
    if (month == 0 && !text.isAtDigit()) {
        month = monthNamed(text.word());
        text.skip("., ");
    }
    const auto day = text.digits();
    text.skip("., ");
    if (month == 0) {
        month = monthNamed(text.word());
        text.skip("., ");
    }
    return dayOf(text.digits().value, month, day.value);
}

std::optional<std::chrono::sys_days> dayAfterNumber(Reader &text, Reader::Digits first, bool dayFirst)
{
    if (first.count == 8)
        return dayOf(first.value / 10'000, first.value / 100 % 100, first.value % 100);
    const char separator = text.next();
    const bool isNumeric = separator == '-' || separator == '/' || separator == '.';
    if (isNumeric)
        text.take(separator);
    text.skip(" ");
    if (!text.isAtDigit()) { // "17. Oktober 2026", "17-Oct-26"
        const int month = monthNamed(text.word());
        text.skip(".,- ");
        return dayOf(text.digits().value, month, first.value);
    }
    const auto second = text.digits();
    if (!isNumeric || !text.take(separator))
        return std::nullopt;
    text.skip(" ");
    const auto third = text.digits();
    if (third.count == 0)
        return std::nullopt;
    if (first.count == 4)
        return dayOf(first.value, second.value, third.value);
    const bool isDayFirst = separator == '.' || first.value > 12 || (dayFirst && second.value <= 12);
    return isDayFirst ? dayOf(third.value, second.value, first.value) : dayOf(third.value, first.value, second.value);
}

std::optional<Duration> fraction(Reader &text)
{
    const char point = text.next();
    if (point != '.' && point != ',')
        return Duration(0);
    text.take(point);
    auto read = text.digits();
    if (read.count == 0)
        return std::nullopt;
    for (; read.count < 3; ++read.count)
        read.value *= 10;
    for (; read.count > 3; --read.count)
        read.value /= 10;
    return Duration(read.value);
}

/// "6:31", "06:31:47.2", "6:31 PM"; hour: already read.
std::optional<Duration> clockAfterHour(Reader &text, int hour)
{
    if (!text.take(':'))
        return std::nullopt;
    const auto minute = text.digits();
    Reader::Digits second;
    Duration parts{};
    if (text.take(':')) {
        second = text.digits();
        const auto rest = fraction(text);
        if (second.count == 0 || !rest)
            return std::nullopt;
        parts = *rest;
    }
    text.skip(" ");
    if (text.next() == 'a' || text.next() == 'A' || text.next() == 'p' || text.next() == 'P') {
        const std::string half = text.word();
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.front() == 'p' ? 12 : 0);
    }
    if (minute.count == 0 || hour > 23 || minute.value > 59 || second.value > 60)
        return std::nullopt;
    return std::chrono::hours(hour) + std::chrono::minutes(minute.value) + std::chrono::seconds(second.value) + parts;
}

/// "", "Z", "UTC", "+02:00", "+0200", "-3". False: something else.
bool readZone(Reader &text, Moment &moment)
{
    text.skip(" ");
    if (text.isAtEnd())
        return true;
    if (!text.isAtDigit() && text.next() != '+' && text.next() != '-') {
        const std::string word = text.word();
        moment.isUtc = word == "z" || word == "utc" || word == "gmt";
        moment.offset = moment.isUtc ? std::optional(std::chrono::minutes(0)) : std::nullopt;
        return moment.isUtc && text.isAtEnd();
    }
    const bool isBehind = text.take('-');
    if (!isBehind && !text.take('+'))
        return false;
    const auto hours = text.digits();
    int minutes = hours.count == 4 ? hours.value % 100 : 0;
    if (text.take(':'))
        minutes = text.digits().value;
    const int whole = hours.count == 4 ? hours.value / 100 : hours.value;
    if (hours.count == 0 || whole > 14 || minutes > 59 || !text.isAtEnd())
        return false;
    moment.offset = std::chrono::minutes((whole * 60 + minutes) * (isBehind ? -1 : 1));
    return true;
}

/// Seconds or milliseconds since 1970, as bare digits.
std::optional<Moment> sinceEpoch(std::string_view text)
{
    if (text.size() != 10 && text.size() != 13)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char character : text) {
        if (character < '0' || character > '9')
            return std::nullopt;
        value = value * 10 + (character - '0');
    }
    const std::int64_t milliseconds = text.size() == 10 ? value * 1000 : value;
    const std::chrono::sys_days day{std::chrono::days(milliseconds / msPerDay)};
    return Moment{
        .day = day, .clock = Duration(milliseconds % msPerDay), .offset = std::chrono::minutes(0), .isUtc = true};
}

} // namespace

std::optional<Moment> moment(std::string_view text, bool dayFirst)
{
    const std::string plain = plainText({text.substr(0, 64), false});
    if (const auto read = sinceEpoch(plain))
        return read;
    Reader reader{plain};
    Moment result;
    std::optional<Reader::Digits> hour;
    if (reader.isAtDigit()) {
        const auto first = reader.digits();
        if (reader.next() == ':')
            hour = first;
        else if (first.count == 0 || !(result.day = dayAfterNumber(reader, first, dayFirst)))
            return std::nullopt;
    } else if (!(result.day = dayAfterWord(reader))) {
        return std::nullopt;
    }
    if (!hour) {
        reader.skip(", ");
        reader.take('T');
        if (reader.isAtEnd())
            return result;
        hour = reader.digits();
    }
    if (hour->count == 0 || !(result.clock = clockAfterHour(reader, hour->value)) || !readZone(reader, result))
        return std::nullopt;
    return result;
}

} // namespace lengthwise::mapped
