#pragma once

#include <QObject>

#include <cstddef>
#include <optional>
#include <vector>

namespace lengthwise {

/// What the page's charts and tables point at together: one cursor (a length), and one chosen set or group of lengths.
/// A set and a group exclude each other. GUI thread. Setters emit only on change.
class SwimSelection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Index into the report's lengths.
    std::optional<std::size_t> cursor() const { return m_cursor; }
    /// Index into the report's sets.
    std::optional<std::size_t> set() const { return m_set; }
    /// The evidence that is shown: indices into the report's lengths, rising; empty: none.
    const std::vector<std::size_t> &lengths() const { return m_lengths; }
    bool hasChoice() const { return m_set || !m_lengths.empty(); }

    void setCursor(std::optional<std::size_t> length);
    void setSet(std::optional<std::size_t> set);
    void setLengths(const std::vector<std::size_t> &lengths);
    /// Neither set nor group; the cursor stays.
    void clearChoice();
    void clear();

Q_SIGNALS:
    void cursorChanged();
    void setChanged();
    void lengthsChanged();

private:
    std::optional<std::size_t> m_cursor;
    std::optional<std::size_t> m_set;
    std::vector<std::size_t> m_lengths;
};

} // namespace lengthwise
