#include "core/decode/fitsegment.h"

#include "core/decode/fitchecksum.h"

#include <algorithm>
#include <string_view>

namespace lengthwise {

namespace {

constexpr std::size_t checksumSize = 2;

bool checksumHolds(Bytes file, std::size_t begin, std::size_t end)
{
    if (end + checksumSize > file.size())
        return false;
    const auto low = std::to_integer<std::uint16_t>(file[end]);
    const auto high = std::to_integer<std::uint16_t>(file[end + 1]);
    return (low | (high << 8)) == checksumOf(file.subspan(begin, end - begin));
}

// Reading one FIT file of a chain.
class Segment
{
public:
    Segment(Bytes file, std::size_t offset, const FitHeader &header, FitActivity &activity);

    FitSegmentEnd read();

private:
    void readOpenEnded();
    void readClosed();
    void readCutOff(FitReader::Step step);
    bool readOnBehindEnd();
    void warn(WarningCode code, std::size_t offset, std::optional<std::size_t> count = {});
    FitReader::Step takeAll(FitReader &reader);

    Bytes m_file;
    std::size_t m_begin;
    std::size_t m_dataBegin;
    std::size_t m_dataEnd; // as the header claims
    FitActivity &m_activity;
    FitReader m_reader;
    FitSegmentEnd m_result;
};

Segment::Segment(Bytes file, std::size_t offset, const FitHeader &header, FitActivity &activity)
    : m_file(file)
    , m_begin(offset)
    , m_dataBegin(std::min(offset + header.size, file.size()))
    , m_dataEnd(m_dataBegin + header.dataSize)
    , m_activity(activity)
    , m_reader(file, m_dataBegin, std::min(m_dataEnd, file.size()))
{
    // Only where the size is to be believed: a file of a million headers would reserve for each all that follows.
    if (m_activity.samples.empty() && m_dataEnd + checksumSize <= file.size()) {
        constexpr std::size_t usualRecord = 16; // bytes, rather few: a vector that must grow is copied
        constexpr std::size_t most = 65'536;
        m_activity.samples.reserve(std::min((m_dataEnd - m_dataBegin) / usualRecord, most));
    }
    if (!header.checksumRight)
        warn(WarningCode::ChecksumMismatch, offset + 12);
}

FitSegmentEnd Segment::read()
{
    const bool empty = m_dataEnd == m_dataBegin;
    const bool followed = m_dataEnd + checksumSize == m_file.size() || fitHeaderAt(m_file, m_dataEnd + checksumSize);
    if (empty && m_dataBegin < m_file.size() && !followed)
        readOpenEnded();
    else
        readClosed();
    return std::move(m_result);
}

// The device never wrote the size: the messages go on to the end of the file, where a checksum may stand.
void Segment::readOpenEnded()
{
    const std::size_t size = m_file.size();
    const auto chained = findFitHeader(m_file, m_dataBegin);
    std::size_t end = chained.value_or(size);
    if (end >= m_dataBegin + checksumSize && checksumHolds(m_file, m_begin, end - checksumSize))
        end -= checksumSize;
    m_reader.extendTo(end);
    const auto step = takeAll(m_reader);
    warn(WarningCode::FileNotClosed, m_begin);
    const std::size_t left = end - m_reader.position();
    if (step == FitReader::Step::Broken && left > checksumSize)
        warn(WarningCode::PartDamaged, m_reader.position(), left);
    else if (left > checksumSize) // up to two bytes may be a checksum that does not hold
        warn(WarningCode::FileCutOff, m_reader.position());
    m_result.next = chained.value_or(size);
}

void Segment::readClosed()
{
    const std::size_t size = m_file.size();
    const auto step = takeAll(m_reader);
    if (m_result.full)
        return;
    m_result.next = std::min(m_dataEnd + checksumSize, size);
    if (m_dataEnd + checksumSize > size) {
        readCutOff(step);
        return;
    }
    const bool right = checksumHolds(m_file, m_begin, m_dataEnd);
    if (!right && step != FitReader::Step::Broken && readOnBehindEnd())
        return;
    if (step != FitReader::Step::End)
        warn(WarningCode::PartDamaged, m_reader.position(), m_dataEnd - m_reader.position());
    if (!right)
        warn(WarningCode::ChecksumMismatch, m_dataEnd);
}

// The header claims more than there is: the file was cut off, or the size is wrong.
void Segment::readCutOff(FitReader::Step step)
{
    const std::size_t size = m_file.size();
    // Asked only where all was read: the checksum of the rest, at each of many broken headers, would take for ever.
    const bool readToEnd = m_reader.position() + checksumSize >= size;
    if (readToEnd && m_dataBegin + checksumSize <= size && checksumHolds(m_file, m_begin, size - checksumSize)) {
        warn(WarningCode::FileNotClosed, m_begin);
        return;
    }
    if (step == FitReader::Step::Broken) {
        m_result.next = findFitHeader(m_file, m_reader.position()).value_or(size);
        warn(WarningCode::PartDamaged, m_reader.position(), m_result.next - m_reader.position());
    }
    warn(WarningCode::FileCutOff, m_reader.position(), m_dataEnd + checksumSize - size);
}

// A device that writes the size now and then and dies in between leaves a size too small. What follows is taken for
// messages only if it reads cleanly to the end of the file (or the next one chained to it) and its times go on from
// before.
bool Segment::readOnBehindEnd()
{
    if (m_dataEnd + checksumSize >= m_file.size() || !m_reader.lastTime())
        return false;
    const std::size_t size = findFitHeader(m_file, m_dataEnd).value_or(m_file.size());
    if (size <= m_dataEnd + checksumSize)
        return false;
    const std::size_t end = checksumHolds(m_file, m_begin, size - checksumSize) ? size - checksumSize : size;
    constexpr std::uint32_t day = 86'400;
    FitReader trial = m_reader;
    trial.extendTo(end);
    FitMessage message;
    std::size_t timed = 0;
    FitReader::Step step{};
    while ((step = trial.next(message)) == FitReader::Step::Message) {
        if (!message.has(FitMeaning::Timestamp))
            continue;
        ++timed;
        if (std::uint32_t(message.value(FitMeaning::Timestamp)) - *m_reader.lastTime() > day)
            return false;
    }
    if (step == FitReader::Step::Broken || timed == 0)
        return false;
    m_reader.extendTo(end);
    takeAll(m_reader);
    warn(WarningCode::FileNotClosed, m_begin);
    if (m_reader.position() < end)
        warn(WarningCode::FileCutOff, m_reader.position());
    m_result.next = size;
    return true;
}

FitReader::Step Segment::takeAll(FitReader &reader)
{
    FitMessage message;
    FitReader::Step step{};
    while ((step = reader.next(message)) == FitReader::Step::Message) {
        if (!m_activity.take(message)) {
            m_result.full = true;
            break;
        }
    }
    return step;
}

void Segment::warn(WarningCode code, std::size_t offset, std::optional<std::size_t> count)
{
    m_result.warnings.push_back({.code = code,
        .byteOffset = std::int64_t(offset),
        .count = count ? std::optional(std::int64_t(*count)) : std::nullopt});
}

} // namespace

FitSegmentEnd readFitSegment(Bytes file, std::size_t offset, const FitHeader &header, FitActivity &activity)
{
    return Segment(file, offset, header, activity).read();
}

std::optional<std::size_t> findFitHeader(Bytes file, std::size_t offset)
{
    constexpr std::size_t signatureAt = 8;
    const std::string_view text(reinterpret_cast<const char *>(file.data()), file.size());
    for (std::size_t from = offset + signatureAt;; ++from) {
        from = text.find(".FIT", from);
        if (from == std::string_view::npos)
            return std::nullopt;
        // every header that the chain would take is found: skipping one would let each scan run to the end
        if (fitHeaderAt(file, from - signatureAt))
            return from - signatureAt;
    }
}

} // namespace lengthwise
