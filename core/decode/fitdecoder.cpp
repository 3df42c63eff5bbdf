#include "core/decode/fitdecoder.h"

#include "core/decode/fitactivity.h"
#include "core/decode/fitnames.h"
#include "core/decode/fitsegment.h"
#include "core/decode/fitsessions.h"
#include "core/decode/fitworkouts.h"
#include "core/decode/normalise.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::size_t smallestHeader = 12;

// One recording of the chain, with what was lost of it.
struct Recording {
    FitActivity activity;
    std::vector<Warning> warnings;
};

Error tooLarge()
{
    return {.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)};
}

// What the recording holds instead of a swim.
QStringList contentsOf(const FitActivity &activity)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    for (const FitSession &session : activity.sessions)
        add(fitSportName(session.sport, session.subSport));
    if (activity.sessions.empty()) {
        for (const FitSport &sport : activity.sports)
            add(fitSportName(sport.sport, sport.subSport));
    }
    add(fitFileKindName(activity.fileType));
    return names;
}

// A chain can be damaged a million times over; nobody reads more than the first of it.
void append(std::vector<Warning> &warnings, const std::vector<Warning> &further)
{
    constexpr std::size_t most = 100;
    for (const Warning &warning : further) {
        if (warnings.size() < most)
            warnings.push_back(warning);
    }
}

// The chain of FIT files in one file, being read.
class Chain
{
public:
    explicit Chain(Bytes content)
        : m_content(content)
    {
    }

    Result<std::vector<Workout>> swims();

private:
    bool readSegment(std::size_t offset, const FitHeader &header);
    void finishRecording();
    Error nothingFound() const;

    Bytes m_content;
    std::size_t m_next = 0;
    Recording m_recording;
    std::vector<Workout> m_swims;
    std::vector<Warning> m_orphans; // of recordings without a swim, or before the first
    QStringList m_contents;
    FitRoom m_room;
    bool m_readRecords = false; // something was recorded, though of no known sport
    std::optional<Error> m_error;
};

Result<std::vector<Workout>> Chain::swims()
{
    while (m_next < m_content.size() && !m_error) {
        const auto header = fitHeaderAt(m_content, m_next);
        if (header) {
            if (!readSegment(m_next, *header))
                return fail(tooLarge());
            continue;
        }
        // No header where one should be: what was read is kept, and the next whole FIT file behind is looked for.
        const auto found = findFitHeader(m_content, m_next);
        const std::size_t left = found.value_or(m_content.size()) - m_next;
        append(m_recording.warnings,
            {{.code = found ? WarningCode::PartDamaged : WarningCode::TrailingBytes,
                .byteOffset = std::int64_t(m_next),
                .count = std::int64_t(left)}});
        m_next += left;
    }
    finishRecording();
    if (m_error)
        return fail(*m_error);
    if (m_swims.empty())
        return fail(nothingFound());
    warnAll(m_swims, m_orphans);
    return withoutDuplicates(std::move(m_swims));
}

bool Chain::readSegment(std::size_t offset, const FitHeader &header)
{
    FitActivity further;
    const bool first = m_recording.activity.isEmpty();
    FitActivity &into = first ? m_recording.activity : further;
    FitSegmentEnd end = readFitSegment(m_content, offset, header, into);
    if (end.full)
        return false;
    // Heart rate of a strap comes in FIT files of its own behind the activity; they have no session, lap or record.
    if (!first && further.holdsNoActivity()) {
        m_recording.activity.beats.append(std::move(further.beats));
        if (m_recording.activity.beats.all().size() > fit::mostBeats)
            return false;
    } else if (!first) {
        finishRecording();
        m_recording.activity = std::move(further);
    }
    append(m_recording.warnings, end.warnings);
    m_next = end.next;
    return true;
}

void Chain::finishRecording()
{
    Recording recording = std::exchange(m_recording, {});
    for (const QString &name : contentsOf(recording.activity)) {
        if (!m_contents.contains(name))
            m_contents.append(name);
    }
    m_readRecords |= !recording.activity.samples.empty();
    auto swims = fitSwims(std::move(recording.activity), m_room);
    if (!swims) {
        m_error = swims.error();
        return;
    }
    if (swims->empty()) {
        append(m_orphans, recording.warnings);
        return;
    }
    warnAll(*swims, recording.warnings);
    std::move(swims->begin(), swims->end(), std::back_inserter(m_swims));
}

Error Chain::nothingFound() const
{
    if (!m_contents.isEmpty())
        return {.code = ErrorCode::NoSwim, .detail = m_contents.join(QStringLiteral(", "))};
    for (const Warning &warning : m_orphans) {
        if (m_readRecords)
            return {.code = ErrorCode::NoSwim, .byteOffset = warning.byteOffset};
        if (warning.code == WarningCode::FileCutOff || warning.code == WarningCode::FileNotClosed)
            return {.code = ErrorCode::FileCutOff, .byteOffset = warning.byteOffset};
        if (warning.code == WarningCode::PartDamaged || warning.code == WarningCode::ChecksumMismatch)
            return {.code = ErrorCode::FileDamaged, .byteOffset = warning.byteOffset};
    }
    return {.code = ErrorCode::NoSwim};
}

} // namespace

bool FitDecoder::recognises(Bytes content) const
{
    if (content.size() >= smallestHeader)
        return fitHeaderAt(content, 0).has_value();
    // Cut off within the header: its size, protocol 1 or 2, and nothing that a text could begin with.
    constexpr std::size_t enough = 4;
    if (content.size() < enough)
        return false;
    const auto size = std::to_integer<unsigned>(content[0]);
    const auto protocol = std::to_integer<unsigned>(content[1]) >> 4;
    return (size == 12 || size == 14) && (protocol == 1 || protocol == 2);
}

Result<std::vector<Workout>> FitDecoder::decode(Bytes content) const
{
    if (content.empty())
        return fail({.code = ErrorCode::FileEmpty});
    if (content.size() < smallestHeader)
        return fail({.code = ErrorCode::FileCutOff, .byteOffset = std::int64_t(content.size())});
    if (!fitHeaderAt(content, 0))
        return fail({.code = ErrorCode::FileDamaged, .byteOffset = 0});
    return Chain(content).swims();
}

} // namespace lengthwise
