#include "core/decode/csvsessions.h"

#include "core/base/safetext.h"

#include "core/decode/csvrows.h"
#include "core/decode/decoder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace lengthwise {

namespace {

/// What a session costs beside its samples, its swim and the growing of both lists included.
constexpr std::size_t bytesPerSession = 3 * (sizeof(CsvSession) + sizeof(Workout));
constexpr std::int64_t rowsToEstimateFrom = 256;
constexpr double largestDegree = 180.0;
constexpr double semicircleRange = 2147483648.0;

enum class Range { Any, NotNegative };

class SessionReader
{
public:
    SessionReader(std::string_view text, const CsvHeader &header, std::size_t bound)
        : m_text(text)
        , m_rows(text, header)
        , m_delimiter(header.delimiter)
        , m_bodyOffset(header.bodyOffset)
        // while a vector grows by a quarter the old and the new one stand side by side
        , m_mostSamples(bound / sizeof(Sample) * 4 / 9)
    {
    }

    Result<CsvTable> read();

private:
    std::optional<Error> readRow();
    std::optional<Error> chooseSession();
    void fillSession();
    void fillNumber(std::optional<double> &field, CsvColumn column);
    void fillText(std::string &field, CsvColumn column);
    Sample sampleOfRow(Instant time);
    void addPosition(Sample &sample);
    bool makeRoom();
    std::optional<double> number(CsvColumn column, Range range);
    void countInvalid(CsvColumn column);
    std::vector<Warning> warnings() const;
    void finish();

    struct Tally {
        std::int64_t count = 0;
        std::int64_t firstLine = 0;
    };

    struct Read {
        CsvCell cell;
        CsvNumber number; ///< of an empty cell: absent
    };

    std::string_view m_text;
    CsvRows m_rows;
    char m_delimiter;
    std::size_t m_bodyOffset;
    std::size_t m_mostSamples;
    CsvTimeParser m_times;
    std::vector<CsvSession> m_sessions;
    std::map<std::pair<Instant, std::optional<std::chrono::minutes>>, std::size_t> m_byStart;
    std::size_t m_current = 0;
    bool m_sessionUnread = true;
    bool m_rowsEstimated = false;
    std::size_t m_sampleCount = 0;
    std::int64_t m_rowCount = 0;
    std::string m_firstBadTime;
    Tally m_skipped;
    std::array<Tally, csvColumnCount> m_invalid{};
    std::array<Read, csvColumnCount> m_last{};
};

Result<CsvTable> SessionReader::read()
{
    while (m_rows.next()) {
        ++m_rowCount;
        if (auto error = readRow())
            return fail(std::move(*error));
    }
    if (m_rowCount == 0)
        return fail({.code = ErrorCode::NoRows});
    if (m_sampleCount == 0) {
        const QString name = QString::fromLatin1(columnName(CsvColumn::Timestamp));
        const QString text = safeText(QString::fromStdString(m_firstBadTime.substr(0, 64)));
        return fail({.code = ErrorCode::ValueInvalid,
            .line = m_skipped.firstLine,
            .detail = text.isEmpty() ? name : name + u' ' + text});
    }
    finish();
    return CsvTable{.sessions = std::move(m_sessions), .warnings = warnings()};
}

std::optional<Error> SessionReader::readRow()
{
    // a row without a time may be the first of a session, and the next one repeats its columns
    m_sessionUnread = m_sessionUnread || !m_rows.repeatsSession();
    const CsvCell timeCell = m_rows.cell(CsvColumn::Timestamp);
    const auto time = m_times.parse(timeCell.text);
    if (!time) {
        if (m_skipped.count++ == 0) {
            m_skipped.firstLine = m_rows.line();
            m_firstBadTime = plainText(timeCell);
        }
        return std::nullopt;
    }
    if (m_sessionUnread) {
        if (auto error = chooseSession())
            return error;
        fillSession();
        m_sessionUnread = false;
    }
    if (!makeRoom())
        return Error{.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)};
    CsvSession &session = m_sessions[m_current];
    fillText(session.sport, CsvColumn::Sport); // of the record: does not repeat with the session
    if (session.samples.empty())
        session.utcOffset = time->utcOffset;
    else if (time->instant < session.samples.back().time())
        ++session.backwards;
    session.samples.push_back(sampleOfRow(time->instant));
    session.hasPositions = session.hasPositions || session.samples.back().position();
    ++m_sampleCount;
    return std::nullopt;
}

/// The session that the row names by its start; without one it belongs to the session of the row before.
std::optional<Error> SessionReader::chooseSession()
{
    const CsvCell cell = m_rows.cell(CsvColumn::SessionStart);
    std::optional<CsvTime> start;
    if (!isAbsent(cell.text)) {
        start = CsvTimeParser().parse(cell.text);
        if (!start)
            countInvalid(CsvColumn::SessionStart);
    }
    if (m_sessions.empty()) {
        m_sessions.push_back({.start = start});
        if (start)
            m_byStart[{start->instant, start->utcOffset}] = 0;
        return std::nullopt;
    }
    if (!start || m_sessions[m_current].start == start)
        return std::nullopt;
    const auto [known, isNew] = m_byStart.try_emplace({start->instant, start->utcOffset}, m_sessions.size());
    m_current = known->second;
    if (!isNew)
        return std::nullopt;
    if (m_sessions.size() == 1 && !m_sessions.front().start) {
        m_current = known->second = 0; // rows before the first that names a start belong to it
        m_sessions.front().start = start;
        return std::nullopt;
    }
    constexpr std::size_t worth = bytesPerSession / sizeof(Sample);
    if (m_mostSamples < m_sampleCount + worth)
        return Error{.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(memoryBound)};
    m_mostSamples -= worth;
    m_sessions.push_back({.start = start});
    return std::nullopt;
}

/// The first row that knows a value gives it.
void SessionReader::fillSession()
{
    CsvSession &session = m_sessions[m_current];
    fillNumber(session.distance, CsvColumn::SessionDistance);
    fillNumber(session.elapsed, CsvColumn::SessionElapsed);
    fillNumber(session.timer, CsvColumn::SessionTimer);
    fillNumber(session.poolLength, CsvColumn::SessionPoolLength);
    fillNumber(session.averageHeartRate, CsvColumn::SessionAverageHeartRate);
    fillNumber(session.maximumHeartRate, CsvColumn::SessionMaximumHeartRate);
    fillNumber(session.averageCadence, CsvColumn::SessionAverageCadence);
    fillNumber(session.strokes, CsvColumn::SessionStrokes);
    fillNumber(session.strokes, CsvColumn::SessionCycles);
    fillText(session.sport, CsvColumn::SessionSport);
    fillText(session.subSport, CsvColumn::SessionSubSport);
    fillText(session.poolUnit, CsvColumn::SessionPoolUnit);
    fillText(session.productName, CsvColumn::FileProductName);
    fillText(session.manufacturer, CsvColumn::FileManufacturer);
    fillText(session.garminProduct, CsvColumn::FileGarminProduct);
}

void SessionReader::fillNumber(std::optional<double> &field, CsvColumn column)
{
    if (!field)
        field = number(column, Range::NotNegative);
}

void SessionReader::fillText(std::string &field, CsvColumn column)
{
    if (!field.empty())
        return;
    const CsvCell cell = m_rows.cell(column);
    if (!isAbsent(cell.text))
        field = plainText(cell);
}

Sample SessionReader::sampleOfRow(Instant time)
{
    Sample sample(time);
    if (const auto value = number(CsvColumn::Distance, Range::NotNegative))
        sample.setDistance({*value});
    // both are read, so that a bad value is counted wherever it stands
    const auto enhanced = number(CsvColumn::EnhancedSpeed, Range::NotNegative);
    const auto plain = number(CsvColumn::Speed, Range::NotNegative);
    if (enhanced || plain)
        sample.setSpeed({enhanced ? *enhanced : *plain});
    if (const auto value = number(CsvColumn::Cadence, Range::NotNegative))
        sample.setStrokeRate({*value});
    if (const auto value = number(CsvColumn::HeartRate, Range::NotNegative); value && *value > 0.0) {
        sample.setHeartRate({*value}); // 0 is how a device without a reading writes it
        if (!sample.heartRate())
            countInvalid(CsvColumn::HeartRate);
    }
    addPosition(sample);
    return sample;
}

/// Degrees, or the semicircles of FIT: 2^31 of them are 180 degrees.
void SessionReader::addPosition(Sample &sample)
{
    const auto latitude = number(CsvColumn::Latitude, Range::Any);
    const auto longitude = number(CsvColumn::Longitude, Range::Any);
    if (!latitude || !longitude)
        return;
    const bool semicircles = std::abs(*latitude) > largestDegree || std::abs(*longitude) > largestDegree;
    const double scale = semicircles ? largestDegree / semicircleRange : 1.0;
    const Position position{*latitude * scale, *longitude * scale};
    if (std::abs(position.latitude) <= largestDegree / 2 && std::abs(position.longitude) <= largestDegree)
        sample.setPosition(position);
    else
        countInvalid(CsvColumn::Latitude);
}

/// False where one more sample would pass the bound. The first few hundred rows tell how many will come.
bool SessionReader::makeRoom()
{
    if (m_sampleCount >= m_mostSamples)
        return false;
    auto &samples = m_sessions[m_current].samples;
    if (samples.size() < samples.capacity())
        return true;
    constexpr std::size_t fewest = 16; // a table may be thousands of sessions of a few rows
    std::size_t room = std::max(samples.size() + samples.size() / (samples.size() < 256 ? 1 : 4), fewest);
    if (m_rowCount >= rowsToEstimateFrom && !m_rowsEstimated) {
        m_rowsEstimated = true;
        const std::size_t bytesPerRow =
            std::max<std::size_t>((m_rows.offset() - m_bodyOffset) / std::size_t(m_rowCount), 1);
        room = samples.size() + (m_text.size() - m_rows.offset()) / bytesPerRow * 21 / 20 + 64;
    }
    samples.reserve(std::min(room, m_mostSamples));
    return true;
}

std::optional<double> SessionReader::number(CsvColumn column, Range range)
{
    // rows of one length repeat its values
    const CsvCell cell = m_rows.cell(column);
    Read &last = m_last[std::size_t(column)];
    if (cell.quoted != last.cell.quoted || cell.text != last.cell.text)
        last = {cell, parseNumber(cell, m_delimiter)};
    const CsvNumber parsed = last.number;
    if (parsed.kind == CsvNumber::Kind::Absent)
        return std::nullopt;
    if (parsed.kind == CsvNumber::Kind::Number && (range == Range::Any || parsed.value >= 0.0))
        return parsed.value;
    countInvalid(column);
    return std::nullopt;
}

void SessionReader::countInvalid(CsvColumn column)
{
    Tally &tally = m_invalid[std::size_t(column)];
    if (tally.count == 0)
        tally.firstLine = m_rows.line();
    // a repeated value is one value, however many rows show it
    if (column < firstSessionColumn || tally.count == 0)
        ++tally.count;
}

std::vector<Warning> SessionReader::warnings() const
{
    std::vector<Warning> warnings;
    if (m_skipped.count > 0)
        warnings.push_back({.code = WarningCode::RowsSkipped, .line = m_skipped.firstLine, .count = m_skipped.count});
    for (std::size_t column = 0; column < csvColumnCount; ++column) {
        const Tally &tally = m_invalid[column];
        if (tally.count > 0) {
            warnings.push_back({.code = WarningCode::ValuesInvalid,
                .line = tally.firstLine,
                .count = tally.count,
                .detail = QString::fromLatin1(columnName(CsvColumn(column)))});
        }
    }
    return warnings;
}

void SessionReader::finish()
{
    for (CsvSession &session : m_sessions) {
        if (session.backwards > 0) {
            std::stable_sort(session.samples.begin(), session.samples.end(),
                [](const Sample &a, const Sample &b) { return a.time() < b.time(); });
        }
    }
}

} // namespace

Result<CsvTable> readSessions(std::string_view text, const CsvHeader &header, std::size_t bound)
{
    return SessionReader(text, header, bound).read();
}

} // namespace lengthwise
