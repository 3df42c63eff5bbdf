#include "core/decode/gzip.h"

#include <zlib.h>

#include <array>

namespace lengthwise {

namespace {

constexpr std::size_t blockSize = 64 * 1024;
constexpr int gzipOnly = 16 + MAX_WBITS;

class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, gzipOnly) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// The next member of the gzip, under 4 GB; takes what it read off the front of `packed`.
    Inflated::End unpack(Bytes &packed, std::size_t room, std::vector<std::byte> &content);

private:
    bool isFed(Bytes packed);

    z_stream m_stream{};
    bool m_ready = false;
};

bool Inflater::isFed(Bytes packed)
{
    // zlib does not write to what it reads
    m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data()));
    m_stream.avail_in = uInt(packed.size());
    return m_ready && inflateReset(&m_stream) == Z_OK;
}

Inflated::End Inflater::unpack(Bytes &packed, std::size_t room, std::vector<std::byte> &content)
{
    if (!isFed(packed))
        return Inflated::End::Damaged;
    std::array<std::byte, blockSize> block;
    while (true) {
        m_stream.next_out = reinterpret_cast<Bytef *>(block.data());
        m_stream.avail_out = uInt(block.size());
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        const std::size_t count = block.size() - m_stream.avail_out;
        if (count > room - content.size())
            return Inflated::End::NoRoom;
        content.insert(content.end(), block.begin(), block.begin() + std::ptrdiff_t(count));
        packed = packed.last(m_stream.avail_in);
        if (status == Z_STREAM_END)
            return Inflated::End::Whole;
        if (status == Z_BUF_ERROR || (status == Z_OK && packed.empty() && count == 0))
            return Inflated::End::CutOff;
        if (status != Z_OK)
            return Inflated::End::Damaged;
    }
}

} // namespace

bool isGzip(Bytes content)
{
    return content.size() >= 3 && content[0] == std::byte{0x1F} && content[1] == std::byte{0x8B}
    && content[2] == std::byte{0x08};
}

Inflated inflateGzip(Bytes content, std::size_t room)
{
    Inflated inflated;
    Inflater inflater;
    do {
        inflated.end = inflater.unpack(content, room, inflated.content);
    } while (inflated.end == Inflated::End::Whole && isGzip(content));
    return inflated;
}

} // namespace lengthwise
