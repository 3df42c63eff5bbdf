#pragma once

#include "core/model/units.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace lengthwise {

/// Rows of a recording by their moments, so that each of its sessions finds its own without reading them all.
class FitTimeIndex
{
public:
    /// Rows are added in file order, then put in order once.
    void add(Instant time, std::size_t row) { m_rows.emplace_back(time, row); }
    void order();

    /// The rows of [from, to): by time, those of one moment in file order. Ask behind order().
    std::vector<std::size_t> byTime(Instant from, Instant to) const;
    /// The same in file order.
    std::vector<std::size_t> inFileOrder(Instant from, Instant to) const;

private:
    std::vector<std::pair<Instant, std::size_t>> m_rows;
};

} // namespace lengthwise
