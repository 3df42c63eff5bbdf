#pragma once

#include "core/secrets/secrets.h"

namespace lengthwise {

/// The system's keychain, under the service "Lengthwise". Waits through the desktop's question for a password. Asked in
/// any thread with an event loop; the system itself is asked in the main thread, whose event loop must run meanwhile.
class Keychain final : public Secrets
{
public:
    QCoro::Task<Result<std::optional<QString>>> read(QString key, Cancellation &cancellation) override;
    QCoro::Task<Result<void>> write(QString key, QString value, Cancellation &cancellation) override;
    QCoro::Task<Result<void>> remove(QString key, Cancellation &cancellation) override;
};

} // namespace lengthwise
