#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>

namespace lengthwise::strava {

/// What the browser shows of a sign-in. Whole in itself: no scripts, nothing from elsewhere.
struct SignInPage {
    int status = 200; ///< of HTTP
    QByteArray html;
};

/// How a sign-in ended; absent: well. In the language of the application; the thread of its translators.
SignInPage signInPage(const std::optional<Error> &error);
/// For whoever comes after the one that was taken.
SignInPage overPage();
/// For what is no redirect: few see it.
SignInPage refusalPage(int status);

/// The whole answer, head and body, after which the connection is closed.
QByteArray httpAnswer(const SignInPage &page);

} // namespace lengthwise::strava
