#pragma once

#include "ui/viewmodels/librarycare.h"
#include "ui/widgets/quietdialog.h"

class QListWidget;

namespace lengthwise {

class Banner;
class Button;
class Paragraph;
class TextLabel;
class WorkStrip;

/// Reads the whole library once more and says what is wrong, or works everything out again from the recordings. Begins
/// with what is asked of it; closing it stops what it began.
class CheckDialog final : public QuietDialog
{
    Q_OBJECT

public:
    /// care must outlive it. Nothing runs until startCheck() or startRebuild().
    CheckDialog(LibraryCare &care, QWidget *parent);

    void startCheck();
    void startRebuild();

    void reject() override;

Q_SIGNALS:
    /// The swimmer wants to choose a backup.
    void backupsRequested();

private:
    QWidget *makeButtons();
    void begin(const QString &words);
    void end();
    void showCheck(const CheckResult &result);
    void showRebuild(const RebuildResult &result);
    void showError(const Error &error);
    void showLines(const QStringList &lines);

    LibraryCare &m_care;
    TextLabel *m_headline;
    Paragraph *m_explanation;
    WorkStrip *m_work;
    Banner *m_error;
    QListWidget *m_lines;
    Button *m_check;
    Button *m_rebuild;
    Button *m_backups;
    bool m_isWorking = false;
};

} // namespace lengthwise
