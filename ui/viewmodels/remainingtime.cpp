#include "ui/viewmodels/remainingtime.h"

#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <cmath>

namespace lengthwise {

namespace {

constexpr RemainingTime::Elapsed settling{1000};

QString translated(const char *source)
{
    return QCoreApplication::translate("RemainingTime", source);
}

QString wordsFor(double seconds)
{
    if (seconds < 1)
        return translated(QT_TRANSLATE_NOOP("RemainingTime", "under 1 s left"));
    for (const int step : {2, 5, 10, 15, 20, 30, 45}) {
        if (seconds <= step)
            return translated(QT_TRANSLATE_NOOP("RemainingTime", "about %1 s left")).arg(step);
    }
    return translated(QT_TRANSLATE_NOOP("RemainingTime", "about %1 min left"))
        .arg(display::number(std::ceil(seconds / 60), 0));
}

} // namespace

void RemainingTime::update(int done, int total, Elapsed elapsed)
{
    if (elapsed < settling || done <= 0 || (m_said && elapsed - *m_said < settling))
        return;
    m_said = elapsed;
    m_rate = double(done) * 1000 / double(elapsed.count());
    m_text = wordsFor(double(total - done) / *m_rate);
}

} // namespace lengthwise
