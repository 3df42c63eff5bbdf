#pragma once

#include <QWidget>

namespace lengthwise {

/// Pale bars in the shape of a swim: where lengths will stand while a file is read, and under the first page's cards.
/// No animation.
class SwimSilhouette final : public QWidget
{
    Q_OBJECT

public:
    explicit SwimSilhouette(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {600, 250}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lengthwise
