#include "ui/viewmodels/swimfacets.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("SwimFacets", source);
}

int poolCodeOf(const WorkoutSummary &summary)
{
    if (summary.environment == Environment::OpenWater)
        return openWaterCode;
    if (!summary.poolLength)
        return unknownCode;
    return poolCode(*summary.poolLength / oneOf(summary.unit), summary.unit);
}

QString poolName(int code)
{
    if (code == openWaterCode)
        return translated(QT_TRANSLATE_NOOP("SwimFacets", "Open water"));
    const PoolOfCode pool = poolOf(code);
    return display::distance(oneOf(pool.unit) * pool.length, pool.unit).text();
}

int bandCode(const WorkoutSummary &summary, PoolUnit unit)
{
    if (!summary.distance)
        return unknownCode;
    // A yard pool's 1,000 yd are 999.9999 of them.
    const double length = *summary.distance / oneOf(unit) + 0.01;
    return int(std::ranges::count_if(bandLimits, [length](int limit) { return length >= limit; }));
}

QString bandName(int code, PoolUnit unit)
{
    const auto limit = [unit](int index) { return display::number(bandLimits[std::size_t(index)], 0); };
    const QString name = display::unitName(unit);
    if (code == 0)
        return translated(QT_TRANSLATE_NOOP("SwimFacets", "Under %1 %2")).arg(limit(0), name);
    if (code == int(bandLimits.size()))
        return translated(QT_TRANSLATE_NOOP("SwimFacets", "%1 %2 and more")).arg(limit(code - 1), name);
    return translated(QT_TRANSLATE_NOOP("SwimFacets", "%1 to %2 %3")).arg(limit(code - 1), limit(code), name);
}

void addStrokeCodes(std::vector<int> &codes, const WorkoutSummary &summary)
{
    std::uint32_t seen = 0;
    for (const LengthMark &mark : summary.marks)
        seen |= 1u << mark.stroke;
    for (int stroke = int(Stroke::Freestyle); stroke <= int(Stroke::Kick); ++stroke) {
        if (seen & (1u << stroke))
            codes.push_back(stroke);
    }
    if (codes.empty())
        codes.push_back(unknownCode);
}

int gradeCode(const SwimListRow &row)
{
    return row.verdict && row.verdict->score.grade ? int(*row.verdict->score.grade) : unknownCode;
}

} // namespace

/// Tenths of the pool's unit, doubled, odd for yards.
int poolCode(double length, PoolUnit unit)
{
    return 2 * int(std::lround(length * 10)) + (unit == PoolUnit::Yards ? 1 : 0);
}

PoolOfCode poolOf(int code)
{
    return {(code / 2) / 10.0, code % 2 == 1 ? PoolUnit::Yards : PoolUnit::Metres};
}

void readFacetCodes(std::vector<int> &codes, Facet facet, const SwimListRow &row, PoolUnit unit)
{
    codes.clear();
    switch (facet) {
    case Facet::Pool:
        codes.push_back(poolCodeOf(row.summary));
        break;
    case Facet::Stroke:
        addStrokeCodes(codes, row.summary);
        break;
    case Facet::Distance:
        codes.push_back(bandCode(row.summary, unit));
        break;
    case Facet::Type:
        codes.push_back(row.verdict ? int(row.verdict->type) : unknownCode);
        break;
    case Facet::Grade:
        codes.push_back(gradeCode(row));
        break;
    case Facet::Source:
        for (const RecordingKind kind : row.summary.sources)
            codes.push_back(int(kind));
        break;
    }
}

QString facetName(Facet facet, int code, PoolUnit unit)
{
    if (code == unreadCode)
        return translated(QT_TRANSLATE_NOOP("SwimFacets", "Of a newer version"));
    if (code == unknownCode && facet == Facet::Grade)
        return translated(QT_TRANSLATE_NOOP("SwimFacets", "Not graded"));
    if (code == unknownCode)
        return translated(QT_TRANSLATE_NOOP("SwimFacets", "Not known"));
    switch (facet) {
    case Facet::Pool:
        return poolName(code);
    case Facet::Stroke:
        return texts::strokeName(Stroke(code));
    case Facet::Distance:
        return bandName(code, unit);
    case Facet::Type:
        return texts::swimTypeName(SwimType(code));
    case Facet::Grade:
        return texts::gradeLetter(Grade(code));
    case Facet::Source:
        return texts::kindName(RecordingKind(code));
    }
    return {};
}

bool facetBefore(Facet facet, int one, int other)
{
    // What is not known, and the water without a length, stand last.
    const auto place = [facet](int code) {
        const bool isLast = code == unknownCode || (facet == Facet::Pool && code == openWaterCode);
        return std::pair(isLast ? 1 - std::min(code, 0) : 0, code);
    };
    return place(one) < place(other);
}

} // namespace lengthwise
