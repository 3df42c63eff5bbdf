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

/// What the names of a header suggest; nothing twice.
CsvMapping proposedMapping(const QStringList &names);

/// Whether a swim can be made from a mapping, and what there will be, or what is still missing, in a sentence.
struct MappingVerdict {
    bool isEnough = false;
    QString sentence;
};
MappingVerdict verdictOn(const CsvMapping &mapping);

} // namespace lengthwise
