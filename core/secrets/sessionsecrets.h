#pragma once

#include "core/secrets/secrets.h"

#include <QHash>

namespace lengthwise {

/// "For this session only": gone with the program. For systems without a keychain.
class SessionSecrets final : public Secrets
{
public:
    QCoro::Task<Result<std::optional<QString>>> read(QString key, Cancellation &cancellation) override;
    QCoro::Task<Result<void>> write(QString key, QString value, Cancellation &cancellation) override;
    QCoro::Task<Result<void>> remove(QString key, Cancellation &cancellation) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace lengthwise
