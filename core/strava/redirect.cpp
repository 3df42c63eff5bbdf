#include "core/strava/redirect.h"

#include "core/base/safetext.h"
#include "core/strava/form.h"
#include "core/strava/tokens.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

/// Absent: not there, or more than once.
std::optional<QString> only(const Form &form, const QByteArray &name)
{
    std::optional<QString> found;
    for (const auto &field : form) {
        if (field.name != name)
            continue;
        if (found)
            return std::nullopt;
        found = field.value;
    }
    return found;
}

/// Takes as long for any two texts of a length: how much of a guess was right must not show.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

Error errorOf(const QString &code)
{
    if (code == u"access_denied"_s)
        return {.code = ErrorCode::SignInDenied};
    const bool isTheirs = code == u"server_error"_s || code == u"temporarily_unavailable"_s;
    return {.code = isTheirs ? ErrorCode::ServerFailed : ErrorCode::SignInRefused, .detail = safeText(code)};
}

Error scopesMissing(const QStringList &wished, const QStringList &granted)
{
    auto missing = wished;
    missing.removeIf([&granted](const QString &scope) { return granted.contains(scope); });
    return {.code = ErrorCode::ScopesMissing, .detail = missing.join(u", "_s)};
}

} // namespace

QByteArray randomState()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<Grant> grantOf(const QByteArray &query, const QByteArray &state, const QStringList &wished)
{
    const auto form = formDecoded(query);
    const auto told = only(form, "state");
    if (!told || !isSame(told->toUtf8(), state))
        return fail({.code = ErrorCode::SignInForged});
    if (const auto error = only(form, "error"))
        return fail(errorOf(*error));
    const auto code = only(form, "code");
    if (!code || code->isEmpty())
        return fail({.code = ErrorCode::AnswerDamaged, .detail = u"code"_s});
    static const QRegularExpression separators(u"[,+ ]"_s);
    static const QRegularExpression scopes(u"^[a-z_]+(:[a-z_]+)?$"_s);
    const auto granted = only(form, "scope").value_or(QString()).split(separators, Qt::SkipEmptyParts).filter(scopes);
    if (!granted.contains(scope::activities) && !granted.contains(scope::allActivities))
        return fail(scopesMissing(wished, granted));
    return Grant{*code, granted};
}

} // namespace lengthwise::strava
