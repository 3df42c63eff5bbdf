#pragma once

#include "ui/viewmodels/fact.h"
#include "ui/viewmodels/stravalink.h"
#include "ui/viewmodels/swimdocument.h"

#include <vector>

namespace lengthwise {

/// Of a connection; empty without one. now: for what is said of times.
std::vector<Fact> stravaFacts(const StravaState &state, Instant now);

/// A few words of the connection for the status bar; empty where nobody is connected. syncStatus() says more.
QString stravaStatus(const StravaState &state);

/// What leads on after an error of the sign-in.
enum class StravaWay {
    Nothing, ///< it is said what to do, but this window cannot do it
    TryAgain,
    TypeAgain,         ///< client id or secret
    AskAgain,          ///< StravaSignIn::asksAgain
    AnotherAthlete,    ///< StravaSignIn::anotherAthlete
    ForSession,        ///< StravaSignIn::forSession
    StravaApplication, ///< in the browser
};
StravaWay wayOn(ErrorCode code);

/// Pages of Strava, for the browser.
namespace stravaPage {
inline const QUrl applications(QStringLiteral("https://www.strava.com/settings/api"));
inline const QUrl permissions(QStringLiteral("https://www.strava.com/settings/apps"));
QUrl activity(std::int64_t id);
} // namespace stravaPage

/// The activities behind a swim.
std::vector<std::int64_t> stravaActivities(const SwimDocument &swim);

} // namespace lengthwise
