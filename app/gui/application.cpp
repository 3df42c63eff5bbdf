#include "app/gui/application.h"

#include "app/gui/samples.h"
#include "ui/widgets/themeicon.h"

#include <QActionGroup>
#include <QApplication>

namespace lengthwise {

Application::Application(Memory memory)
    : m_memory(memory)
    , m_opener(m_pool, memory == Memory::Remembers ? LookUp::Library : LookUp::Samples)
{
    QApplication::setWindowIcon(programIcon());
    if (m_memory == Memory::Remembers)
        m_window.restoreGeometry(m_settings.windowGeometry());
    m_window.setSamples(bundledSamples());
    m_window.installEventFilter(&m_appearance);
    connectReading();
    connectAppearance();
    setAppearance(m_memory == Memory::Remembers ? m_settings.appearance() : Appearance::System);
}

Application::~Application()
{
    if (m_memory == Memory::Remembers)
        m_settings.setWindowGeometry(m_window.saveGeometry());
}

void Application::connectReading()
{
    connect(&m_window, &MainWindow::openRequested, &m_opener, &FileOpener::open);
    connect(&m_window, &MainWindow::readingCancelled, &m_opener, &FileOpener::cancel);
    connect(&m_opener, &FileOpener::started, &m_window, &MainWindow::beginReading);
    connect(&m_opener, &FileOpener::read, &m_window, &MainWindow::showRead);
    connect(&m_opener, &FileOpener::finished, &m_window, &MainWindow::endReading);
}

void Application::connectAppearance()
{
    connect(m_window.actions().appearance, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_appearance.setAppearance(Appearance(action->data().toInt()));
        if (m_memory == Memory::Remembers)
            m_settings.setAppearance(m_appearance.appearance());
    });
}

void Application::setAppearance(Appearance appearance)
{
    m_appearance.setAppearance(appearance);
    for (QAction *action : m_window.actions().appearance->actions())
        action->setChecked(action->data().toInt() == int(appearance));
}

} // namespace lengthwise
