#include "ui/mainwindow/librarycommands.h"

#include "ui/mainwindow/windowactions.h"
#include "ui/viewmodels/editwords.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDesktopServices>

#include <chrono>

using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// Long enough to read it, see the swim and change one's mind; the menu can still undo afterwards.
constexpr auto noticeStays = 12s;

QString doneSentence(const DoneStep &step)
{
    if (step.action == "save-filter")
        return LibraryCommands::tr("The filter is saved.");
    if (step.action == "remove-filter")
        return LibraryCommands::tr("The filter is removed.");
    if (step.action == "css-test")
        return LibraryCommands::tr("The 400/200 test is kept.");
    if (step.action == "remove-css-test")
        return LibraryCommands::tr("The 400/200 test is removed.");
    if (step.swims == 0)
        return {};
    if (step.action == "delete")
        return LibraryCommands::tr("%n swim(s) deleted.", nullptr, step.swims);
    if (step.action == "restore")
        return LibraryCommands::tr("%n swim(s) brought back.", nullptr, step.swims);
    if (step.action == "same")
        return LibraryCommands::tr("These are one swim now. Nothing of either recording was lost.");
    if (step.action == "not_same")
        return LibraryCommands::tr("The recordings are swims of their own now.");
    return {};
}

} // namespace

LibraryCommands::LibraryCommands(
    SwimLibrary &library, const WindowActions &actions, Banner &notice, Banner &failure, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_actions(actions)
    , m_notice(notice)
    , m_failure(failure)
{
    m_until.setSingleShot(true);
    m_until.setInterval(noticeStays);
    connect(&m_until, &QTimer::timeout, &m_notice, &QWidget::hide);
    connect(&m_notice, &Banner::linkClicked, this, [this] {
        if (m_address.isEmpty())
            undo();
        else
            QDesktopServices::openUrl(m_address);
    });
    connect(&m_library, &SwimLibrary::stepDone, this, &LibraryCommands::tell);
    connect(&m_library, &SwimLibrary::failed, this, &LibraryCommands::complain);
    connect(&m_library, &SwimLibrary::stepsChanged, this, &LibraryCommands::updateSteps);
    connect(&m_library, &SwimLibrary::stateChanged, this, &LibraryCommands::updateSteps);
    connect(m_actions.undo, &QAction::triggered, this, &LibraryCommands::undo);
    connect(m_actions.redo, &QAction::triggered, this, &LibraryCommands::redo);
    updateSteps();
}

void LibraryCommands::remove(const QStringList &ids)
{
    m_library.change(ids, wish::Deleted{true}, this, [this](const auto &done) { answered(done); });
}

void LibraryCommands::merge(const QStringList &ids)
{
    m_library.merge(ids, this, [this](const auto &done) { answered(done); });
}

void LibraryCommands::separate(const QString &id)
{
    m_library.separate(id, this, [this](const auto &done) { answered(done); });
}

void LibraryCommands::undo()
{
    m_notice.hide();
    m_library.undo();
}

void LibraryCommands::redo()
{
    m_notice.hide();
    m_library.redo();
}

void LibraryCommands::answered(const Result<DoneStep> &done)
{
    if (!done)
        complain(done.error());
}

void LibraryCommands::complain(const Error &error)
{
    m_failure.setMessage(texts::describe(error));
    m_failure.show();
}

void LibraryCommands::tell(const DoneStep &step)
{
    switch (step.how) {
    case DoneStep::How::Done:
        if (const QString sentence = doneSentence(step); !sentence.isEmpty())
            say(sentence, Link::Undo);
        return;
    case DoneStep::How::Undone:
        say(tr("Undone: %1").arg(editwords::actionName(step.action)));
        return;
    case DoneStep::How::Redone:
        say(tr("Done again: %1").arg(editwords::actionName(step.action)));
        return;
    }
}

void LibraryCommands::say(const QString &sentence, const QString &link, const QUrl &address)
{
    say(sentence);
    m_address = address;
    m_notice.setLink(link);
}

void LibraryCommands::sayUnderWay(const QString &sentence)
{
    say(sentence);
    m_until.stop();
}

void LibraryCommands::say(const QString &sentence, Link link)
{
    m_address.clear();
    m_notice.setMessage(sentence);
    m_notice.setLink(link == Link::Undo ? tr("Undo") : QString());
    m_notice.show();
    m_until.start();
}

void LibraryCommands::updateSteps()
{
    const auto name = [](QAction *action, const QString &plain, const QString &named, const std::string &step) {
        action->setEnabled(!step.empty());
        action->setText(step.empty() ? plain : named.arg(editwords::actionName(step)));
    };
    const bool canChange = m_library.state().canChange();
    name(m_actions.undo, tr("&Undo"), tr("&Undo: %1"), canChange ? m_library.nextUndo() : std::string());
    name(m_actions.redo, tr("&Redo"), tr("&Redo: %1"), canChange ? m_library.nextRedo() : std::string());
}

} // namespace lengthwise
