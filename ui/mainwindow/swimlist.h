#pragma once

#include "ui/viewmodels/swimdocument.h"

namespace lengthwise {

/// The swims that are open, in the order of their files, and which of them is shown.
class SwimList
{
public:
    using Document = std::shared_ptr<const SwimDocument>;

    void clear();
    void append(const std::vector<Document> &swims);
    bool isEmpty() const { return m_swims.empty(); }
    std::size_t size() const { return m_swims.size(); }

    std::size_t index() const { return m_index; }
    /// nullptr while none is open.
    Document current() const;
    bool canStep(int by) const;
    void step(int by);

private:
    std::vector<Document> m_swims;
    std::size_t m_index = 0;
};

} // namespace lengthwise
