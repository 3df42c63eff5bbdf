#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace lengthwise {

/// How fast a long work goes and how long it will take, said calmly: nothing in the first second, in coarse steps, and
/// never more often than once a second. A value; time is handed in.
class RemainingTime
{
public:
    using Elapsed = std::chrono::milliseconds;

    /// total: as known now; may grow.
    void update(int done, int total, Elapsed elapsed);
    /// "about 10 s left"; "under 1 s left"; empty: not known yet.
    const QString &text() const { return m_text; }
    /// Items per second; absent in the first second.
    std::optional<double> rate() const { return m_rate; }

private:
    QString m_text;
    std::optional<double> m_rate;
    std::optional<Elapsed> m_said;
};

} // namespace lengthwise
