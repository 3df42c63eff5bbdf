#include "app/cli/listfilter.h"

#include "app/cli/editvalues.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "core/store/savedfilters.h"
#include "ui/viewmodels/swimfilterjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::cli::listfilter {

namespace {

// In the order of Facet.
constexpr std::array facetOptions{pool, stroke, distance, type, grade, source};

std::optional<int> codeFrom(Facet facet, const QString &word)
{
    if (facet == Facet::Stroke) {
        const auto stroke = strokeFrom(word);
        if (!stroke)
            return std::nullopt;
        return *stroke == Stroke::Unknown ? codeNamed(facet, u"unknown"_s) : std::optional(int(*stroke));
    }
    return codeNamed(facet, word);
}

QString notUnderstood(const Option &option, const QString &value)
{
    return translated(QT_TRANSLATE_NOOP("Commands", "--%1 cannot be \"%2\". It can be: %3"))
        .arg(QLatin1String(option.name), value, translated(option.summary));
}

/// Why not; empty: all was understood.
QString readFacets(SwimFilter &filter, const Request &request)
{
    for (std::size_t f = 0; f < facetCount; ++f) {
        const Option &option = facetOptions[f];
        if (!request.isSet(option))
            continue;
        filter.choices[f].clear();
        for (const QString &word : request.value(option).split(u',')) {
            const auto code = codeFrom(Facet(f), word.trimmed());
            if (!code)
                return notUnderstood(option, word.trimmed());
            filter.choices[f].insert(*code);
        }
    }
    return {};
}

QString readDays(SwimFilter &filter, const Request &request, QDate today)
{
    if (request.isSet(days)) {
        const auto span = daySpan(request.value(days));
        if (!span)
            return notUnderstood(days, request.value(days));
        filter.setSpan(*span, today);
    }
    for (const Option &end : {from, to}) {
        if (!request.isSet(end))
            continue;
        const QDate day = QDate::fromString(request.value(end), Qt::ISODate);
        if (!day.isValid())
            return notUnderstood(end, request.value(end));
        DayRange range = filter.days && !filter.span ? *filter.days : allDays();
        (end.name == from.name ? range.from : range.to) = day;
        filter.days = range;
        filter.span.reset();
    }
    if (filter.days && filter.days->from > filter.days->to)
        return translated(QT_TRANSLATE_NOOP("Commands", "The day of --from is after the day of --to."));
    return {};
}

/// The saved one that is asked for; nothing where none is.
Result<Asked> savedFilter(OpenLibrary &library, const Request &request, QDate today)
{
    if (!request.isSet(saved))
        return Asked{};
    const auto filters = readSavedFilters(library.database());
    if (!filters)
        return fail(filters.error());
    QStringList names;
    for (const SavedFilter &filter : *filters) {
        if (filter.name.compare(request.value(saved), Qt::CaseInsensitive) == 0) {
            const ReadFilter read = filterOf(filter.wish, today);
            if (!read.isWhole)
                complain(translated(QT_TRANSLATE_NOOP(
                    "Commands", "This version does not know all that the filter asks for. The rest holds.")));
            return Asked{read.filter, {}};
        }
        names << filter.name;
    }
    return Asked{{},
        names.isEmpty() ? translated(QT_TRANSLATE_NOOP("Commands", "No filter is saved."))
                        : translated(QT_TRANSLATE_NOOP("Commands", "No filter is saved as \"%1\". There are: %2"))
                              .arg(request.value(saved), names.join(u", "_s))};
}

} // namespace

Result<Asked> askedFor(OpenLibrary &library, const Request &request)
{
    const QDate today = QDate::currentDate();
    auto asked = savedFilter(library, request, today);
    if (!asked || !asked->reason.isEmpty())
        return asked;
    asked->reason = readFacets(asked->filter, request);
    if (asked->reason.isEmpty())
        asked->reason = readDays(asked->filter, request, today);
    return asked;
}

void narrow(std::vector<SwimListRow> &rows, const SwimFilter &filter, PoolUnit unit)
{
    if (filter.isEmpty())
        return;
    SwimIndex index(rows, unit);
    index.readWords(rows, rows.size());
    const std::vector<std::uint8_t> fits = index.fits(filter, {}, {});
    std::size_t row = 0;
    std::erase_if(rows, [&fits, &row](const SwimListRow &) { return fits[row++] == 0; });
}

} // namespace lengthwise::cli::listfilter
