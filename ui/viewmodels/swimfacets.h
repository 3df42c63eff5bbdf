#pragma once

#include "ui/viewmodels/swimfilter.h"

namespace lengthwise {

/// Puts the codes of one swim into codes, without order; several where it has several strokes or sources. unit: in
/// which the swimmer counts distances. Pure; the room of codes is used again, because thousands of swims are asked at
/// once.
void readFacetCodes(std::vector<int> &codes, Facet facet, const SwimListRow &row, PoolUnit unit);

/// What a code of facetCodes() is called: "25 m", "Open water", "Back", "Under 1,000 m", "Intervals", "FIT".
QString facetName(Facet facet, int code, PoolUnit unit);

/// Whether one code is offered before the other.
bool facetBefore(Facet facet, int one, int other);

} // namespace lengthwise
