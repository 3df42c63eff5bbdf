#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace lengthwise::strava {

struct FormField {
    QByteArray name;
    QString value;

    bool operator==(const FormField &) const = default;
};
using Form = QList<FormField>;

/// As application/x-www-form-urlencoded, which is the form of a query as well. A blank is "%20".
QByteArray formEncoded(const Form &form);
/// The way back. A "+" stays one: blanks do not occur in what Strava sends, and a code may hold a "+".
Form formDecoded(QByteArrayView encoded);

} // namespace lengthwise::strava
