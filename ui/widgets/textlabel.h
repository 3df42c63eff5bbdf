#pragma once

#include "ui/charts/theme.h"

#include <QLabel>

namespace lengthwise {

/// One line of text in a role of the theme: its colour follows light and dark, its size the system's font, and what
/// does not fit ends in "…" with the whole text as tool tip.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    /// A member of Theme, so that the colour is looked up at each paint.
    using Role = QColor Theme::*;

    TextLabel(double factor, QFont::Weight weight, Role role, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateFont();

    double m_factor;
    QFont::Weight m_weight;
    Role m_role;
};

} // namespace lengthwise
