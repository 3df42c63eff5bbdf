#include "app/cli/answers.h"

#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "app/cli/waysout.h"
#include "core/encode/json.h"
#include "ui/viewmodels/texts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr int schemaVersion = 1;

QString said(const Error &error)
{
    const QString words = texts::describe(error);
    return error.file.isEmpty() ? words : QStringLiteral("%1: %2").arg(error.file, words);
}
} // namespace

bool printDocument(QJsonObject document)
{
    document[u"schema"_s] = schemaVersion;
    return print(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject errorObject(const Error &error)
{
    QJsonObject object = json::error(error);
    object[u"message"_s] = texts::describe(error);
    object[u"file"_s] = json::text(error.file);
    return object;
}

ExitCode failedWith(const Request &request, const Error &error)
{
    complain(said(error));
    const WayOut way = wayOut(request, error);
    for (const QString &line : way.lines)
        complain(line);
    if (request.json) {
        QJsonObject object = errorObject(error);
        if (!way.backups.isEmpty())
            object[u"backups"_s] = QJsonArray::fromStringList(way.backups);
        if (!way.command.isEmpty())
            object[u"command"_s] = way.command;
        printDocument({{u"error"_s, object}});
    }
    return SomeFailed;
}

ExitCode misunderstood(const Request &request, const QString &reason)
{
    complain(reason);
    const QByteArray text = (request.command ? usageLine(*request.command) : usage()).toUtf8();
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
    if (request.json)
        printDocument({{u"error"_s, QJsonObject{{u"code"_s, u"wrong_usage"_s}, {u"message"_s, reason}}}});
    return WrongUsage;
}

ExitCode printed(bool written)
{
    return written ? AllDone : SomeFailed;
}

} // namespace lengthwise::cli
