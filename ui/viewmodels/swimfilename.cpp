#include "ui/viewmodels/swimfilename.h"

#include "ui/viewmodels/calendardays.h"

namespace lengthwise {

namespace {

constexpr qsizetype longest = 80;

QChar allowed(QChar c)
{
    if (c == u':')
        return u'.';
    const bool isForbidden = !c.isPrint() || QStringLiteral("/\\<>\"|?*").contains(c);
    return isForbidden ? u'-' : c;
}

} // namespace

QString swimFileName(const QString &title, Instant start, std::optional<std::chrono::minutes> utcOffset)
{
    QString name = swimDay(start, utcOffset).toString(Qt::ISODate) + u' ' + title.simplified();
    for (QChar &c : name)
        c = allowed(c);
    name = name.left(longest);
    // Windows takes no point or blank at the end.
    while (name.endsWith(u'.') || name.endsWith(u' ') || name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

} // namespace lengthwise
