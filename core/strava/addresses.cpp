#include "core/strava/addresses.h"

#include "core/base/safetext.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

bool isThisMachine(const QString &host)
{
    if (host == u"localhost"_s)
        return true;
    const QHostAddress address(host);
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || address.isInSubnet(QHostAddress(QHostAddress::LocalHost), 8);
}

bool isAccepted(const QUrl &url)
{
    // An "@" has no place in these addresses; in the odd ones it makes a host out of what looks like a path.
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || url.toString(QUrl::FullyEncoded).contains(u'@'))
        return false;
    return url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isThisMachine(url.host()));
}

/// Without what may hold a password or a token.
Error refusal(const QString &address)
{
    const auto plain = address.section(u'@', -1).section(u'?', 0, 0).section(u'#', 0, 0);
    return {.code = ErrorCode::AddressRefused, .detail = safeText(plain)};
}

} // namespace

Result<Addresses> addresses(const QString &both, const Addresses &set)
{
    auto base = both.trimmed();
    if (base.isEmpty()) {
        for (const auto &url : {set.signIn, set.api}) {
            if (!isAccepted(url))
                return fail(refusal(url.toString()));
        }
        return set;
    }
    while (base.endsWith(u'/'))
        base.chop(1);
    // Judged before it is parsed: an empty user and an empty query leave no trace in the parsed address.
    const bool isPlain = !base.contains(u'@') && !base.contains(u'?') && !base.contains(u'#');
    const Addresses found{
        .signIn = QUrl(base + u"/oauth"_s, QUrl::StrictMode),
        .api = QUrl(base + u"/api/v3"_s, QUrl::StrictMode),
        .areOverridden = true,
    };
    if (!isPlain || !isAccepted(found.signIn))
        return fail(refusal(both));
    return found;
}

} // namespace lengthwise::strava
