#pragma once

#include "ui/mainwindow/appearance.h"

#include <QByteArray>
#include <QSettings>

namespace lengthwise {

/// What the program remembers of its window between two runs; nothing about swims. GUI thread.
class Settings final
{
public:
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

private:
    QSettings m_store;
};

} // namespace lengthwise
