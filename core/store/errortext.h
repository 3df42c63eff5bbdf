#pragma once

#include "core/base/error.h"

#include <string>

/// An error as JSON text: its code's word and the facts that are known. Pure; any thread.
namespace lengthwise {

std::string textOf(const Error &error);
/// A text of a newer program, or none of ours: LibraryFailed; detail: the text.
Error errorOf(const std::string &text);

} // namespace lengthwise
