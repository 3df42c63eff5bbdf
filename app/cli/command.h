#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <span>

namespace lengthwise::cli {

/// How the program ends.
enum ExitCode {
    AllDone = 0,
    SomeFailed = 1, ///< an item failed or held no swim, or the output could not be written
    WrongUsage = 2,
};

/// Texts of a command are source texts of context "Commands".
struct Option {
    const char *name;            ///< without the dashes
    const char *value = nullptr; ///< what stands for its value in the help; nullptr: a switch
    const char *summary = nullptr;
};

struct Command;

/// What the user asked of a command.
struct Request {
    const Command *command = nullptr;
    QStringList words; ///< what follows the command's name; as many as it takes
    QHash<QString, QString> options;
    bool json = false;

    bool isSet(const Option &option) const { return options.contains(QLatin1String(option.name)); }
    QString value(const Option &option) const { return options.value(QLatin1String(option.name)); }
};

/// One word after the program's name. --json and --help are every command's; a number that an option takes is
/// checked before run().
struct Command {
    const char *name;
    const char *words;                 ///< what follows the name: "PATH..."
    const char *summary;               ///< one line
    const char *explanation = nullptr; ///< the rest of its help page
    int fewestWords = 0;
    int mostWords = -1; ///< -1: any
    std::span<const Option> options;
    ExitCode (*run)(const Request &request) = nullptr;
};

/// A new command is one file with its constant and one line in this table.
std::span<const Command *const> commands();

/// Options that several commands have.
namespace option {
inline constexpr Option library{"library", QT_TRANSLATE_NOOP("Commands", "DIR"),
    QT_TRANSLATE_NOOP("Commands", "The library's folder (else the user's own)")};
inline constexpr Option athlete{"athlete", QT_TRANSLATE_NOOP("Commands", "NAME"),
    QT_TRANSLATE_NOOP("Commands", "Whose swims (else the chosen athlete's)")};
inline constexpr Option jobs{"jobs", QT_TRANSLATE_NOOP("Commands", "N"),
    QT_TRANSLATE_NOOP("Commands", "Threads that read and work out (else one for each processor)")};
inline constexpr Option output{"output", QT_TRANSLATE_NOOP("Commands", "FILE"),
    QT_TRANSLATE_NOOP("Commands", "Write here instead of standard output; nothing is overwritten")};

inline constexpr std::array ofLibrary{library, athlete};
} // namespace option

} // namespace lengthwise::cli
