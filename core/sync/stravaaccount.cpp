#include "core/sync/stravaaccount.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::chrono::milliseconds betweenLockTries{50};
constexpr std::chrono::seconds lockPatience{60}; // longer than a refresh may take

QString applicationKey(const QString &clientId)
{
    return u"app/"_s + clientId;
}

// Not in the coroutine: GCC 12 cannot make a list there.
strava::SignInWish signInWish(const ConnectWish &wish)
{
    return {.application = wish.application, .asksAgain = wish.asksAgain};
}

std::optional<Error> errorIn(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

QString spoken(const strava::AthleteIdentity &athlete)
{
    const QString name = (athlete.firstName + u' ' + athlete.lastName).simplified();
    return name.isEmpty() ? QString::number(athlete.id) : name;
}

} // namespace

StravaAccount::StravaAccount(Parts parts)
    : m_parts(std::move(parts))
    , m_notes(m_parts.index, m_parts.athlete, m_parts.session)
    , m_requests(m_parts.network, m_parts.addresses, m_parts.clock)
{
}

bool StravaAccount::isFresh(const strava::Tokens &tokens) const
{
    return tokens.expiresAt - m_parts.clock.now() > renewedBefore;
}

QString StravaAccount::secretKey() const
{
    return u"athlete/%1/strava"_s.arg(QString::fromStdString(m_parts.athlete));
}

/// What the keychain says of the connection may be older, its name for example.
Result<void> StravaAccount::noteExpired(StravaConnection connection)
{
    const auto known = m_notes.known();
    if (!known)
        return fail(known.error());
    connection = known->connection.value_or(connection);
    connection.isExpired = true;
    return m_notes.note(connection);
}

/// Where nothing is found that should be there, only a write tells whether the keychain is open.
QCoro::Task<Result<std::optional<StoredSignIn>>> StravaAccount::found(bool isExpected, Cancellation &cancellation)
{
    auto text = co_await m_parts.secrets.read(secretKey(), cancellation);
    if (text && !*text && isExpected) {
        if (const auto works = co_await tryKeychain(cancellation); !works)
            co_return fail(works.error());
        text = co_await m_parts.secrets.read(secretKey(), cancellation); // it may have been unlocked for the write
    }
    if (!text)
        co_return fail(text.error());
    co_return *text ? readSignIn(**text) : std::nullopt;
}

QCoro::Task<Result<strava::Application>> StravaAccount::application(QString clientId, Cancellation &cancellation)
{
    const auto text = co_await m_parts.secrets.read(applicationKey(clientId), cancellation);
    if (!text)
        co_return fail(text.error());
    const auto known = *text ? readApplication(clientId, **text) : std::nullopt;
    if (!known)
        co_return fail({.code = ErrorCode::SecretMissing, .detail = clientId});
    co_return *known;
}

QCoro::Task<Result<void>> StravaAccount::keep(StoredSignIn signIn, Cancellation &cancellation)
{
    co_return co_await m_parts.secrets.write(secretKey(), signInText(signIn), cancellation);
}

QCoro::Task<Result<void>> StravaAccount::tryKeychain(Cancellation &cancellation)
{
    const QString key = u"check"_s;
    if (const auto written = co_await m_parts.secrets.write(key, u"{}"_s, cancellation); !written)
        co_return written;
    co_return co_await m_parts.secrets.remove(key, cancellation);
}

Result<void> StravaAccount::requireSame(const strava::AthleteIdentity &athlete)
{
    const auto connections = m_notes.all();
    if (!connections)
        return fail(connections.error());
    for (const auto &[uuid, connection] : *connections) {
        if ((uuid == m_parts.athlete) != (connection.athlete.id == athlete.id))
            return fail({.code = ErrorCode::OtherAthlete, .detail = spoken(athlete)});
    }
    return {};
}

QCoro::Task<Result<StravaConnection>> StravaAccount::connect(
    ConnectWish wish, std::function<void(const QUrl &)> showAddress, Cancellation &cancellation)
{
    if (std::exchange(m_isConnecting, true))
        co_return fail({.code = ErrorCode::AlreadyConnecting});
    const auto ended = qScopeGuard([this] { m_isConnecting = false; });
    if (const auto works = co_await tryKeychain(cancellation); !works)
        co_return fail(works.error());
    if (wish.application.secret.isEmpty()) {
        const auto known = co_await application(wish.application.id, cancellation);
        if (!known)
            co_return fail(known.error());
        wish.application = *known;
    }
    const strava::SignInParts parts{m_parts.network, m_parts.clock, m_parts.pauses, m_parts.addresses};
    // Named: GCC 12 destroys lambdas and brace lists twice that are made within a co_await.
    std::function<QCoro::Task<Result<void>>(strava::TokenAnswer)> keeping = [this, wish, &cancellation](
                                                                                strava::TokenAnswer answer) {
        return keepAnswer(wish, std::move(answer), cancellation);
    };
    const strava::SignInWish asked = signInWish(wish);
    const auto answer = co_await strava::signIn(asked, parts, std::move(showAddress), cancellation, std::move(keeping));
    if (!answer)
        co_return fail(answer.error());
    const auto noted = m_notes.known();
    if (!noted)
        co_return fail(noted.error());
    co_return noted->connection.value_or(connectionOf(wish, *answer));
}

StravaConnection StravaAccount::connectionOf(const ConnectWish &wish, const strava::TokenAnswer &answer) const
{
    return {.clientId = wish.application.id,
        .athlete = answer.athlete.value_or(strava::AthleteIdentity()),
        .scopes = answer.scopes.value_or(QStringList()),
        .keep = wish.keep,
        .since = m_parts.clock.now()};
}

QCoro::Task<Result<void>> StravaAccount::keepAnswer(
    ConnectWish wish, strava::TokenAnswer answer, Cancellation &cancellation)
{
    if (!answer.athlete)
        co_return fail({.code = ErrorCode::AnswerDamaged, .detail = u"athlete"_s});
    if (const auto same = requireSame(*answer.athlete); !same && !wish.anotherAthlete)
        co_return same;
    auto lock = co_await alone(cancellation);
    if (!lock)
        co_return fail(lock.error());
    const auto ended = qScopeGuard([&] { release(*lock); });
    const auto before = m_notes.known();
    const auto secret = co_await m_parts.secrets.write(
        applicationKey(wish.application.id), applicationText(wish.application), cancellation);
    if (!secret)
        co_return secret;
    const StravaConnection connection = connectionOf(wish, answer);
    const StoredSignIn signIn{connection, answer.tokens};
    if (const auto kept = co_await keep(signIn, cancellation); !kept)
        co_return kept;
    m_unkept.reset();
    if (const auto noted = m_notes.note(connection); !noted)
        co_return noted;
    if (before && before->connection) // where it stays, nothing worse comes of it
        static_cast<void>(co_await forgetUnused(before->connection->clientId, cancellation));
    co_return Result<void>();
}

/// The secret of an application goes with the last athlete who uses it.
QCoro::Task<Result<void>> StravaAccount::forgetUnused(QString clientId, Cancellation &cancellation)
{
    const auto connections = m_notes.alike();
    if (!connections)
        co_return fail(connections.error());
    const bool isUsed = std::ranges::any_of(
        *connections, [&clientId](const auto &connection) { return connection.second.clientId == clientId; });
    if (isUsed)
        co_return Result<void>();
    co_return co_await m_parts.secrets.remove(applicationKey(clientId), cancellation);
}

Result<StravaConnection> StravaAccount::recognise(const strava::AthleteIdentity &athlete)
{
    const auto known = m_notes.known();
    if (!known)
        return fail(known.error());
    if (!known->connection)
        return fail({.code = ErrorCode::NotConnected});
    StravaConnection connection = *known->connection;
    if (connection.athlete.id != athlete.id)
        return fail({.code = ErrorCode::OtherAthlete, .detail = spoken(athlete)});
    if (connection.athlete == athlete)
        return connection;
    connection.athlete = athlete;
    return m_notes.note(connection).map([&connection] { return connection; });
}

QCoro::Task<Result<ConnectionStatus>> StravaAccount::status(Cancellation &cancellation)
{
    const auto known = m_notes.known();
    if (!known)
        co_return fail(known.error());
    ConnectionStatus status{.connection = known->connection};
    if (known->isTold && !known->connection)
        co_return status;
    const auto entry = co_await found(known->connection.has_value(), cancellation);
    if (!entry) {
        if (entry.error().code == ErrorCode::Cancelled)
            co_return fail(entry.error());
        status.trouble = entry.error();
    } else if (*entry) {
        status.expiresAt = (*entry)->tokens.expiresAt;
        if (!known->isTold) { // lengthwise.db was made anew
            status.connection = (*entry)->connection;
            static_cast<void>(m_notes.note(status.connection)); // else the next one finds it again
        }
    } else if (known->connection) {
        status.trouble = Error{.code = ErrorCode::SignInExpired};
    }
    if (status.connection && status.connection->isExpired)
        status.trouble = Error{.code = ErrorCode::SignInExpired};
    co_return status;
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
        if (const auto noted = isExpired ? noteExpired(signIn.connection) : Result<void>(); !noted)
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

QCoro::Task<Result<void>> StravaAccount::revoke(StoredSignIn signIn, Cancellation &cancellation)
{
    const auto known = co_await application(signIn.connection.clientId, cancellation);
    if (!known)
        co_return fail(known.error());
    co_return co_await m_requests.revoke(*known, signIn.tokens, cancellation);
}

QCoro::Task<Result<Disconnected>> StravaAccount::disconnect(Cancellation &cancellation)
{
    auto lock = co_await alone(cancellation);
    if (!lock)
        co_return fail(lock.error());
    const auto ended = qScopeGuard([&] { release(*lock); });
    const auto known = m_notes.known();
    if (!known)
        co_return fail(known.error());
    const auto entry = co_await found(known->connection && !m_unkept, cancellation);
    if (!entry && entry.error().code == ErrorCode::Cancelled)
        co_return fail(entry.error());
    const std::optional<StoredSignIn> signIn = m_unkept ? m_unkept : entry.value_or(std::nullopt);
    if (!known->connection && (known->isTold || !signIn))
        co_return fail({.code = ErrorCode::NotConnected});
    Result<void> revoked = fail(entry ? Error{.code = ErrorCode::SignInExpired} : entry.error());
    if (signIn)
        revoked = co_await revoke(*signIn, cancellation);
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    auto removed = co_await m_parts.secrets.remove(secretKey(), cancellation);
    if (const auto noted = m_notes.note(std::nullopt); !noted)
        co_return fail(noted.error());
    m_unkept.reset();
    const auto earlier = m_notes.forgetLasting();
    if (!earlier)
        co_return fail(earlier.error());
    if (*earlier)
        removed = fail({.code = ErrorCode::KeychainLocked});
    const QString clientId = known->connection ? known->connection->clientId : signIn->connection.clientId;
    if (const auto forgotten = co_await forgetUnused(clientId, cancellation); !forgotten)
        removed = forgotten;
    co_return Disconnected{.notRevoked = errorIn(revoked), .notRemoved = errorIn(removed)};
}

} // namespace lengthwise
