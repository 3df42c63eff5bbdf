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

/// Summary, streams and detail of one swim, parted by NUL.
void writeStravaAnswers(const QDir &folder)
{
    const QByteArray parting(1, '\0');
    const QByteArray summary =
        R"({"id":17000000123,"name":"Pool","sport_type":"Swim","type":"Swim","start_date":"2026-10-17T04:30:00Z",)"
        R"("start_date_local":"2026-10-17T06:30:00Z","utc_offset":7200.0,"distance":100.0,"moving_time":90,)"
        R"("elapsed_time":110,"trainer":true,"private":false,"start_latlng":[],"map":{"summary_polyline":""},)"
        R"("average_cadence":27.5,"average_heartrate":131.5,"external_id":null,"upload_id":18000000456})";
    const QByteArray streams = R"({"distance":{"data":[25.0,50,75,100]},"time":{"data":[22,45,88,110]},)"
                               R"("latlng":{"data":[[52.5,13.25],null]},"heartrate":{"data":[120,null]},)"
                               R"("cadence":{"data":[27]},"velocity_smooth":{"data":[1.1]}})";
    const QByteArray detail = R"({"description":"a\u00fc\nb","device_name":"Watch","laps":[{"distance":50,)"
                              R"("start_date":"2026-10-17T04:30:00Z","elapsed_time":45},{"distance":50.0,)"
                              R"("start_date":"2026-10-17T04:31:05Z","elapsed_time":45,"max_heartrate":150}]})";
    write(folder, QStringLiteral("summary"), summary);
    write(folder, QStringLiteral("streams"), summary + parting + streams);
    write(folder, QStringLiteral("detail"), summary + parting + streams + parting + detail);
    write(folder, QStringLiteral("page"), '[' + summary + ',' + detail + ']');
}

} // namespace

/// makeseeds DIR: DIR/fit, DIR/csv, DIR/mappedcsv and DIR/strava, where each fuzz target begins.
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
    writeStravaAnswers(QDir(folder + QStringLiteral("/strava")));
    return 0;
}
