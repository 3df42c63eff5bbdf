#include "app/cli/pageparts.h"

#include "app/cli/texttable.h"
#include "core/base/safetext.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lengthwise::cli {

QString pageHead(const WorkoutReport &report, const FoundSwim &swim)
{
    const SwimHeading heading = swimHeading(report);
    QString file = safeText(QFileInfo(swim.file).fileName());
    if (swim.count > 1)
        file = QCoreApplication::translate("Page", "%1 \u00b7 swim %2 of %3")
                   .arg(file)
                   .arg(swim.index + 1)
                   .arg(swim.count);
    const QString rule(pageWidth, QChar(0x2500));
    return QStringLiteral("%1\n%2\n%3\n%4\n\n")
        .arg(fitted(heading.title, pageWidth), fitted(heading.subtitle, pageWidth), fitted(file, pageWidth), rule);
}

QString pageWarnings(const std::vector<Warning> &warnings)
{
    QString text;
    for (const Warning &warning : warnings)
        text += wrapped(QStringLiteral("  ! "), texts::describe(warning));
    return text.isEmpty() ? text : u'\n' + text;
}

QString wrapped(const QString &first, const QString &text)
{
    const QString later(screenWidth(first), u' ');
    QString result;
    QString line = first;
    bool isFresh = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isFresh && screenWidth(line) + 1 + screenWidth(word) > pageWidth) {
            result += line + u'\n';
            line = later;
            isFresh = true;
        }
        line += isFresh ? word : u' ' + word;
        isFresh = false;
    }
    return result + line + u'\n';
}

} // namespace lengthwise::cli
