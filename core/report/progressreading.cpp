#include "core/report/progress.h"

namespace lengthwise {

Result<ProgressSource> readProgress(Database &, const Athlete &)
{
    return ProgressSource{};
}

} // namespace lengthwise
