#pragma once

#include "ui/viewmodels/swimimport.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lengthwise {

/// Everything a column can mean, in the order it is offered.
const std::vector<MappedColumn> &columnMeanings();
/// "Length time"
QString meaningWords(MappedColumn meaning);

/// Whether the first rows have dates that read two ways: 3/4/2026.
bool holdsDoubtfulDates(const CandidateColumns &columns);

/// Whether a swim can be made from a mapping, and what there will be, or what is still missing, in a sentence.
struct MappingVerdict {
    bool isEnough = false;
    QString sentence;
};
MappingVerdict verdictOn(const CsvMapping &mapping);

} // namespace lengthwise
