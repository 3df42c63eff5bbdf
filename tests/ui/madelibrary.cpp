#include "tests/ui/madelibrary.h"

#include <QDateTime>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace lengthwise {

void MadeLibrary::setState(const LibraryState &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void MadeLibrary::setSwims(std::vector<SwimListRow> rows)
{
    m_rows = swimRows(std::move(rows));
    Q_EMIT listChanged();
}

void MadeLibrary::open(const QString &id, QObject *, Answer<SwimDocumentPointer> answer)
{
    m_questions.push_back({id, std::move(answer)});
}

bool MadeLibrary::answer(const SwimDocumentPointer &document)
{
    if (m_questions.empty())
        return false;
    const Question question = m_questions.front();
    m_questions.erase(m_questions.begin());
    question.answer(document);
    return true;
}

QStringList MadeLibrary::asked() const
{
    QStringList ids;
    for (const Question &question : m_questions)
        ids << question.id;
    return ids;
}

SwimListRow madeSwim(const QString &id, const QDate &day, const QString &title)
{
    SwimListRow row;
    row.id = id;
    row.summary.start = Instant(std::chrono::milliseconds(QDateTime(day, QTime(6, 32), Qt::UTC).toMSecsSinceEpoch()));
    row.summary.utcOffset = std::chrono::minutes(0);
    row.summary.title = title;
    return row;
}

namespace {

struct Plan {
    const char *title;
    const char *sets;
    std::array<Stroke, 3> strokes; ///< of its three parts
    int lengths;
    SwimType type;
};

constexpr std::array plans{
    Plan{"Threshold 10 x 100", "10 x 100 Fr @ 1:45", {Stroke::Freestyle, Stroke::Freestyle, Stroke::Kick}, 128,
        SwimType::Threshold},
    Plan{"Pull and drills", "6 x 50 Drill @ 1:15", {Stroke::Freestyle, Stroke::Drill, Stroke::Kick}, 72,
        SwimType::Technique},
    Plan{"Easy 2 km", "2000 Fr", {Stroke::Freestyle, Stroke::Freestyle, Stroke::Freestyle}, 80, SwimType::Endurance},
    Plan{"Club night: sprints", "16 x 25 Fl @ 0:45", {Stroke::Freestyle, Stroke::Butterfly, Stroke::Freestyle}, 64,
        SwimType::Speed},
    Plan{"Backstroke focus", "8 x 100 Bk @ 2:00", {Stroke::Freestyle, Stroke::Backstroke, Stroke::Backstroke}, 72,
        SwimType::Intervals},
    Plan{"Breaststroke timing, with the snorkel, before the long drive to the mountains", "8 x 50 Br r 20",
        {Stroke::Freestyle, Stroke::Breaststroke, Stroke::Freestyle}, 68, SwimType::Technique},
    Plan{"", "4 x 400 Fr r 30", {Stroke::Freestyle, Stroke::Freestyle, Stroke::Freestyle}, 64, SwimType::Endurance},
};

void addLengths(WorkoutSummary &summary, const Plan &plan, std::mt19937 &random)
{
    const double length = summary.poolLength->metres;
    double time = 0;
    for (int i = 0; i < plan.lengths; ++i) {
        const Stroke stroke = plan.strokes[std::size_t(i * 3 / plan.lengths)];
        const double part = stroke == Stroke::Kick ? 0.65 : 1.0;
        const double speed = part * (1.02 + double(random() % 100) / 1000);
        const bool rests = i % 4 == 3;
        summary.marks.push_back({std::uint16_t(speed * 1000), std::uint8_t(stroke), std::uint8_t(rests ? 15 : 0)});
        time += length / speed;
    }
    summary.distance = metres(length * plan.lengths);
    summary.active = Seconds(time);
    summary.elapsed = Seconds(time + 15.0 * plan.lengths / 4);
    summary.swolf = length / 1.05 + 15 + double(random() % 40) / 10;
    summary.strokeRate = StrokeRate{38 + double(random() % 80) / 10};
    summary.averageHeartRate = HeartRate{120 + double(random() % 30)};
}

} // namespace

std::vector<SwimListRow> madeSwims(int count, const QDate &lastDay)
{
    std::mt19937 random(5);
    std::vector<SwimListRow> rows;
    QDate day = lastDay;
    for (int i = 0; i < count; ++i) {
        const Plan &plan = plans[random() % plans.size()];
        SwimListRow row = madeSwim(u"%1"_s.arg(i, 8, 16, QLatin1Char('0')), day, QString::fromUtf8(plan.title));
        WorkoutSummary &summary = row.summary;
        summary.generatedTitle = QString::fromUtf8(plan.sets);
        summary.sets = u"400 Fr\n%1\n200 easy"_s.arg(summary.generatedTitle);
        summary.device = random() % 2 ? u"Swim watch 2"_s : u"Other watch"_s;
        summary.notes = i % 9 == 0 ? u"Cold water, good company; coach Müller watched."_s : QString();
        const auto pool = random() % 10;
        summary.unit = pool == 9 ? PoolUnit::Yards : PoolUnit::Metres;
        summary.poolLength = pool == 9 ? yards(25) : metres(pool == 8 ? 50 : 25);
        addLengths(summary, plan, random);
        if (random() % 20 == 0) {
            summary.environment = Environment::OpenWater;
            summary.poolLength.reset();
            summary.swolf.reset();
        }
        if (random() % 25 == 0) {
            summary.marks.clear();
            summary.swolf.reset();
            summary.strokeRate.reset();
        } else {
            const auto grade = Grade(random() % 4);
            row.verdict = SwimVerdict{plan.type, {.total = 90 - 15 * int(grade), .grade = grade}};
        }
        summary.sources = random() % 5 == 0 ? std::vector{RecordingKind::Csv}
                                            : std::vector{RecordingKind::Fit, RecordingKind::Strava};
        summary.corrections = random() % 12 == 0 ? 2 : 0;
        rows.push_back(std::move(row));
        day = day.addDays(-int(random() % 4));
    }
    return rows;
}

} // namespace lengthwise
