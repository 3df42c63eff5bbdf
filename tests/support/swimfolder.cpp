#include "tests/support/swimfolder.h"

#include "tests/support/csvswim.h"
#include "tests/support/fitswim.h"
#include "tests/support/swimplan.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

SwimPlan shortSwim(std::uint32_t number)
{
    SwimPlan plan;
    plan.start = std::chrono::sys_days(std::chrono::year(2025) / 3 / 1) + std::chrono::days(number) + 6h;
    plan.poolLength = metres(25);
    plan.seed = 77 + number;
    plan.sets = {{.legs = {{Stroke::Freestyle, 8, 24, 17}}, .restAfter = 40},
        {.repeats = 3 + int(number % 4), .legs = {{Stroke::Freestyle, 4, 22, 17}}, .sendOff = 105, .restAfter = 60},
        {.legs = {{Stroke::Backstroke, 4, 27, 19}}}};
    return plan;
}

} // namespace

QStringList writeSwims(const QString &folder, std::uint32_t from, std::uint32_t count)
{
    const QDir dir(folder);
    dir.mkpath(u"."_s);
    QStringList files;
    for (std::uint32_t number = from; number < from + count; ++number) {
        const Workout swim = swum(shortSwim(number));
        const QString path = dir.filePath(u"swim-%1"_s.arg(int(number), 3, 10, QChar(u'0')));
        files << write(path + u".fit"_s, fitFileOf(swim));
        if (number % 3 == 0)
            files << write(path + u".csv"_s, csvFileOf(swim));
    }
    return files;
}

QString write(const QString &path, QByteArrayView content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), content.size()) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace lengthwise
