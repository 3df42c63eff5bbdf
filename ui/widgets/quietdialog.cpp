#include "ui/widgets/quietdialog.h"

#include <QKeyEvent>

namespace lengthwise {

QuietDialog::QuietDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
}

void QuietDialog::keyPressEvent(QKeyEvent *event)
{
    // QDialog would press its first button.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace lengthwise
