#include "ui/viewmodels/tiles.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {
using display::Quantity;

QString translated(const char *source)
{
    return QCoreApplication::translate("Tiles", source);
}

Tile tile(const char *label, const Quantity &quantity, const QString &note)
{
    return {translated(label), quantity.value, quantity.unit, note};
}

/// "swim 1:35.5", the swim's own value beneath the set's; nothing beneath where it is unknown.
QString ofSwim(const Quantity &quantity, bool withUnit = false)
{
    if (quantity.value == display::unknown())
        return {};
    return translated(QT_TRANSLATE_NOOP("Tiles", "swim %1")).arg(withUnit ? quantity.text() : quantity.value);
}

QString noted(const char *pattern, const Quantity &quantity)
{
    return quantity.value == display::unknown() ? QString() : translated(pattern).arg(quantity.text());
}

QString lengthCount(const WorkoutReport &report)
{
    const int count = int(report.lengths.size());
    if (count == 0)
        return {};
    return report.environment == Environment::Pool ? texts::lengths(count) : texts::splits(count);
}

QString strokeCount(const WorkoutReport &report, StrokeCounted unit)
{
    int strokes = 0;
    for (const LengthRow &row : report.lengths)
        strokes += row.strokes.value_or(0);
    if (strokes == 0)
        return {};
    if (unit == StrokeCounted::AsWatch)
        return texts::strokes(strokes);
    return counted(
        "Tiles", strokes, QT_TRANSLATE_N_NOOP("Tiles", "%n cycle"), QT_TRANSLATE_N_NOOP("Tiles", "%n cycles"));
}

/// The labels of what is counted per stroke, where the swimmer said that both arms are one.
void nameCycles(std::vector<Tile> &tiles)
{
    constexpr std::size_t swolf = 3;
    constexpr std::size_t rate = 4;
    constexpr std::size_t distance = 5;
    if (!tiles[swolf].unit.isEmpty())
        tiles[swolf].unit = translated(QT_TRANSLATE_NOOP("Tiles", "s + cycles"));
    tiles[rate].label = translated(QT_TRANSLATE_NOOP("Tiles", "Cycle rate"));
    tiles[distance].label = translated(QT_TRANSLATE_NOOP("Tiles", "Per cycle"));
}

QString poolNote(const WorkoutReport &report)
{
    return report.poolLength ? display::poolName(*report.poolLength, report.unit) : QString();
}

Quantity speedOf(const WorkoutReport &report)
{
    if (!report.averageSpeed)
        return {display::unknown(), {}};
    return {display::number(report.averageSpeed->metresPerSecond, 2), translated(QT_TRANSLATE_NOOP("Tiles", "m/s"))};
}

/// Rest where the load is not known.
Tile loadTile(const WorkoutReport &report)
{
    if (!report.load)
        return tile(QT_TRANSLATE_NOOP("Tiles", "Rest"), display::duration(report.rest),
            noted(QT_TRANSLATE_NOOP("Tiles", "%1 of elapsed"), display::percent(report.restPercent)));
    return tile(QT_TRANSLATE_NOOP("Tiles", "Swim load"), {display::number(report.load->points, 0), {}},
        loadBasisNote(report.load->basis));
}

QString rateNote(const WorkoutReport &report, StrokeCounted counted)
{
    if (!report.strokeRate)
        return {};
    return counted == StrokeCounted::Cycles ? translated(QT_TRANSLATE_NOOP("Tiles", "both arms are one cycle"))
                                            : translated(QT_TRANSLATE_NOOP("Tiles", "as the watch counts"));
}

std::vector<Tile> swimTiles(const WorkoutReport &report, StrokeCounted counted)
{
    return {
        tile(QT_TRANSLATE_NOOP("Tiles", "Distance"), display::distance(report.distance, report.unit),
            lengthCount(report)),
        tile(QT_TRANSLATE_NOOP("Tiles", "Active time"), display::duration(report.active),
            report.elapsed
                ? translated(QT_TRANSLATE_NOOP("Tiles", "%1 elapsed")).arg(display::duration(report.elapsed).value)
                : QString()),
        tile(QT_TRANSLATE_NOOP("Tiles", "Pace"), display::pace(report.pacePer100, report.unit),
            noted(QT_TRANSLATE_NOOP("Tiles", "%1 on average"), speedOf(report))),
        tile(QT_TRANSLATE_NOOP("Tiles", "SWOLF"), display::swolf(report.swolf), poolNote(report)),
        tile(QT_TRANSLATE_NOOP("Tiles", "Stroke rate"), display::strokeRate(report.strokeRate),
            rateNote(report, counted)),
        tile(QT_TRANSLATE_NOOP("Tiles", "Per stroke"),
            display::distancePerStroke(report.distancePerStroke, report.unit), strokeCount(report, counted)),
        tile(QT_TRANSLATE_NOOP("Tiles", "Heart rate"), display::heartRate(report.averageHeartRate),
            noted(QT_TRANSLATE_NOOP("Tiles", "max %1"), display::heartRate(report.maximumHeartRate))),
        loadTile(report),
    };
}

Tile repeatTile(const SetRow &set)
{
    if (!set.repeatsAlike)
        return tile(QT_TRANSLATE_NOOP("Tiles", "Set time"), {display::time(set.meanTime), {}}, {});
    const auto [best, slowest] = std::minmax_element(
        set.repeats.begin(), set.repeats.end(), [](const RepeatRow &a, const RepeatRow &b) { return a.time < b.time; });
    return tile(QT_TRANSLATE_NOOP("Tiles", "Mean repeat"), {display::time(set.meanTime), {}},
        translated(QT_TRANSLATE_NOOP("Tiles", "best %1, slowest %2"))
            .arg(display::time(best->time), display::time(slowest->time)));
}

std::vector<Tile> setTiles(const WorkoutReport &report, const SetRow &set)
{
    const PoolUnit unit = report.unit;
    const std::optional<Seconds> pace = set.pacePer100.count() > 0 ? std::optional(set.pacePer100) : std::nullopt;
    return {
        tile(QT_TRANSLATE_NOOP("Tiles", "Set distance"), display::distance(set.distance, unit),
            ofSwim(display::distance(report.distance, unit), true)),
        repeatTile(set),
        tile(QT_TRANSLATE_NOOP("Tiles", "Pace"), display::pace(pace, unit),
            ofSwim(display::pace(report.pacePer100, unit))),
        tile(QT_TRANSLATE_NOOP("Tiles", "SWOLF"), display::swolf(set.swolf), ofSwim(display::swolf(report.swolf))),
        tile(QT_TRANSLATE_NOOP("Tiles", "Stroke rate"), display::strokeRate(set.strokeRate),
            ofSwim(display::strokeRate(report.strokeRate))),
        tile(QT_TRANSLATE_NOOP("Tiles", "Per stroke"), display::distancePerStroke(set.distancePerStroke, unit),
            ofSwim(display::distancePerStroke(report.distancePerStroke, unit))),
        tile(QT_TRANSLATE_NOOP("Tiles", "Heart rate"), display::heartRate(set.heartRate),
            ofSwim(display::heartRate(report.averageHeartRate))),
        tile(QT_TRANSLATE_NOOP("Tiles", "Typical rest"), display::seconds(set.rest, 1),
            set.sendOff
                ? translated(QT_TRANSLATE_NOOP("Tiles", "send-off %1")).arg(display::duration(set.sendOff).value)
                : QString()),
    };
}
} // namespace

QString loadBasisNote(LoadBasis basis)
{
    static constexpr std::array bases{QT_TRANSLATE_NOOP("Tiles", "from speed and CSS"),
        QT_TRANSLATE_NOOP("Tiles", "from heart rate"), QT_TRANSLATE_NOOP("Tiles", "from effort")};
    return translated(bases.at(std::size_t(basis)));
}

std::vector<Tile> tiles(const WorkoutReport &report, std::optional<std::size_t> selectedSet, StrokeCounted counted)
{
    std::vector<Tile> tiles = selectedSet && *selectedSet < report.sets.size()
        ? setTiles(report, report.sets[*selectedSet])
        : swimTiles(report, counted);
    if (counted == StrokeCounted::Cycles)
        nameCycles(tiles);
    return tiles;
}

} // namespace lengthwise
