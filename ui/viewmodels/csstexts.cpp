#include "ui/viewmodels/csstexts.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/swimtotals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lengthwise::texts {

namespace {

constexpr std::size_t mostEfforts = 4;

QString translated(const char *source)
{
    return QCoreApplication::translate("CssTexts", source);
}

/// Of the swim, in this computer's time zone.
QString dayOf(const CssEffort &effort)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(effort.start.time_since_epoch().count()).date();
    return display::date(day);
}

/// In the unit that it was swum in.
QString effortText(const CssEffort &effort)
{
    const bool isMetres = std::abs(effort.length.metres - effort.distance) < .5;
    return translated(QT_TRANSLATE_NOOP("CssTexts", "%1 in %2"))
        .arg(display::distance(effort.length, isMetres ? PoolUnit::Metres : PoolUnit::Yards).text(),
            display::time(effort.time));
}

} // namespace

QString cssSureness(CssSureness sureness)
{
    switch (sureness) {
    case CssSureness::Tested:
        return translated(QT_TRANSLATE_NOOP("CssTexts", "tested"));
    case CssSureness::Estimated:
        return translated(QT_TRANSLATE_NOOP("CssTexts", "estimated"));
    case CssSureness::Rough:
        return translated(QT_TRANSLATE_NOOP("CssTexts", "rough estimate"));
    }
    return {};
}

QString cssBasis(const CssValue &css)
{
    QString said = cssSureness(css.sureness);
    if (css.efforts.empty())
        return said;
    const QString day = dayOf(css.efforts.front());
    const bool oneDay =
        std::ranges::all_of(css.efforts, [&day](const CssEffort &effort) { return dayOf(effort) == day; });
    if (oneDay)
        said += u' ' + day;
    QStringList efforts;
    for (std::size_t i = 0; i < css.efforts.size() && i < mostEfforts; ++i)
        efforts << (oneDay ? effortText(css.efforts[i])
                           : QStringLiteral("%1 (%2)").arg(effortText(css.efforts[i]), dayOf(css.efforts[i])));
    if (css.efforts.size() > mostEfforts)
        efforts << QStringLiteral("…");
    return QStringLiteral("%1: %2").arg(said, efforts.join(QStringLiteral(", ")));
}

QString cssUnknown(std::optional<CssUnknown> why)
{
    if (why == CssUnknown::NotMaximal)
        return translated(QT_TRANSLATE_NOOP("CssTexts",
            "Critical swim speed (CSS) is not known: nothing in 90 days looks all out. Swim a 400 and a 200."));
    if (why == CssUnknown::OneDistanceOnly || why == CssUnknown::TimesTooAlike)
        return translated(QT_TRANSLATE_NOOP(
            "CssTexts", "Critical swim speed (CSS) is not known: it takes two distances, such as a 400 and a 200."));
    return translated(
        QT_TRANSLATE_NOOP("CssTexts", "Your critical swim speed (CSS) is not known yet: swim a 400 and a 200."));
}

} // namespace lengthwise::texts
