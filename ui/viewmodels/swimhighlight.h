#pragma once

#include <QObject>

#include <cstddef>
#include <optional>

namespace lengthwise {

/// Which of the compared swims is pointed at: chips and charts show it and fade the rest. GUI thread.
class SwimHighlight final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Among the compared ones, oldest first.
    std::optional<std::size_t> swim() const { return m_swim; }
    /// Emits only on change.
    void set(std::optional<std::size_t> swim)
    {
        if (m_swim == swim)
            return;
        m_swim = swim;
        Q_EMIT changed();
    }
    /// Whether another one is pointed at.
    bool fades(std::size_t swim) const { return m_swim && *m_swim != swim; }

Q_SIGNALS:
    void changed();

private:
    std::optional<std::size_t> m_swim;
};

} // namespace lengthwise
