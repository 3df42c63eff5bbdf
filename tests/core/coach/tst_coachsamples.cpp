#include "core/analysis/swimfigures.h"
#include "core/coach/coach.h"
#include "core/decode/decoders.h"
#include "tests/support/projectfiles.h"
#include "ui/viewmodels/coachtexts.h"

#include <QDir>
#include <QTest>
#include <QTextStream>

#include <map>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

struct CoachedFile {
    QString name;
    Workout workout;
    SwimAnalysis analysis;
    SwimFigures figures;
    std::optional<Speed> css;
    SwimType type{};
    Score score;
    CoachSummary summary;

    CoachedFile(const QString &file, Workout swum, std::optional<Speed> speed)
        : name(file)
        , workout(std::move(swum))
        , analysis(analyse(workout))
        , figures(figuresOf(workout, analysis))
        , css(speed)
        , type(swimTypeOf(figures, css))
        , score(scoreOf(figures, type))
        , summary(coach({workout, analysis, figures, type, score, css}))
    {
    }
};

QStringList files()
{
    const QString real = samplesFolder();
    QStringList paths;
    for (const QString &folder : {projectFile(QStringLiteral("resources/samples")), real + "/fit"_L1,
             real + "/fit/odd"_L1, real + "/csv"_L1, real + "/tcx"_L1, real + "/gpx"_L1}) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.fit"_s, u"*.csv"_s, u"*.tcx"_s, u"*.gpx"_s}))
            paths << dir.filePath(name);
    }
    return paths;
}

std::vector<CoachedFile> coached(std::optional<Speed> css)
{
    std::vector<CoachedFile> all;
    for (const QString &path : files()) {
        const Result<std::vector<Workout>> swims = decodeFile(path, {});
        if (!swims)
            continue;
        for (const Workout &swim : *swims)
            all.emplace_back(QFileInfo(path).fileName(), swim, css);
    }
    return all;
}

/// What was swum, as far as anybody could tell two swims apart by it.
QString fingerprint(const CoachedFile &file)
{
    QStringList parts{QString::number(file.figures.distance.value_or(Distance{}).metres, 'f', 0)};
    for (const SwimSet &set : file.analysis.sets)
        parts << set.notation;
    return parts.join(u'|');
}

QString said(const CoachedFile &file, const CoachMessage &message)
{
    QString text = texts::sentence(message, file.workout.poolUnit) + u"   ["_s
        + QString::fromUtf8(message.id.data(), qsizetype(message.id.size()));
    if (message.evidence.set)
        text += u", set "_s + QString::number(*message.evidence.set + 1);
    return text + u", "_s + QString::number(message.evidence.lengths.size()) + u" lengths]"_s;
}

void printSets(QTextStream &out, const CoachedFile &file)
{
    for (const SwimSet &set : file.analysis.sets) {
        out << "    " << set.notation << ":";
        for (std::size_t i = set.firstInterval; i < set.firstInterval + set.intervalCount; ++i) {
            const Interval &interval = file.analysis.intervals[i];
            out << ' ' << QString::number(interval.time.count(), 'f', 1);
            if (interval.rest)
                out << "(r" << QString::number(interval.rest->count(), 'f', 0) << ')';
        }
        out << (set.inferred ? "  inferred\n" : "\n");
    }
}

void print(QTextStream &out, const CoachedFile &file)
{
    out << "== " << file.name << "  type " << int(file.type) << "  score " << file.score.total.value_or(-1)
        << "  quality " << file.analysis.quality.score << "  "
        << QString::number(file.figures.distance.value_or(Distance{}).metres, 'f', 0) << " m\n";
    printSets(out, file);
    const CoachSummary &summary = file.summary;
    out << "  WELL  " << said(file, summary.headline) << '\n';
    out << "  HELD  " << (summary.limiter ? said(file, *summary.limiter) : u"-"_s) << '\n';
    out << "  NEXT  " << said(file, summary.next) << '\n';
    for (const CoachMessage &message : summary.strengths)
        out << "    +   " << said(file, message) << '\n';
    for (const CoachMessage &message : summary.weaknesses)
        out << "    -   " << said(file, message) << '\n';
    out << "  SETS  " << summary.prescription.mainSet << "  |  " << summary.prescription.drillSet << "  |  "
        << said(file, summary.prescription.focus) << "\n\n";
}

} // namespace

/// What the coach says of real swims. LENGTHWISE_REPORT=1 prints all of it, to be read by a person.
class CoachSamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlikeSwimsHaveUnlikeHeadlines_data()
    {
        QTest::addColumn<double>("css");
        QTest::newRow("CSS not known") << 0.0;
        QTest::newRow("CSS 1.10 m/s") << 1.1;
    }

    void unlikeSwimsHaveUnlikeHeadlines()
    {
        QFETCH(const double, css);
        const std::vector<CoachedFile> all = coached(css > 0 ? std::optional(Speed{css}) : std::nullopt);
        QVERIFY(!all.empty());
        QTextStream out(stdout);
        if (qEnvironmentVariableIsSet("LENGTHWISE_REPORT")) {
            for (const CoachedFile &file : all)
                print(out, file);
        }
        std::map<QString, const CoachedFile *> headlines;
        for (const CoachedFile &file : all) {
            if (file.summary.headline.id == "nothing-measured")
                continue;
            const QString headline = texts::sentence(file.summary.headline, file.workout.poolUnit);
            const auto [other, isNew] = headlines.emplace(headline, &file);
            QVERIFY2(isNew || fingerprint(*other->second) == fingerprint(file),
                qPrintable(u"%1 and %2: %3"_s.arg(file.name, other->second->name, headline)));
        }
    }
};

QTEST_GUILESS_MAIN(CoachSamplesTest)
#include "tst_coachsamples.moc"
