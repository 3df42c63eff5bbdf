#include "app/cli/command.h"

namespace lengthwise::cli {

extern const Command decodeCommand;
extern const Command analyzeCommand;
extern const Command compareCommand;
extern const Command importCommand;
extern const Command listCommand;
extern const Command showCommand;
extern const Command progressCommand;
extern const Command bestsCommand;
extern const Command editCommand;
extern const Command undoCommand;
extern const Command redoCommand;
extern const Command exportCommand;
extern const Command athletesCommand;
extern const Command checkCommand;
extern const Command rebuildCommand;
extern const Command backupCommand;
extern const Command restoreCommand;
extern const Command stravaCommand;

std::span<const Command *const> commands()
{
    static constexpr std::array table{
        &analyzeCommand,
        &decodeCommand,
        &compareCommand,
        &importCommand,
        &listCommand,
        &showCommand,
        &progressCommand,
        &bestsCommand,
        &editCommand,
        &undoCommand,
        &redoCommand,
        &exportCommand,
        &athletesCommand,
        &checkCommand,
        &rebuildCommand,
        &backupCommand,
        &restoreCommand,
        &stravaCommand,
    };
    return table;
}

} // namespace lengthwise::cli
