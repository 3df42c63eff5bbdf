#pragma once

#include "core/ingest/swimwish.h"
#include "ui/viewmodels/swimdocument.h"

#include <QString>

#include <optional>
#include <vector>

namespace lengthwise {

/// One line of "Edits of this swim": what the swimmer corrected. Alike corrections of several lengths are one line.
struct SwimCorrection {
    QString words;                   ///< "Length 50 split in two", "Stroke of length 22: Free → Back"
    QString reason;                  ///< why it does not show; empty: it does
    std::vector<std::size_t> rows;   ///< of the report, that it is about; empty: none, or of the whole swim
    SwimWish takeBack;               ///< takes it back
    std::optional<SwimWish> instead; ///< of a conflict: it shall show instead of the other one
};

/// What differs between the swim and its recording.
struct SwimCorrections {
    std::vector<SwimCorrection> applied; ///< in the order of the swim, the pool's length first
    std::vector<SwimCorrection> idle;    ///< kept and not shown
    std::vector<QString> recorded;       ///< per row of the report: what was recorded there; empty: just that

    bool isEmpty() const { return applied.empty() && idle.empty(); }
};

/// Pure but for language and locale. Empty for a file that was only looked at.
SwimCorrections swimCorrections(const SwimDocument &document);

/// Per row of the report whether it differs from what was recorded there.
std::vector<bool> correctedRows(const SwimCorrections &corrections);

/// "2 corrections no longer fit"; empty for none.
QString idleSummary(const SwimCorrections &corrections);

} // namespace lengthwise
