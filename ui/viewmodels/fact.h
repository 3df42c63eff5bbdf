#pragma once

#include <QString>

namespace lengthwise {

/// One line of what is known: "Athlete ID", "4711".
struct Fact {
    QString name; ///< stable, the same in every language
    QString caption;
    QString value;

    bool operator==(const Fact &) const = default;
};

} // namespace lengthwise
