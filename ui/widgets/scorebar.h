#pragma once

#include "ui/viewmodels/coachview.h"

#include <QWidget>

namespace lengthwise {

struct Theme;

/// Draws a bar as high as a ScoreBar is, from 0, 0 on.
void drawScoreBar(QPainter &painter, const ScoreBarView &bar, double width, const Theme &theme);

/// One of the four parts of a score: a bar of 25 points with gaps at each fifth, what was measured below it at the
/// left, what the next band needs at the right. An absent part is an empty dashed track with the reason.
class ScoreBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    void setBar(const ScoreBarView &bar);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScoreBarView m_bar;
};

} // namespace lengthwise
