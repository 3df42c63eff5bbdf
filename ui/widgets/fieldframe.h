#pragma once

#include <QWidget>

namespace lengthwise {

/// The frame of a field that scrolls, as such fields cannot draw one of their own. Wide while the field has the focus.
class FieldFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field, whose background becomes transparent.
    explicit FieldFrame(QWidget *field, QWidget *parent = nullptr);

    /// The same around any widget that is painting itself.
    static void paint(QWidget *widget, bool hasFocus);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_field;
};

} // namespace lengthwise
