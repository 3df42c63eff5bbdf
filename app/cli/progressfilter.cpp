#include "app/cli/progressfilter.h"

#include "app/cli/answers.h"
#include "app/cli/editvalues.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/usage.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {

constexpr std::array rangeNames{"4w", "3m", "6m", "1y", "all"}; // in the order of ProgressRange

QString notUnderstood(const Request &request, const Option &option)
{
    return translated(QT_TRANSLATE_NOOP("Commands", "--%1 does not take \"%2\""))
        .arg(QLatin1String(option.name), request.value(option));
}

/// The filter; where an option does not read, what is wrong.
struct AskedFilter {
    ProgressFilter filter;
    QString wrong;
};

AskedFilter filterOf(const Request &request)
{
    AskedFilter asked;
    if (request.isSet(option::range)) {
        const auto name = std::ranges::find_if(
            rangeNames, [&](const char *known) { return request.value(option::range) == QLatin1String(known); });
        if (name == rangeNames.end())
            asked.wrong = notUnderstood(request, option::range);
        else
            asked.filter.range = ProgressRange(name - rangeNames.begin());
    }
    if (request.isSet(option::pool)) {
        asked.filter.pool = poolLengthFrom(request.value(option::pool));
        if (!asked.filter.pool)
            asked.wrong = notUnderstood(request, option::pool);
    }
    if (request.isSet(option::stroke)) {
        asked.filter.stroke = strokeFrom(request.value(option::stroke));
        if (!asked.filter.stroke)
            asked.wrong = notUnderstood(request, option::stroke);
    }
    return asked;
}

QDate todayOf(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count()).date();
}

} // namespace

QString nameOf(ProgressRange range)
{
    return QLatin1String(rangeNames.at(std::size_t(range)));
}

ExitCode withProgress(const Request &request, ExitCode (*answer)(const Request &request, const AskedProgress &asked))
{
    const AskedFilter asked = filterOf(request);
    if (!asked.wrong.isEmpty())
        return misunderstood(request, asked.wrong);
    const auto library = openLibrary(request, Purpose::Read);
    if (!library)
        return failedWith(request, library.error());
    auto source = readProgress((*library)->database(), (*library)->athlete());
    if (!source)
        return failedWith(request, source.error());
    const ProgressReport report = progressReport(*source, asked.filter, todayOf((*library)->clock()));
    return answer(request, {std::move(*source), report});
}

} // namespace lengthwise::cli
