#pragma once

#include <QRadioButton>

namespace lengthwise {

/// One of some choices, painted by the theme: the platform's circle may vanish on a dark ground. Everything else is
/// QRadioButton's own.
class RadioChoice final : public QRadioButton
{
    Q_OBJECT

public:
    explicit RadioChoice(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Where the words begin.
    static constexpr int wordsFrom = 26;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

} // namespace lengthwise
