#include "app/cli/stravasend.h"

#include "app/cli/answers.h"
#include "app/cli/awaited.h"
#include "app/cli/openedstrava.h"
#include "app/cli/output.h"
#include "app/cli/pageparts.h"
#include "app/cli/usage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {

QString addressOf(const SentSwim &sent)
{
    return u"https://www.strava.com/activities/%1"_s.arg(sent.activity);
}

QJsonObject documentOf(const SentSwim &sent)
{
    return {{u"activity"_s, qint64(sent.activity)}, {u"was_there"_s, sent.wasThere}, {u"address"_s, addressOf(sent)}};
}

QString pageOf(const SentSwim &sent)
{
    const QString told = sent.wasThere
        ? translated(QT_TRANSLATE_NOOP("Commands", "Strava has this swim already; the two are one swim here now."))
        : translated(
            QT_TRANSLATE_NOOP("Commands", "The swim is at Strava now; its copy from there will be the same swim."));
    return told + u'\n' + addressOf(sent) + u'\n';
}

} // namespace

ExitCode sendToStrava(const Request &request)
{
    const auto parts = openedStrava(request, Purpose::Write);
    if (!parts)
        return failedWith(request, parts.error());
    StravaSession &session = *(*parts)->session;
    const QString id = request.words.at(1);
    const auto sent = awaited([&](Cancellation &cancellation) { return session.send(id, cancellation); });
    if (!sent)
        return failedWith(request, sent.error());
    return printed(request.json ? printDocument(documentOf(*sent)) : print(pageOf(*sent)));
}

} // namespace lengthwise::cli
