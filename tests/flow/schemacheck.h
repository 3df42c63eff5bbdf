#pragma once

#include <QByteArray>
#include <QString>

namespace lengthwise {

/// What in the document does not fit tests/fixtures/cli/<name>.schema.json, by Debian's python3-jsonschema; empty
/// where all fits.
QByteArray schemaOffences(const QByteArray &document, const QString &name);

} // namespace lengthwise
