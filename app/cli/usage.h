#pragma once

#include "app/cli/command.h"

#include <QString>

namespace lengthwise::cli {

/// What --help says of the program, and of one command.
QString usage();
QString usage(const Command &command);
/// "Usage: lengthwise-cli show [OPTION...] ID"
QString usageLine(const Command &command);

/// A text of context "Commands" in the user's language.
QString translated(const char *source);

} // namespace lengthwise::cli
