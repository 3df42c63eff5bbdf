#pragma once

#include "core/decode/decoder.h"
#include "core/decode/fitprofile.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace lengthwise {

/// The first bytes of a FIT file or of a further one chained behind it.
struct FitHeader {
    std::size_t size = 0;     ///< 12, 14 or more
    std::size_t dataSize = 0; ///< as claimed; 0 where the device never closed the file
    bool checksumRight = true;
};

/// Absent where no FIT header stands at the offset. A size byte that cannot be is mended where messages begin behind a
/// header of 14 or 12 bytes.
std::optional<FitHeader> fitHeaderAt(Bytes file, std::size_t offset);

/// A field that is handed on as it lies in the file: text, an array.
struct FitBlock {
    Bytes bytes;
    bool bigEndian = false;
};

/// One message of a known kind. Values are raw, in the units of FitMeaning; what the file marks invalid is absent.
class FitMessage
{
public:
    FitMessageKind kind() const { return m_kind; }
    /// Of the first byte, from the start of the file.
    std::size_t offset() const { return m_offset; }

    bool has(FitMeaning meaning) const { return (m_present >> unsigned(meaning)) & 1; }
    /// Only where has(): the caller asked.
    std::int64_t value(FitMeaning meaning) const { return m_values[std::size_t(meaning)]; }
    std::optional<std::int64_t> find(FitMeaning meaning) const
    {
        return has(meaning) ? std::optional(value(meaning)) : std::nullopt;
    }
    /// Only for meanings with isFitBlock().
    std::optional<FitBlock> block(FitMeaning meaning) const
    {
        if (!has(meaning))
            return std::nullopt;
        const std::int64_t place = value(meaning);
        return FitBlock{m_payload.subspan(std::size_t(place >> 8), std::size_t(place & 0xFF)), m_bigEndian};
    }

private:
    friend class FitReader;
    static_assert(fitMeaningCount <= 64);

    std::uint64_t m_present = 0; // first: the hot members share a cache line
    FitMessageKind m_kind = FitMessageKind::Unknown;
    bool m_bigEndian = false;
    std::size_t m_offset = 0;
    std::array<std::int64_t, fitMeaningCount> m_values{};
    Bytes m_payload;
};

/// Reads the messages of one FIT file, one after the other. A definition is turned once into a short list of reads
/// (what, where, how wide), so a record costs only the fields that matter.
class FitReader
{
public:
    enum class Step {
        Message, ///< the message is filled
        End,     ///< all read, the last message whole
        CutOff,  ///< the last message lacks its end
        Broken,  ///< what stands here is no message
    };

    /// Messages lie in [begin, end) of the file.
    FitReader(Bytes file, std::size_t begin, std::size_t end);

    /// The next message of a known kind; others are skipped by size.
    Step next(FitMessage &message);

    /// First byte not read: a message boundary.
    std::size_t position() const { return m_position; }
    /// Raw time stamp of the latest message that had one.
    std::optional<std::uint32_t> lastTime() const { return m_lastTime; }
    /// Goes on behind the end given so far, with the definitions known.
    void extendTo(std::size_t end) { m_end = end; }

private:
    enum class Read : std::uint8_t {
        Unsigned8,
        Unsigned16,
        Unsigned32,
        Unsigned64,
        Signed8,
        Signed16,
        Signed32,
        Signed64,
        Block
    };
    struct Field {
        std::uint16_t offset = 0;
        FitMeaning meaning{};
        Read read{};
        std::uint8_t size = 0;      // of a block
        bool zeroIsInvalid = false; // the types ending in z
    };
    struct Definition {
        bool known = false; // a definition message was seen
        bool bigEndian = false;
        FitMessageKind kind = FitMessageKind::Unknown;
        std::uint32_t size = 0;
        std::vector<Field> fields;
    };

    Step define();
    void addField(Definition &definition, std::uint8_t number, std::uint8_t size, std::uint8_t type);
    template<bool Swap>
    void readFields(const Definition &definition, const std::byte *payload, FitMessage &message) const;
    void takeTime(FitMessage &message, std::optional<unsigned> compressed);
    std::uint8_t byteAt(std::size_t index) const { return std::to_integer<std::uint8_t>(m_file[index]); }

    Bytes m_file;
    std::size_t m_position;
    std::size_t m_end;
    std::optional<std::uint32_t> m_lastTime;
    std::array<Definition, 16> m_definitions;
};

} // namespace lengthwise
