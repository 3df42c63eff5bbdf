#include "core/encode/csv.h"

#include <QList>
#include <QLocale>
#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

const Instant start{1704096000s}; // 2024-01-01T08:00:00Z

Length active(Instant at, Duration elapsed, Stroke stroke, std::optional<int> strokes)
{
    return {at, elapsed, {}, LengthType::Active, stroke, strokes};
}

/// A length of freestyle in 20 s, 10 s of rest, a drill of 25.5 s.
Workout twoLengths()
{
    Workout workout;
    workout.start = start;
    workout.poolLength = metres(25);
    workout.lengths = {active(start, 20s, Stroke::Freestyle, 12), {start + 20s, 10s, {}, LengthType::Rest},
        active(start + 30s, 25500ms, Stroke::Drill, 9)};
    workout.lengths[2].inferred = true;
    for (const auto &[at, rate] : {std::pair(5s, 130), std::pair(15s, 141)}) {
        Sample sample(start + at);
        sample.setHeartRate({double(rate)});
        workout.samples.push_back(sample);
    }
    return workout;
}

} // namespace

class CsvEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinePerLength()
    {
        // By hand: 20 s a 25 is 80 s a 100; 60 x 12 / 20 = 36 strokes a minute; SWOLF 20 + 12. The drill: 25.5 x 4 =
        // 102; 60 x 9 / 25.5 = 21.176; no SWOLF. Heart rate (130 + 141) / 2.
        const QByteArray expected =
            "number,start,elapsed_s,type,stroke,strokes,distance_m,pace_s_per_100m,swolf,stroke_rate,heart_rate,"
            "corrected,inferred\r\n"
            "1,2024-01-01T08:00:00.000Z,20.000,active,freestyle,12,25.00,80.00,32.00,36.00,135.5,false,false\r\n"
            ",2024-01-01T08:00:20.000Z,10.000,rest,,,0.00,,,,,false,false\r\n"
            "2,2024-01-01T08:00:30.000Z,25.500,active,drill,9,25.00,102.00,,21.18,,true,true\r\n";
        QCOMPARE(encodeCsv(twoLengths(), {false, false, true}), expected);
    }

    void yardsArePacedInYards()
    {
        // 25 yd are 22.86 m; 20 s a 25 are 80 s a 100 yd.
        Workout workout = twoLengths();
        workout.poolLength = yards(25);
        workout.poolUnit = PoolUnit::Yards;
        const QList<QByteArray> lines = encodeCsv(workout, {}).split('\n');
        QVERIFY(lines[0].contains(",pace_s_per_100yd,"));
        QVERIFY(lines[1].contains(",22.86,80.00,"));
    }

    void whatIsNotKnownIsEmpty()
    {
        Workout workout;
        workout.lengths = {active(start, 0s, Stroke::Unknown, {})};
        QCOMPARE(encodeCsv(workout, {}).split('\n')[1],
            QByteArray("1,2024-01-01T08:00:00.000Z,0.000,active,,,,,,,,false,false\r"));
    }

    void withoutLengthsALinePerSample()
    {
        Workout workout;
        workout.environment = Environment::OpenWater;
        workout.start = start;
        Sample sample(start + 1500ms);
        sample.setDistance(metres(1.25));
        sample.setSpeed({1.1});
        sample.setStrokeRate({30.5});
        sample.setHeartRate({128});
        sample.setPosition({45, -90});
        workout.samples = {sample, Sample(start + 2s)};
        const QByteArray expected = "time,elapsed_s,distance_m,speed_m_s,stroke_rate,heart_rate,latitude,longitude\r\n"
                                    "2024-01-01T08:00:01.500Z,1.500,1.25,1.100,30.50,128.0,45.0000000,-90.0000000\r\n"
                                    "2024-01-01T08:00:02.000Z,2.000,,,,,,\r\n";
        QCOMPARE(encodeCsv(workout, {}), expected);
    }

    void everyLineHasAsManyCells()
    {
        Workout hostile = twoLengths();
        hostile.poolLength = metres(std::numeric_limits<double>::quiet_NaN());
        hostile.lengths[0].start = Instant::max();
        hostile.lengths[0].elapsed = 0ms;
        hostile.lengths[2].strokes = -3;
        for (const QByteArray &line : encodeCsv(hostile, {}).trimmed().split('\n'))
            QCOMPARE(line.count(','), 12);
    }

    void theLocaleDoesNotMatter()
    {
        const QByteArray plain = encodeCsv(twoLengths(), {});
        QLocale::setDefault(QLocale(QLocale::German));
        const QByteArray german = encodeCsv(twoLengths(), {});
        QLocale::setDefault(QLocale::c());
        QCOMPARE(german, plain);
    }
};

QTEST_GUILESS_MAIN(CsvEncoderTest)
#include "tst_csvencoder.moc"
