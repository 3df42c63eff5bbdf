#pragma once

#include <QStringList>

class QFileDialog;
class QMimeData;
class QWidget;

/// How recordings come in from outside the program.
namespace lengthwise {

/// The files and folders of this computer among what is dragged or dropped.
QStringList localFiles(const QMimeData *data);

enum class Wanted { Files, Folder };
/// A dialog that asks for recordings, to be opened; it deletes itself when it is closed.
QFileDialog *recordingDialog(Wanted wanted, const QString &title, QWidget *parent);

} // namespace lengthwise
