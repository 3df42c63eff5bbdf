#pragma once

#include "ui/viewmodels/importlistmodel.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace lengthwise {

class Banner;
class Button;
class ImportPreview;
class ImportProgressLine;
class ImportReportPage;
class ImportTable;
class TextLabel;

/// From dropped files to swims: what each file holds, what it asks, what became of it. One file that is ready without
/// any question is imported without being shown. Deletes itself when it is done. GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// import must outlive the dialog.
    explicit ImportDialog(SwimImport &import, QWidget *parent = nullptr);

    /// Looks first, and imports at once or shows itself.
    void start(const QStringList &paths);
    /// More files or folders.
    void add(const QStringList &paths);
    /// The columns of the file under the keyboard, where it is a table.
    void showColumns();

    /// Whether this is all of one file that is ready.
    static bool needsNoQuestion(const std::vector<ImportCandidate> &candidates);

    const ImportListModel &model() const { return m_model; }
    /// All files are read, and the preview of the current one is complete.
    bool isSettled() const;

    void reject() override;

Q_SIGNALS:
    /// The swimmer wants to see an imported swim.
    void openRequested(const QString &id);
    /// One file was imported without being shown.
    void quickImported(const lengthwise::ImportReport &report, const QStringList &ids);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Phase { Choosing, Importing, Reported };

    QWidget *makeHead();
    QWidget *makeChoice();
    QWidget *makeButtons();
    void listen();
    void appear();
    void look(const QStringList &paths);
    void takeCandidates(const std::vector<ImportCandidate> &candidates);
    void endLook();
    void showCurrent();
    void keepMapping(const std::string &hash, const CsvMapping &mapping);
    void goOn();
    void beginImport();
    void showReport(const ImportReport &report, const QStringList &ids);
    void showFailure(const Error &error);
    void beginAnew(const QStringList &paths);
    void chooseFiles();
    void chooseFolder();
    void enterPhase(Phase phase);
    void updateWords();
    int unread() const { return m_looking ? std::max(0, m_lookTotal - m_lookDone) : 0; }

    SwimImport &m_import;
    ImportListModel m_model;
    QStringList m_paths;
    QStringList m_later; ///< dropped while an import ran
    QStringList m_ids;   ///< of what came in, newest first
    Phase m_phase = Phase::Choosing;
    bool m_looking = false;
    bool m_quiet = false;   ///< not shown yet, and perhaps never
    bool m_waits = false;   ///< for an import that somebody else began
    bool m_stopped = false; ///< the swimmer asked for it
    int m_lookDone = 0;
    int m_lookTotal = 0;
    QTimer m_patience;

    TextLabel *m_title = nullptr;
    TextLabel *m_summary = nullptr;
    Button *m_addFiles = nullptr;
    Button *m_addFolder = nullptr;
    Banner *m_failure = nullptr;
    QStackedWidget *m_pages = nullptr;
    QBoxLayout *m_choice = nullptr;
    ImportTable *m_table = nullptr;
    ImportPreview *m_preview = nullptr;
    ImportReportPage *m_report = nullptr;
    ImportProgressLine *m_progress = nullptr;
    TextLabel *m_kept = nullptr;
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
    Button *m_open = nullptr;
    Button *m_go = nullptr;
};

} // namespace lengthwise
