#include "app/cli/lengthlist.h"

#include <QRegularExpression>
#include <QStringList>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
Result<std::size_t> indexOf(const QString &number, const std::vector<Length> &lengths)
{
    const qlonglong wanted = number.toLongLong();
    qlonglong active = 0;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        if (lengths[i].type == LengthType::Active && ++active == wanted)
            return i;
    }
    return fail({.code = ErrorCode::LengthUnknown, .count = active, .detail = number});
}
} // namespace

Result<LengthRange> lengthRange(const QString &text, const std::vector<Length> &lengths)
{
    static const QRegularExpression form(u"^(\\d{1,6})(?:-(\\d{1,6}))?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return fail({.code = ErrorCode::ValueRefused, .detail = text});
    const auto first = indexOf(match.captured(1), lengths);
    if (!first)
        return fail(first.error());
    const auto last = match.captured(2).isEmpty() ? first : indexOf(match.captured(2), lengths);
    if (!last)
        return fail(last.error());
    if (*last < *first)
        return fail({.code = ErrorCode::ValueRefused, .detail = text});
    return LengthRange{*first, *last};
}

Result<std::vector<std::size_t>> lengthList(const QString &text, const std::vector<Length> &lengths, ListKind kind)
{
    std::set<std::size_t> chosen;
    if (kind == ListKind::Stretches && text == u"all") {
        std::vector<std::size_t> all(lengths.size());
        std::iota(all.begin(), all.end(), 0U);
        return all;
    }
    for (const QString &part : text.split(u',')) {
        const auto range = lengthRange(part, lengths);
        if (!range)
            return fail(range.error());
        for (std::size_t i = range->first; i <= range->last; ++i) {
            if (kind == ListKind::Stretches || lengths[i].type == LengthType::Active)
                chosen.insert(i);
        }
    }
    return std::vector<std::size_t>(chosen.begin(), chosen.end());
}

} // namespace lengthwise::cli
