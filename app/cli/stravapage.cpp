#include "app/cli/stravapage.h"

#include "app/cli/answers.h"
#include "app/cli/output.h"
#include "app/cli/pageparts.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"
#include "core/base/safetext.h"
#include "core/encode/json.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {

QJsonObject identityObject(const strava::AthleteIdentity &athlete)
{
    return {{u"id"_s, qint64(athlete.id)}, {u"username"_s, json::text(athlete.userName)},
        {u"firstname"_s, json::text(athlete.firstName)}, {u"lastname"_s, json::text(athlete.lastName)}};
}

QJsonObject windowObject(const strava::BudgetWindow &window)
{
    return {{u"read"_s, window.used}, {u"limit"_s, window.limit}, {u"resets_at"_s, json::instant(window.resetsAt)}};
}

/// What is known beside the sign-in itself.
struct Surroundings {
    std::optional<strava::BudgetState> budget;
    std::optional<StravaSync> sync; ///< absent: the swims cannot be read
    QString address;
};

QJsonValue instantOrNull(const std::optional<Instant> &at)
{
    return at ? json::instant(*at) : QJsonValue();
}

QJsonObject coverageObject(const PullCoverage &coverage)
{
    return {{u"swims"_s, qint64(coverage.swims)}, {u"without_streams"_s, qint64(coverage.withoutStreams)},
        {u"without_detail"_s, qint64(coverage.withoutDetail)}, {u"set_aside"_s, qint64(coverage.setAside)},
        {u"history_read"_s, coverage.isHistoryRead}, {u"oldest_start"_s, instantOrNull(coverage.oldestStart)},
        {u"swept_at"_s, instantOrNull(coverage.sweptAt)}};
}

/// When it ended; absent: never.
std::optional<Instant> lastSync(const std::optional<StravaSync> &sync)
{
    return sync && sync->lastGood ? sync->lastGood->endedAt : std::nullopt;
}

QJsonObject statusObject(const ConnectionStatus &status, const Surroundings &around)
{
    const auto &[budget, sync, address] = around;
    const auto &connection = status.connection;
    QJsonObject object{{u"connected"_s, connection && !connection->isExpired},
        {u"athlete"_s, connection ? QJsonValue(identityObject(connection->athlete)) : QJsonValue()},
        {u"scopes"_s, QJsonArray::fromStringList(connection ? connection->scopes : QStringList())},
        {u"expires_at"_s, status.expiresAt ? json::instant(*status.expiresAt) : QJsonValue()},
        {u"client_id"_s, json::text(connection ? connection->clientId : QString())},
        {u"keep"_s, connection ? QJsonValue(keepName(connection->keep)) : QJsonValue()},
        {u"address"_s, json::text(address)},
        {u"trouble"_s, status.trouble ? QJsonValue(errorObject(*status.trouble)) : QJsonValue()},
        {u"budget"_s, QJsonValue()}, {u"last_sync"_s, instantOrNull(lastSync(sync))},
        {u"coverage"_s, sync ? QJsonValue(coverageObject(sync->coverage)) : QJsonValue()}};
    if (budget)
        object[u"budget"_s] =
            QJsonObject{{u"quarter"_s, windowObject(budget->readQuarter)}, {u"day"_s, windowObject(budget->readDay)}};
    return object;
}

QString moment(Instant time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()), QLocale::ShortFormat);
}

QString spoken(const strava::AthleteIdentity &athlete)
{
    const QString name = safeText((athlete.firstName + u' ' + athlete.lastName).simplified());
    const QString user = safeText(athlete.userName);
    const QString id = QString::number(athlete.id);
    return QStringList{name, user.isEmpty() || user == id ? id : user + u" ("_s + id + u')'}.join(u", "_s);
}

QString windowLine(const strava::BudgetWindow &window)
{
    return translated(QT_TRANSLATE_NOOP("Commands", "%1 of %2 requests, new at %3"))
        .arg(QString::number(window.used), QString::number(window.limit), moment(window.resetsAt));
}

QString coverageLine(const PullCoverage &coverage)
{
    return translated(QT_TRANSLATE_NOOP("Commands", "%1 from Strava, %2 of them with lengths"))
        .arg(texts::swims(int(coverage.swims)), QString::number(coverage.swims - coverage.withoutStreams));
}

QString statusPage(const ConnectionStatus &status, const Surroundings &around)
{
    const auto &[budget, sync, address] = around;
    if (!status.connection)
        return translated(QT_TRANSLATE_NOOP("Commands", "Not connected with Strava.")) + u'\n';
    const StravaConnection &connection = *status.connection;
    TextTable table({{.title = {}, .isText = true}, {.title = {}, .isText = true}});
    const auto add = [&table](const char *name, const QString &value) { table.addRow({translated(name), value}); };
    add(QT_TRANSLATE_NOOP("Commands", "Athlete"), spoken(connection.athlete));
    add(QT_TRANSLATE_NOOP("Commands", "Rights"), connection.scopes.join(u", "_s));
    if (status.expiresAt && !connection.isExpired)
        add(QT_TRANSLATE_NOOP("Commands", "Valid until"),
            translated(QT_TRANSLATE_NOOP("Commands", "%1, then renewed by itself")).arg(moment(*status.expiresAt)));
    add(QT_TRANSLATE_NOOP("Commands", "Strava's data"),
        translated(connection.keep == StravaKeep::SevenDays
                ? QT_TRANSLATE_NOOP("Commands", "kept for 7 days")
                : QT_TRANSLATE_NOOP("Commands", "kept until you disconnect")));
    add(QT_TRANSLATE_NOOP("Commands", "Application"), connection.clientId);
    if (budget) {
        add(QT_TRANSLATE_NOOP("Commands", "This quarter"), windowLine(budget->readQuarter));
        add(QT_TRANSLATE_NOOP("Commands", "Today (UTC)"), windowLine(budget->readDay));
    }
    if (const auto last = lastSync(sync))
        add(QT_TRANSLATE_NOOP("Commands", "Last sync"), moment(*last));
    if (sync && sync->coverage.swims > 0)
        add(QT_TRANSLATE_NOOP("Commands", "Here"), coverageLine(sync->coverage));
    if (!address.isEmpty())
        add(QT_TRANSLATE_NOOP("Commands", "Address"), address);
    return translated(connection.isExpired ? QT_TRANSLATE_NOOP("Commands", "Not connected with Strava any more.")
                                           : QT_TRANSLATE_NOOP("Commands", "Connected with Strava."))
        + u'\n' + table.text(2, pageWidth);
}

QJsonObject disconnectedObject(const Disconnected &done)
{
    const auto trouble = [](const std::optional<Error> &error) {
        return error ? QJsonValue(errorObject(*error)) : QJsonValue();
    };
    return {{u"connected"_s, false}, {u"not_revoked"_s, trouble(done.notRevoked)},
        {u"not_removed"_s, trouble(done.notRemoved)}, {u"not_disconnected"_s, QJsonValue()},
        {u"deleted"_s, QJsonValue()}};
}

QString farewellTroubles(const Disconnected &done)
{
    QString page;
    if (done.notRevoked)
        page += wrapped({},
            translated(QT_TRANSLATE_NOOP("Commands",
                           "Strava could not be told: %1 Remove the application there yourself: "
                           "https://www.strava.com/settings/apps"))
                .arg(texts::whyInWords(*done.notRevoked)));
    if (done.notRemoved)
        page += wrapped({},
            translated(done.notRevoked ? QT_TRANSLATE_NOOP("Commands", "The keychain may still hold the sign-in: %1")
                                       : QT_TRANSLATE_NOOP("Commands",
                                           "The keychain may still hold the sign-in, which is worthless now: %1"))
                .arg(texts::whyInWords(*done.notRemoved)));
    return page;
}

QJsonObject deletedObject(const RemovalReport &report)
{
    QJsonArray notCleaned;
    for (const Error &error : report.notCleaned)
        notCleaned.append(errorObject(error));
    return {{u"activities"_s, qint64(report.removed.keys.size())}, {u"swims"_s, report.removed.swimsGone},
        {u"swims_kept"_s, report.removed.swimsKept}, {u"backups_cleaned"_s, report.backupsCleaned},
        {u"backups_not_cleaned"_s, notCleaned}};
}

QString deletedPage(const RemovalReport &report)
{
    TextTable table({{.title = {}, .isText = true}, {.title = {}}});
    const auto add = [&table](const char *name, qint64 count) {
        table.addRow({translated(name), QLocale().toString(count)});
    };
    add(QT_TRANSLATE_NOOP("Commands", "Activities deleted"), qint64(report.removed.keys.size()));
    add(QT_TRANSLATE_NOOP("Commands", "Swims gone"), report.removed.swimsGone);
    add(QT_TRANSLATE_NOOP("Commands", "Swims that stay, having a file, too"), report.removed.swimsKept);
    add(QT_TRANSLATE_NOOP("Commands", "Backups cleaned"), report.backupsCleaned);
    QString page = table.text(2, pageWidth);
    for (const Error &error : report.notCleaned)
        page += wrapped({},
            translated(QT_TRANSLATE_NOOP("Commands", "A backup may still hold some of it: %1"))
                .arg(texts::describe(error)));
    return page;
}

bool printStatus(const Request &request, const ConnectionStatus &status, const Surroundings &around)
{
    return request.json ? printDocument(statusObject(status, around)) : print(statusPage(status, around));
}

} // namespace

bool printStravaStatus(const Request &request, StravaSession &session, const ConnectionStatus &status)
{
    // A budget or swims that cannot be read are no reason to hide the rest.
    Surroundings around{.budget = session.budget().value_or(std::nullopt), .address = session.otherAddress()};
    if (auto sync = session.syncSoFar())
        around.sync = std::move(*sync);
    return printStatus(request, status, around);
}

bool printNotConnected(const Request &request)
{
    return printStatus(request, {}, {});
}

bool printDisconnected(const Request &request, const Disconnected &done)
{
    if (request.json)
        return printDocument(disconnectedObject(done));
    return print(translated(QT_TRANSLATE_NOOP("Commands",
                     "Disconnected from Strava. All swims stay, those from there for as long as you chose."))
        + u'\n' + farewellTroubles(done));
}

bool printDeleted(const Request &request, const Result<Disconnected> &farewell, const RemovalReport &report)
{
    if (request.json) {
        QJsonObject object = disconnectedObject(farewell.value_or(Disconnected()));
        object[u"connected"_s] = !farewell;
        object[u"not_disconnected"_s] = farewell ? QJsonValue() : QJsonValue(errorObject(farewell.error()));
        object[u"deleted"_s] = deletedObject(report);
        return printDocument(object);
    }
    if (farewell)
        return print(translated(QT_TRANSLATE_NOOP("Commands", "Disconnected from Strava. Its data was deleted."))
            + u'\n' + deletedPage(report) + farewellTroubles(*farewell));
    return print(translated(QT_TRANSLATE_NOOP("Commands", "Strava's data was deleted.")) + u'\n' + deletedPage(report)
        + wrapped({},
            translated(QT_TRANSLATE_NOOP("Commands", "The sign-in stays: %1"))
                .arg(texts::whyInWords(farewell.error()))));
}

} // namespace lengthwise::cli
