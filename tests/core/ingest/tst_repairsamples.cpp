#include "core/decode/decoders.h"
#include "tests/core/ingest/corrections.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QtTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const SwimId &swim = Corrections::swim;

QDir samples()
{
    return QDir(samplesFolder() + "/fit"_L1);
}

/// The lengths with [first, last) replaced, as said.
std::vector<Said> withReplaced(
    const std::vector<Length> &lengths, std::size_t first, std::size_t last, const std::vector<Length> &list)
{
    std::vector<Length> all(lengths.begin(), lengths.begin() + std::ptrdiff_t(first));
    all.insert(all.end(), list.begin(), list.end());
    all.insert(all.end(), lengths.begin() + std::ptrdiff_t(last), lengths.end());
    return said(all);
}

/// Does it, looks at it, takes it back. Whether all was as it should be.
bool gives(Corrections &corrections, const Result<std::vector<Change>> &changes, const std::vector<Said> &wanted)
{
    const Workout before = corrections.corrected().workout;
    if (!corrections.apply(changes) || said(corrections.lengths()) != wanted)
        return false;
    corrections.undo();
    return corrections.corrected().workout == before;
}

} // namespace

/// Clocks of real watches overlap, repeat and fall back: each length of each swim must be repairable all the same.
class RepairSamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!samples().exists())
            QSKIP("no folder of real swims beside the project (../shared/samples): nothing to repair");
    }

    void everyLengthCanBeRepaired_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : samples().entryList({u"*.fit"_s}))
            QTest::newRow(qPrintable(name)) << samples().filePath(name);
    }

    void everyLengthCanBeRepaired()
    {
        QFETCH(QString, path);
        const auto swims = decodeFile(path, {});
        if (!swims)
            QSKIP("holds no swim");
        for (Workout workout : *swims) {
            if (workout.environment != Environment::Pool)
                continue;
            workout.samples.clear();
            Corrections corrections(workout);
            for (std::size_t i = 0; i < workout.lengths.size(); ++i)
                repairOne(corrections, i);
        }
    }

private:
    void repairOne(Corrections &corrections, std::size_t i)
    {
        const CorrectedWorkout corrected = corrections.corrected();
        const std::vector<Length> &lengths = corrected.workout.lengths;
        if (lengths[i].type != LengthType::Active)
            return;
        const Length resting{.start = lengths[i].start, .elapsed = lengths[i].elapsed, .type = LengthType::Rest};
        QVERIFY(gives(corrections, turnIntoRest(corrected, swim, i, i), withReplaced(lengths, i, i + 1, {resting})));
        Length kick = lengths[i];
        kick.stroke = Stroke::Kick;
        QVERIFY(gives(
            corrections, changeStroke(corrected, swim, {i}, Stroke::Kick), withReplaced(lengths, i, i + 1, {kick})));
        if (lengths[i].elapsed < Duration(2))
            return;
        Length first = lengths[i];
        Length second = lengths[i];
        first.elapsed /= 2;
        second.start += first.elapsed;
        second.elapsed -= first.elapsed;
        if (lengths[i].strokes) {
            first.strokes = *lengths[i].strokes > 1 ? std::optional(*lengths[i].strokes / 2) : std::nullopt;
            second.strokes = *lengths[i].strokes - *lengths[i].strokes / 2;
        }
        QVERIFY(
            gives(corrections, splitLength(corrected, swim, i, 2), withReplaced(lengths, i, i + 1, {first, second})));
    }
};

QTEST_GUILESS_MAIN(RepairSamplesTest)
#include "tst_repairsamples.moc"
