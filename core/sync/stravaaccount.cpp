#include "core/sync/stravaaccount.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QString applicationKey(const QString &clientId)
{
    return u"app/"_s + clientId;
}

// Not in the coroutine: GCC 12 cannot make a list there.
strava::SignInWish signInWish(const ConnectWish &wish, const KnownConnection &known)
{
    const bool mayWrite = known.connection && known.connection->scopes.contains(strava::scope::write);
    strava::SignInWish asked{.application = wish.application, .asksAgain = wish.asksAgain};
    if (wish.writes || mayWrite)
        asked.scopes.append(strava::scope::write);
    if (wish.writes && !mayWrite)
        asked.asksAgain = true; // else whoever has granted the others is not asked for one more
    return asked;
}

std::optional<Error> errorIn(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

StravaAccount::StravaAccount(Parts parts)
    : m_parts(std::move(parts))
    , m_notes(m_parts.index, m_parts.athlete, m_parts.session)
    , m_requests(m_parts.network, m_parts.addresses, m_parts.clock)
{
}

QString StravaAccount::secretKey() const
{
    return u"athlete/%1/strava"_s.arg(QString::fromStdString(m_parts.athlete));
}

Result<KnownConnection> StravaAccount::known()
{
    return m_notes.known();
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
            return fail({.code = ErrorCode::OtherAthlete, .detail = spokenName(athlete)});
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
    std::function<QCoro::Task<Result<void>>(strava::TokenAnswer)> keeping = [this, wish](strava::TokenAnswer answer) {
        return keepAnswer(wish, std::move(answer));
    };
    const auto before = m_notes.known();
    if (!before)
        co_return fail(before.error());
    const strava::SignInWish asked = signInWish(wish, *before);
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

/// From here on nothing is cancelled: Strava has answered, so this is stored, or ended at Strava, too.
QCoro::Task<Result<void>> StravaAccount::keepAnswer(ConnectWish wish, strava::TokenAnswer answer)
{
    const auto kept = co_await tryToKeep(wish, answer);
    if (kept)
        co_return kept;
    const auto known = m_notes.all();
    const std::int64_t id = answer.athlete.value_or(strava::AthleteIdentity()).id;
    const bool isInUse =
        !known || std::ranges::any_of(*known, [id](const auto &one) { return one.second.athlete.id == id; });
    if (!isInUse)
        co_await m_requests.revoke(wish.application, answer.tokens, m_uncancelled);
    co_return kept;
}

QCoro::Task<Result<void>> StravaAccount::tryToKeep(ConnectWish wish, strava::TokenAnswer answer)
{
    if (!answer.athlete)
        co_return fail({.code = ErrorCode::AnswerDamaged, .detail = u"athlete"_s});
    if (const auto same = requireSame(*answer.athlete); !same && !wish.anotherAthlete)
        co_return same;
    auto lock = co_await alone(m_uncancelled);
    if (!lock)
        co_return fail(lock.error());
    const auto ended = qScopeGuard([&] { release(*lock); });
    const auto before = m_notes.known();
    const auto secret = co_await m_parts.secrets.write(
        applicationKey(wish.application.id), applicationText(wish.application), m_uncancelled);
    if (!secret)
        co_return secret;
    const StravaConnection connection = connectionOf(wish, answer);
    const StoredSignIn signIn{connection, answer.tokens};
    if (const auto kept = co_await keep(signIn, m_uncancelled); !kept)
        co_return kept;
    m_unkept.reset();
    if (const auto noted = m_notes.note(connection); !noted)
        co_return noted;
    const bool isLeft = before && before->connection && before->connection->clientId != connection.clientId;
    if (isLeft) // where it stays, nothing worse comes of it
        static_cast<void>(co_await forgetUnused(before->connection->clientId, m_uncancelled));
    co_return Result<void>();
}

/// The secret of an application goes with the last athlete who uses it.
QCoro::Task<Result<void>> StravaAccount::forgetUnused(QString clientId, Cancellation &cancellation)
{
    const auto isUsed = m_notes.isUsed(clientId);
    if (!isUsed)
        co_return fail(isUsed.error());
    if (*isUsed)
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
        return fail({.code = ErrorCode::OtherAthlete, .detail = spokenName(athlete)});
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
    // What a locked keychain holds could neither be ended at Strava nor be removed later on.
    if (!entry && (entry.error().code == ErrorCode::Cancelled || entry.error().code == ErrorCode::KeychainLocked))
        co_return fail(entry.error());
    const std::optional<StoredSignIn> signIn = m_unkept ? m_unkept : entry.value_or(std::nullopt);
    if (!known->connection && (known->isTold || !signIn))
        co_return fail({.code = ErrorCode::NotConnected});
    Result<void> revoked = fail(entry ? Error{.code = ErrorCode::SignInExpired} : entry.error());
    if (signIn)
        revoked = co_await revoke(*signIn, cancellation);
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    const QString clientId = known->connection ? known->connection->clientId : signIn->connection.clientId;
    const auto removed = co_await forget(clientId, cancellation);
    if (!removed)
        co_return fail(removed.error());
    co_return Disconnected{.notRevoked = errorIn(revoked), .notRemoved = *removed};
}

/// Absent: nothing is left. An error: the connection is noted as before.
QCoro::Task<Result<std::optional<Error>>> StravaAccount::forget(QString clientId, Cancellation &cancellation)
{
    auto removed = co_await m_parts.secrets.remove(secretKey(), cancellation);
    if (const auto noted = m_notes.note(std::nullopt); !noted)
        co_return fail(noted.error());
    m_unkept.reset();
    if (const auto forgotten = co_await forgetUnused(clientId, cancellation); !forgotten)
        removed = forgotten;
    if (!m_parts.session)
        co_return errorIn(removed);
    const auto lasting = m_notes.forgetLasting();
    if (!lasting)
        co_return fail(lasting.error());
    co_return *lasting ? std::optional(Error{.code = ErrorCode::KeychainLocked}) : errorIn(removed);
}

} // namespace lengthwise
