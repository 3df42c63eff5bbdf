#pragma once

#include "ui/viewmodels/swimlibrary.h"

namespace lengthwise {

/// A library in memory whose swims a test makes by hand. Answers to open() wait until they are let go, so that a test
/// can see what is shown before and what late answers do. Changes nothing.
class MadeLibrary final : public SwimLibrary
{
    Q_OBJECT

public:
    using SwimLibrary::SwimLibrary;

    /// Newest first, as swims() promises.
    void setSwims(std::vector<SwimListRow> rows);
    /// Tells stateChanged().
    void setState(const LibraryState &state);
    /// Answers the oldest question that waits; false where none does.
    bool answer(const SwimDocumentPointer &document);
    /// The ids that were asked for and wait.
    QStringList asked() const;

    const LibraryState &state() const override { return m_state; }
    const SwimRows &rows() const override { return m_rows; }
    std::string nextUndo() const override { return {}; }
    std::string nextRedo() const override { return {}; }
    void open(const QString &id, QObject *asker, Answer<SwimDocumentPointer> answer) override;
    void change(const QStringList &, const SwimWish &, QObject *, Answer<DoneStep>) override { }
    void merge(const QStringList &, QObject *, Answer<DoneStep>) override { }
    void separate(const QString &, QObject *, Answer<DoneStep>) override { }
    void undo() override { }
    void redo() override { }

private:
    struct Question {
        QString id;
        Answer<SwimDocumentPointer> answer;
    };

    LibraryState m_state{.kind = LibraryState::Kind::Open};
    SwimRows m_rows = swimRows();
    std::vector<Question> m_questions;
};

/// A pool swim of lengths of 25 m: id, day and hour (UTC), title; everything else is not known.
SwimListRow madeSwim(const QString &id, const QDate &day, const QString &title);

/// Swims of some years before a day, always the same: pools of 25 m, 50 m and 25 yd, open water, all strokes, long
/// titles, notes; some without a distance, a grade or lengths.
std::vector<SwimListRow> madeSwims(int count, const QDate &lastDay);

} // namespace lengthwise
