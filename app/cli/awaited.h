#pragma once

#include "app/cli/interruption.h"
#include "core/base/cancellation.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>

#include <optional>
#include <stop_token>

namespace lengthwise::cli {

/// Runs the program's event loop until the task that `begin` makes has ended. Ctrl-C cancels it.
template<class Begin>
auto awaited(Begin begin)
{
    using Value = typename decltype(begin(std::declval<Cancellation &>()))::value_type;
    const Interruption interruption;
    Cancellation cancellation;
    const std::stop_callback interrupted(interruption.token(), [&cancellation] {
        QMetaObject::invokeMethod(
            &cancellation, [&cancellation] { cancellation.cancel(); }, Qt::QueuedConnection);
    });
    std::optional<Value> value;
    begin(cancellation).then([&value](Value ended) {
        value = std::move(ended);
        QCoreApplication::quit();
    });
    while (!value)
        QCoreApplication::exec();
    return std::move(*value);
}

} // namespace lengthwise::cli
