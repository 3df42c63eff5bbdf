#pragma once

#include "core/model/stroke.h"

#include <array>
#include <cstddef>

namespace lengthwise {

inline constexpr std::array everyStroke{Stroke::Unknown, Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke,
    Stroke::Butterfly, Stroke::Medley, Stroke::Mixed, Stroke::Drill, Stroke::Kick};

/// One value for each stroke: what analysis asks for at every length is not looked up in a tree.
template<class T>
class PerStroke
{
public:
    T &operator[](Stroke stroke) { return m_values[std::size_t(stroke)]; }
    const T &operator[](Stroke stroke) const { return m_values[std::size_t(stroke)]; }

private:
    std::array<T, everyStroke.size()> m_values{};
};

} // namespace lengthwise
