#pragma once

#include "tests/support/fakestrava.h"

#include <QThread>

#include <memory>

namespace lengthwise {

/// A FakeStrava in a thread of its own, for tests that wait for child processes. Everything of it may be called.
/// With the system's clock: children have no other.
class FakeStravaThread final
{
public:
    explicit FakeStravaThread(const FakeStravaSettings &settings = {})
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_home, [&] { m_strava = std::make_unique<FakeStrava>(m_clock, settings); }, Qt::BlockingQueuedConnection);
    }
    ~FakeStravaThread()
    {
        QMetaObject::invokeMethod(
            &m_home, [this] { m_strava.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(FakeStravaThread)

    FakeStrava *operator->() { return m_strava.get(); }
    FakeStrava &operator*() { return *m_strava; }

private:
    SystemClock m_clock;
    QThread m_thread;
    QObject m_home; // what the thread is reached by
    std::unique_ptr<FakeStrava> m_strava;
};

} // namespace lengthwise
