#include "tests/support/csvswim.h"
#include "tests/support/fitswim.h"
#include "tests/support/sampleswims.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include <cstdio>
#include <cstdlib>

using namespace lengthwise;

namespace {

void write(const QDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return;
    std::fprintf(stderr, "makeseeds: cannot write %s\n", qPrintable(file.fileName()));
    std::exit(1);
}

QByteArray fit(const Workout &swim)
{
    const std::vector<std::byte> bytes = fitFileOf(swim);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// Small swims of each shape: a fuzzer learns most from short inputs.
std::vector<SwimPlan> shortPlans()
{
    std::vector<SwimPlan> plans;
    for (const SwimPlan &plan : sampleSwims()) {
        plans.push_back(plan);
        if (plan.course)
            plans.back().course->distance = metres(40);
        else
            plans.back().sets.resize(1);
    }
    return plans;
}

/// Tables of other programs; the four bytes before them choose the columns that the names make likely.
void writeForeignTables(const QDir &folder)
{
    const QByteArray likely(4, '\0');
    write(folder, QStringLiteral("lengths.csv"),
        likely
            + "Datum;Bahn;Lage;Zeit;Pause;Züge;Puls\n17.10.2026 06:31;25 m;Kraul;0:25,5;;14;120\n"
              "17.10.2026;25 m;Brust;30;20;10;\n");
    write(folder, QStringLiteral("intervals.csv"),
        likely
            + "Intervals,Date,Swim Stroke,Lengths,Distance,Time,Total Strokes\n1,10/17/2026 6:31 AM,FR,2,50 "
              "yd,0:51,30\n"
              "1.1,,FR,1,25 yd,0:25,14\n1.2,,FR,1,25 yd,0:26,16\n2,,Rest,--,--,0:20,--\nSummary,,--,2,50,1:11,30\n");
    write(folder, QStringLiteral("above.csv"),
        likely
            + "Swim Date,Start,Pool Size\n2026-10-17,06:31:47,25m\n\nSet,Stroke,Move Time,Cumul Time\n"
              "1,FREE,0:25.1,0:25.1\n1,BACK,0:26.2,0:51.3\n");
    write(folder, QStringLiteral("samples.csv"),
        likely
            + "Timestamp,Latitude,Longitude,Speed (km/h),Pace,Heart Rate\n1792218707,52.5,13.4,3.6,1:40,140\n"
              "1792218708,52.50001,13.4,3.6,1:40,141\n");
}

/// The same table as other programs write it.
void writeVariants(const QDir &folder, const QByteArray &table)
{
    QByteArray semicolons = table;
    semicolons.replace(',', ';').replace('.', ',');
    write(folder, QStringLiteral("semicolons.csv"), semicolons);
    QByteArray quoted = table;
    quoted.replace("Lengthwise sample", "\"Lengthwise\r\n\"\"sample\"\"\"").replace("\n", "\r\n");
    write(folder, QStringLiteral("quoted.csv"), quoted);
    write(folder, QStringLiteral("bom.csv"), "\xEF\xBB\xBF" + table);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    write(folder, QStringLiteral("utf16.csv"), utf16(QString::fromLatin1(table)));
    QByteArray tabs = table;
    write(folder, QStringLiteral("tabs.csv"), tabs.replace(',', '\t'));
    write(folder, QStringLiteral("header.csv"), table.left(table.indexOf('\n') + 1));
}

} // namespace

/// makeseeds DIR: DIR/fit, DIR/csv and DIR/mappedcsv, where each fuzz target begins.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: makeseeds DIR\n", stderr);
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    const QDir fits(folder + QStringLiteral("/fit"));
    const QDir tables(folder + QStringLiteral("/csv"));
    for (const SwimPlan &plan : shortPlans()) {
        Workout swim = swum(plan);
        write(fits, plan.name + QStringLiteral(".fit"), fit(swim));
        if (plan.course)
            continue;
        swim.samples.resize(std::min<std::size_t>(swim.samples.size(), 60));
        write(tables, plan.name + QStringLiteral(".csv"), csvFileOf(swim));
    }
    const QByteArray first = fit(swum(shortPlans().back()));
    write(fits, QStringLiteral("chained.fit"), first + first);
    write(fits, QStringLiteral("cut-off.fit"), first.left(first.size() / 2));
    Workout swim = swum(sampleSwims().front());
    swim.samples.resize(30);
    writeVariants(tables, csvFileOf(swim));
    writeForeignTables(QDir(folder + QStringLiteral("/mappedcsv")));
    return 0;
}
