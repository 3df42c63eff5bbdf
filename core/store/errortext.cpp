#include "core/store/errortext.h"

#include "core/base/errorname.h"
#include "core/store/jsontext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

void insertNumber(QJsonObject &facts, const QString &name, const std::optional<std::int64_t> &number)
{
    if (number)
        facts.insert(name, qint64(*number));
}

std::optional<std::int64_t> numberIn(const QJsonObject &facts, const QString &name)
{
    const QJsonValue number = facts.value(name);
    return number.isDouble() ? std::optional(number.toInteger()) : std::nullopt;
}

} // namespace

std::string textOf(const Error &error)
{
    const std::string_view name = nameOf(error.code);
    QJsonObject facts{{u"code"_s, QString::fromLatin1(name.data(), qsizetype(name.size()))}};
    if (!error.file.isEmpty())
        facts.insert(u"file"_s, error.file);
    if (!error.detail.isEmpty())
        facts.insert(u"detail"_s, error.detail);
    insertNumber(facts, u"byte_offset"_s, error.byteOffset);
    insertNumber(facts, u"line"_s, error.line);
    insertNumber(facts, u"count"_s, error.count);
    return jsonTextOf(facts);
}

Error errorOf(const std::string &text)
{
    const QJsonObject facts = jsonValueOf(text).toObject();
    const auto code = errorCode(facts.value(u"code"_s).toString().toStdString());
    if (!code)
        return {.code = ErrorCode::LibraryFailed, .detail = QString::fromStdString(text)};
    return {.code = *code,
        .file = facts.value(u"file"_s).toString(),
        .byteOffset = numberIn(facts, u"byte_offset"_s),
        .line = numberIn(facts, u"line"_s),
        .count = numberIn(facts, u"count"_s),
        .detail = facts.value(u"detail"_s).toString()};
}

} // namespace lengthwise
