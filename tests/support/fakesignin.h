#pragma once

#include "core/base/clock.h"
#include "tests/support/fakehttp.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace lengthwise {

struct FakeAthlete {
    std::int64_t id = 9'007'199'254'740'993; ///< 2^53 + 1: not a double
    QString userName = QStringLiteral("jo_schwimmt");
    QString firstName = QStringLiteral("Jo");
    QString lastName = QStringLiteral("Sander");
};

/// What the user does on the page of /oauth/authorize.
enum class FakeBrowser {
    Grants,
    Denies,     ///< error=access_denied
    WrongState, ///< comes back with the state of another sign-in
    NoState,
    Closes, ///< reads the page and never comes back
};

struct FakeSignInSettings {
    QString clientId = QStringLiteral("12345");
    QString clientSecret = QStringLiteral("5ec2e70fa4e57a4ab0a7de20c11e47005ec2e75f");
    QHash<QString, QString> otherApplications; ///< id to secret
    FakeAthlete athlete;                       ///< who is at the browser
    FakeBrowser browser = FakeBrowser::Grants;
    std::optional<QStringList> ticked; ///< absent: all scopes that were asked for
    int accessLifetime = 21'600;       ///< s
    bool rotates = true;               ///< each refresh makes a new refresh token, and the old one dies
    bool tellsScope = true;            ///< in the answer of the token endpoint
    bool hasRevoke = true;             ///< /oauth/revoke
    bool isRedirectHostChecked = true; ///< 127.0.0.1 and localhost only
};

/// Shape of swagger: SummaryAthlete.
QJsonObject athleteBody(const FakeAthlete &athlete);

/// What an access token gives.
struct FakeGrant {
    QString clientId;
    FakeAthlete athlete;
    QStringList scopes;
    QString access;
    Instant accessExpires{};
    QString refresh;
    QHash<QString, Instant> olderAccess; ///< still valid until they expire
    bool isRevoked = false;
};

/// The sign-in server: applications, codes, tokens.
class FakeSignIn
{
public:
    /// path: below /oauth. 404 for what is not there.
    FakeAnswer answer(const QString &path, const FakeRequest &request, const FakeSignInSettings &settings, Instant now);

    /// Whose token it is, dead or not; null: nobody's.
    const FakeGrant *grantOf(const QString &access) const;
    bool isValid(const FakeGrant &grant, const QString &access, Instant now) const;

    void expireAccessTokens(Instant now);
    void revokeAll();
    /// How many sign-ins are not revoked.
    int living() const;
    const QStringList &issued() const { return m_issued; }
    /// A new one of its own for a test that starts signed in.
    FakeGrant signedIn(const FakeSignInSettings &settings, const QStringList &scopes, Instant now);

private:
    struct Code {
        QString clientId;
        FakeAthlete athlete;
        QStringList scopes;
    };

    FakeAnswer authorize(const FakeRequest &request, const FakeSignInSettings &settings);
    FakeAnswer token(const FakeRequest &request, const FakeSignInSettings &settings, Instant now);
    FakeAnswer exchange(const QString &clientId, const QString &code, const FakeSignInSettings &settings, Instant now);
    FakeAnswer refresh(const QString &clientId, const QString &token, const FakeSignInSettings &settings, Instant now);
    FakeAnswer revoke(const FakeRequest &request, const FakeSignInSettings &settings);
    FakeAnswer deauthorize(const FakeRequest &request, Instant now);
    QString newSecret();

    QHash<QString, Code> m_codes;
    std::vector<FakeGrant> m_grants;
    QStringList m_issued;
};

} // namespace lengthwise
