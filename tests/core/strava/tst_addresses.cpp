#include "core/strava/addresses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;
using namespace lengthwise::strava;

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stravaIsWhereItIs()
    {
        const auto found = addresses({});
        QVERIFY(found);
        QCOMPARE(found->signIn, QUrl(u"https://www.strava.com/oauth"_s));
        QCOMPARE(found->api, QUrl(u"https://www.strava.com/api/v3"_s));
        QVERIFY(!found->areOverridden);
    }

    void whatIsSetIsTaken()
    {
        const Addresses set{QUrl(u"https://www.strava.com/oauth"_s), QUrl(u"https://api-v3.strava.com"_s), false};
        QCOMPARE(addresses(u" "_s, set).value(), set);
        const Addresses plain{QUrl(u"https://www.strava.com/oauth"_s), QUrl(u"http://api-v3.strava.com"_s), false};
        QCOMPARE(addresses({}, plain).error().code, ErrorCode::AddressRefused);
    }

    void oneAddressIsForBoth_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("base");
        QTest::newRow("https") << u"https://strava.example.org"_s << u"https://strava.example.org"_s;
        QTest::newRow("https with port") << u"https://example.org:8443"_s << u"https://example.org:8443"_s;
        QTest::newRow("with a path") << u"https://example.org/a/b"_s << u"https://example.org/a/b"_s;
        QTest::newRow("trailing slash") << u"https://example.org/"_s << u"https://example.org"_s;
        QTest::newRow("trailing slash of a path") << u"https://example.org/a/"_s << u"https://example.org/a"_s;
        QTest::newRow("blanks around") << u" https://example.org\n"_s << u"https://example.org"_s;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("this machine too") << u"http://127.9.8.7"_s << u"http://127.9.8.7"_s;
        QTest::newRow("this machine, version 6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
        QTest::newRow("this machine by name") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("capitals") << u"HTTP://LOCALHOST:8080"_s << u"http://localhost:8080"_s;
    }

    void oneAddressIsForBoth()
    {
        QFETCH(QString, given);
        QFETCH(QString, base);
        const auto found = addresses(given);
        QVERIFY(found);
        QCOMPARE(found->signIn.toString(), QString(base + u"/oauth"_s));
        QCOMPARE(found->api.toString(), QString(base + u"/api/v3"_s));
        QVERIFY(found->areOverridden);
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QString>("given");
        for (const auto &given : {u"http://example.org"_s, u"http://127.0.0.1.evil.org"_s,
                 u"http://127.0.0.1.evil.org:80"_s, u"http://localhost.evil.org"_s, u"http://evil.org/127.0.0.1"_s,
                 u"http://127.0.0.1@evil.org"_s, u"http://localhost:80@evil.org"_s, u"https://user@example.org"_s,
                 u"https://user:word@example.org"_s, u"https://@example.org"_s, u"https://:@example.org"_s,
                 u"https://example.org?a=b"_s, u"https://example.org?"_s, u"https://example.org/#"_s,
                 u"https://example.org#a"_s, u"http://127.0.0.1\\@evil.org"_s, u"http://0.0.0.0"_s,
                 u"http://128.0.0.1"_s, u"http://10.0.0.1"_s, u"http://[::2]"_s, u"http://[::]"_s, u"ftp://127.0.0.1"_s,
                 u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"127.0.0.1:8080"_s, u"localhost:8080"_s,
                 u"//127.0.0.1"_s, u"www.strava.com"_s, u"https://"_s, u"https:///oauth"_s, u"http:"_s, u"/"_s,
                 u"https://exa mple.org"_s, u"https://example.org:99999"_s, u"https://example.org/%zz"_s})
            QTest::newRow(qPrintable(given)) << given;
    }

    void othersAreRefused()
    {
        QFETCH(QString, given);
        const auto found = addresses(given);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::AddressRefused);
        QVERIFY(!found.error().detail.contains(u"word"_s) || !given.contains(u"user"_s));
    }

    void noPasswordIsTold()
    {
        QCOMPARE(addresses(u"https://user:word@example.org/a?token=b"_s).error().detail, u"example.org/a"_s);
        QCOMPARE(addresses(u"http://example.org/a"_s).error().detail, u"http://example.org/a"_s);
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
