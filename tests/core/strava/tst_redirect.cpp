#include "core/strava/form.h"
#include "core/strava/redirect.h"
#include "core/strava/tokens.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;
using namespace lengthwise::strava;

class TestRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsSurviveTheirEncoding_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << u"abc-_.~019"_s << QByteArray("abc-_.~019");
        QTest::newRow("marks") << u"a+b%c&d=e"_s << QByteArray("a%2Bb%25c%26d%3De");
        QTest::newRow("looks encoded") << u"%2B%20"_s << QByteArray("%252B%2520");
        QTest::newRow("blank") << u"a b"_s << QByteArray("a%20b");
        QTest::newRow("letters") << u"ü€"_s << QByteArray("%C3%BC%E2%82%AC");
        QTest::newRow("ends") << u"a\r\nb"_s << QByteArray("a%0D%0Ab");
        QTest::newRow("empty") << u""_s << QByteArray("");
    }

    void formsSurviveTheirEncoding()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, encoded);
        const Form form{{"first", value}, {"second", u"2"_s}};
        QCOMPARE(formEncoded(form), QByteArray("first=" + encoded + "&second=2"));
        QCOMPARE(formDecoded(formEncoded(form)), form);
    }

    void whatIsOddIsDecodedAllTheSame()
    {
        QCOMPARE(formDecoded("a+b=c+d"), (Form{{"a+b", u"c+d"_s}}));
        QCOMPARE(formDecoded("a&b=&=c&&d=e=f"), (Form{{"a", u""_s}, {"b", u""_s}, {"", u"c"_s}, {"d", u"e=f"_s}}));
        QCOMPARE(formDecoded(""), Form());
    }

    void statesAreLongAndNew()
    {
        QSet<QByteArray> states;
        for (int i = 0; i < 100; ++i)
            states += randomState();
        QCOMPARE(states.size(), 100);
        for (const auto &state : states) {
            QCOMPARE(state.size(), 43); // 32 bytes, 6 bits a letter
            QCOMPARE(QByteArray::fromBase64(state, QByteArray::Base64UrlEncoding).size(), 32);
            QCOMPARE(state.toPercentEncoding(), state);
        }
    }

    void whatCameBackIsJudged_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Error>("error");
        const auto row = [](const char *name, const QByteArray &query, const Error &error) {
            QTest::newRow(name) << query << error;
        };
        const Error forged{.code = ErrorCode::SignInForged};
        row("wrong state", "state=statf&code=c&scope=activity:read", forged);
        row("a piece of it", "state=stat&code=c&scope=activity:read", forged);
        row("more than it", "state=statee&code=c&scope=activity:read", forged);
        row("no state", "code=c&scope=activity:read", forged);
        row("empty state", "state=&code=c&scope=activity:read", forged);
        row("two states", "state=state&state=other&code=c&scope=activity:read", forged);
        row("nothing", "", forged);
        row("denied with a wrong state", "state=x&error=access_denied", forged);
        row("denied", "state=state&error=access_denied", {.code = ErrorCode::SignInDenied});
        row("denied, whatever else", "state=state&error=access_denied&code=c", {.code = ErrorCode::SignInDenied});
        row("their failure", "state=state&error=server_error",
            {.code = ErrorCode::ServerFailed, .detail = u"server_error"_s});
        row("another error", "state=state&error=invalid%1B[31m_scope",
            {.code = ErrorCode::SignInRefused, .detail = u"invalid [31m_scope"_s});
        row("no code", "state=state&scope=activity:read", {.code = ErrorCode::AnswerDamaged, .detail = u"code"_s});
        row("empty code", "state=state&code=", {.code = ErrorCode::AnswerDamaged, .detail = u"code"_s});
        row("two codes", "state=state&code=a&code=b", {.code = ErrorCode::AnswerDamaged, .detail = u"code"_s});
        row("unticked", "state=state&code=c&scope=read",
            {.code = ErrorCode::ScopesMissing, .detail = u"activity:read_all"_s});
        row("only the right to write", "state=state&code=c&scope=read,activity:write",
            {.code = ErrorCode::ScopesMissing, .detail = u"activity:read_all"_s});
        row("everything unticked",
            "state=state&code=c&scope=", {.code = ErrorCode::ScopesMissing, .detail = u"read, activity:read_all"_s});
        row("not told", "state=state&code=c",
            {.code = ErrorCode::ScopesMissing, .detail = u"read, activity:read_all"_s});
        row("begins like it", "state=state&code=c&scope=activity:read_some",
            {.code = ErrorCode::ScopesMissing, .detail = u"read, activity:read_all"_s});
    }

    void whatCameBackIsJudged()
    {
        QFETCH(QByteArray, query);
        QFETCH(Error, error);
        const auto granted = grantOf(query, "state", {scope::read, scope::allActivities});
        QVERIFY(!granted);
        QCOMPARE(int(granted.error().code), int(error.code));
        QCOMPARE(granted.error().detail, error.detail);
    }

    void codeAndScopesAreRead_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("scopes");
        QTest::newRow("all") << QByteArray("state=state&code=abc&scope=read,activity:read_all") << u"abc"_s
                             << QStringList{u"read"_s, u"activity:read_all"_s};
        QTest::newRow("not the private ones") << QByteArray("state=state&code=abc&scope=read,activity:read") << u"abc"_s
                                              << QStringList{u"read"_s, u"activity:read"_s};
        QTest::newRow("encoded") << QByteArray("scope=read%2Cactivity%3Aread_all&code=a%2Bb%25c+d&state=%73tate")
                                 << u"a+b%c+d"_s << QStringList{u"read"_s, u"activity:read_all"_s};
        QTest::newRow("blanks between") << QByteArray("state=state&code=abc&scope=read+activity:read%20activity:write")
                                        << u"abc"_s << QStringList{u"read"_s, u"activity:read"_s, u"activity:write"_s};
    }

    void codeAndScopesAreRead()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QFETCH(QStringList, scopes);
        const auto granted = grantOf(query, "state", {scope::read, scope::allActivities});
        QVERIFY(granted);
        QCOMPARE(granted->code, code);
        QCOMPARE(granted->scopes, scopes);
    }
};

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
