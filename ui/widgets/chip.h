#pragma once

#include <QLabel>

namespace lengthwise {

/// A pill that says one thing beside a title: "Esc clears the selection".
class Chip final : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lengthwise
