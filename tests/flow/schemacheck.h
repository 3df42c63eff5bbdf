#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace lengthwise {

/// Documents that are to fit tests/fixtures/cli/<name>.schema.json; all are checked in one run of Debian's
/// python3-jsonschema, because starting it takes longer than what it is asked.
class SchemaCheck
{
public:
    void add(const QByteArray &document, const QString &name);
    /// What in the documents does not fit; empty where all fits.
    QByteArray offences() const;

private:
    QJsonArray m_documents; ///< of [name, document as text]
};

/// The same for one document.
QByteArray schemaOffences(const QByteArray &document, const QString &name);

} // namespace lengthwise
