#pragma once

#include <QObject>

namespace lengthwise {

/// What the user presses to end a work that waits. The work listens; it may be asked more than once. Lives in the
/// thread of the work and outlives it.
class Cancellation final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isCancelled() const { return m_isCancelled; }
    void cancel()
    {
        if (!m_isCancelled) {
            m_isCancelled = true;
            Q_EMIT cancelled();
        }
    }

Q_SIGNALS:
    void cancelled();

private:
    bool m_isCancelled = false;
};

} // namespace lengthwise
