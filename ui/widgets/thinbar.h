#pragma once

#include <QProgressBar>

#include <optional>

namespace lengthwise {

/// How far a work is: Qt's bar for screen readers, the theme's for the eye. Empty while the end is not known.
class ThinBar final : public QProgressBar
{
    Q_OBJECT

public:
    explicit ThinBar(int height, QWidget *parent = nullptr);

    /// A tick across the bar, 0 to 1 of its length.
    void setMark(double share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_mark;
};

} // namespace lengthwise
