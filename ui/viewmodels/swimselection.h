#pragma once

#include <QObject>

#include <cstddef>
#include <optional>

namespace lengthwise {

/// What the page's charts and tables point at together: one cursor (a length) and one chosen set.
/// GUI thread. Setters emit only on change.
class SwimSelection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Index into the report's lengths.
    std::optional<std::size_t> cursor() const { return m_cursor; }
    /// Index into the report's sets.
    std::optional<std::size_t> set() const { return m_set; }

    void setCursor(std::optional<std::size_t> length);
    void setSet(std::optional<std::size_t> set);
    void clear();

Q_SIGNALS:
    void cursorChanged();
    void setChanged();

private:
    std::optional<std::size_t> m_cursor;
    std::optional<std::size_t> m_set;
};

} // namespace lengthwise
