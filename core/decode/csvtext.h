#pragma once

#include "core/base/result.h"
#include "core/decode/decoder.h"

#include <string>
#include <string_view>

namespace lengthwise {

/// The text of a table as UTF-8: a view into the bytes where they are UTF-8 or ASCII already (the BOM is left out), its
/// own copy where they were UTF-16, with a BOM or evidently. Views into a copy stay good for as long as this object
/// does.
class CsvText
{
public:
    /// Converts at the most `bound` bytes of text; OutOfMemoryBound beyond that.
    static Result<CsvText> from(Bytes content, std::size_t bound);

    std::string_view view() const { return m_isCopy ? std::string_view(m_copy) : m_view; }
    std::size_t allocated() const { return m_isCopy ? m_copy.capacity() : 0; }

private:
    std::string_view m_view;
    std::string m_copy;
    bool m_isCopy = false;
};

/// The first few kB as text, for recognising a format; a character cut in two at the end is dropped.
CsvText textHead(Bytes content);

} // namespace lengthwise
