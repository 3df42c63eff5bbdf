#include "app/cli/answers.h"
#include "app/cli/awaited.h"
#include "app/cli/command.h"
#include "app/cli/openedstrava.h"
#include "app/cli/output.h"
#include "app/cli/stravadata.h"
#include "app/cli/stravapage.h"
#include "app/cli/stravasend.h"
#include "app/cli/stravasync.h"
#include "app/cli/typedsecret.h"
#include "app/cli/usage.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr Option clientIdOption{"client-id", QT_TRANSLATE_NOOP("Commands", "ID"),
    QT_TRANSLATE_NOOP("Commands", "connect: your own API application (else the last one)")};
constexpr Option secretOption{"client-secret-stdin", nullptr,
    QT_TRANSLATE_NOOP("Commands", "connect: its secret comes on standard input (else as kept)")};
constexpr Option browserOption{"open-browser", QT_TRANSLATE_NOOP("Commands", "yes|no"),
    QT_TRANSLATE_NOOP("Commands", "connect: open the address in the browser (yes)")};
constexpr Option keepOption{"keep", QT_TRANSLATE_NOOP("Commands", "7d|connected"),
    QT_TRANSLATE_NOOP("Commands", "connect: how long Strava's data may stay (else as before; 7d)")};
constexpr Option otherOption{
    "another-athlete", nullptr, QT_TRANSLATE_NOOP("Commands", "connect: somebody else than before may sign in")};
constexpr Option writeOption{
    "write", nullptr, QT_TRANSLATE_NOOP("Commands", "connect: ask for the right to send swims, too")};
constexpr Option checkOption{"check", nullptr, QT_TRANSLATE_NOOP("Commands", "status: ask Strava, too")};
constexpr Option againOption{
    "ask-again", nullptr, QT_TRANSLATE_NOOP("Commands", "connect: let Strava ask again what may be read")};

/// A value that its option does not take.
QString wrongValue(const Request &request)
{
    static const QRegularExpression digits(u"^[0-9]{1,19}$"_s);
    if (request.isSet(clientIdOption) && !digits.match(request.value(clientIdOption)).hasMatch())
        return translated(QT_TRANSLATE_NOOP("Commands", "--client-id takes the number that Strava shows"));
    if (request.isSet(keepOption) && !keepNamed(request.value(keepOption)))
        return translated(QT_TRANSLATE_NOOP("Commands", "--keep takes 7d or connected"));
    if (request.isSet(browserOption) && !QStringList{u"yes"_s, u"no"_s}.contains(request.value(browserOption)))
        return translated(QT_TRANSLATE_NOOP("Commands", "--open-browser takes yes or no"));
    return {};
}

void show(const QUrl &address, bool opensBrowser)
{
    const QString text = address.toString(QUrl::FullyEncoded);
    print(text + u'\n');
    complain(
        translated(QT_TRANSLATE_NOOP("Commands", "Waiting for you to sign in at this address, five minutes at most.")));
    if (!opensBrowser)
        return;
    QProcess browser;
#if defined(Q_OS_MACOS)
    browser.setProgram(u"open"_s);
#elif defined(Q_OS_WIN)
    browser.setProgram(u"explorer"_s);
#else
    browser.setProgram(u"xdg-open"_s);
#endif
    browser.setArguments({text});
    browser.setStandardOutputFile(QProcess::nullDevice()); // ours has a document, perhaps
    browser.setStandardErrorFile(QProcess::nullDevice());
    if (!browser.startDetached())
        complain(translated(QT_TRANSLATE_NOOP("Commands", "No browser could be started: open the address yourself.")));
}

/// Absent: it was to be typed, but was not; empty: the keychain's.
std::optional<QString> secretOf(const Request &request)
{
    if (!request.isSet(secretOption))
        return QString();
    const QString secret = typedSecret(translated(QT_TRANSLATE_NOOP("Commands", "Client secret: ")));
    return secret.isEmpty() ? std::nullopt : std::optional(secret);
}

/// What holds is told, not what was chosen when connecting.
ConnectionStatus withEffectiveKeep(const Request &request, ConnectionStatus status)
{
    if (status.connection)
        status.connection->keep = effectiveKeep(request, *status.connection);
    return status;
}

ExitCode connectAccount(const Request &request)
{
    ConnectWish wish{.asksAgain = request.isSet(againOption),
        .writes = request.isSet(writeOption),
        .anotherAthlete = request.isSet(otherOption)};
    const auto secret = secretOf(request);
    if (!secret)
        return misunderstood(request, translated(QT_TRANSLATE_NOOP("Commands", "no secret came on standard input")));
    wish.application.secret = *secret;
    const bool hasId = request.isSet(clientIdOption);
    const QString idMissing = translated(QT_TRANSLATE_NOOP("Commands", "--client-id is needed the first time"));
    const auto parts = openedStrava(request, hasId ? Purpose::Begin : Purpose::Write);
    if (!parts && !hasId && parts.error().code == ErrorCode::LibraryMissing)
        return misunderstood(request, idMissing);
    if (!parts)
        return failedWith(request, parts.error());
    StravaSession &session = *(*parts)->session;
    const auto known = knownConnection(session.index(), (*parts)->athlete.uuid);
    const auto last = lastClientId(session.index());
    if (!known || !last)
        return failedWith(request, known ? last.error() : known.error());
    wish.application.id = hasId ? request.value(clientIdOption) : last->value_or(QString());
    if (wish.application.id.isEmpty())
        return misunderstood(request, idMissing);
    wish.keep = keepNamed(request.value(keepOption))
                    .value_or(known->connection ? known->connection->keep : StravaKeep::SevenDays);
    const bool opensBrowser = request.value(browserOption) != u"no"_s;
    const auto connected = awaited([&](Cancellation &cancellation) {
        return session.account().connect(
            wish, [opensBrowser](const QUrl &address) { show(address, opensBrowser); }, cancellation);
    });
    if (!connected)
        return failedWith(request, connected.error());
    if (const auto kept = session.setKeep(wish.keep, request.isSet(keepOption)); !kept)
        complain(translated(QT_TRANSLATE_NOOP("Commands", "How long Strava's data stays could not be stored: %1"))
                     .arg(texts::describe(kept.error())));
    const auto status = awaited([&](Cancellation &cancellation) { return session.account().status(cancellation); });
    return status ? printed(printStravaStatus(request, session, withEffectiveKeep(request, *status)))
                  : failedWith(request, status.error());
}

ExitCode showStatus(const Request &request)
{
    const auto parts = openedStrava(request, request.isSet(checkOption) ? Purpose::Write : Purpose::Read);
    if (!parts && parts.error().code == ErrorCode::LibraryMissing)
        return printed(printNotConnected(request));
    if (!parts)
        return failedWith(request, parts.error());
    StravaSession &session = *(*parts)->session;
    std::optional<Error> refusal;
    if (request.isSet(checkOption)) {
        const auto checked = awaited([&](Cancellation &cancellation) { return session.check(cancellation); });
        if (!checked && checked.error().code != ErrorCode::NotConnected)
            refusal = checked.error();
    }
    auto status = awaited([&](Cancellation &cancellation) { return session.account().status(cancellation); });
    if (!status)
        return failedWith(request, status.error());
    if (!status->trouble)
        status->trouble = refusal;
    const ExitCode shown = printed(printStravaStatus(request, session, withEffectiveKeep(request, *status)));
    if (!status->trouble)
        return shown;
    complain(texts::describe(*status->trouble));
    return SomeFailed;
}

/// The data goes even where Strava could not be told or the keychain is locked: that was asked for, and can be done.
ExitCode disconnectAndDelete(const Request &request)
{
    const auto isWanted = isRemovalWanted(request);
    if (!isWanted)
        return misunderstood(request, translated(QT_TRANSLATE_NOOP("Commands", "--delete needs --yes here")));
    if (!*isWanted) {
        complain(translated(QT_TRANSLATE_NOOP("Commands", "Nothing was deleted, and the sign-in stays.")));
        return SomeFailed;
    }
    auto held = heldLibrary(request);
    if (!held)
        return failedWith(request, held.error());
    const auto parts = openedStrava(request, Purpose::Write);
    if (!parts)
        return failedWith(request, parts.error());
    StravaAccount &account = (*parts)->session->account();
    auto farewell = awaited([&](Cancellation &cancellation) { return account.disconnect(cancellation); });
    if (!farewell && farewell.error().code == ErrorCode::NotConnected)
        farewell = Disconnected(); // earlier; its data may still be here
    if (!farewell && farewell.error().code == ErrorCode::Cancelled)
        return failedWith(request, farewell.error());
    const auto removed = removeStravaData(*held);
    if (!removed)
        return failedWith(request, removed.error());
    const ExitCode shown = printed(printDeleted(request, farewell, *removed));
    const bool isAllDone = farewell && !farewell->notRevoked && !farewell->notRemoved && removed->notCleaned.empty();
    return isAllDone ? shown : SomeFailed;
}

ExitCode disconnectAccount(const Request &request)
{
    if (request.isSet(deleteOption))
        return disconnectAndDelete(request);
    const auto parts = openedStrava(request, Purpose::Write);
    if (!parts && parts.error().code == ErrorCode::LibraryMissing)
        return failedWith(request, {.code = ErrorCode::NotConnected});
    if (!parts)
        return failedWith(request, parts.error());
    StravaAccount &account = (*parts)->session->account();
    const auto done = awaited([&](Cancellation &cancellation) { return account.disconnect(cancellation); });
    if (!done)
        return failedWith(request, done.error());
    const ExitCode shown = printed(printDisconnected(request, *done));
    return done->notRevoked || done->notRemoved ? SomeFailed : shown;
}

constexpr std::array options{option::library, option::athlete, clientIdOption, secretOption, browserOption, keepOption,
    againOption, otherOption, writeOption, checkOption, deleteOption, yesOption, option::all, option::latest,
    option::wait};
constexpr std::array connectOptions{
    clientIdOption, secretOption, browserOption, keepOption, againOption, otherOption, writeOption};
constexpr std::array statusOptions{checkOption};
constexpr std::array syncOptions{option::all, option::latest, option::wait};
constexpr std::array disconnectOptions{deleteOption, yesOption};

struct SubCommand {
    const char *name;
    ExitCode (*run)(const Request &request);
    std::span<const Option> options; ///< besides those of a library
    int words = 1;                   ///< its name and what follows
};
constexpr std::array subCommands{SubCommand{"connect", connectAccount, connectOptions},
    SubCommand{"status", showStatus, statusOptions}, SubCommand{"sync", syncStrava, syncOptions},
    SubCommand{"send", sendToStrava, {}, 2}, SubCommand{"disconnect", disconnectAccount, disconnectOptions}};

bool isAmong(std::span<const Option> some, const Option &option)
{
    return std::ranges::any_of(
        some, [&option](const Option &one) { return std::string_view(one.name) == std::string_view(option.name); });
}

/// An option of another one.
QString strayOption(const Request &request, const SubCommand &command)
{
    for (const Option &option : options) {
        if (request.isSet(option) && !isAmong(option::ofLibrary, option) && !isAmong(command.options, option))
            return translated(QT_TRANSLATE_NOOP("Commands", "--%1 means nothing to %2"))
                .arg(QLatin1String(option.name), QLatin1String(command.name));
    }
    return {};
}

QString wrongCount(const Request &request, int words)
{
    if (request.words.size() < words)
        return translated(QT_TRANSLATE_NOOP("Commands", "something is missing"));
    if (request.words.size() > words)
        return translated(QT_TRANSLATE_NOOP("Commands", "too much: \"%1\"")).arg(request.words.at(words));
    return {};
}

ExitCode strava(const Request &request)
{
    if (const QString wrong = wrongValue(request); !wrong.isEmpty())
        return misunderstood(request, wrong);
    for (const SubCommand &command : subCommands) {
        if (request.words.value(0) != QLatin1String(command.name))
            continue;
        QString wrong = wrongCount(request, command.words);
        if (wrong.isEmpty())
            wrong = strayOption(request, command);
        return wrong.isEmpty() ? command.run(request) : misunderstood(request, wrong);
    }
    return misunderstood(request,
        translated(QT_TRANSLATE_NOOP("Commands", "this is not understood: \"%1\"")).arg(request.words.join(u' ')));
}

} // namespace

extern constexpr Command stravaCommand{
    .name = "strava",
    .words = QT_TRANSLATE_NOOP("Commands", "connect | status | sync | send ID | disconnect"),
    .summary = QT_TRANSLATE_NOOP("Commands", "Sign in at Strava, bring its swims, see how that stands, sign out"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "Strava wants an application of your own: make one with the callback domain\n"
        "127.0.0.1 at https://www.strava.com/settings/api, and give its client id and\n"
        "secret the first time:\n"
        "  lengthwise-cli strava connect --client-id 12345 --client-secret-stdin\n"
        "connect prints the address to open as its first line and waits until you have\n"
        "signed in there, five minutes at most. A terminal asks for the secret and does\n"
        "not show it. disconnect ends the sign-in at Strava and here; all swims stay.\n"
        "With --delete, Strava's data goes for good, from the library and its backups.\n"
        "Swims that you also have as a file stay even then.\n"
        "sync brings what is new or changed at Strava into the library, each swim once.\n"
        "When the requests are spent that Strava allows, it ends and says from when it can\n"
        "go on. Ctrl-C stops it and keeps what came.\n"
        "send sends the file of a swim that is only here, and makes it one swim with the\n"
        "copy that comes from there; connect --write asks for the right to do so.\n"
        "Secrets are kept in the system's keychain and nowhere else.\n"),
    .fewestWords = 1,
    .mostWords = 2,
    .options = options,
    .run = strava,
};

} // namespace lengthwise::cli
