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
    if (m_set == set)
        return;
    m_set = set;
    Q_EMIT setChanged();
}

void SwimSelection::clear()
{
    setCursor(std::nullopt);
    setSet(std::nullopt);
}

} // namespace lengthwise
