#pragma once

namespace lengthwise {

/// Medley is individual medley as a whole; Mixed has no main stroke.
enum class Stroke { Unknown, Freestyle, Backstroke, Breaststroke, Butterfly, Medley, Mixed, Drill, Kick };

} // namespace lengthwise
