#pragma once

#include <QJsonValue>

#include <string>

/// The JSON text of one value, as edits keep it. Qt reads and writes texts that are arrays or objects only. Pure; any
/// thread.
namespace lengthwise {

/// Undefined where the text is no JSON value.
QJsonValue jsonValueOf(const std::string &text);
/// Compact.
std::string jsonTextOf(const QJsonValue &value);

} // namespace lengthwise
