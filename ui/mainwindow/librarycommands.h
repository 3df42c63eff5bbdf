#pragma once

#include "ui/viewmodels/swimlibrary.h"

#include <QTimer>
#include <QUrl>

namespace lengthwise {

class Banner;
struct WindowActions;

/// Changes to the library from the window's menus: asks for them, says what came of them, and offers to take them back.
/// GUI thread.
class LibraryCommands final : public QObject
{
    Q_OBJECT

public:
    /// notice: for what was done; failure: for what was not. All must outlive it.
    LibraryCommands(
        SwimLibrary &library, const WindowActions &actions, Banner &notice, Banner &failure, QObject *parent);

    void remove(const QStringList &ids);
    void merge(const QStringList &ids);
    void separate(const QString &id);
    void undo();
    void redo();

    /// Says it for a while, with one link at most.
    enum class Link { None, Undo };
    void say(const QString &sentence, Link link = Link::None);
    /// With a link to an address, for the browser.
    void say(const QString &sentence, const QString &link, const QUrl &address);
    /// Until it is replaced: something is under way.
    void sayUnderWay(const QString &sentence);
    void complain(const Error &error);

private:
    void answered(const Result<DoneStep> &done);
    void tell(const DoneStep &step);
    void updateSteps();

    SwimLibrary &m_library;
    const WindowActions &m_actions;
    Banner &m_notice;
    Banner &m_failure;
    QTimer m_until;
    QUrl m_address; ///< where the notice leads; empty: its link is Undo
};

} // namespace lengthwise
