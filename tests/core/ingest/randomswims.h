#pragma once

#include "core/ingest/sameswim.h"

#include <rapidcheck.h>

#include <iosfwd>

/// Swims that lie close enough together to match, to conflict and to be linked; hostile ones among them.
namespace random_swims {

struct Library {
    std::vector<lengthwise::SwimFacts> swims; ///< ids are distinct; in no order
    std::vector<lengthwise::SwimLink> links;  ///< some of swims that are not there, some contradictory
};

rc::Gen<lengthwise::SwimId> id();
rc::Gen<lengthwise::SwimFacts> swim();
rc::Gen<Library> library();

void showValue(const Library &library, std::ostream &out);

} // namespace random_swims

namespace lengthwise {
void showValue(const SwimFacts &swim, std::ostream &out);
void showValue(const SwimLink &link, std::ostream &out);
void showValue(const SwimGroup &group, std::ostream &out);
} // namespace lengthwise
