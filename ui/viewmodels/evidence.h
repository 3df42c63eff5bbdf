#pragma once

#include "core/report/workoutreport.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace lengthwise {

/// Where a sentence or a row leads: the lengths it rests on, and the words of the link.
struct EvidenceLink {
    QString text;                     ///< "Set 3 · repeats 1–10", "Lengths 53–72"; empty: there is nothing to show
    std::vector<std::size_t> lengths; ///< indices into WorkoutReport::lengths, rising
    std::optional<std::size_t> set;   ///< where they are exactly one set, into WorkoutReport::sets
    bool leadsToZones = false;        ///< to the speeds that CSS gives, instead of to lengths

    bool operator==(const EvidenceLink &) const = default;
};

/// Lengths that the report does not have are left out; of the whole swim nothing is left. Pure.
EvidenceLink evidenceLink(const WorkoutReport &report, std::vector<std::size_t> lengths);

/// "From CSS 1:31.4"; nothing where CSS is not known.
EvidenceLink cssLink(const WorkoutReport &report);

} // namespace lengthwise
