#include "core/secrets/sessionsecrets.h"

#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

class TestSessionSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAndReplacedAsAWhole()
    {
        SessionSecrets secrets;
        Cancellation never;
        QVERIFY(QCoro::waitFor(secrets.write(u"a"_s, u"a long first text"_s, never)));
        QVERIFY(QCoro::waitFor(secrets.write(u"b"_s, u"another"_s, never)));
        QVERIFY(QCoro::waitFor(secrets.write(u"a"_s, u"short"_s, never)));
        QCOMPARE(QCoro::waitFor(secrets.read(u"a"_s, never)).value(), u"short"_s);
        QCOMPARE(QCoro::waitFor(secrets.read(u"b"_s, never)).value(), u"another"_s);
    }

    void whatIsRemovedOrEmptyIsAbsent()
    {
        SessionSecrets secrets;
        Cancellation never;
        QCOMPARE(QCoro::waitFor(secrets.read(u"a"_s, never)).value(), std::nullopt);
        QVERIFY(QCoro::waitFor(secrets.remove(u"a"_s, never)));
        QVERIFY(QCoro::waitFor(secrets.write(u"a"_s, u"text"_s, never)));
        QVERIFY(QCoro::waitFor(secrets.remove(u"a"_s, never)));
        QCOMPARE(QCoro::waitFor(secrets.read(u"a"_s, never)).value(), std::nullopt);
        QVERIFY(QCoro::waitFor(secrets.write(u"a"_s, u"{}"_s, never)));
        QCOMPARE(QCoro::waitFor(secrets.read(u"a"_s, never)).value(), std::nullopt);
    }

    void aTextThatNoKeychainTakesIsRefused()
    {
        SessionSecrets secrets;
        Cancellation never;
        const QString largest(1280, u'ü'); // two bytes each
        QVERIFY(QCoro::waitFor(secrets.write(u"a"_s, largest, never)));
        const auto refused = QCoro::waitFor(secrets.write(u"a"_s, largest + u'x', never));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::KeychainFailed);
        QCOMPARE(refused.error().count, 2561);
        QCOMPARE(QCoro::waitFor(secrets.read(u"a"_s, never)).value(), largest);
    }

    void nothingIsDoneOnceCancelled()
    {
        SessionSecrets secrets;
        Cancellation never;
        Cancellation cancelled;
        cancelled.cancel();
        QVERIFY(QCoro::waitFor(secrets.write(u"a"_s, u"text"_s, never)));
        QCOMPARE(QCoro::waitFor(secrets.write(u"a"_s, u"b"_s, cancelled)).error().code, ErrorCode::Cancelled);
        QCOMPARE(QCoro::waitFor(secrets.remove(u"a"_s, cancelled)).error().code, ErrorCode::Cancelled);
        QCOMPARE(QCoro::waitFor(secrets.read(u"a"_s, cancelled)).error().code, ErrorCode::Cancelled);
        QCOMPARE(QCoro::waitFor(secrets.read(u"a"_s, never)).value(), u"text"_s);
    }
};

QTEST_GUILESS_MAIN(TestSessionSecrets)
#include "tst_sessionsecrets.moc"
