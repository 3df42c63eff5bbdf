#pragma once

#include "app/gui/carework.h"
#include "app/gui/librarythread.h"

#include <QTimer>

#include <future>

namespace lengthwise {

/// The care of a library for the window. Checks and backups read with a connection and thread of their own; what
/// changes something runs on the writer, in the order of the questions, and what is only listed (tests, filters) comes
/// from the reader, which waits for no change. GUI thread.
class LibraryCareService final : public LibraryCare
{
    Q_OBJECT

public:
    /// Threads and clock must outlive it. The reader has the library open to look only; a restore closes its files.
    LibraryCareService(LibraryThread &reader, LibraryThread &writer, const Clock &clock, QObject *parent = nullptr);
    /// Stops what runs; waits for what runs in its own thread.
    ~LibraryCareService() override;

    /// The library that the next questions are about; to be told whenever the writer opens another one.
    void follow(const LibraryWish &wish) { m_wish = wish; }
    /// One more thread that has the library open: a restore closes its files and lets it wait, because a damaged file
    /// can only be replaced when nobody has it open. Must outlive the service.
    void addReader(LibraryThread &reader) { m_readers.push_back(&reader); }
    /// The same of what is no LibraryThread: closes its files, opens none before `until`; ready when they are closed.
    using Closing = std::function<std::shared_future<void>(const std::shared_future<void> &until)>;
    void addHolder(Closing holder) { m_holders.push_back(std::move(holder)); }
    bool isBusy() const { return m_work != nullptr; }

    void backups(QObject *asker, Answer<std::vector<BackupEntry>> answer) override;
    void backUp(const QString &file, QObject *asker, Answer<QString> answer) override;
    void restore(const QString &file, QObject *asker, Answer<RestoreResult> answer) override;
    void check(QObject *asker, Answer<CheckResult> answer) override;
    void rebuild(QObject *asker, Answer<RebuildResult> answer) override;
    void stop() override;

    void addAthlete(const QString &name, QObject *asker, Answer<Athlete> answer) override;
    void chooseAthlete(const std::string &uuid) override;
    void setProfile(const Athlete &athlete, QObject *asker, Answer<Athlete> answer) override;
    void settings(QObject *asker, Answer<AthleteSettings> answer) override;
    void setSettings(const AthleteSettings &settings, QObject *asker, Answer<AthleteSettings> answer) override;
    void cssTests(QObject *asker, Answer<std::vector<KeptCssTest>> answer) override;
    void keepCssTest(const KeptCssTest &test, QObject *asker, Answer<KeptCssTest> answer) override;
    void removeCssTest(const std::string &id, QObject *asker, Answer<void> answer) override;

    void savedFilters(QObject *asker, Answer<std::vector<SavedFilter>> answer) override;
    void keepFilter(const SavedFilter &filter, QObject *asker, Answer<std::vector<SavedFilter>> answer) override;
    void removeFilter(const std::string &id, QObject *asker, Answer<std::vector<SavedFilter>> answer) override;

Q_SIGNALS:
    /// A change is about to wait for the writer: what runs there in the background makes way.
    void changing();
    /// The library remembers it; whoever shows swims opens this athlete's.
    void athleteChosen(const QString &uuid);
    /// One more.
    void athletesChanged();
    /// Profile, settings or derived rows: what was read before is old, names too, and there may be one more step to
    /// undo.
    void changed();
    /// One more step to undo that touched no swim; a test may grade them anew.
    void stepMade(const lengthwise::DoneStep &step);
    /// A backup stands in the place of this athlete's file; the threads open it with their next question.
    void replaced(const QString &uuid);
    /// A command without an answer failed.
    void failed(const lengthwise::Error &error);

private:
    using Work = std::shared_ptr<carework::LongWork>;

    /// Absent: another one runs.
    Work begin();
    void end();
    void tellProgress();
    /// One step of the writer that touches no swim, after the day's backup; tells the asker, then of the step.
    template<class Value>
    void makeStep(const char *action, std::function<Result<carework::Stepped<Value>>(OpenLibrary &)> work,
        QObject *asker, Answer<Value> answer);
    /// What a long work's thread answers with: ends it, then tells the asker where that is still there.
    template<class Value>
    auto ending(QObject *asker, Answer<Value> answer, std::function<void(const Value &)> succeeded = {});
    /// One step of the writer, after the day's backup; tells of the change, then the asker.
    template<class Value>
    void change(std::function<Result<Value>(OpenLibrary &)> work, QObject *asker, Answer<Value> answer);

    LibraryThread &m_reader;
    LibraryThread &m_writer;
    const Clock &m_clock;
    LibraryWish m_wish;
    std::vector<LibraryThread *> m_readers;
    std::vector<Closing> m_holders;
    Work m_work; ///< that runs
    QTimer m_pulse;
    qint64 m_told = -1;
    LibraryThread m_own; ///< gone first
};

} // namespace lengthwise
