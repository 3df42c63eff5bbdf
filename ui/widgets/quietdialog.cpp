#include "ui/widgets/quietdialog.h"

#include <QKeyEvent>
#include <QScreen>

namespace lengthwise {

namespace {
constexpr int aroundWindow = 40; // for title bars and panels
} // namespace

QuietDialog::QuietDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
}

void QuietDialog::resizeWithin(const QSize &size)
{
    resize(size.boundedTo(screen()->availableSize() - QSize(aroundWindow, aroundWindow)));
}

void QuietDialog::keyPressEvent(QKeyEvent *event)
{
    // QDialog would press its first button.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace lengthwise
