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

/// makeseeds DIR: DIR/fit and DIR/csv, where each fuzz target begins.
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
    return 0;
}
