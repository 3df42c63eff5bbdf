#include "core/strava/form.h"

#include <QUrl>

namespace lengthwise::strava {

QByteArray formEncoded(const Form &form)
{
    QByteArray encoded;
    for (const auto &[name, value] : form) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += name.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

Form formDecoded(QByteArrayView encoded)
{
    Form form;
    for (const auto &part : encoded.toByteArray().split('&')) {
        if (part.isEmpty())
            continue;
        const auto equals = part.contains('=') ? part.indexOf('=') : part.size();
        form.push_back({QByteArray::fromPercentEncoding(part.left(equals)),
            QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(equals + 1)))});
    }
    return form;
}

} // namespace lengthwise::strava
