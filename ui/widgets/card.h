#pragma once

#include <QFrame>

namespace lengthwise {

/// The white, rounded ground that charts, tiles and tables stand on; paints itself from the theme of its palette.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lengthwise
