#pragma once

#include <QtTest>

/// In the precompiled header of every test: a busy machine or a sanitizer is slow, not wrong, so what is waited for has
/// a minute, not Qt's five seconds. Whatever does come is seen at once all the same.
namespace lengthwise {
inline constexpr int longestWait = 60'000; ///< ms
}

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, lengthwise::longestWait)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, lengthwise::longestWait)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, lengthwise::longestWait)
