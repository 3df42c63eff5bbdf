#include "core/decode/csv.h"

#include "core/base/safetext.h"

#include "core/decode/csvcolumns.h"
#include "core/decode/csvdistances.h"
#include "core/decode/csvsessions.h"
#include "core/decode/csvtext.h"
#include "core/decode/csvworkout.h"
#include "core/decode/normalise.h"

#include <QStringList>

#include <algorithm>

namespace lengthwise {

namespace {

bool isMarkupOrJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '<' || text[first] == '{' || text[first] == '[');
}

Error missingColumns(const CsvColumns &columns)
{
    QStringList missing;
    if (!columns.index(CsvColumn::Timestamp))
        missing += QString::fromLatin1(columnName(CsvColumn::Timestamp));
    if (!columns.hasMeasurement())
        missing += QString::fromLatin1(columnName(CsvColumn::Distance));
    return {.code = ErrorCode::ColumnsMissing, .detail = missing.join(u", ")};
}

/// What the sessions are instead: "running, cycling".
QString sportsOf(const std::vector<CsvSession> &sessions)
{
    constexpr qsizetype most = 8; // enough to tell what the file is; more would be no sentence
    QStringList sports;
    for (const CsvSession &session : sessions) {
        const QString sport = safeText(QString::fromStdString(session.sport));
        if (!sport.isEmpty() && !sports.contains(sport))
            sports += sport;
        if (sports.size() == most)
            break;
    }
    return sports.join(u", ");
}

} // namespace

bool CsvDecoder::recognises(Bytes content) const
{
    const CsvText head = textHead(content);
    return !isMarkupOrJson(head.view()) && findHeader(head.view());
}

Result<std::vector<Workout>> CsvDecoder::decode(Bytes content) const
{
    if (content.empty())
        return fail({.code = ErrorCode::FileEmpty});
    if (content.size() >= memoryBound)
        return fail({.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)});
    const auto text = CsvText::from(content, workBound);
    if (!text)
        return fail(text.error());
    const auto header = isMarkupOrJson(text->view()) ? std::nullopt : findHeader(text->view());
    if (!header)
        return fail({.code = ErrorCode::FormatUnknown});
    if (!header->columns.isRecording())
        return fail(missingColumns(header->columns));
    auto table = readSessions(text->view(), *header, workBound - std::min(text->allocated(), workBound));
    if (!table)
        return fail(table.error());

    countFromSessionStarts(table->sessions);
    std::vector<Workout> swims;
    for (CsvSession &session : table->sessions) {
        if (!isSwim(session))
            continue;
        swims.push_back(workoutFromSession(std::move(session)));
    }
    if (swims.empty())
        return fail({.code = ErrorCode::NoSwim, .detail = sportsOf(table->sessions)});
    warnAll(swims, table->warnings);
    return swims;
}

} // namespace lengthwise
