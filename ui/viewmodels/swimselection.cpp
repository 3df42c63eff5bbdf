#include "ui/viewmodels/swimselection.h"

namespace lengthwise {

void SwimSelection::setCursor(std::optional<std::size_t> length)
{
    if (m_cursor == length)
        return;
    m_cursor = length;
    Q_EMIT cursorChanged();
}

void SwimSelection::setSet(std::optional<std::size_t> set)
{
    const bool changes = m_set != set;
    const bool replaces = set && !m_lengths.empty();
    m_set = set;
    if (replaces)
        m_lengths.clear();
    if (changes)
        Q_EMIT setChanged();
    if (replaces)
        Q_EMIT lengthsChanged();
}

void SwimSelection::setLengths(const std::vector<std::size_t> &lengths)
{
    const bool changes = m_lengths != lengths;
    const bool replaces = m_set && !lengths.empty();
    m_lengths = lengths;
    if (replaces)
        m_set.reset();
    if (replaces)
        Q_EMIT setChanged();
    if (changes)
        Q_EMIT lengthsChanged();
}

void SwimSelection::clearChoice()
{
    setSet(std::nullopt);
    setLengths({});
}

void SwimSelection::clear()
{
    setCursor(std::nullopt);
    clearChoice();
}

} // namespace lengthwise
