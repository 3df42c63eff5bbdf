#pragma once

#include "core/base/result.h"
#include "core/model/recording.h"
#include "core/store/database.h"

#include <QString>

#include <string>
#include <vector>

namespace lengthwise {

/// How swims are called on a page and on the command line: the shortest beginning of an id that means one swim of the
/// library only, of shortestId digits or more. A value; goes on naming rightly while no swims come in.
class SwimNames
{
public:
    /// The connection's thread.
    static Result<SwimNames> of(Database &database);
    explicit SwimNames(std::vector<std::string> idHashes);

    QString nameOf(const SwimId &swim) const;

private:
    std::vector<std::string> m_hashes; ///< sorted
};

} // namespace lengthwise
