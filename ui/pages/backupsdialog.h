#pragma once

#include "ui/viewmodels/librarycare.h"
#include "ui/widgets/quietdialog.h"

class QTableView;

namespace lengthwise {

class AskCard;
class BackupTableModel;
class Banner;
class Button;
class Paragraph;
class WorkStrip;

/// The backups of the library: make one, put one in its place. Closing it stops what it began.
class BackupsDialog final : public QuietDialog
{
    Q_OBJECT

public:
    /// care must outlive it.
    BackupsDialog(LibraryCare &care, QWidget *parent);

    void backUpNow();
    void backUpTo(const QString &file);
    /// Says what would be replaced and restores once that is confirmed.
    void askToRestore(const QString &file);

    void reject() override;

Q_SIGNALS:
    void restored(const lengthwise::RestoreResult &result);

private:
    QWidget *makeTable();
    QWidget *makeButtons();
    void reload();
    void begin(const QString &words);
    void end();
    void restore();
    void chooseTarget();
    void chooseSource();
    void say(const QString &sentence);
    void complain(const Error &error);
    void updateButtons();
    QString selectedFile() const;

    LibraryCare &m_care;
    BackupTableModel *m_model;
    QTableView *m_table;
    Paragraph *m_none;
    AskCard *m_ask;
    WorkStrip *m_work;
    Banner *m_error;
    Paragraph *m_said;
    Button *m_backUp;
    Button *m_backUpTo;
    Button *m_restore;
    Button *m_restoreFrom;
    QString m_source; ///< that is asked about
    bool m_isWorking = false;
};

} // namespace lengthwise
