#include "ui/viewmodels/texts.h"

#include <QTest>

using namespace lengthwise;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasWords()
    {
        for (int code = 0; code <= int(ErrorCode::BackupDamaged); ++code) {
            const QString text = texts::describe(Error{.code = ErrorCode(code), .count = 1 << 20});
            QVERIFY2(text.size() > 20 && text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        }
    }

    void everyWarningHasWords()
    {
        for (int code = 0; code <= int(WarningCode::TimesImplausible); ++code) {
            const QString text = texts::describe(Warning{.code = WarningCode(code), .count = 2});
            QVERIFY2(text.size() > 20 && text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
        }
    }

    void thePlaceIsNamed()
    {
        QVERIFY(texts::describe(Error{.code = ErrorCode::FileDamaged, .byteOffset = 426}).contains(u"byte 426"));
        QVERIFY(
            texts::describe(Error{.code = ErrorCode::ValueInvalid, .line = 17, .detail = QStringLiteral("distance")})
                .contains(u"line 17"));
    }

    void factsWithPercentSignsStayWhole()
    {
        const Error error{.code = ErrorCode::ValueInvalid, .line = 3, .detail = QStringLiteral("%1 %2 %n")};
        QVERIFY(texts::describe(error).contains(u"%1 %2 %n"));
    }

    void oneAndManyDiffer()
    {
        QCOMPARE(texts::lengths(1), QStringLiteral("1 length"));
        QCOMPARE(texts::lengths(92), QStringLiteral("92 lengths"));
        QCOMPARE(texts::sets(0), QStringLiteral("0 sets"));
    }

    void unknownStrokesAreCalledSo()
    {
        QCOMPARE(texts::strokeName(Stroke::Freestyle), QStringLiteral("Free"));
        QCOMPARE(texts::strokeName(Stroke::Unknown), QStringLiteral("Unknown stroke"));
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
