#include "app/gui/exportdialog.h"

#include <QFileDialog>

namespace lengthwise {

namespace {

void askForFile(
    MainWindow &window, LibraryThread &reader, const QString &id, SwimFormat format, const QString &suggestion)
{
    auto *dialog = new QFileDialog(&window, MainWindow::tr("Export Swim"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, [&window, &reader, id, format](const QString &file) {
        exportSwim(reader, id, format, file, &window, [&window](const Result<QString> &written) {
            if (written)
                window.say(MainWindow::tr("Exported to %1.").arg(QDir::toNativeSeparators(*written)));
            else
                window.complain(written.error());
        });
    });
    dialog->open();
}

} // namespace

void askAndExport(
    MainWindow &window, LibraryService &library, LibraryThread &reader, const QString &id, SwimFormat format)
{
    library.open(id, &window, [&window, &reader, id, format](const Result<SwimDocumentPointer> &document) {
        if (document)
            askForFile(window, reader, id, format, exportFileName(**document, format));
        else
            window.complain(document.error());
    });
}

} // namespace lengthwise
