#include "core/base/digest.h"

#include <openssl/evp.h>

#include <array>

namespace lengthwise {

std::string sha256Hex(std::span<const std::byte> bytes)
{
    std::array<unsigned char, 32> digest{};
    // Looked up once: for the short texts that most digests are of, looking it up takes as long as the rest.
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, algorithm, nullptr);
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(digest.size() * 2);
    for (const unsigned char byte : digest) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

std::string sha256Hex(std::string_view text)
{
    return sha256Hex(std::as_bytes(std::span(text)));
}

} // namespace lengthwise
