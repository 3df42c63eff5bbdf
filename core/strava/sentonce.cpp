#include "core/strava/sentonce.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lengthwise::strava {

SentOnce::SentOnce(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(ReadOnly | Unbuffered);
}

qint64 SentOnce::readData(char *data, qint64 longest)
{
    const auto count = std::min<qint64>(longest, m_body.size() - pos());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_body.constData() + pos(), static_cast<std::size_t>(count));
    return count;
}

} // namespace lengthwise::strava
