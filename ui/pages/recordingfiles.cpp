#include "ui/pages/recordingfiles.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeData>

namespace lengthwise {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QFileDialog *recordingDialog(Wanted wanted, const QString &title, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (wanted == Wanted::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        return dialog;
    }
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({QCoreApplication::translate(
                                "RecordingFiles", "Swim recordings (*.fit *.FIT *.csv *.CSV *.zip *.ZIP *.gz *.GZ)"),
        QCoreApplication::translate("RecordingFiles", "All files (*)")});
    return dialog;
}

} // namespace lengthwise
