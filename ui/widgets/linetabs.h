#pragma once

#include <QTabBar>

namespace lengthwise {

/// Tabs as words on a card, the chosen one underlined in the accent. Keyboard and accessibility are QTabBar's own.
class LineTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit LineTabs(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
};

} // namespace lengthwise
