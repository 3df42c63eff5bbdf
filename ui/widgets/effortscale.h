#pragma once

#include <QWidget>

#include <optional>

namespace lengthwise {

/// How hard a swim was, 1 to 10, as a row of steps. A click on a step takes it, on the taken one again clears; arrows,
/// digits (0 is ten), Home, End and Delete do it from the keyboard.
class EffortScale final : public QWidget
{
    Q_OBJECT

public:
    explicit EffortScale(QWidget *parent = nullptr);

    /// Tells nobody.
    void setEffort(std::optional<int> effort);
    std::optional<int> effort() const { return m_effort; }
    /// Where a step is drawn, 1 to 10.
    QRect stepRect(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the user.
    void effortChosen(std::optional<int> effort);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepAt(QPoint at) const;
    void choose(std::optional<int> effort);
    void describe();

    std::optional<int> m_effort;
    int m_hovered = 0; ///< 0: none
};

} // namespace lengthwise
