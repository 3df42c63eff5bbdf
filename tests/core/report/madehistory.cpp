#include "madehistory.h"

#include <QDateTime>

#include <algorithm>

using namespace lengthwise;

namespace made {

Instant noon(const QDate &day)
{
    return Instant(Duration(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()));
}

SwimHistory history(const QDate &day, double swum)
{
    SwimHistory swim;
    swim.measured = {"sha256:" + day.toString(Qt::ISODate).toStdString(), 0};
    swim.start = noon(day);
    swim.utcOffset = std::chrono::minutes(0);
    swim.poolLength = metres(25);
    swim.distance = metres(swum);
    swim.active = Seconds(swum);
    swim.strokes = {{.stroke = Stroke::Freestyle, .distance = metres(swum)}};
    swim.speeds = {{100, swum}};
    return swim;
}

BestEffort best(Stroke stroke, int distance, double seconds, bool fromRest)
{
    return {stroke, distance, Seconds(seconds), fromRest, 1, distance / 25};
}

KeptCssTest cssTest(const QDate &day, double time400, double time200)
{
    return {"test", {noon(day), PoolUnit::Metres, Seconds(time400), Seconds(time200)}};
}

ProgressSource source(std::vector<SwimHistory> swims, std::vector<KeptCssTest> tests, const Athlete &athlete)
{
    std::ranges::stable_sort(swims, {}, &SwimHistory::start);
    std::vector<QString> ids;
    for (std::size_t i = 0; i < swims.size(); ++i)
        ids.push_back(QString::number(i));
    return progressSource(std::move(swims), std::move(ids), std::move(tests), thresholds::zones.paceBorders, athlete);
}

} // namespace made
