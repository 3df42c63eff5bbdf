#include "core/secrets/sessionsecrets.h"

namespace lengthwise {

QCoro::Task<Result<std::optional<QString>>> SessionSecrets::read(QString key, Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend() || *found == NoSecret)
        co_return std::nullopt;
    co_return *found;
}

QCoro::Task<Result<void>> SessionSecrets::write(QString key, QString value, Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    if (auto fits = checkSecretSize(value); !fits)
        co_return fits;
    m_secrets.insert(key, value);
    co_return {};
}

QCoro::Task<Result<void>> SessionSecrets::remove(QString key, Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        co_return fail({.code = ErrorCode::Cancelled});
    m_secrets.remove(key);
    co_return {};
}

} // namespace lengthwise
