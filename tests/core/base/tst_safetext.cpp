#include "core/base/safetext.h"

#include <QTest>

using namespace lengthwise;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStayAsTheyAre_data();
    void namesStayAsTheyAre();
    void whatATerminalWouldObeyIsTakenOut_data();
    void whatATerminalWouldObeyIsTakenOut();
    void longTextIsCut();
};

void TestSafeText::namesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("device") << QStringLiteral("Garmin Swim 2");
    QTest::newRow("umlaut") << QStringLiteral("Straße ä");
    QTest::newRow("Chinese") << QStringLiteral("\u9ad8\u9a70 PACE 3");
    QTest::newRow("Hebrew") << QStringLiteral("\u05e9\u05d7\u05d9\u05d4");
    QTest::newRow("emoji of several") << QStringLiteral("\U0001F3CA\u200D\u2642\uFE0F swim");
    QTest::newRow("empty") << QString();
}

void TestSafeText::namesStayAsTheyAre()
{
    QFETCH(QString, text);
    QCOMPARE(safeText(text), text);
}

void TestSafeText::whatATerminalWouldObeyIsTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("escape sequence") << QStringLiteral("a\u001B[31mb") << QStringLiteral("a [31mb");
    QTest::newRow("new lines") << QStringLiteral("a\r\nb\n") << QStringLiteral("a b");
    QTest::newRow("bell, backspace, delete") << QStringLiteral("a\a\b\u007Fb") << QStringLiteral("a b");
    QTest::newRow("null") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") << QStringLiteral("a b");
    QTest::newRow("C1") << QStringLiteral("a\u009B31mb") << QStringLiteral("a 31mb");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
    QTest::newRow("direction") << QStringLiteral("a\u202Eb\u2066c\u200Fd\u061Ce") << QStringLiteral("abcde");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFa") << QStringLiteral("a");
}

void TestSafeText::whatATerminalWouldObeyIsTakenOut()
{
    QFETCH(QString, text);
    QTEST(safeText(text), "safe");
}

void TestSafeText::longTextIsCut()
{
    QCOMPARE(safeText(QString(100'000, u'x')).size(), qsizetype(200));
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
