#include "core/analysis/swimanalysis.h"
#include "core/decode/decoders.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

QDir samples()
{
    return QDir(samplesFolder() + "/fit"_L1);
}

/// What the official decoder read of a file that holds one pool swim; null for any other.
QJsonObject poolSession(const QString &expected)
{
    QFile file(expected);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray sessions = QJsonDocument::fromJson(file.readAll()).object()[u"sessions"].toArray();
    const QJsonObject only = sessions.size() == 1 ? sessions[0].toObject() : QJsonObject();
    return only.contains(u"pool_length_m") ? only : QJsonObject();
}

} // namespace

/// What must hold of any real swim, whatever was swum: nothing is lost and nothing counted twice.
class AnalysisSamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!samples().exists())
            QSKIP("no folder of real swims beside the project (../shared/samples): nothing to compare with");
    }

    void everyLengthIsInOneInterval_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("metres");
        for (const QString &name : samples().entryList({u"*.expected.json"_s})) {
            const QJsonObject session = poolSession(samples().filePath(name));
            const QString fit = samples().filePath(name.section(u'.', 0, 0) + ".fit"_L1);
            if (!session.isEmpty() && QFile::exists(fit))
                QTest::newRow(qPrintable(name)) << fit << session[u"total_distance_m"].toDouble();
        }
    }

    void everyLengthIsInOneInterval()
    {
        QFETCH(QString, path);
        QFETCH(double, metres);
        const auto swims = decodeFile(path, {});
        QVERIFY(swims);
        const Workout &swim = swims->front();
        const SwimAnalysis analysis = analyse(swim);

        std::map<std::size_t, int> seen;
        double distance = 0;
        for (const Interval &interval : analysis.intervals) {
            distance += interval.distance.metres;
            for (const std::size_t index : interval.lengths)
                ++seen[index];
        }
        for (std::size_t i = 0; i < swim.lengths.size(); ++i)
            QCOMPARE(seen[i], swim.lengths[i].type == LengthType::Active ? 1 : 0);
        QVERIFY2(std::abs(distance - metres) < 0.01, qPrintable(QString::number(distance)));
        QVERIFY(std::abs(analysis.metrics.distance->metres - metres) < 0.01);

        std::size_t next = 0;
        for (const SwimSet &set : analysis.sets) {
            QCOMPARE(set.firstInterval, next);
            next += set.intervalCount;
        }
        QCOMPARE(next, analysis.intervals.size());
    }
};

QTEST_GUILESS_MAIN(AnalysisSamplesTest)
#include "tst_analysissamples.moc"
