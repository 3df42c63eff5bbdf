#include "core/secrets/secrets.h"
#include "core/sync/storedsignin.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

const StoredSignIn signIn{
    .connection = {.clientId = u"12345"_s,
        .athlete = {.id = 9'007'199'254'740'993, .userName = u"jo"_s, .firstName = u"Jo"_s, .lastName = u"Sander"_s},
        .scopes = {u"read"_s, u"activity:read_all"_s},
        .keep = StravaKeep::UntilDisconnected,
        .since = Instant(std::chrono::milliseconds(1'700'000'000'123)),
        .isExpired = true},
    .tokens = {
        .access = u"aaa"_s, .refresh = u"rrr"_s, .expiresAt = Instant(std::chrono::milliseconds(1'700'021'600'000))}};

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

class TestStoredSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItComesBack()
    {
        QCOMPARE(readSignIn(signInText(signIn)), std::optional(signIn));
        QCOMPARE(readConnection(connectionObject(signIn.connection)), std::optional(signIn.connection));
        const strava::Application application{u"12345"_s, u"s3cr3t \"ü\""_s};
        QCOMPARE(readApplication(u"12345"_s, applicationText(application)), std::optional(application));
    }

    void idsHave64Bits()
    {
        for (const std::int64_t id : {std::int64_t(9'007'199'254'740'993), std::numeric_limits<std::int64_t>::max()}) {
            StoredSignIn other = signIn;
            other.connection.athlete.id = id;
            QVERIFY(signInText(other).contains(u"\"id\":%1,"_s.arg(id)));
            QCOMPARE(readSignIn(signInText(other))->connection.athlete.id, id);
        }
    }

    void whatIsKnownWithoutTheKeychainIsNoSecret()
    {
        const QString text = textOf(connectionObject(signIn.connection));
        QVERIFY(!text.contains(signIn.tokens.access));
        QVERIFY(!text.contains(signIn.tokens.refresh));
    }

    void aKeepThatIsNotUnderstoodIsTheStrictOne()
    {
        QJsonObject object = connectionObject(signIn.connection);
        QCOMPARE(object.value(u"keep"_s), QJsonValue(u"connected"_s));
        for (const QJsonValue &keep : {QJsonValue(u"forever"_s), QJsonValue(7), QJsonValue()}) {
            object[u"keep"_s] = keep;
            QCOMPARE(readConnection(object)->keep, StravaKeep::SevenDays);
        }
        QCOMPARE(keepNamed(u"7d"_s), StravaKeep::SevenDays);
        QCOMPARE(keepNamed(u"connected"_s), StravaKeep::UntilDisconnected);
        QCOMPARE(keepNamed(u"7D"_s), std::nullopt);
    }

    void foreignTextIsAbsent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no JSON") << u"hunter2"_s;
        QTest::newRow("broken off") << signInText(signIn).chopped(1);
        QTest::newRow("empty object") << u"{}"_s;
        QTest::newRow("array") << u"[1]"_s;
        for (const QString &name : {u"client_id"_s, u"athlete"_s, u"access_token"_s, u"refresh_token"_s}) {
            QJsonObject object = objectOf(signInText(signIn));
            object.remove(name);
            QTest::newRow(qPrintable(u"without "_s + name)) << textOf(object);
            object[name] = 1;
            QTest::newRow(qPrintable(u"number as "_s + name)) << textOf(object);
        }
    }

    void foreignTextIsAbsent()
    {
        QFETCH(QString, text);
        QCOMPARE(readSignIn(text), std::nullopt);
        QCOMPARE(readApplication(u"12345"_s, text), std::nullopt);
    }

    /// Longer than anybody's: the smallest keychain takes them.
    void longNamesFit()
    {
        StoredSignIn other = signIn;
        other.connection.athlete.userName = QString(100, u'ü');
        other.connection.athlete.firstName = QString(100, u'泳');
        other.connection.athlete.lastName = QString(100, u'泳');
        other.connection.scopes = QStringList{u"read"_s, u"read_all"_s, u"profile:read_all"_s, u"profile:write"_s,
            u"activity:read"_s, u"activity:read_all"_s, u"activity:write"_s};
        other.tokens.access = other.tokens.refresh = QString(256, u'x');
        QVERIFY(checkSecretSize(signInText(other)));
        QCOMPARE(readSignIn(signInText(other)), std::optional(other));
    }
};

QTEST_APPLESS_MAIN(TestStoredSignIn)
#include "tst_storedsignin.moc"
