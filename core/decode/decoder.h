#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace lengthwise {

using Bytes = std::span<const std::byte>;

/// One file format. Stateless and pure: bytes in, values out; any thread, any number at once.
class Decoder
{
public:
    virtual ~Decoder() = default;

    /// Short name for messages and Workout::sourceFormat: "FIT".
    virtual std::string_view name() const = 0;

    /// Cheap look at the content (the first few kB), never at a file name. May say yes to a damaged file of its kind.
    virtual bool recognises(Bytes content) const = 0;

    /// All swims in the content, in the order of the recording; at least one. A damaged file gives what is whole, each
    /// swim with warnings that say what was lost. Errors carry byteOffset or line, never a file name.
    /// Memory stays under memoryBound whatever the bytes claim.
    virtual Result<std::vector<Workout>> decode(Bytes content) const = 0;
};

/// What decoding one file may allocate at the most.
inline constexpr std::size_t memoryBound = std::size_t{512} << 20;
/// Of that: the file, or an archive and the file out of it.
inline constexpr std::size_t contentBound = memoryBound / 2;
/// Of that: what a decoder allocates for one file, the swims it gives included.
inline constexpr std::size_t workBound = memoryBound / 16 * 5;
/// Of that: the swims of all files of an archive.
inline constexpr std::size_t swimsBound = memoryBound / 8;

} // namespace lengthwise
