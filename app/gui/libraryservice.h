#pragma once

#include "app/gui/librarythread.h"
#include "app/gui/swimsteps.h"
#include "ui/viewmodels/swimlibrary.h"

#include <QTimer>

#include <stop_token>
#include <vector>

namespace lengthwise {

/// The library behind the window: reads on one thread, writes on another, and keeps the rows of the list in memory.
/// Notices what other processes write. GUI thread.
class LibraryService final : public SwimLibrary
{
    Q_OBJECT

public:
    /// Both threads must outlive it.
    LibraryService(LibraryThread &reader, LibraryThread &writer, QObject *parent = nullptr);
    ~LibraryService() override;

    /// Shows the library in this folder; one that is not there is made with the first thing that is kept.
    void openFolder(const QString &folder, bool isSample = false);
    /// The same anew: another athlete was chosen, or the file was replaced.
    void reopen();
    /// Whether the first change of a day makes a backup first; from the next opening on.
    void setDailyBackups(bool on) { m_backsUpDaily = on; }
    /// Ends what runs without having been asked for; the next opening goes on with it.
    void stopBackgroundWork();
    /// Somebody else is about to change something on the writer: what runs there unasked ends, and goes on afterwards.
    void makeWay();
    /// Reads the list once more.
    void refresh();
    /// Somebody else made a step on the writer; it is told as one of ours is.
    void tellMade(const DoneStep &made);

    const LibraryState &state() const override { return m_state; }
    const SwimRows &rows() const override { return m_list.rows; }
    std::string nextUndo() const override { return m_next.undo; }
    std::string nextRedo() const override { return m_next.redo; }
    void open(const QString &id, QObject *asker, Answer<SwimDocumentPointer> answer) override;
    void change(const QStringList &ids, const SwimWish &wish, QObject *asker, Answer<DoneStep> answer) override;
    void merge(const QStringList &ids, QObject *asker, Answer<DoneStep> answer) override;
    void separate(const QString &id, QObject *asker, Answer<DoneStep> answer) override;
    void undo() override;
    void redo() override;

Q_SIGNALS:
    /// Swims had been here long enough and went when the library was opened.
    void overdueRemoved(const lengthwise::Overdue &overdue);

private:
    struct Opened {
        Athlete athlete;
        std::vector<Athlete> athletes;
        NextSteps next;
        Overdue overdue;
    };
    struct Listed {
        std::int64_t version = -1; ///< -1: no longer known
        SwimRows rows = swimRows();
    };
    using Step = std::function<Result<DoneStep>(OpenLibrary &)>;

    void askOpened();
    void showOpened(const Result<Opened> &opened);
    void showUnwritable(const Error &error);
    void setState(LibraryState state);
    static Result<Listed> listed(OpenLibrary &library, bool graded, const Listed &known);
    void readList(bool graded);
    void showList(const Result<Listed> &listed);
    void lookForChanges();
    void run(Step step, QObject *asker, Answer<DoneStep> answer);
    void tell(const Result<DoneStep> &done, const QPointer<QObject> &asker, const Answer<DoneStep> &answer);
    void lookForStale();
    void rebuildStale();

    LibraryThread &m_reader;
    LibraryThread &m_writer;
    LibraryState m_state;
    Listed m_list; ///< in memory
    NextSteps m_next;
    int m_opening = 0; ///< answers to questions of an earlier one are passed over
    bool m_backsUpDaily = true;
    bool m_isListing = false;
    bool m_listAgain = false; ///< something changed while the list was read
    std::vector<std::function<void()>> m_afterList;
    std::optional<std::stop_source> m_rebuild; ///< of the rebuild that runs
    QTimer m_watch;
};

} // namespace lengthwise
