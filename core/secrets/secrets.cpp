#include "core/secrets/secrets.h"

namespace lengthwise {

Result<void> checkSecretSize(const QString &value)
{
    const qsizetype size = value.toUtf8().size();
    if (size > LargestSecret)
        return fail({.code = ErrorCode::KeychainFailed,
            .count = size,
            .detail = QStringLiteral("%1 bytes, at most %2").arg(size).arg(LargestSecret)});
    return {};
}

} // namespace lengthwise
