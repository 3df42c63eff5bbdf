#include "tests/support/csvswim.h"
#include "tests/support/fitswim.h"
#include "tests/support/sampleswims.h"

#include <QDir>
#include <QFile>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>

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

/// With the 18 bytes a second that watches write: shorter records would make a file of overhead alone.
void writeHours(const QDir &folder, std::uint32_t count)
{
    for (std::uint32_t number = 0; number < count; ++number) {
        const std::vector<std::byte> bytes = fitFileOf(swum(oneHourSwim(number)), FitRecords::AsWatch);
        write(folder.filePath(QStringLiteral("hour-%1.fit").arg(number, 4, 10, QLatin1Char('0'))),
            reinterpret_cast<const char *>(bytes.data()), bytes.size());
    }
}

void writeOthers(const QDir &folder)
{
    const std::vector<std::byte> tiny = fitFileOf(swum(tinySwim()), FitRecords::AsWatch);
    write(folder.filePath(QStringLiteral("tiny.fit")), reinterpret_cast<const char *>(tiny.data()), tiny.size());
    const QByteArray hour = csvFileOf(swum(oneHourSwim(0)));
    write(folder.filePath(QStringLiteral("hour.csv")), hour.constData(), std::size_t(hour.size()));
    for (std::uint32_t number = 0; number < 20; ++number) {
        const QByteArray compared = csvFileOf(swum(oneHourSwim(number)));
        write(folder.filePath(QStringLiteral("compared-%1.csv").arg(number, 2, 10, QLatin1Char('0'))),
            compared.constData(), std::size_t(compared.size()));
    }
    const QByteArray million = csvFileOf(longSwim(1'000'000));
    write(folder.filePath(QStringLiteral("million.csv")), million.constData(), std::size_t(million.size()));
}

} // namespace

/// makebenchinputs DIR: 40 FIT files of one hour, a tiny one, the CSV of one hour and of 20 hours apart, a CSV of a
/// million rows. makebenchinputs DIR COUNT: so many FIT files of one hour, all different swims, a day apart.
int main(int argc, char **argv)
{
    std::uint32_t hours = 40;
    const char *count = argc == 3 ? argv[2] : "40";
    const char *const end = count + std::strlen(count);
    if (argc < 2 || argc > 3 || std::from_chars(count, end, hours).ptr != end) {
        std::fputs("usage: makebenchinputs DIR [COUNT]\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    writeHours(folder, hours);
    if (argc == 2)
        writeOthers(folder);
    return 0;
}
