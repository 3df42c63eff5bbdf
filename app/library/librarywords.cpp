#include "app/library/librarywords.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

namespace lengthwise::librarywords {

namespace {
QString translated(const char *source)
{
    return QCoreApplication::translate("LibraryWords", source);
}

} // namespace

QString describe(const LibraryProblem &problem)
{
    const QString detail = safeText(problem.detail);
    switch (problem.what) {
    case LibraryProblem::What::Structure:
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "The library's file is damaged (%1). Restore a backup."))
            .arg(detail);
    case LibraryProblem::What::PayloadDamaged:
        return translated(
            QT_TRANSLATE_NOOP("LibraryWords",
                "A recording's bytes are not those that came in (%1). Restore a backup; its figures are kept until "
                "then."))
            .arg(detail);
    case LibraryProblem::What::NotDerived:
        return translated(QT_TRANSLATE_NOOP("LibraryWords", "Swim %1 is not worked out yet. Rebuild what is stale."))
            .arg(detail);
    case LibraryProblem::What::WrongGroup:
        return translated(
            QT_TRANSLATE_NOOP("LibraryWords", "These recordings are not put together as they should be: %1. Rebuild."))
            .arg(detail);
    case LibraryProblem::What::WrongRow:
        return translated(
            QT_TRANSLATE_NOOP("LibraryWords", "The figures of swim %1 do not follow from its recording. Rebuild."))
            .arg(detail);
    case LibraryProblem::What::Unsearchable:
        return translated(
            QT_TRANSLATE_NOOP("LibraryWords", "The index for searching does not fit the swims. Rebuild."));
    case LibraryProblem::What::Unreadable:
        return translated(QT_TRANSLATE_NOOP("LibraryWords",
                              "A recording cannot be read any more, although its bytes are whole (%1). Its figures "
                              "are kept."))
            .arg(detail);
    }
    return {};
}

QString firstAthleteName()
{
    return translated(QT_TRANSLATE_NOOP("LibraryWords", "Swimmer"));
}

} // namespace lengthwise::librarywords
