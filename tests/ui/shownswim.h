#pragma once

#include "app/gui/application.h"
#include "core/report/workoutreport.h"
#include "ui/pages/swimpage.h"

#include <QSize>
#include <QTemporaryDir>

namespace lengthwise {

/// One of the bundled samples; name without ending.
ReadFile sample(const QString &name);
/// The threshold sample as if it had been analysed (tests/ui/coachedswim.h); change: what is different about it.
ReadFile coachedSample(WorkoutReport (*change)(WorkoutReport) = nullptr);

/// A file's swims looked at in the program's window; its library is empty.
struct ShownSwim {
    QTemporaryDir folder;
    Application application{Application::Memory::Forgets, folder.path()};
    MainWindow &window = application.window();
    SwimPage *page = nullptr;

    explicit ShownSwim(const ReadFile &file, QSize size = {1440, 900});

    template<class T>
    T *part(const QString &name)
    {
        return window.findChild<T *>(name);
    }
};

} // namespace lengthwise
