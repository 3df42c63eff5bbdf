#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace lengthwise::cli {

/// How the program ends.
enum ExitCode {
    AllDone = 0,
    SomeFailed = 1, ///< an item failed or held no swim, or the output could not be written
    WrongUsage = 2,
};

/// What the user asked of a command.
struct Request {
    QStringList files;
    bool json = false;
};

/// One word after the program's name.
struct Command {
    const char *name;
    const char *summary; ///< source text of context "Commands"
    ExitCode (*run)(const Request &request);
};

/// A new command is one file with its function and one line in this table.
std::span<const Command> commands();

ExitCode decodeFiles(const Request &request);
ExitCode analyseFiles(const Request &request);

} // namespace lengthwise::cli
