#pragma once

#include "ui/viewmodels/reporttablemodel.h"
#include "ui/viewmodels/swimdocument.h"
#include "ui/viewmodels/swimlistmodel.h"
#include "ui/viewmodels/tiles.h"

#include <QString>

#include <optional>
#include <vector>

namespace lengthwise {

/// One set in the list beside the swims.
struct GlanceSet {
    int number = 0;   ///< 1-based
    QString notation; ///< "10 x 100 Fr @ 1:45"
    QString mean;     ///< "1:28.8", "41.9 s", "1:34.1 /100 m"
    double start = 0; ///< s since the first active start
    double end = 0;

    bool operator==(const GlanceSet &) const = default;
};

/// A swim at a glance: what stands beside the list while it is selected.
struct SwimGlance {
    QString title;
    QString subtitle;          ///< "Thu 19 Nov 2026, 06:32 · 25 m pool"
    QString grade;             ///< "A"; empty: not graded
    std::optional<int> step;   ///< of the grade, 0: A to 3: D
    std::vector<Tile> figures; ///< six; no notes
    std::vector<FingerprintBar> bars;
    QString headline;            ///< the coach's; empty where there is none, and while only the row is known
    std::vector<GlanceSet> sets; ///< the same

    bool operator==(const SwimGlance &) const = default;
};

/// The bars and sets of a swim, for its small picture. Pure but for locale.
std::vector<FingerprintBar> glanceBars(const SwimChart &chart);
std::vector<GlanceSet> glanceSets(const WorkoutReport &report);

/// What the row of the list knows by itself. Pure but for locale and time zone.
SwimGlance swimGlance(const SwimListRow &row);
/// With everything that its page knows.
SwimGlance swimGlance(const SwimListRow &row, const SwimDocument &document);

/// Several swims at a glance.
struct SelectionGlance {
    QString title;             ///< "3 swims"
    QString subtitle;          ///< "13 – 19 Nov"
    std::vector<Tile> figures; ///< distance and active time, as far as they are known

    bool operator==(const SelectionGlance &) const = default;
};

/// rows: one or more; unit: in which the swimmer counts distances.
SelectionGlance selectionGlance(const std::vector<const SwimListRow *> &rows, PoolUnit unit, QDate today);

} // namespace lengthwise
