#pragma once

#include <QProgressBar>

namespace lengthwise {

/// How far a work is: Qt's bar for screen readers, the theme's for the eye. Empty while the end is not known.
class ThinBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinBar(int height, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lengthwise
