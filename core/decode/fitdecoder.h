#pragma once

#include "core/decode/decoder.h"

namespace lengthwise {

/// Swims of the public FIT protocol: what Garmin, COROS, Suunto, Polar and Wahoo watches write.
class FitDecoder final : public Decoder
{
public:
    std::string_view name() const override { return "FIT"; }
    bool recognises(Bytes content) const override;
    Result<std::vector<Workout>> decode(Bytes content) const override;
};

} // namespace lengthwise
