#pragma once

#include "app/cli/command.h"
#include "core/model/workout.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace lengthwise::cli {

/// One swim on its way to the output.
struct FoundSwim {
    QString file;
    int index = 0; ///< 0-based within the file
    int count = 1; ///< swims in the file
    Workout workout;
};

/// How a command shows one swim in either form.
struct Presentation {
    std::function<QJsonObject(const Workout &)> json; ///< without file, index and words
    std::function<QString(const FoundSwim &)> page;
};

/// Decodes the files in order, one at a time, and prints every swim. A file that fails is named on standard error and
/// in the document's "failed"; the others are shown all the same.
ExitCode showSwims(const Request &request, const Presentation &presentation);

} // namespace lengthwise::cli
