#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QCoro/QCoroTask>

#include <QString>

#include <optional>

namespace lengthwise {

/// In bytes of UTF-8: what the smallest keychain takes.
inline constexpr qsizetype LargestSecret = 2560;
/// KeychainFailed where value is larger.
Result<void> checkSecretSize(const QString &value);

/// As good as absent: an empty JSON object.
inline constexpr QLatin1String NoSecret("{}");

/// Where secrets are kept: short JSON texts, each replaced as a whole. One thread with an event loop. A question may
/// wait as long as the desktop asks the user for a password; where it gets cancelled, the answer is Cancelled at once
/// and a late one is ignored: what was begun may still be done. Questions are answered in turn, so the next one waits
/// as long as the system takes for a cancelled one. cancellation must outlive the question.
///
/// Keys: "app/<client id>" (the secret of the swimmer's own application), "athlete/<uuid>/strava" (tokens), and
/// "check", there for a moment to see whether anything can be kept.
class Secrets
{
public:
    virtual ~Secrets() = default;

    /// Absent: nothing was found; which does not prove that nothing is stored, since a locked keyring says the same.
    /// KeychainMissing, KeychainLocked, KeychainFailed, Cancelled.
    virtual QCoro::Task<Result<std::optional<QString>>> read(QString key, Cancellation &cancellation) = 0;
    /// At most LargestSecret. Errors as read(); what was there before is whole then.
    virtual QCoro::Task<Result<void>> write(QString key, QString value, Cancellation &cancellation) = 0;
    /// Succeeds only when it is sure that nothing is left. An absent key is no error. KeychainLocked: nothing was
    /// removed.
    virtual QCoro::Task<Result<void>> remove(QString key, Cancellation &cancellation) = 0;
};

} // namespace lengthwise
