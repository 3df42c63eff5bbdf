#pragma once

#include "core/base/result.h"
#include "core/ingest/swimwish.h"
#include "core/model/athlete.h"
#include "ui/viewmodels/swimdocument.h"
#include "ui/viewmodels/swimrows.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace lengthwise {

/// What comes back from another thread: a value or an error. Called in the GUI thread; never once the asker is gone.
template<class Value>
using Answer = std::function<void(const Result<Value> &)>;

struct LibraryState {
    enum class Kind {
        Closed, ///< nothing was opened yet
        Open,
        ReadOnly, ///< seen, not changed; error says why (LibraryNewer, LibraryReadOnly)
        Broken,   ///< cannot be opened; error says why
    };
    Kind kind = Kind::Closed;
    QString folder;
    bool isSample = false; ///< the swims that come with the program, in a library that goes when it is left
    std::optional<Athlete> athlete;
    std::vector<Athlete> athletes; ///< of this library, by name
    std::optional<Error> error;

    bool canChange() const { return kind == Kind::Open; }
    bool operator==(const LibraryState &) const = default;
};

/// What was done to the library, so that the window can say it and offer to take it back.
struct DoneStep {
    std::string action; ///< EditStep::action
    int swims = 0;      ///< that it touched
    enum class How { Done, Undone, Redone } how = How::Done;
    QStringList ids; ///< of the swims it touched, as they are called now
};

/// The swimmer's library as the window sees it: rows in memory, everything else asked for. Whoever implements it works
/// in threads of its own (app/gui); nothing here blocks. GUI thread.
class SwimLibrary : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const LibraryState &state() const = 0;
    /// Of the last listChanged().
    virtual const SwimRows &rows() const = 0;
    /// The same; valid until the next listChanged().
    const std::vector<SwimListRow> &swims() const { return *rows(); }
    /// The word of the step that undo (redo) would take; empty: there is none.
    virtual std::string nextUndo() const = 0;
    virtual std::string nextRedo() const = 0;

    /// One swim with everything that its page shows. A newer question of the same asker does not replace an older one.
    virtual void open(const QString &id, QObject *asker, Answer<SwimDocumentPointer> answer) = 0;

    /// One step, undoable. The answer comes after the list is told.
    virtual void change(const QStringList &ids, const SwimWish &wish, QObject *asker, Answer<DoneStep> answer) = 0;
    /// These swims are one; one step.
    virtual void merge(const QStringList &ids, QObject *asker, Answer<DoneStep> answer) = 0;
    /// The recordings of this swim are swims of their own; one step.
    virtual void separate(const QString &id, QObject *asker, Answer<DoneStep> answer) = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

Q_SIGNALS:
    void stateChanged();
    /// Rows came, changed or went; also without a change of ours (another process wrote, a rebuild went on).
    void listChanged();
    /// nextUndo() or nextRedo() changed.
    void stepsChanged();
    /// Also of undo() and redo().
    void stepDone(const lengthwise::DoneStep &step);
    /// A command without an asker failed.
    void failed(const lengthwise::Error &error);
    /// Work that takes its time (rebuild after an update); total 0: it ended.
    void backgroundWork(qint64 done, qint64 total);
};

} // namespace lengthwise
