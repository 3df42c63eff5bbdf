#pragma once

#include "ui/charts/theme.h"

#include <QAbstractButton>

namespace lengthwise {

/// Words that lead somewhere, without a frame, in the line of other words. Space and Enter follow it as a click does;
/// its target is larger than its words.
class TextLink final : public QAbstractButton
{
    Q_OBJECT

public:
    /// A member of Theme, so that the colour is looked up at each paint.
    using Role = QColor Theme::*;

    TextLink(double factor, QFont::Weight weight, Role role, QWidget *parent = nullptr);

    /// On a pill in the accent's soft colour, as a Chip that can be followed.
    void setPill(bool pill);
    /// Also while nothing points at it.
    void setUnderlined(bool underlined);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Between the edge and the words.
    static constexpr int padding = 4;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateFont();

    int side() const { return m_pill ? pillPadding : padding; }
    static constexpr int pillPadding = 10;

    double m_factor;
    QFont::Weight m_weight;
    Role m_role;
    bool m_pill = false;
    bool m_underlined = false;
};

} // namespace lengthwise
