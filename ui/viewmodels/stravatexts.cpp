#include "ui/viewmodels/stravatexts.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace lengthwise::texts {

namespace {

constexpr std::int64_t minute = 60; // s
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

QString translated(const char *source)
{
    return QCoreApplication::translate("StravaTexts", source);
}

/// " (the system's words)" where there are any.
QString reason(const QString &words)
{
    return words.isEmpty() ? QString() : u" (%1)"_s.arg(words);
}

QString span(std::int64_t seconds)
{
    if (seconds < 2 * hour)
        return counted("StravaTexts", int(seconds / minute), QT_TRANSLATE_N_NOOP("StravaTexts", "%n minute"),
            QT_TRANSLATE_N_NOOP("StravaTexts", "%n minutes"));
    if (seconds < 2 * day)
        return counted("StravaTexts", int(seconds / hour), QT_TRANSLATE_N_NOOP("StravaTexts", "%n hour"),
            QT_TRANSLATE_N_NOOP("StravaTexts", "%n hours"));
    return counted("StravaTexts", int(std::min<std::int64_t>(seconds / day, 1'000'000)),
        QT_TRANSLATE_N_NOOP("StravaTexts", "%n day"), QT_TRANSLATE_N_NOOP("StravaTexts", "%n days"));
}

QString clockWrong(const std::optional<std::int64_t> &ahead)
{
    const QString advice = translated(QT_TRANSLATE_NOOP(
        "StravaTexts", "Nothing was changed here. Set date, time and time zone of this computer, then try again."));
    if (!ahead || *ahead == 0)
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                   "This computer's clock seems to be wrong: by it, Strava's certificate is not valid today."))
            + u' ' + advice;
    const QString by = span(std::abs(*ahead));
    return (*ahead > 0
                   ? translated(
                       QT_TRANSLATE_NOOP("StravaTexts", "This computer's clock is about %1 ahead of Strava's."))
                   : translated(QT_TRANSLATE_NOOP("StravaTexts", "This computer's clock is about %1 behind Strava's.")))
               .arg(by)
        + u' ' + advice;
}

/// The words beside a tick box of Strava's page.
QString tickBox(const QString &scope)
{
    if (scope == strava::scope::activities)
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "\"View data about your activities\""));
    if (scope == strava::scope::allActivities)
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "\"View data about your private activities\""));
    if (scope == strava::scope::read)
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "\"View data about your public profile\""));
    if (scope == strava::scope::write)
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "\"Upload your activities\""));
    return scope;
}

QString scopesMissing(const QString &missing)
{
    QStringList scopes = missing.split(u',', Qt::SkipEmptyParts);
    if (scopes.isEmpty())
        scopes = {strava::scope::activities, strava::scope::allActivities};
    if (scopes == QStringList{strava::scope::write})
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Lengthwise may only read at Strava so far, so nothing was sent. Let it ask for the "
                              "right to send swims, "
                              "and tick %1 on Strava's page."))
            .arg(tickBox(strava::scope::write));
    QStringList boxes;
    for (const QString &scope : std::as_const(scopes))
        boxes << tickBox(scope.trimmed());
    return translated(
        QT_TRANSLATE_NOOP("StravaTexts",
            "What Lengthwise needs was not ticked on Strava's page, so nothing was changed. Sign in again "
            "and tick %1 there."))
        .arg(boxes.join(u", "_s));
}

QString refused(const Error &error)
{
    constexpr int gone = 404;
    if (error.count == gone)
        return translated(QT_TRANSLATE_NOOP(
            "StravaTexts", "Strava has nothing at this place any more. Nothing was changed here; look on Strava."));
    const QString status = display::number(error.count ? std::optional(double(*error.count)) : std::nullopt, 0);
    return translated(QT_TRANSLATE_NOOP("StravaTexts",
                          "Strava refused what was asked for (status %1). Nothing was changed here. Check the "
                          "connection; if something may not be read, sign in again and tick it."))
        .arg(error.detail.isEmpty() ? status : status + u": "_s + error.detail);
}

QString describeKeychain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeychainMissing:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "No keychain was found on this computer%1, so the sign-in cannot be kept safely. Nothing "
                              "was changed. Install GNOME Keyring or KWallet, log in to your desktop again, then try "
                              "again."))
            .arg(reason(error.detail));
    case ErrorCode::KeychainLocked:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
            "The keychain is locked. Unlock it (log in to your desktop's keyring) and try again; nothing was "
            "forgotten."));
    case ErrorCode::KeychainFailed:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "The keychain failed%1. Nothing was forgotten or overwritten. Try again; if it stays "
                              "like this, log out of your desktop and in again."))
            .arg(reason(error.detail));
    default:
        return {};
    }
}

QString describeSignIn(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotConnected:
        return translated(QT_TRANSLATE_NOOP(
            "StravaTexts", "Lengthwise is not connected with Strava here. Connect first; the swims stay as they are."));
    case ErrorCode::AlreadyConnecting:
        return translated(QT_TRANSLATE_NOOP(
            "StravaTexts", "A sign-in is under way already. Finish it in the browser or cancel it, then try again."));
    case ErrorCode::SignInDenied:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
            "Lengthwise was not allowed in on Strava's page, so nothing was changed. If that was a slip, sign in again "
            "and press Authorize there."));
    case ErrorCode::SignInTimedOut:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
            "Nobody came back from Strava's page within five minutes, so the sign-in was ended. Nothing was changed; "
            "try again."));
    case ErrorCode::SignInForged:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
            "What came back from the browser does not belong to this sign-in, so it was not used. Nothing was changed. "
            "Close older pages of Strava's sign-in and try again."));
    case ErrorCode::SignInRefused:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Strava does not accept the client ID or the client secret%1. Nothing was changed. Copy "
                              "both again from https://www.strava.com/settings/api and sign in again."))
            .arg(reason(error.detail));
    case ErrorCode::SecretMissing:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "The keychain has no client secret of your application%1. Nothing was changed. Give the "
                              "secret and sign in again; https://www.strava.com/settings/api shows it."))
            .arg(reason(error.detail));
    case ErrorCode::SignInExpired:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
            "Strava does not accept the sign-in any more, or the keychain has lost it. Sign in again; swims and "
            "settings are kept."));
    case ErrorCode::OtherAthlete:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Somebody else than before is signed in at Strava in the browser%1. The connection was "
                              "left as it was. Sign out there and sign in as yourself, or connect this athlete "
                              "instead."))
            .arg(error.detail.isEmpty() ? QString() : u": "_s + error.detail);
    case ErrorCode::ScopesMissing:
        return scopesMissing(error.detail);
    case ErrorCode::SwimAtStrava:
        return translated(
            QT_TRANSLATE_NOOP("StravaTexts", "Strava has this swim already. Nothing was sent; the swim is unchanged."));
    case ErrorCode::NotSendable:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
            "Strava takes FIT, TCX and GPX files, and this swim has none of them. Nothing was sent; the swim is "
            "unchanged."));
    case ErrorCode::UploadRefused:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Strava could not read the file of this swim%1. It was not added there; the swim here is "
                              "unchanged."))
            .arg(reason(error.detail));
    case ErrorCode::UploadPending:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
            "Strava has the file of this swim and is still reading it; the swim here is unchanged. Send it again in "
            "some "
            "minutes: it is not sent twice then, but linked with Strava's copy."));
    case ErrorCode::ListenerFailed:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Lengthwise cannot wait for the browser on this computer%1. Nothing was changed. Allow "
                              "it to listen on 127.0.0.1 in your firewall, then try again."))
            .arg(reason(error.detail));
    default:
        return describeKeychain(error);
    }
}

} // namespace

QString describeStravaError(const Error &error)
{
    constexpr int tooMany = 429;
    const QString why = reason(error.detail);
    switch (error.code) {
    case ErrorCode::AddressRefused:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "The address set for Strava is not used%1: it has to be https, or http on this computer, "
                              "without user, \"?\" and \"#\". Nothing was sent. Correct or remove "
                              "LENGTHWISE_STRAVA_URL."))
            .arg(why);
    case ErrorCode::NetworkDown:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Strava could not be reached%1. Nothing was changed here. Check the connection to the "
                              "internet and try again."))
            .arg(why);
    case ErrorCode::ConnectionUntrusted:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "The connection with Strava is not safe, as its certificate is not accepted%1. Nothing "
                              "was sent. In a public network, sign in to it in the browser first; then try again."))
            .arg(why);
    case ErrorCode::ServerFailed:
        if (!error.count)
            return translated(QT_TRANSLATE_NOOP("StravaTexts",
                "Strava did not answer to the end. Nothing was changed here; try again in some minutes."));
        if (error.count == tooMany)
            return translated(QT_TRANSLATE_NOOP("StravaTexts",
                "Strava was asked too often and takes no more for now. Nothing was changed here; try again in a "
                "quarter of an hour."));
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Strava has a fault right now (status %1). Nothing was changed here; try again in some "
                              "minutes."))
            .arg(*error.count);
    case ErrorCode::AnswerDamaged:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Strava's answer was not what was agreed%1, so it was not used. Nothing was changed "
                              "here. Try again; if it stays like this, look for a newer Lengthwise."))
            .arg(why);
    case ErrorCode::RequestRefused:
        return refused(error);
    case ErrorCode::BudgetSpent:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Strava allows your application no more requests for now, so nothing was sent and "
                              "nothing was changed. Try again from %1 on."))
            .arg(error.count ? whenInWords(Instant(std::chrono::milliseconds(*error.count)), SystemClock().now())
                             : display::unknown());
    case ErrorCode::ApplicationInactive:
        return translated(QT_TRANSLATE_NOOP("StravaTexts",
                              "Strava has switched off your API application%1. Strava asks its owner for a "
                              "subscription: see https://www.strava.com/settings/api. The sign-in and all swims are "
                              "kept."))
            .arg(why);
    case ErrorCode::ClockWrong:
        return clockWrong(error.count);
    default:
        return describeSignIn(error);
    }
}

QString whyInWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NetworkDown:
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "Strava could not be reached%1.")).arg(reason(error.detail));
    case ErrorCode::ConnectionUntrusted:
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "Strava's certificate is not accepted%1."))
            .arg(reason(error.detail));
    case ErrorCode::ServerFailed:
        return error.count ? translated(QT_TRANSLATE_NOOP("StravaTexts", "Strava has a fault right now (status %1)."))
                                 .arg(*error.count)
                           : translated(QT_TRANSLATE_NOOP("StravaTexts", "Strava did not answer to the end."));
    case ErrorCode::KeychainLocked:
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "The keychain is locked."));
    case ErrorCode::KeychainMissing:
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "No keychain was found on this computer%1."))
            .arg(reason(error.detail));
    case ErrorCode::KeychainFailed:
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "The keychain failed%1.")).arg(reason(error.detail));
    case ErrorCode::SecretMissing:
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "The keychain does not have the client secret any more."));
    case ErrorCode::RequestRefused:
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "Strava refused it%1.")).arg(reason(error.detail));
    default:
        return describe(error);
    }
}

QString whenInWords(Instant when, Instant now)
{
    const auto local = [](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    };
    const QDateTime then = local(when);
    const qint64 days = local(now).date().daysTo(then.date());
    if (days != 0 && days != 1)
        return display::dateAndTime(when, std::nullopt);
    //: Time of the day in the form of QLocale::toString
    const QString time =
        display::readableLocale().toString(then, translated(QT_TRANSLATE_NOOP("StravaTexts", "HH:mm")));
    return days == 0 ? time : translated(QT_TRANSLATE_NOOP("StravaTexts", "tomorrow, %1")).arg(time);
}

QString budgetInWords(const strava::BudgetWindow &window, Instant now)
{
    const QString limit = display::number(double(window.limit), 0);
    if (window.resetsAt <= now)
        return translated(QT_TRANSLATE_NOOP("StravaTexts", "0 of %1")).arg(limit);
    return translated(QT_TRANSLATE_NOOP("StravaTexts", "%1 of %2, new from %3"))
        .arg(display::number(double(window.used), 0), limit, whenInWords(window.resetsAt, now));
}

QString scopesInWords(const QStringList &scopes)
{
    QStringList words;
    for (const QString &scope : scopes) {
        if (scope == strava::scope::read)
            words << translated(QT_TRANSLATE_NOOP("StravaTexts", "public profile"));
        else if (scope == strava::scope::allActivities)
            words << translated(QT_TRANSLATE_NOOP("StravaTexts", "activities with private ones"));
        else if (scope == strava::scope::write)
            words << translated(QT_TRANSLATE_NOOP("StravaTexts", "uploading activities"));
        else if (scope != strava::scope::activities)
            words << scope;
        else if (!scopes.contains(strava::scope::allActivities))
            words << translated(QT_TRANSLATE_NOOP("StravaTexts", "activities without private ones"));
    }
    return words.isEmpty() ? display::unknown() : words.join(u", "_s);
}

QString privateSwimsInWords(const QStringList &scopes)
{
    if (scopes.contains(strava::scope::allActivities))
        return {};
    return translated(QT_TRANSLATE_NOOP("StravaTexts",
        "Private swims are not included: those that only you can see on Strava stay there. To include them, tick "
        "\"View data about your private activities\" on Strava's page."));
}

QString keepInWords(StravaKeep keep)
{
    return keep == StravaKeep::SevenDays ? translated(QT_TRANSLATE_NOOP("StravaTexts", "7 days (Strava's policy)"))
                                         : translated(QT_TRANSLATE_NOOP("StravaTexts", "until you disconnect"));
}

QString nameInWords(const strava::AthleteIdentity &athlete)
{
    const QString name = u"%1 %2"_s.arg(athlete.firstName, athlete.lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return athlete.userName.isEmpty() ? QString::number(athlete.id) : athlete.userName;
}

} // namespace lengthwise::texts
