#include "ui/viewmodels/csstestview.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/swimtotals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr double leastRatio = 1.9; ///< of the 400's time to the 200's; beyond, one of them is mistyped
constexpr double greatestRatio = 3;

QString translated(const char *source)
{
    return QCoreApplication::translate("CssTest", source);
}

/// Speed in the pool's units a second.
double speedOf(Seconds time400, Seconds time200)
{
    return 200 / (time400 - time200).count();
}

QString paceText(Seconds time400, Seconds time200, PoolUnit unit)
{
    return display::pace(Seconds(100 / speedOf(time400, time200)), unit).text();
}

QString faultOf200(const QString &text, const std::optional<Seconds> &time)
{
    if (text.trimmed().isEmpty())
        return {};
    if (!time)
        return translated(QT_TRANSLATE_NOOP("CssTest", "Type minutes and seconds, as in 2:51.0."));
    if (*time < csstest::shortest200 || *time > csstest::longest200)
        return translated(QT_TRANSLATE_NOOP("CssTest", "A 200 takes 1 to 10 minutes."));
    return {};
}

QString faultOf400(
    const QString &text, const std::optional<Seconds> &time, const std::optional<Seconds> &time200, PoolUnit unit)
{
    if (text.trimmed().isEmpty())
        return {};
    if (!time)
        return translated(QT_TRANSLATE_NOOP("CssTest", "Type minutes and seconds, as in 5:53.8."));
    if (!time200)
        return {};
    const Distance the200 = oneOf(unit) * 200;
    if (csstest::isPlausible(the200, *time200, *time))
        return {};
    const Distance dPrime = csstest::dPrimeOf(the200, *time200, *time);
    const double ratio = *time / *time200;
    const bool isOneMistyped = ratio < leastRatio || ratio > greatestRatio;
    if (!isOneMistyped && dPrime < csstest::leastDPrime)
        return translated(
            QT_TRANSLATE_NOOP("CssTest", "The 400 is as fast as the 200: the 200 was not swum all out. Check both."));
    if (!isOneMistyped && dPrime > csstest::mostDPrime)
        return translated(
            QT_TRANSLATE_NOOP("CssTest", "The 400 is too slow beside the 200: it was not swum all out. Check both."));
    // So it does in a pair that nobody is fast enough for, which was hardly a 400 and a 200.
    return translated(QT_TRANSLATE_NOOP("CssTest", "A 400 takes about 2.1 times as long as a 200. Check both."));
}

Instant noonOf(QDate day)
{
    const QDateTime noon(day, QTime(12, 0), Qt::UTC);
    return Instant(std::chrono::milliseconds(noon.toMSecsSinceEpoch()));
}

QDate dayOf(const CssTest &test)
{
    return QDateTime::fromMSecsSinceEpoch(test.start.time_since_epoch().count(), Qt::UTC).date();
}

} // namespace

std::optional<Seconds> typedTime(const QString &text)
{
    static const QRegularExpression form(u"^(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,3})(?:[.,](\\d{1,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(3).toDouble();
    if (!match.captured(2).isEmpty() && seconds >= 60)
        return std::nullopt;
    const double decimals = match.captured(4).isEmpty() ? 0 : (u"0."_s + match.captured(4)).toDouble();
    return Seconds(match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + seconds + decimals);
}

CssTestView cssTestView(const TypedCssTest &typed, QDate today)
{
    CssTestView view;
    const auto time200 = typedTime(typed.time200);
    const auto time400 = typedTime(typed.time400);
    if (!typed.day.isValid() || typed.day > today)
        view.dayFault = translated(QT_TRANSLATE_NOOP("CssTest", "The day is yet to come."));
    view.fault200 = faultOf200(typed.time200, time200);
    view.fault400 = faultOf400(typed.time400, time400, view.fault200.isEmpty() ? time200 : std::nullopt, typed.unit);
    if (!time200 || !time400 || !view.fault200.isEmpty() || !view.fault400.isEmpty())
        return view;
    view.css = paceText(*time400, *time200, typed.unit);
    if (view.dayFault.isEmpty())
        view.test = CssTest{noonOf(typed.day), typed.unit, *time400, *time200};
    return view;
}

QString cssTestLine(const CssTest &test)
{
    const auto swum = [&test](int distance, Seconds time) {
        return translated(QT_TRANSLATE_NOOP("CssTest", "%1 in %2"))
            .arg(display::distance(oneOf(test.unit) * distance, test.unit).text(), display::time(time));
    };
    return u"%1 · %2, %3 · %4"_s.arg(display::date(dayOf(test)), swum(400, test.time400), swum(200, test.time200),
        paceText(test.time400, test.time200, test.unit));
}

} // namespace lengthwise
