#include "core/encode/json.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownValuesAreNull()
    {
        const QJsonObject swim = json::workout({});
        for (const QString &key : {u"pool_length_m"_s, u"distance_m"_s, u"elapsed_s"_s, u"timer_s"_s, u"strokes"_s,
                 u"device"_s, u"avg_hr_bpm"_s, u"utc_offset_min"_s})
            QVERIFY2(swim.contains(key) && swim[key].isNull(), qPrintable(key));
        QVERIFY(json::stroke(Stroke::Unknown).isNull());
        QVERIFY(json::number(std::numeric_limits<double>::infinity(), 2).isNull());
    }

    void numbersCarryNoBinaryNoise()
    {
        QCOMPARE(json::number(0.1 + 0.2, 3).toDouble(), 0.3);
        QCOMPARE(json::number(22.859999, 2).toDouble(), 22.86);
    }

    void startsAreUtcWithZ()
    {
        Workout workout;
        // 2024-05-01 10:00:00.250 UTC; the offset is beside it and never in it
        workout.start = std::chrono::sys_days(std::chrono::year(2024) / 5 / 1) + 10h + 250ms;
        workout.utcOffset = 120min;
        const QJsonObject swim = json::workout(workout);
        QCOMPARE(swim[u"start"_s].toString(), u"2024-05-01T10:00:00.250Z"_s);
        QCOMPARE(swim[u"utc_offset_min"_s].toInt(), 120);
    }

    void lengthsSayTypeAndStroke()
    {
        Workout workout;
        workout.lengths = {{.elapsed = 24500ms, .stroke = Stroke::Backstroke, .strokes = 18},
            {.elapsed = 30s, .type = LengthType::Rest}};
        const QJsonArray lengths = json::workout(workout)[u"lengths"_s].toArray();
        QCOMPARE(lengths.at(0)[u"elapsed_s"_s].toDouble(), 24.5);
        QCOMPARE(lengths.at(0)[u"type"_s].toString(), u"active"_s);
        QCOMPARE(lengths.at(0)[u"stroke"_s].toString(), u"backstroke"_s);
        QCOMPARE(lengths.at(0)[u"strokes"_s].toInt(), 18);
        QCOMPARE(lengths.at(1)[u"type"_s].toString(), u"rest"_s);
        QVERIFY(lengths.at(1)[u"stroke"_s].isNull());
    }

    void everyCodeHasAName()
    {
        for (int code = 0; code <= int(WarningCode::TimesImplausible); ++code)
            QVERIFY(!json::warning({.code = WarningCode(code)})[u"code"_s].toString().isEmpty());
        for (int code = 0; code <= int(ErrorCode::OutOfMemoryBound); ++code)
            QVERIFY(!json::error({.code = ErrorCode(code)})[u"code"_s].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
