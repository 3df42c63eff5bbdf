#pragma once

#include "core/model/units.h"
#include "core/store/transaction.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// lengthwise.db: which athletes a library has and which is shown. Everything of worth is in the athletes' own files,
/// from which it is made anew where it is missing or damaged. One connection's thread.
namespace lengthwise {

/// As many characters of a uuid name an athlete; what an athlete without a name is called.
inline constexpr int shortestUuid = 8;

/// The athlete's line; name is a copy of what the athlete's own file says.
struct IndexedAthlete {
    std::string uuid;
    QString name;
};

/// The file of an athlete.
QString athleteFile(const QString &folder, const std::string &uuid);

/// Access::Write makes the file where missing; a damaged one is moved to "lengthwise-damaged-<time>.db" and made anew;
/// athletes whose file is in the folder and who are not in it are taken in. LibraryForeign, LibraryNewer (Write),
/// LibraryDamaged (Read), LibraryBusy while another process makes it anew.
Result<Database> openIndex(const QString &folder, Database::Access access, Instant now);

/// In no order.
Result<std::vector<IndexedAthlete>> indexedAthletes(Database &index);
/// Adds or renames. The first one is the chosen one until another is chosen.
Result<void> indexAthlete(Transaction &, const IndexedAthlete &athlete, Instant now);
/// uuid; absent: none was chosen yet.
Result<std::optional<std::string>> chosenAthlete(Database &index);
Result<void> chooseAthlete(Transaction &, const std::string &uuid);

} // namespace lengthwise
