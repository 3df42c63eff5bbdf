#pragma once

#include <QScrollBar>

namespace lengthwise {

/// The scroll bar of a page: slim, because the wheel is what scrolls and cards stand beside it.
class SlimScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit SlimScrollBar(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lengthwise
