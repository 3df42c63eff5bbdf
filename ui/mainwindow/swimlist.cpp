#include "ui/mainwindow/swimlist.h"

namespace lengthwise {

void SwimList::clear()
{
    m_swims.clear();
    m_index = 0;
}

void SwimList::append(const std::vector<Document> &swims)
{
    m_swims.insert(m_swims.end(), swims.begin(), swims.end());
}

SwimList::Document SwimList::current() const
{
    return m_swims.empty() ? nullptr : m_swims[m_index];
}

bool SwimList::canStep(int by) const
{
    return by < 0 ? m_index > 0 : m_index + 1 < m_swims.size();
}

void SwimList::step(int by)
{
    if (canStep(by))
        m_index += by < 0 ? std::size_t(-1) : 1;
}

} // namespace lengthwise
