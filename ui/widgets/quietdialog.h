#pragma once

#include <QDialog>

namespace lengthwise {

/// A dialog beside the window, gone when it is closed (Esc). Enter presses the button that has the keyboard and no
/// other: in a list or a field it means what it means there.
class QuietDialog : public QDialog
{
    Q_OBJECT

public:
    QuietDialog(const QString &title, QWidget *parent);

protected:
    /// To this size, or what the screen has room for.
    void resizeWithin(const QSize &size);

    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lengthwise
