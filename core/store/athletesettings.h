#pragma once

#include "core/base/result.h"
#include "core/model/athletesettings.h"
#include "core/model/edit.h"
#include "core/store/database.h"

#include <string>
#include <vector>

/// A swimmer's settings as edits of the subject "athlete:<uuid>": "setting/pool": {"length":25,"unit":"m"},
/// "setting/stroke_count": "arm" or "cycle", "setting/pace_zones": [85,94,98,102,109] (percent of critical swim speed);
/// "setting/strava_keep": "7d" or "connected", "setting/purge_after_days": 30; units are the profile's "profile/units".
namespace lengthwise {

/// What edits say; what does not read as above is passed over, and so are other subjects. Pure; any thread.
AthleteSettings settingsOf(const std::string &subject, const std::vector<Edit> &edits);

/// All registers of the settings; what is absent becomes "as recorded". ValueRefused: a pool shorter than 1 m or longer
/// than 1,000 m; zones that do not rise or lie outside of 30 to 200 %; purging after less than 1 or more than 3650
/// days. Pure; any thread.
Result<std::vector<Change>> settingChanges(const std::string &subject, const AthleteSettings &settings);

/// Those of the athlete whose file this is. The connection's thread.
Result<AthleteSettings> readSettings(Database &database);

} // namespace lengthwise
