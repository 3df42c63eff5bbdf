#pragma once

#include "app/library/openlibrary.h"
#include "core/model/workout.h"
#include "ui/viewmodels/swimlibrary.h"

#include <QTemporaryDir>

#include <memory>

namespace lengthwise {

/// A real library in a folder of its own, as the window asks for it: everything is done at once, in the caller's
/// thread, and answered before the call returns.
class EditedLibrary final : public SwimLibrary
{
    Q_OBJECT

public:
    EditedLibrary();
    ~EditedLibrary() override;

    /// Imports the workouts as FIT files, one after the other; the ids of their swims, in this order.
    QStringList add(const std::vector<Workout> &workouts);
    /// Imports a file as it is.
    QString addFile(const QString &path);
    /// As the page gets it.
    SwimDocumentPointer document(const QString &id);
    OpenLibrary &library() { return *m_library; }
    /// From now on each change fails with this error; none: changes go well again.
    void refuse(std::optional<Error> error) { m_refused = std::move(error); }
    void setState(const LibraryState &state);
    /// The list of all swims, as the library has it now; it is empty before, and tells listChanged().
    void readList();
    /// How many changes were asked for.
    int asked() const { return m_asked; }

    const LibraryState &state() const override { return m_state; }
    const SwimRows &rows() const override { return m_rows; }
    std::string nextUndo() const override;
    std::string nextRedo() const override;
    void open(const QString &id, QObject *asker, Answer<SwimDocumentPointer> answer) override;
    void change(const QStringList &ids, const SwimWish &wish, QObject *asker, Answer<DoneStep> answer) override;
    void merge(const QStringList &ids, QObject *asker, Answer<DoneStep> answer) override;
    void separate(const QString &id, QObject *asker, Answer<DoneStep> answer) override;
    void undo() override;
    void redo() override;

private:
    Result<DoneStep> applied(const std::string &action, const std::vector<Change> &changes);
    void moved(const Result<EditStep> &step, DoneStep::How how);

    QTemporaryDir m_folder;
    std::unique_ptr<OpenLibrary> m_library;
    LibraryState m_state;
    SwimRows m_rows = swimRows();
    std::optional<Error> m_refused;
    int m_files = 0;
    int m_asked = 0;
};

} // namespace lengthwise
