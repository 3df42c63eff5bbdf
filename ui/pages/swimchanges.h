#pragma once

#include "ui/viewmodels/swimlibrary.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace lengthwise {

/// Hands what the swimmer wants of the shown swim to the library, and tells how it went. GUI thread.
class SwimChanges final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Not owned; null: there is none.
    void setLibrary(SwimLibrary *library);
    SwimLibrary *library() const { return m_library; }
    void setDocument(SwimDocumentPointer document);

    /// Why nothing of the swim can be changed; empty: it can.
    QString fixed() const;

    /// One step on the shown swim. Until it is opened anew no other change can name its lengths: it is dropped.
    void change(const SwimWish &wish);
    /// Of any swim; told: its error, or none.
    void changeOf(const QString &id, const SwimWish &wish, std::function<void(const std::optional<Error> &)> told);
    /// The recordings of the shown swim are swims of their own.
    void separate();

Q_SIGNALS:
    void fixedChanged();
    /// Other steps can be undone or redone.
    void libraryChanged();
    /// A change of lengths came while one was under way.
    void dropped();
    void failed(const lengthwise::Error &error);
    /// The library took it; swims: how many it changed, 0: it was so already.
    void done(int swims);

private:
    Answer<DoneStep> answered(bool namesLengths);

    QPointer<SwimLibrary> m_library;
    SwimDocumentPointer m_document;
    bool m_underWay = false; ///< a change of lengths was sent, and the swim has not been opened anew
};

} // namespace lengthwise
