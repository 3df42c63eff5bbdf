#include "core/strava/callbackrequest.h"

#include <QList>

#include <optional>

namespace lengthwise::strava {

namespace {

using Lines = QList<QByteArray>;

/// Absent: not there, or more than once.
std::optional<QByteArray> only(const Lines &lines, const QByteArray &name)
{
    std::optional<QByteArray> found;
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt;
        found = line.mid(colon + 1).trimmed().toLower();
    }
    return found;
}

bool isOurs(const QByteArray &host, std::uint16_t port)
{
    const auto number = QByteArray::number(port);
    return host == "127.0.0.1:" + number || host == "localhost:" + number;
}

/// Pictures and scripts of a page somewhere may reach this port; a redirect is never loaded as one.
bool isLoadedByAPage(const Lines &lines)
{
    const auto mode = only(lines, "Sec-Fetch-Mode");
    return mode && *mode != "navigate";
}

} // namespace

CallbackRequest callbackRequest(const QByteArray &head, std::uint16_t port)
{
    Lines lines = head.split('\n');
    for (auto &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const auto words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return {.refusal = 400};
    const auto host = only(lines, "Host");
    if (!host)
        return {.refusal = 400};
    if (!isOurs(*host, port) || isLoadedByAPage(lines))
        return {.refusal = 403};
    const auto question = words[1].contains('?') ? words[1].indexOf('?') : words[1].size();
    if (words[1].left(question) != callbackPath)
        return {.refusal = 404};
    if (words[0] != "GET")
        return {.refusal = 405};
    return {.query = words[1].mid(question + 1)};
}

} // namespace lengthwise::strava
