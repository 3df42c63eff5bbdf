#include "core/strava/signin.h"

#include "core/strava/callbacklistener.h"
#include "core/strava/form.h"
#include "core/strava/redirect.h"

#include <QCoro/QCoroSignal>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

QUrl addressToOpen(
    const SignInWish &wish, const Addresses &addresses, const QString &redirectAddress, const QByteArray &state)
{
    auto url = addresses.signIn;
    url.setPath(url.path() + u"/authorize"_s);
    const auto query = formEncoded({
        {"client_id", wish.application.id},
        {"redirect_uri", redirectAddress},
        {"response_type", u"code"_s},
        {"approval_prompt", wish.asksAgain ? u"force"_s : u"auto"_s},
        {"scope", wish.scopes.join(u',')},
        {"state", QString::fromLatin1(state)},
    });
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QCoro::Task<> giveUpAfterPatience(CallbackListener &listener, Pauses &pauses, Cancellation &arrival)
{
    co_await pauses.pause(signInPatience, arrival);
    listener.giveUp();
}

/// The query of the redirect.
QCoro::Task<Result<QByteArray>> redirectTo(CallbackListener &listener, Pauses &pauses, Cancellation &cancellation)
{
    Cancellation arrival;
    QObject::connect(&cancellation, &Cancellation::cancelled, &listener, &CallbackListener::giveUp);
    if (cancellation.isCancelled())
        listener.giveUp();
    const auto patience = giveUpAfterPatience(listener, pauses, arrival);
    if (listener.isWaiting())
        co_await qCoro(&listener, &CallbackListener::ended);
    arrival.cancel();
    co_await patience;
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    if (!listener.query())
        co_return fail({.code = ErrorCode::SignInTimedOut});
    co_return *listener.query();
}

/// From the redirect to tokens that hold.
QCoro::Task<Result<TokenAnswer>> answerFor(
    SignInWish wish, SignInParts parts, Grant granted, Cancellation &cancellation)
{
    TokenRequests requests(parts.network, parts.addresses, parts.clock);
    auto answer = co_await requests.exchange(wish.application, granted.code, cancellation);
    if (!answer)
        co_return answer;
    // Not ended at Strava: that would end an older sign-in of the same athlete, too.
    if (const auto ahead = answer->clockAhead; ahead && std::abs(*ahead) > greatestClockError)
        co_return fail({.code = ErrorCode::ClockWrong, .count = *ahead});
    answer->scopes = granted.scopes;
    co_return answer;
}

QCoro::Task<Result<TokenAnswer>> complete(SignInWish wish, SignInParts parts, Result<QByteArray> query,
    QByteArray state, Cancellation &cancellation, std::function<QCoro::Task<Result<void>>(TokenAnswer)> keep)
{
    if (!query)
        co_return fail(query.error());
    const auto granted = grantOf(*query, state, wish.scopes);
    if (!granted)
        co_return fail(granted.error());
    auto answer = co_await answerFor(wish, parts, *granted, cancellation);
    if (!answer || !keep)
        co_return answer;
    if (const auto kept = co_await keep(*answer); !kept)
        co_return fail(kept.error());
    co_return answer;
}

} // namespace

QCoro::Task<Result<TokenAnswer>> signIn(SignInWish wish, SignInParts parts,
    std::function<void(const QUrl &)> showAddress, Cancellation &cancellation,
    std::function<QCoro::Task<Result<void>>(TokenAnswer)> keep)
{
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    CallbackListener listener;
    if (const auto listening = listener.listen(parts.port); !listening)
        co_return fail(listening.error());
    const auto state = randomState();
    showAddress(addressToOpen(wish, parts.addresses, listener.redirectAddress(), state));
    const auto query = co_await redirectTo(listener, parts.pauses, cancellation);
    auto answer = co_await complete(wish, parts, query, state, cancellation, std::move(keep));
    listener.answer(signInPage(answer ? std::optional<Error>() : answer.error()));
    co_return answer;
}

} // namespace lengthwise::strava
