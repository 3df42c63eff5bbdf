#include "app/cli/stravasync.h"

#include "app/cli/answers.h"
#include "app/cli/awaited.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/openedstrava.h"
#include "app/cli/output.h"
#include "app/cli/pageparts.h"
#include "app/cli/progressline.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"
#include "core/base/safetext.h"
#include "core/encode/json.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {

QString counted(std::int64_t count)
{
    return display::number(double(count), 0);
}

QString moment(Instant when)
{
    return texts::whenInWords(when, systemClock().now());
}

QString lineOf(const PullProgress &at)
{
    using Phase = PullProgress::Phase;
    const QString done = at.total > 0 ? u"%1 / %2"_s.arg(counted(at.done), counted(at.total)) : counted(at.done);
    switch (at.phase) {
    case Phase::Listing:
        return translated(QT_TRANSLATE_NOOP("Commands", "Reading the list: %1 swims")).arg(counted(at.run.seen));
    case Phase::Streams:
        return translated(QT_TRANSLATE_NOOP("Commands", "Fetching lengths: %1")).arg(done);
    case Phase::Details:
        return translated(QT_TRANSLATE_NOOP("Commands", "Fetching laps and notes: %1")).arg(done);
    case Phase::Waiting:
        break;
    }
    return at.until
        ? translated(QT_TRANSLATE_NOOP("Commands", "Waiting for new requests until %1")).arg(moment(*at.until))
        : translated(QT_TRANSLATE_NOOP("Commands", "Waiting for new requests"));
}

QString firstLine(const SyncRun &run)
{
    if (run.error && run.error->code == ErrorCode::Cancelled)
        return translated(QT_TRANSLATE_NOOP("Commands", "The sync was stopped; what came is kept."));
    if (run.error)
        return translated(QT_TRANSLATE_NOOP("Commands", "The sync ended early; what came is kept."));
    if (run.resumesAt)
        return translated(
            QT_TRANSLATE_NOOP("Commands", "The requests that Strava allows are spent; the sync goes on from %1."))
            .arg(moment(*run.resumesAt));
    return translated(QT_TRANSLATE_NOOP("Commands", "Synced with Strava."));
}

QString otherTypes(const SyncRun &run)
{
    QStringList types;
    for (const auto &[type, count] : run.otherTypes)
        types << u"%1 %2"_s.arg(counted(count), safeText(QString::fromStdString(type)));
    return types.join(u", "_s);
}

QString pageOf(const SyncRun &run)
{
    TextTable table({{.title = {}, .isText = true}, {.title = {}, .isText = true, .isElastic = true}});
    const auto add = [&table](const char *name, const QString &value) { table.addRow({translated(name), value}); };
    add(QT_TRANSLATE_NOOP("Commands", "Swims at Strava"), counted(run.seen));
    add(QT_TRANSLATE_NOOP("Commands", "New"), counted(run.added));
    add(QT_TRANSLATE_NOOP("Commands", "Changed"), counted(run.changed));
    add(QT_TRANSLATE_NOOP("Commands", "Gone there"), counted(run.deleted));
    add(QT_TRANSLATE_NOOP("Commands", "Left out"), counted(run.skipped));
    if (!run.otherTypes.empty())
        add(QT_TRANSLATE_NOOP("Commands", "No swims"), otherTypes(run));
    add(QT_TRANSLATE_NOOP("Commands", "Requests"), counted(run.calls));
    if (run.left > 0)
        add(QT_TRANSLATE_NOOP("Commands", "Still to fetch"), counted(run.left));
    return firstLine(run) + u'\n' + table.text(2, pageWidth);
}

QJsonObject documentOf(const SyncRun &run)
{
    QJsonObject types;
    for (const auto &[type, count] : run.otherTypes)
        types[QString::fromStdString(type)] = count;
    return {{u"seen"_s, qint64(run.seen)}, {u"new"_s, qint64(run.added)}, {u"changed"_s, qint64(run.changed)},
        {u"deleted"_s, qint64(run.deleted)}, {u"skipped"_s, qint64(run.skipped)}, {u"calls"_s, qint64(run.calls)},
        {u"left"_s, qint64(run.left)}, {u"resumes_at"_s, run.resumesAt ? json::instant(*run.resumesAt) : QJsonValue()},
        {u"other_types"_s, types}, {u"error"_s, run.error ? QJsonValue(errorObject(*run.error)) : QJsonValue()}};
}

PullWish wishOfSync(const Request &request)
{
    PullWish wish;
    if (request.isSet(option::all))
        wish.reach = PullWish::Reach::All;
    if (request.isSet(option::latest)) {
        wish.reach = PullWish::Reach::Latest;
        wish.latest = request.value(option::latest).toInt();
    }
    wish.waits = request.isSet(option::wait);
    return wish;
}

Result<SyncRun> synced(StravaSession &session, const PullWish &wish)
{
    ProgressLine line;
    auto shown = PullProgress::Phase::Listing;
    const auto follow = [&line, &shown](const PullProgress &at) {
        const bool isNews = std::exchange(shown, at.phase) != at.phase; // waiting is told once, perhaps
        line.say(lineOf(at), isNews);
    };
    return awaited([&](Cancellation &cancellation) { return session.pull(wish, follow, cancellation); });
}

} // namespace

ExitCode syncStrava(const Request &request)
{
    if (request.isSet(option::all) && request.isSet(option::latest))
        return misunderstood(
            request, translated(QT_TRANSLATE_NOOP("Commands", "--all and --latest do not go together")));
    if (request.isSet(option::latest) && request.value(option::latest).toInt() < 1)
        return misunderstood(request, translated(QT_TRANSLATE_NOOP("Commands", "--latest takes a number from 1 on")));
    const auto parts = openedStrava(request, Purpose::Write);
    if (!parts && parts.error().code == ErrorCode::LibraryMissing)
        return failedWith(request, {.code = ErrorCode::NotConnected});
    if (!parts)
        return failedWith(request, parts.error());
    const auto run = synced(*(*parts)->session, wishOfSync(request));
    if (!run)
        return failedWith(request, run.error());
    const ExitCode shown = printed(request.json ? printDocument(documentOf(*run)) : print(pageOf(*run)));
    if (!run->error)
        return shown;
    complain(texts::describe(*run->error));
    return SomeFailed;
}

} // namespace lengthwise::cli
