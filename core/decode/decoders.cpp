#include "core/decode/decoders.h"

#include "core/decode/fitdecoder.h"

#include <QFile>

#include <array>

namespace lengthwise {

namespace {
constexpr qint64 largestFile = qint64{512} << 20;

const FitDecoder fitDecoder;

// Asked in this order; each on a line of its own.
const auto decoders = std::to_array<const Decoder *>({
    &fitDecoder,
});
} // namespace

const Decoder *decoderFor(Bytes content)
{
    for (const Decoder *decoder : decoders) {
        if (decoder->recognises(content))
            return decoder;
    }
    return nullptr;
}

Result<std::vector<Workout>> decodeSwims(Bytes content)
{
    if (content.empty())
        return fail({.code = ErrorCode::FileEmpty});
    const Decoder *decoder = decoderFor(content);
    if (!decoder)
        return fail({.code = ErrorCode::FormatUnknown});
    return decoder->decode(content);
}

Result<std::vector<Workout>> decodeFile(const QString &path)
{
    const auto named = [&path](Error error) {
        error.file = path;
        return error;
    };
    QFile file(path);
    if (!file.exists())
        return fail(named({.code = ErrorCode::FileNotFound}));
    if (!file.open(QIODevice::ReadOnly))
        return fail(named({.code = ErrorCode::FileUnreadable, .detail = file.errorString()}));
    if (file.size() > largestFile)
        return fail(named({.code = ErrorCode::FileTooLarge, .count = largestFile}));
    const QByteArray content = file.readAll();
    return decodeSwims(std::as_bytes(std::span(content.constData(), std::size_t(content.size())))).map_error(named);
}

} // namespace lengthwise
