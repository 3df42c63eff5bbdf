#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace lengthwise {

/// A value or the error that kept it from existing; never both, never neither.
template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace lengthwise
