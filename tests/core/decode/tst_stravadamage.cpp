#include "tests/core/decode/stravabodies.h"

#include <QtTest>

using namespace lengthwise;

namespace {

/// Whatever the bytes are: a swim, or an error that says where.
void check(const Result<StravaSwim> &swim, qsizetype size)
{
    if (swim) {
        QVERIFY(swim->workout.sourceFormat == QStringLiteral("Strava"));
        return;
    }
    QVERIFY(swim.error().code == ErrorCode::AnswerDamaged || swim.error().code == ErrorCode::NoSwim
        || swim.error().code == ErrorCode::ValueInvalid);
    const auto offset = swim.error().byteOffset;
    QVERIFY(!offset || (*offset >= 0 && *offset <= size));
}

/// As of a heap block of its own, so that a sanitizer sees what is read behind it.
template<class Decode>
void changeEachByte(const QByteArray &body, Decode decode)
{
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (const char other : {'"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '\0', '\xff'}) {
            QByteArray changed = body;
            changed[at] = other;
            check(decode(changed), changed.size());
        }
    }
}

} // namespace

class TestStravaDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffAnywhereIsDamage();
    void changedAnywhereIsNoCrash();
    void damageIsFound_data();
    void damageIsFound();
    void damageSaysWhereItIs();
};

void TestStravaDamage::cutOffAnywhereIsDamage()
{
    const QByteArray summary = summaryWith();
    const QByteArray detail = detailWithLaps();
    const QByteArray streams = sixLengths();
    const auto isDamaged = [](const Result<StravaSwim> &swim) {
        return !swim && swim.error().code == ErrorCode::AnswerDamaged;
    };
    for (qsizetype size = 0; size < summary.size(); ++size)
        QVERIFY2(isDamaged(decoded(summary.left(size))), QByteArray::number(size));
    for (qsizetype size = 0; size < detail.size(); ++size)
        QVERIFY2(isDamaged(decoded(summary, {}, detail.left(size))), QByteArray::number(size));
    for (qsizetype size = 0; size < streams.size(); ++size)
        QVERIFY2(isDamaged(decoded(summary, streams.left(size))), QByteArray::number(size));
    for (qsizetype size = 0; size < summary.size() + 1; ++size)
        QVERIFY2(!listedActivities(view(('[' + summary + ']').left(size))), QByteArray::number(size));
}

void TestStravaDamage::changedAnywhereIsNoCrash()
{
    const QByteArray summary = summaryWith();
    changeEachByte(summary, [](const QByteArray &changed) { return decoded(changed); });
    changeEachByte(detailWithLaps(), [&summary](const QByteArray &changed) { return decoded(summary, {}, changed); });
    changeEachByte(sixLengths(), [&summary](const QByteArray &changed) { return decoded(summary, changed); });
}

void TestStravaDamage::damageIsFound_data()
{
    QTest::addColumn<QByteArray>("streams");
    for (const char *streams : {"", "[]", "null", R"({"time":{"data":[1,"2"]}})", R"({"time":{"data":[1 2]}})",
             R"({"time":{"data":[1,2}})", R"({"time":{"data":[1,2]})", R"({"latlng":{"data":[[1,x]]}})",
             R"({"time":{"data":[01]}})", R"({"time":{"data":[1e999]}})", R"({"time":{"data":[-]}})",
             R"({"time":{"data":[1]}}})", R"({"time":{"data":[1]}} {})"})
        QTest::newRow(streams) << QByteArray(streams);
}

void TestStravaDamage::damageIsFound()
{
    QFETCH(QByteArray, streams);
    const auto swim = decoded(summaryWith(), streams);
    QVERIFY(!swim);
    QVERIFY(swim.error().code == ErrorCode::AnswerDamaged);
    QVERIFY(swim.error().detail.startsWith(QStringLiteral("streams: ")));
}

void TestStravaDamage::damageSaysWhereItIs()
{
    const QByteArray streams = R"({"time":{"data":[10,20,x]}})";
    const auto swim = decoded(summaryWith(), streams);
    QVERIFY(!swim);
    QCOMPARE(swim.error().byteOffset, std::optional<std::int64_t>(streams.indexOf('x')));
}

QTEST_GUILESS_MAIN(TestStravaDamage)
#include "tst_stravadamage.moc"
