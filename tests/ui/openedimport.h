#pragma once

#include "tests/ui/scriptedimport.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/importtable.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace lengthwise {

/// A dialog on the heap, as the window makes it: it deletes itself.
struct Opened {
    ScriptedImport import;
    QPointer<ImportDialog> dialog = new ImportDialog(import);

    ~Opened() { delete dialog; }

    template<class T>
    T *part(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s is missing", name);
        return found;
    }
    ImportFiles *files() const { return part<ImportFiles>("importFiles"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }

    /// Looked at and shown.
    void show(const std::vector<ImportCandidate> &candidates);
};

/// Two that are ready, one that asks, one that is there, one that cannot be read.
std::vector<ImportCandidate> everyKind();
/// What became of them: each that can be read and is not known is imported.
ImportReport reportOf(const std::vector<ImportCandidate> &candidates);
/// A swim of so many metres with two lengths.
Result<SwimDocumentPointer> documentOf(double metresSwum);
/// The first fact of the preview that has these words; empty: none has.
QString factWith(const ImportDialog *dialog, const QString &words);

} // namespace lengthwise
