#include "app/cli/command.h"

#include <QCoreApplication>

#include <array>

namespace lengthwise::cli {

std::span<const Command> commands()
{
    static constexpr std::array table{
        Command{"decode", QT_TRANSLATE_NOOP("Commands", "Show what the files hold, as recorded"), decodeFiles},
        Command{"analyze", QT_TRANSLATE_NOOP("Commands", "Show the swims with their sets and figures"), analyseFiles},
    };
    return table;
}

} // namespace lengthwise::cli
