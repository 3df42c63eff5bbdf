#include "core/report/progress.h"

namespace lengthwise {

Result<ProgressSource> readProgress(Database &, const Athlete &)
{
    return ProgressSource{};
}

ProgressReport progressReport(const ProgressSource &, const ProgressFilter &filter, const QDate &today)
{
    return {.filter = filter, .to = today};
}

} // namespace lengthwise
