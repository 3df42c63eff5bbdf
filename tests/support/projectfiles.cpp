#include "tests/support/projectfiles.h"

namespace lengthwise {

QString projectFolder()
{
    return QStringLiteral(LENGTHWISE_SOURCE_DIR);
}

QString projectFile(const QString &path)
{
    return projectFolder() + u'/' + path;
}

QString samplesFolder()
{
    const QString named = qEnvironmentVariable("LENGTHWISE_SAMPLES");
    return named.isEmpty() ? projectFile(QStringLiteral("../shared/samples")) : named;
}

} // namespace lengthwise
