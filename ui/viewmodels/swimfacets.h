#pragma once

#include "ui/viewmodels/swimfilter.h"

namespace lengthwise {

/// Of every facet: the swim does not tell; a swim without a grade.
inline constexpr int unknownCode = -1;
/// Of every facet: something that this version does not know was wanted. No swim has it.
inline constexpr int unreadCode = -2;
/// Of Facet::Pool.
inline constexpr int openWaterCode = 0;
/// Of Facet::Distance: where its bands part, in the swimmer's unit; a code counts those that were reached.
inline constexpr std::array bandLimits{1000, 2000, 3000, 5000};

/// Of Facet::Pool: length in the unit.
int poolCode(double length, PoolUnit unit);
struct PoolOfCode {
    double length = 0;
    PoolUnit unit = PoolUnit::Metres;
};
/// code: neither openWaterCode nor unknown.
PoolOfCode poolOf(int code);

/// Puts the codes of one swim into codes, without order; several where it has several strokes or sources. unit: in
/// which the swimmer counts distances. Pure; the room of codes is used again, because thousands of swims are asked at
/// once.
void readFacetCodes(std::vector<int> &codes, Facet facet, const SwimListRow &row, PoolUnit unit);

/// What a code of facetCodes() is called: "25 m", "Open water", "Back", "Under 1,000 m", "Intervals", "FIT".
QString facetName(Facet facet, int code, PoolUnit unit);

/// Whether one code is offered before the other.
bool facetBefore(Facet facet, int one, int other);

} // namespace lengthwise
