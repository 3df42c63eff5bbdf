#include "tests/support/csvswim.h"
#include "tests/support/fitswim.h"
#include "tests/support/sampleswims.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace lengthwise;

namespace {

void write(const QString &path, const char *data, std::size_t size)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(data, qint64(size)) == qint64(size))
        return;
    std::fprintf(stderr, "makebenchinputs: cannot write %s\n", qPrintable(path));
    std::exit(1);
}

/// One swim, one row a second, as many rows as asked for.
Workout longSwim(std::size_t rows)
{
    SwimPlan plan = oneHourSwim(0);
    const std::vector<PlannedSet> hour = plan.sets;
    constexpr std::size_t leastSecondsPerHourPlan = 3800;
    for (std::size_t seconds = leastSecondsPerHourPlan; seconds < rows; seconds += leastSecondsPerHourPlan) {
        plan.sets.back().restAfter = 40;
        plan.sets.insert(plan.sets.end(), hour.begin(), hour.end());
    }
    Workout swim = swum(plan);
    swim.samples.resize(rows);
    return swim;
}

/// Next to nothing: what a program needs before it reads.
SwimPlan tinySwim()
{
    SwimPlan plan = oneHourSwim(0);
    plan.measuresHeartRate = false;
    plan.sets = {{.legs = {{Stroke::Freestyle, 1, 25, 15}}}};
    return plan;
}

} // namespace

/// makebenchinputs DIR: 40 FIT files of one hour, a tiny one, the CSV of one hour, a CSV of a million rows.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: makebenchinputs DIR\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    for (std::uint32_t number = 0; number < 40; ++number) {
        // With the 18 bytes a second that watches write: shorter records would make a file of overhead alone.
        const std::vector<std::byte> bytes = fitFileOf(swum(oneHourSwim(number)), FitRecords::AsWatch);
        write(folder.filePath(QStringLiteral("hour-%1.fit").arg(number, 2, 10, QLatin1Char('0'))),
            reinterpret_cast<const char *>(bytes.data()), bytes.size());
    }
    const std::vector<std::byte> tiny = fitFileOf(swum(tinySwim()), FitRecords::AsWatch);
    write(folder.filePath(QStringLiteral("tiny.fit")), reinterpret_cast<const char *>(tiny.data()), tiny.size());
    const QByteArray hour = csvFileOf(swum(oneHourSwim(0)));
    write(folder.filePath(QStringLiteral("hour.csv")), hour.constData(), std::size_t(hour.size()));
    const QByteArray million = csvFileOf(longSwim(1'000'000));
    write(folder.filePath(QStringLiteral("million.csv")), million.constData(), std::size_t(million.size()));
    return 0;
}
