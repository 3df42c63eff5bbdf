#include "core/sync/stravaaccount.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

/// The part of StravaAccount that hands out tokens and renews them.
namespace lengthwise {

namespace {

constexpr std::chrono::milliseconds betweenLockTries{50};
constexpr std::chrono::seconds lockPatience{60}; // longer than a refresh may take

} // namespace

bool StravaAccount::isFresh(const strava::Tokens &tokens) const
{
    return tokens.expiresAt - m_parts.clock.now() > renewedBefore;
}

QCoro::Task<Result<StoredSignIn>> StravaAccount::needed(Cancellation &cancellation)
{
    const auto known = m_notes.known();
    if (!known)
        co_return fail(known.error());
    if (known->isTold && !known->connection)
        co_return fail({.code = ErrorCode::NotConnected});
    if (known->connection && known->connection->isExpired)
        co_return fail({.code = ErrorCode::SignInExpired});
    if (m_unkept)
        co_return Result<StoredSignIn>(*m_unkept); // QCoro moves what it is given
    const auto entry = co_await found(known->connection.has_value(), cancellation);
    if (!entry)
        co_return fail(entry.error());
    if (!*entry)
        co_return fail({.code = known->connection ? ErrorCode::SignInExpired : ErrorCode::NotConnected});
    const strava::AthleteIdentity &signedIn = (*entry)->connection.athlete;
    if (known->connection && known->connection->athlete.id != signedIn.id) // a sign-in was cut short
        co_return fail({.code = ErrorCode::OtherAthlete, .detail = spokenName(signedIn)});
    co_return **entry;
}

QCoro::Task<Result<QString>> StravaAccount::token(Cancellation &cancellation)
{
    const auto signIn = co_await needed(cancellation);
    if (!signIn)
        co_return fail(signIn.error());
    if (!m_unkept && isFresh(signIn->tokens))
        co_return signIn->tokens.access;
    co_return co_await renewed(QString(), cancellation);
}

QCoro::Task<Result<QString>> StravaAccount::tokenInsteadOf(QString refused, Cancellation &cancellation)
{
    return renewed(std::move(refused), cancellation);
}

QCoro::Task<Result<LibraryLock>> StravaAccount::alone(Cancellation &cancellation)
{
    const QString path = u"%1/%2-strava.lock"_s.arg(m_parts.folder, QString::fromStdString(m_parts.athlete));
    for (std::chrono::milliseconds waited{0};; waited += betweenLockTries) {
        if (m_unkeptLock)
            co_return *std::exchange(m_unkeptLock, std::nullopt);
        auto lock = LibraryLock::take(path, u"refresh"_s);
        if (lock || lock.error().code != ErrorCode::LibraryBusy || waited > lockPatience)
            co_return lock;
        co_await m_parts.pauses.pause(betweenLockTries, cancellation);
        if (cancellation.isCancelled())
            co_return fail({.code = ErrorCode::Cancelled});
    }
}

void StravaAccount::release(LibraryLock &lock)
{
    if (m_unkept)
        m_unkeptLock = std::move(lock);
}

QCoro::Task<Result<QString>> StravaAccount::renewed(QString refused, Cancellation &cancellation)
{
    auto lock = co_await alone(cancellation);
    if (!lock)
        co_return fail(lock.error());
    const auto ended = qScopeGuard([&] { release(*lock); });
    auto signIn = co_await needed(cancellation);
    if (!signIn)
        co_return fail(signIn.error());
    // Somebody else may have renewed it while this one waited.
    if (!m_unkept && isFresh(signIn->tokens) && signIn->tokens.access != refused)
        co_return signIn->tokens.access;
    co_return co_await renewedAlone(std::move(*signIn), cancellation);
}

QCoro::Task<Result<QString>> StravaAccount::renewedAlone(StoredSignIn signIn, Cancellation &cancellation)
{
    // What cannot be stored must not be asked for: Strava's answer makes the stored token worthless.
    if (const auto kept = co_await keep(signIn, cancellation); !kept)
        co_return fail(kept.error());
    if (std::exchange(m_unkept, std::nullopt) && isFresh(signIn.tokens))
        co_return signIn.tokens.access;
    const auto known = co_await application(signIn.connection.clientId, cancellation);
    if (!known)
        co_return fail(known.error());
    const auto answer = co_await m_requests.refresh(*known, signIn.tokens.refresh, m_uncancelled);
    if (!answer) {
        // SignInRefused is about the application: the tokens may be as good as before once its secret is right.
        const bool isExpired = answer.error().code == ErrorCode::SignInExpired;
        if (const auto noted = isExpired ? m_notes.noteExpired(signIn.connection) : Result<void>(); !noted)
            co_return fail(noted.error());
        co_return fail(answer.error());
    }
    signIn.tokens = answer->tokens;
    if (const auto kept = co_await keep(signIn, m_uncancelled); !kept) {
        m_unkept = std::move(signIn);
        co_return fail(kept.error());
    }
    if (std::abs(answer->clockAhead.value_or(0)) > strava::greatestClockError)
        co_return fail({.code = ErrorCode::ClockWrong, .count = answer->clockAhead});
    co_return signIn.tokens.access;
}

} // namespace lengthwise
