#pragma once

#include "app/gui/fileopener.h"
#include "app/gui/settings.h"
#include "core/base/background.h"
#include "ui/mainwindow/appearance.h"
#include "ui/mainwindow/mainwindow.h"

namespace lengthwise {

/// Makes every object of the program and connects them. One per process, after QApplication.
class Application final : public QObject
{
    Q_OBJECT

public:
    enum class Memory { Remembers, Forgets }; ///< whether window and appearance come from and go to the settings

    explicit Application(Memory memory);
    ~Application() override;

    MainWindow &window() { return m_window; }
    FileOpener &opener() { return m_opener; }
    void setAppearance(Appearance appearance);

private:
    void connectReading();
    void connectAppearance();

    Memory m_memory;
    Settings m_settings;
    WorkerPool m_pool;
    AppearanceSwitch m_appearance;
    FileOpener m_opener;
    MainWindow m_window;
};

} // namespace lengthwise
