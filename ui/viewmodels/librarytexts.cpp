#include "ui/viewmodels/librarytexts.h"

#include <QCoreApplication>

namespace lengthwise::texts {

namespace {
QString translated(const char *source)
{
    return QCoreApplication::translate("LibraryTexts", source);
}
} // namespace

QString describeLibraryError(const Error &error)
{
    const QString detail = error.detail;
    const QString count = QString::number(error.count.value_or(0));
    switch (error.code) {
    case ErrorCode::FileUnwritable:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "The file cannot be written (%1). Choose another place."))
            .arg(detail);
    case ErrorCode::FileExists:
        return translated(QT_TRANSLATE_NOOP(
            "LibraryTexts", "There is a file of that name already; it was left as it is. Choose another name."));
    case ErrorCode::Cancelled:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "Stopped. What was done before is kept."));
    case ErrorCode::LibraryMissing:
        return translated(QT_TRANSLATE_NOOP(
            "LibraryTexts", "There is no library in this folder yet; it begins with the first import."));
    case ErrorCode::LibraryUnreadable:
        return translated(
            QT_TRANSLATE_NOOP("LibraryTexts", "The library cannot be opened (%1). Check the folder and its rights."))
            .arg(detail);
    case ErrorCode::LibraryReadOnly:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
            "The library may be read but not written here, so nothing was changed. Check the rights of its folder."));
    case ErrorCode::LibraryFull:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
            "The disk is full. This was not stored; everything stored before is whole. Make room and try again."));
    case ErrorCode::LibraryDamaged:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
            "The library's file is damaged and was left as it is. Restore the newest backup; the damaged file is kept "
            "beside it."));
    case ErrorCode::LibraryForeign:
        return translated(
            QT_TRANSLATE_NOOP("LibraryTexts", "This is a database of another program; it was left as it is."));
    case ErrorCode::LibraryNewer:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
            "The library was written by a newer Lengthwise. It can be looked at, but not changed: update this "
            "program."));
    case ErrorCode::LibraryBusy:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
            "Another Lengthwise is using the library right now. Nothing was changed; try again when it has finished."));
    case ErrorCode::LibraryFailed:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
                              "The library refused this (%1). It was not stored; nothing else changed."))
            .arg(detail);
    case ErrorCode::AthleteUnknown:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "This library has no athlete \"%1\".")).arg(detail);
    case ErrorCode::AthleteAmbiguous:
        return translated(
            QT_TRANSLATE_NOOP("LibraryTexts", "\"%1\" may mean %2 athletes. Give more of the name or the number."))
            .arg(detail, count);
    case ErrorCode::AthleteNameTaken:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
                              "There is an athlete \"%1\" in this library already. Choose another name."))
            .arg(detail);
    case ErrorCode::AthleteNameEmpty:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "An athlete needs a name."));
    default:
        return describeSwimError(error);
    }
}

QString describeSwimError(const Error &error)
{
    const QString detail = error.detail;
    const QString count = QString::number(error.count.value_or(0));
    switch (error.code) {
    case ErrorCode::SwimUnknown:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "No swim in this library has the id \"%1\".")).arg(detail);
    case ErrorCode::SwimAmbiguous:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "The id \"%1\" may mean %2 swims. Give more of it."))
            .arg(detail, count);
    case ErrorCode::SwimIdTooShort:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "An id has %2 digits or more (0-9, a-f), not \"%1\"."))
            .arg(detail, count);
    case ErrorCode::FieldUnknown:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "A swim has no field \"%1\" that could be changed."))
            .arg(detail);
    case ErrorCode::ValueRefused:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "This value does not fit, so nothing was changed: %1."))
            .arg(detail);
    case ErrorCode::LengthUnknown:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "The swim has no length %1; it has %2."))
            .arg(detail, count);
    case ErrorCode::PayloadMissing:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
            "The recording itself is not kept any more. Its figures are; add the file again to see the lengths."));
    case ErrorCode::PayloadDamaged:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
            "The recording's bytes are not those that came in. Restore a backup, or add the file again."));
    case ErrorCode::NothingToUndo:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "There is nothing to undo."));
    case ErrorCode::NothingToRedo:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts", "There is nothing to redo."));
    case ErrorCode::BackupDamaged:
        return translated(QT_TRANSLATE_NOOP("LibraryTexts",
                              "The backup did not pass its check (%1), so it was not used. Try an older one."))
            .arg(detail);
    default:
        return {};
    }
}

} // namespace lengthwise::texts
