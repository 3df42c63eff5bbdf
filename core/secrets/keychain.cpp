#include "core/secrets/keychain.h"

#include <QCoro/QCoroFuture>
#include <qt6keychain/keychain.h>

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFuture>
#include <QLibrary>
#include <QPromise>

#include <functional>
#include <memory>

namespace lengthwise {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"Lengthwise"_s; // also what a keyring viewer shows
    return name;
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool IsSecretService = true;
#else
constexpr bool IsSecretService = false;
#endif

struct Answer {
    QKeychain::Error error = QKeychain::NoError;
    QString words; ///< the system's, where it failed
    QString text;  ///< of a read
};

using MakeJob = std::function<QKeychain::Job *()>;
using Promise = QPromise<std::optional<Answer>>; // absent: cancelled

void settle(Promise &promise, std::optional<Answer> answer)
{
    promise.addResult(std::move(answer)); // without effect where another one came first
    promise.finish();
}

/// QtKeychain queues the jobs of a process without a lock and in the thread of the first one, so all of them run in
/// the main thread, which lives longest. A pending job must never be deleted: one that nobody waits for any more stays
/// until the system answers, be it for ever.
void start(const MakeJob &make, const std::shared_ptr<Promise> &promise)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), [make, promise] {
        QKeychain::Job *job = make();
        QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
            Answer answer{.error = done->error(), .words = done->errorString()};
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer.text = read->textData();
            settle(*promise, std::move(answer));
        });
        job->start();
    });
}

Error failed(const QString &detail)
{
    return {.code = ErrorCode::KeychainFailed, .detail = detail};
}

/// Adds what the system does not say.
QString explained(const QString &words)
{
    if (!QLibrary(u"secret-1"_s, 0).load())
        return words + " (libsecret-1.so.0 cannot be loaded)"_L1;
    if (words.contains("/org/freedesktop/secrets/collection/"_L1))
        return words + " (no keyring was made yet)"_L1;
    return words;
}

Error errorOf(const Answer &answer)
{
    switch (answer.error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.code = ErrorCode::KeychainLocked, .detail = answer.words};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.code = ErrorCode::KeychainMissing, .detail = answer.words};
    case QKeychain::OtherError:
        // The secret service has no code of its own for not being there.
        if (IsSecretService)
            return {.code = ErrorCode::KeychainMissing, .detail = explained(answer.words)};
        return failed(answer.words);
    default:
        return failed(answer.words);
    }
}

/// Answers of the secret service come through GLib; without it they would never come.
bool canAnswer()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance(QCoreApplication::instance()->thread());
    return !IsSecretService || (dispatcher && dispatcher->inherits("QEventDispatcherGlib"));
}

/// Errors of Secrets; an entry that is not found is an answer.
QCoro::Task<Result<Answer>> ask(MakeJob make, Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    if (!canAnswer())
        co_return fail({.code = ErrorCode::KeychainMissing, .detail = u"no GLib event loop (QT_NO_GLIB)"_s});
    const auto promise = std::make_shared<Promise>();
    promise->start();
    const auto cancelling =
        QObject::connect(&cancellation, &Cancellation::cancelled, [promise] { settle(*promise, std::nullopt); });
    start(make, promise);
    const std::optional<Answer> answer = co_await promise->future();
    QObject::disconnect(cancelling);
    if (!answer)
        co_return fail({.code = ErrorCode::Cancelled});
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        co_return fail(errorOf(*answer));
    co_return *answer;
}

// Made before they are awaited: GCC 12 destroys a lambda twice that stands within a co_await.
template<class Job>
MakeJob job(const QString &key)
{
    return [key] {
        auto *job = new Job(service());
        job->setKey(key);
        return job;
    };
}

MakeJob writeJob(const QString &key, const QString &value)
{
    return [key, value] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(value);
        return job;
    };
}

} // namespace

QCoro::Task<Result<std::optional<QString>>> Keychain::read(QString key, Cancellation &cancellation)
{
    const MakeJob reading = job<QKeychain::ReadPasswordJob>(key);
    const auto answer = co_await ask(reading, cancellation);
    if (!answer)
        co_return fail(answer.error());
    if (answer->error == QKeychain::EntryNotFound || answer->text == NoSecret)
        co_return std::nullopt;
    co_return answer->text;
}

QCoro::Task<Result<void>> Keychain::write(QString key, QString value, Cancellation &cancellation)
{
    if (auto fits = checkSecretSize(value); !fits)
        co_return fits;
    const MakeJob writing = writeJob(key, value);
    const auto answer = co_await ask(writing, cancellation);
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

QCoro::Task<Result<void>> Keychain::remove(QString key, Cancellation &cancellation)
{
    // A locked keyring says that it deleted, and that it finds nothing; only a write tells that it is open.
    const MakeJob emptying = writeJob(key, NoSecret);
    const auto emptied = co_await ask(emptying, cancellation);
    if (!emptied)
        co_return fail(emptied.error());
    const MakeJob deleting = job<QKeychain::DeletePasswordJob>(key);
    const auto deleted = co_await ask(deleting, cancellation);
    if (!deleted)
        co_return fail(deleted.error());
    // Another program may have written it meanwhile, or another keyring may hold an older one.
    const auto left = co_await read(key, cancellation);
    if (!left)
        co_return fail(left.error());
    if (*left)
        co_return fail(failed(u"still there after it was deleted"_s));
    co_return {};
}

} // namespace lengthwise
