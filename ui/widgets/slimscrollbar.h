#pragma once

#include <QScrollBar>

namespace lengthwise {

/// The scroll bar of a page or a card: slim, because the wheel is what scrolls and cards stand beside it.
class SlimScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit SlimScrollBar(QWidget *parent = nullptr);
    /// On a card, which shows through.
    SlimScrollBar(Qt::Orientation orientation, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isOnPage;
};

} // namespace lengthwise
