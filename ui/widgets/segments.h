#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace lengthwise {

/// A few choices side by side in one frame, one of them taken. Arrows move between them, Tab leaves.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Field, Small /**< in the head of a card */ };

    explicit Segments(const QString &name, Size size, QWidget *parent = nullptr);

    /// Keeps the choice where there is still one at its place, else the first is taken. Emits nothing.
    void setChoices(const QStringList &words);
    int current() const;
    /// Emits nothing.
    void setCurrent(int index);
    QAbstractButton *button(int index) const { return m_buttons[std::size_t(index)]; }
    int count() const { return int(m_buttons.size()); }

Q_SIGNALS:
    /// By the user.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void keepTab();

    Size m_size;
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace lengthwise
