#include "app/library/libraryplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

QString defaultLibraryFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"lengthwise"_s);
}

bool isLibraryIn(const QString &folder)
{
    const QFileInfo place(folder);
    if (place.isDir() && !(place.isReadable() && place.isExecutable()))
        return true; // somebody else's: opening it says so
    // an index that got lost is made anew from the athletes' files: these alone are a library too
    const QStringList files = QDir(folder).entryList({u"*.db"_s}, QDir::Files);
    return std::any_of(files.begin(), files.end(),
        [](const QString &file) { return file == u"lengthwise.db" || !QUuid::fromString(file.chopped(3)).isNull(); });
}

} // namespace lengthwise
