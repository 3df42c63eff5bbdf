#include "core/decode/stravabody.h"

#include "core/decode/decoder.h"

namespace lengthwise {

namespace {

using simdjson::error_code;
using simdjson::ondemand::json_type;
using simdjson::ondemand::value;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

error_code get(value from, simdjson::ondemand::number &number)
{
    return from.get_number().get(number);
}

template<class Field>
error_code get(value from, Field &field)
{
    return from.get(field);
}

/// Reads the value where it is of the kind.
template<class Field>
error_code readAs(json_type kind, value from, std::optional<Field> &field)
{
    json_type type{};
    if (const auto error = from.type().get(type))
        return error;
    if (type != kind)
        return simdjson::SUCCESS;
    Field read{};
    if (const auto error = get(from, read))
        return error;
    field = read;
    return simdjson::SUCCESS;
}

} // namespace

StravaBody::StravaBody(std::string_view body, std::string_view part)
    : m_isTooLarge(body.size() > mostStravaBytes)
    , m_bytes(m_isTooLarge ? std::string_view() : body)
    , m_part(part)
{
}

error_code StravaBody::start()
{
    if (m_isTooLarge)
        return simdjson::CAPACITY;
    const auto error = m_parser.iterate(m_bytes).get(m_document);
    m_isStarted = error == simdjson::SUCCESS;
    return error;
}

error_code StravaBody::open(simdjson::ondemand::object &root)
{
    const auto error = start();
    return error ? error : m_document.get_object().get(root);
}

error_code StravaBody::open(simdjson::ondemand::array &root)
{
    const auto error = start();
    return error ? error : m_document.get_array().get(root);
}

std::optional<Error> StravaBody::close(error_code code)
{
    if (code == simdjson::SUCCESS && place())
        code = simdjson::TRAILING_CONTENT;
    if (code == simdjson::SUCCESS)
        return std::nullopt;
    if (code == simdjson::CAPACITY || code == simdjson::MEMALLOC)
        return Error{.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)};
    return damagedHere(simdjson::error_message(code));
}

Error StravaBody::damagedHere(std::string_view why)
{
    return {.code = ErrorCode::AnswerDamaged,
        .byteOffset = place(),
        .detail = QStringLiteral("%1: %2").arg(latin(m_part), latin(why))};
}

/// Absent: before the first value or behind the last.
std::optional<std::int64_t> StravaBody::place()
{
    const char *next = nullptr;
    if (!m_isStarted || m_document.current_location().get(next) != simdjson::SUCCESS)
        return std::nullopt;
    return next - m_bytes.data();
}

error_code readText(value from, std::optional<std::string_view> &text)
{
    return readAs(json_type::string, from, text);
}

error_code readNumber(value from, std::optional<double> &number)
{
    return readAs(json_type::number, from, number);
}

error_code readId(value from, std::optional<std::int64_t> &id)
{
    std::optional<simdjson::ondemand::number> number;
    if (const auto error = readAs(json_type::number, from, number))
        return error;
    if (number && number->is_int64())
        id = number->get_int64();
    return simdjson::SUCCESS;
}

error_code readFlag(value from, std::optional<bool> &flag)
{
    json_type type{};
    if (const auto error = from.type().get(type))
        return error;
    if (type != json_type::number)
        return readAs(json_type::boolean, from, flag);
    std::optional<double> number;
    const auto error = readNumber(from, number);
    if (number)
        flag = *number != 0;
    return error;
}

} // namespace lengthwise
