#include "tests/support/csvswim.h"

#include <cmath>
#include <cstdio>

namespace lengthwise {

namespace {

/// "2026-11-19 05:32:00", UTC.
QByteArray timeText(Instant time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    char text[32];
    const int size = std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d:%02d", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()),
        int(clock.seconds().count()));
    return QByteArray(text, size);
}

double secondsOf(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

/// What every row says again.
QByteArray repeatedColumns(const Workout &swim)
{
    const double speed = swim.distance->metres / secondsOf(*swim.timer);
    const double strokeRate = swim.strokes.value_or(0) * 60.0 / secondsOf(*swim.timer);
    QByteArray text;
    const auto add = [&text](const QByteArray &value) {
        text += ',';
        text += value;
    };
    add(QByteArray::number(std::lround(strokeRate)));
    add(QByteArray::number(std::lround(swim.averageHeartRate ? swim.averageHeartRate->beatsPerMinute : 0)));
    add(QByteArray::number(speed, 'f', 3));
    add(QByteArray::number(std::lround(swim.maximumHeartRate ? swim.maximumHeartRate->beatsPerMinute : 0)));
    add(QByteArray::number(swim.poolLength->metres, 'g', 6));
    add("swimming");
    add(timeText(swim.start));
    add(QByteArray::number(swim.distance->metres, 'f', 1));
    add(QByteArray::number(secondsOf(*swim.elapsed), 'f', 3));
    add(QByteArray::number(secondsOf(*swim.timer), 'f', 3));
    add("development,1,Lengthwise sample");
    add(timeText(swim.start + *swim.elapsed));
    add("activity\n");
    return text;
}

} // namespace

QByteArray csvFileOf(const Workout &swim)
{
    QByteArray text("activity_type,cadence,enhanced_speed,heart_rate,speed,timestamp,distance,session_avg_cadence,"
                    "session_avg_heart_rate,session_avg_speed,session_max_heart_rate,session_pool_length,session_sport,"
                    "session_start_time,session_total_distance,session_total_elapsed_time,session_total_timer_time,"
                    "file_manufacturer,file_product,file_product_name,file_time_created,file_type\n");
    const QByteArray repeated = repeatedColumns(swim);
    text.reserve(qsizetype(swim.samples.size()) * (repeated.size() + 60));
    auto length = swim.lengths.begin();
    double metres = 0;
    for (const Sample &sample : swim.samples) {
        while (length != swim.lengths.end() && length->start + length->elapsed <= sample.time()) {
            metres += length->type == LengthType::Active ? swim.poolLength->metres : 0;
            ++length;
        }
        const bool swimming = length != swim.lengths.end() && length->type == LengthType::Active;
        const double seconds = swimming ? secondsOf(length->elapsed) : 1;
        const QByteArray speed = QByteArray::number(swimming ? swim.poolLength->metres / seconds : 0, 'f', 3);
        const int strokes = swimming ? length->strokes.value_or(0) : 0;
        text += "swimming," + QByteArray::number(strokes * 60.0 / seconds, 'f', 1) + ',' + speed + ',';
        if (sample.heartRate())
            text += QByteArray::number(sample.heartRate()->beatsPerMinute, 'f', 1);
        text += ',' + speed + ',' + timeText(sample.time()) + ',';
        if (metres > 0)
            text += QByteArray::number(metres, 'f', 1);
        text += repeated;
    }
    return text;
}

} // namespace lengthwise
