#pragma once

#include "ui/viewmodels/preferences.h"

#include <QObject>
#include <QPalette>

namespace lengthwise {

using Appearance = Preferences::Appearance;

/// Gives the application its palette: light, dark, or as the system has it, also when that changes while it runs.
/// Qt 6.4 does not say which scheme the system uses; dark is where the system's window is darker than its text.
class AppearanceSwitch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Appearance m_appearance = Appearance::System;
    bool m_applying = false;
};

} // namespace lengthwise
