#pragma once

#include <QWidget>

namespace lengthwise {

class TextLabel;

/// Over the repeats of a chosen set: the way back, which set it is, how to leave it.
class SetHead final : public QWidget
{
    Q_OBJECT

public:
    explicit SetHead(QWidget *parent = nullptr);

    void setSet(std::size_t index, const QString &notation);

Q_SIGNALS:
    void backRequested();

private:
    TextLabel *m_number;
    TextLabel *m_notation;
};

} // namespace lengthwise
