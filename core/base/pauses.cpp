#include "core/base/pauses.h"

#include <QCoro/QCoroTimer>
#include <QTimer>

namespace lengthwise {

QCoro::Task<> TimerPauses::pause(std::chrono::milliseconds time, Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        co_return;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&cancellation, &Cancellation::cancelled, &timer, [&timer] { timer.start(0); });
    timer.start(time);
    co_await timer;
}

} // namespace lengthwise
