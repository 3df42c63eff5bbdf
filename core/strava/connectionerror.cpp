#include "core/strava/connectionerror.h"

#include "core/base/safetext.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace lengthwise::strava {

namespace {

constexpr qint64 minute = 60; // s
constexpr qint64 day = 86'400;

/// s; absent: the certificate itself may be at fault. Nobody's servers use one before its time, and one that ran out a
/// month ago would have been renewed. Authorities' own certificates, known by their longer life, prove neither.
std::optional<qint64> clockAhead(const QSslError &doubt, qint64 now)
{
    const auto certificate = doubt.certificate();
    const auto begin = certificate.effectiveDate().toSecsSinceEpoch();
    const auto end = certificate.expiryDate().toSecsSinceEpoch();
    if (certificate.isNull() || end - begin > 400 * day)
        return std::nullopt;
    if (doubt.error() == QSslError::CertificateNotYetValid && now < begin - 5 * minute)
        return now - begin;
    if (doubt.error() == QSslError::CertificateExpired && now > end + 30 * day)
        return now - end;
    return std::nullopt;
}

bool isAboutDates(const QSslError &doubt)
{
    return doubt.error() == QSslError::CertificateNotYetValid || doubt.error() == QSslError::CertificateExpired;
}

Error untrusted(const QString &reason, const QList<QSslError> &doubts, Instant now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    QStringList reasons;
    for (const auto &doubt : doubts) {
        if (const auto ahead = clockAhead(doubt, seconds);
            ahead && std::all_of(doubts.begin(), doubts.end(), isAboutDates))
            return {.code = ErrorCode::ClockWrong, .count = *ahead};
        reasons += doubt.errorString();
    }
    reasons.removeDuplicates();
    return {.code = ErrorCode::ConnectionUntrusted,
        .detail = safeText(reasons.isEmpty() ? reason : reasons.join(QLatin1Char(' ')))};
}

} // namespace

Error connectionError(
    QNetworkReply::NetworkError error, const QString &reason, const QList<QSslError> &doubts, Instant now)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return untrusted(reason, doubts, now);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return {.code = ErrorCode::AnswerDamaged, .detail = safeText(reason)};
    case QNetworkReply::ContentReSendError: // Qt has no words for it: cut, and the body is not sent again
        return {.code = ErrorCode::NetworkDown, .detail = QStringLiteral("Connection closed")};
    default:
        return {.code = ErrorCode::NetworkDown, .detail = safeText(reason)};
    }
}

} // namespace lengthwise::strava
