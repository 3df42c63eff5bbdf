#include "tests/ui/scriptedimport.h"

using namespace Qt::StringLiterals;

namespace lengthwise {

ImportCandidate candidateOf(const QString &file, int lengths)
{
    ImportCandidate candidate;
    candidate.file = file;
    candidate.key = "sha256:" + file.toStdString();
    candidate.kind = file.endsWith(u".csv"_s) ? RecordingKind::Csv : RecordingKind::Fit;
    candidate.state = ImportCandidate::State::Ready;
    CandidateSwim swim;
    swim.summary.measured = {candidate.key, 0};
    swim.summary.start = Instant(std::chrono::seconds(1792564307)); // 2026-10-21 06:31:47 UTC
    swim.summary.utcOffset = std::chrono::minutes(0);
    swim.summary.device = u"Garmin Swim 2"_s;
    swim.summary.distance = metres(25.0 * lengths);
    swim.summary.poolLength = metres(25);
    swim.lengthCount = lengths;
    candidate.swims = {swim};
    return candidate;
}

ImportCandidate poolQuestion(const QString &file, int lengths)
{
    ImportCandidate candidate = candidateOf(file, lengths);
    candidate.state = ImportCandidate::State::AsksPool;
    CandidateSwim &swim = candidate.swims.front();
    swim.summary.distance.reset();
    swim.summary.poolLength.reset();
    swim.summary.device = u"FORM goggles"_s;
    swim.needsPoolLength = true;
    swim.guesses = {{{25, PoolUnit::Metres}, Seconds(99.2), PoolLengthGuess::Reason::UsualPace},
        {{50, PoolUnit::Metres}, Seconds(49.6)}};
    candidate.warnings = {{.code = WarningCode::PoolLengthUnknown}};
    return candidate;
}

ImportCandidate failedCandidate(const QString &file, const Error &error)
{
    ImportCandidate candidate;
    candidate.file = file;
    candidate.state = ImportCandidate::State::Failed;
    candidate.error = error;
    return candidate;
}

ImportCandidate unknownTable(const QString &file)
{
    ImportCandidate candidate;
    candidate.file = file;
    candidate.key = "sha256:" + file.toStdString();
    candidate.kind = RecordingKind::Csv;
    candidate.state = ImportCandidate::State::AsksColumns;
    candidate.columns = CandidateColumns{.hash = "hash of it",
        .names = {u"Swim Date"_s, u"Split (s)"_s, u"Rest (s)"_s, u"Stroke Type"_s, u"Strokes"_s, u"Coach's note"_s},
        .sample = {{u"2026-10-17"_s, u"24.1"_s, u"0"_s, u"Freestyle"_s, u"18"_s, QString()},
            {u"2026-10-17"_s, u"24.6"_s, u"15"_s, u"Freestyle"_s, u"19"_s, u"late turn"_s}},
        .mapping = {.columns = {{MappedColumn::Date, "Swim Date"}, {MappedColumn::LengthTime, "Split (s)"},
                        {MappedColumn::RestTime, "Rest (s)"}, {MappedColumn::StrokeName, "Stroke Type"},
                        {MappedColumn::Strokes, "Strokes"}},
            .timeZone = "Europe/Berlin"}};
    return candidate;
}

} // namespace lengthwise
