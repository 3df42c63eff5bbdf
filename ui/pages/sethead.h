#pragma once

#include <QWidget>

namespace lengthwise {

class Button;
class TextLabel;

/// Over the repeats of a chosen set: the way back, which set it is, how to leave it.
class SetHead final : public QWidget
{
    Q_OBJECT

public:
    explicit SetHead(QWidget *parent = nullptr);

    void setSet(std::size_t index, const QString &notation);
    /// Why the lengths of a set cannot be corrected; empty: they can.
    void setFixed(const QString &reason);

Q_SIGNALS:
    void backRequested();
    void correctRequested();

private:
    TextLabel *m_number;
    TextLabel *m_notation;
    Button *m_correct;
};

} // namespace lengthwise
