#include "ui/viewmodels/stravaview.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/stravatexts.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("StravaView", source);
}

QString dayOf(Instant instant)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).date();
    //: A day in the form of QLocale::toString
    return display::readableLocale().toString(day, translated(QT_TRANSLATE_NOOP("StravaView", "d MMM yyyy")));
}

QString access(const StravaState &state, Instant now)
{
    if (state.connection->isExpired)
        return translated(QT_TRANSLATE_NOOP("StravaView", "no longer accepted: sign in again"));
    if (!state.expiresAt)
        return display::unknown();
    if (*state.expiresAt <= now)
        return translated(QT_TRANSLATE_NOOP("StravaView", "renewed by itself when it is needed next"));
    return translated(QT_TRANSLATE_NOOP("StravaView", "valid until %1, then renewed by itself"))
        .arg(texts::whenInWords(*state.expiresAt, now));
}

} // namespace

std::vector<Fact> stravaFacts(const StravaState &state, Instant now)
{
    if (!state.connection)
        return {};
    const StravaConnection &connection = *state.connection;
    const QString user = connection.athlete.userName;
    std::vector<Fact> facts{
        {u"name"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Athlete")), texts::nameInWords(connection.athlete)},
        {u"userName"_s, translated(QT_TRANSLATE_NOOP("StravaView", "User name")),
            user.isEmpty() ? display::unknown() : user},
        {u"id"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Athlete ID")), QString::number(connection.athlete.id)},
        {u"since"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Connected since")), dayOf(connection.since)},
        {u"rights"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Rights")), texts::scopesInWords(connection.scopes)},
        {u"access"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Access")), access(state, now)},
        {u"kept"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Strava's data kept")),
            texts::keepInWords(connection.keep)},
        {u"application"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Your application")),
            translated(QT_TRANSLATE_NOOP("StravaView", "client ID %1")).arg(connection.clientId)},
        {u"signInKept"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Sign-in kept")),
            state.isForSession
                ? translated(QT_TRANSLATE_NOOP("StravaView", "for this session only, as there is no keychain"))
                : translated(QT_TRANSLATE_NOOP("StravaView", "in this computer's keychain"))},
    };
    if (!state.address.isEmpty())
        facts.push_back({u"address"_s, translated(QT_TRANSLATE_NOOP("StravaView", "Asks at")),
            translated(QT_TRANSLATE_NOOP("StravaView", "%1, which is not Strava itself")).arg(state.address)});
    return facts;
}

QString stravaStatus(const StravaState &state)
{
    if (state.phase == StravaState::Phase::SigningIn)
        return translated(QT_TRANSLATE_NOOP("StravaView", "Strava: waiting for the browser"));
    if (!state.connection)
        return {};
    if (state.phase == StravaState::Phase::Expired || state.connection->isExpired)
        return translated(QT_TRANSLATE_NOOP("StravaView", "Strava: sign in again"));
    if (state.trouble)
        return state.trouble->code == ErrorCode::KeychainLocked
            ? translated(QT_TRANSLATE_NOOP("StravaView", "Strava: the keychain is locked"))
            : translated(QT_TRANSLATE_NOOP("StravaView", "Strava: check the connection"));
    const strava::AthleteIdentity &athlete = state.connection->athlete;
    return translated(QT_TRANSLATE_NOOP("StravaView", "Strava: connected as %1"))
        .arg(athlete.firstName.isEmpty() ? texts::nameInWords(athlete) : athlete.firstName);
}

StravaWay wayOn(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignInRefused:
    case ErrorCode::SecretMissing:
        return StravaWay::TypeAgain;
    case ErrorCode::ScopesMissing:
        return StravaWay::AskAgain;
    case ErrorCode::OtherAthlete:
        return StravaWay::AnotherAthlete;
    case ErrorCode::KeychainMissing:
        return StravaWay::ForSession;
    case ErrorCode::ApplicationInactive:
        return StravaWay::StravaApplication;
    case ErrorCode::AddressRefused:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryNewer:
    case ErrorCode::LibraryReadOnly:
        return StravaWay::Nothing;
    default:
        return StravaWay::TryAgain;
    }
}

QUrl stravaPage::activity(std::int64_t id)
{
    return QUrl(u"https://www.strava.com/activities/%1"_s.arg(id));
}

std::vector<std::int64_t> stravaActivities(const SwimDocument &swim)
{
    std::vector<std::int64_t> activities;
    for (const SwimSource &source : swim.sheet.sources) {
        if (const auto activity = stravaActivity(source.id.key))
            activities.push_back(*activity);
    }
    return activities;
}

} // namespace lengthwise
