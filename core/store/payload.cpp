#include "core/store/payload.h"

#include <zstd.h>

#include <memory>

namespace lengthwise {

namespace {
constexpr int level = 1;

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};
} // namespace

std::vector<std::byte> compressed(std::span<const std::byte> bytes)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context = [] {
        std::unique_ptr<ZSTD_CCtx, FreeContext> made(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
        // Records of a few bytes: shorter matches pay, and a table that stays in the nearest cache is a sixth faster.
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_minMatch, 5);
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_hashLog, 11);
        return made;
    }();
    thread_local std::vector<std::byte> room;
    room.resize(ZSTD_compressBound(bytes.size()));
    const std::size_t size = ZSTD_compress2(context.get(), room.data(), room.size(), bytes.data(), bytes.size());
    std::vector<std::byte> packed(room.begin(), room.begin() + std::ptrdiff_t(size));
    if (room.size() > (std::size_t{4} << 20))
        std::vector<std::byte>().swap(room);
    return packed;
}

Result<std::vector<std::byte>> decompressed(std::span<const std::byte> packed, std::int64_t size)
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    // The frame says its size: room is made only for what both agree on.
    if (size < 0 || ZSTD_getFrameContentSize(packed.data(), packed.size()) != std::uint64_t(size))
        return fail({.code = ErrorCode::PayloadDamaged});
    std::vector<std::byte> bytes(std::size_t(size), std::byte{});
    const std::size_t done =
        ZSTD_decompressDCtx(context.get(), bytes.data(), bytes.size(), packed.data(), packed.size());
    if (ZSTD_isError(done) || done != bytes.size())
        return fail({.code = ErrorCode::PayloadDamaged});
    return bytes;
}

} // namespace lengthwise
