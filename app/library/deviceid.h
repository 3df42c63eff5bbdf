#pragma once

#include <QString>

#include <string>

namespace lengthwise {

/// The uuid that this machine signs its corrections with, kept in `folder` (file "device", 0600): made once, also when
/// two programs ask at the same time. Where the folder cannot be written, a fresh one for this run: corrections stay
/// right, only the machine's own share of them is spread over several names. 36 characters, lower case.
std::string deviceId(const QString &folder);

/// "lengthwise" where the system keeps the user's configuration.
QString deviceFolder();

} // namespace lengthwise
