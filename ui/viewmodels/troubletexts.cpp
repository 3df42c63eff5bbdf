#include "ui/viewmodels/troubletexts.h"

#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("LibraryTrouble", source);
}

struct Words {
    ErrorCode code;
    const char *title;
    const char *happened;
    const char *kept;
    const char *advice;
    bool offersRestore = false;
};

constexpr Words words[] = {
    {ErrorCode::LibraryDamaged, QT_TRANSLATE_NOOP("LibraryTrouble", "This library is damaged"),
        QT_TRANSLATE_NOOP("LibraryTrouble",
            "The file that holds the swims is broken or missing. This happens when a disk fails, a computer loses "
            "power, or another program writes into the folder."),
        QT_TRANSLATE_NOOP("LibraryTrouble",
            "Nothing was changed. The backups lie in a folder of their own, and the damaged file is kept."),
        QT_TRANSLATE_NOOP("LibraryTrouble",
            "Restore the newest backup. What came after it is in the damaged file only: import those recordings "
            "again."),
        true},
    {ErrorCode::LibraryForeign, QT_TRANSLATE_NOOP("LibraryTrouble", "This is no library of Lengthwise"),
        QT_TRANSLATE_NOOP(
            "LibraryTrouble", "Where the swims should be, there is a database that another program wrote."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "It was left as it is."),
        QT_TRANSLATE_NOOP("LibraryTrouble",
            "Look into the folder and move the other program's file elsewhere, or restore a backup: the file is then "
            "kept beside the library."),
        true},
    {ErrorCode::LibraryNewer, QT_TRANSLATE_NOOP("LibraryTrouble", "This library was written by a newer Lengthwise"),
        QT_TRANSLATE_NOOP("LibraryTrouble", "This program is older than the one that wrote the library last."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Nothing was changed, and nothing is lost."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Update Lengthwise, then start it again.")},
    {ErrorCode::LibraryReadOnly, QT_TRANSLATE_NOOP("LibraryTrouble", "This library may not be written"),
        QT_TRANSLATE_NOOP("LibraryTrouble",
            "The library has to be brought to the form of this version first, and its folder or file may be read "
            "only."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Nothing was changed, and nothing is lost."),
        QT_TRANSLATE_NOOP("LibraryTrouble",
            "Give yourself the right to write in the folder, or copy it to a place where you have it, then try "
            "again.")},
    {ErrorCode::LibraryUnreadable, QT_TRANSLATE_NOOP("LibraryTrouble", "This library cannot be opened"),
        QT_TRANSLATE_NOOP("LibraryTrouble", "The folder or file of the library cannot be read from here."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Nothing was changed."),
        QT_TRANSLATE_NOOP("LibraryTrouble",
            "If the library is on another drive, connect it. Else look at the rights of the folder. Then try again.")},
    {ErrorCode::LibraryBusy, QT_TRANSLATE_NOOP("LibraryTrouble", "Another Lengthwise is using this library"),
        QT_TRANSLATE_NOOP(
            "LibraryTrouble", "A second window or the command line is restoring, rebuilding or updating it right now."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Nothing was changed."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Wait until it has finished, then try again.")},
    {ErrorCode::LibraryFull, QT_TRANSLATE_NOOP("LibraryTrouble", "The disk is full"),
        QT_TRANSLATE_NOOP("LibraryTrouble", "There is no room for what the library has to write when it opens."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Everything that was stored before is whole."),
        QT_TRANSLATE_NOOP("LibraryTrouble", "Make room on the disk, then try again.")},
};

const Words *wordsFor(ErrorCode code)
{
    for (const Words &known : words) {
        if (known.code == code)
            return &known;
    }
    return nullptr;
}

} // namespace

LibraryTrouble troubleOf(const LibraryState &state)
{
    const Error error = state.error.value_or(Error{.code = ErrorCode::LibraryFailed});
    LibraryTrouble trouble{.place = error.file.isEmpty() ? state.folder : error.file, .reason = error.detail};
    if (const Words *known = wordsFor(error.code)) {
        trouble.title = translated(known->title);
        trouble.happened = translated(known->happened);
        trouble.kept = translated(known->kept);
        trouble.advice = translated(known->advice);
        trouble.offersRestore = known->offersRestore;
        return trouble;
    }
    trouble.title = translated(QT_TRANSLATE_NOOP("LibraryTrouble", "This library cannot be shown"));
    trouble.happened = texts::describe(error);
    trouble.kept = translated(QT_TRANSLATE_NOOP("LibraryTrouble", "Nothing was changed."));
    trouble.advice = translated(QT_TRANSLATE_NOOP("LibraryTrouble",
        "Try again. If it stays like this, restore a backup: what is there now is kept beside the library."));
    trouble.offersRestore = true;
    return trouble;
}

QString readOnlySentence(const LibraryState &state)
{
    if (state.kind != LibraryState::Kind::ReadOnly)
        return {};
    if (state.error && state.error->code == ErrorCode::LibraryNewer)
        return translated(QT_TRANSLATE_NOOP("LibraryTrouble",
            "A newer Lengthwise wrote this library: you can look at everything and change nothing. Update this "
            "program to go on."));
    return translated(QT_TRANSLATE_NOOP("LibraryTrouble",
        "This library may be read and not written: you can look at everything and change nothing. Check the rights "
        "of its folder."));
}

} // namespace lengthwise
