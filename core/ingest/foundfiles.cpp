#include "core/ingest/foundfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace lengthwise {

namespace {

class Walk
{
public:
    Walk(QString libraryFolder, const std::function<bool(FoundFile)> &found)
        : m_library(std::move(libraryFolder))
        , m_found(found)
    {
    }

    /// False: the caller has enough.
    bool enter(const QString &folder);

private:
    bool isOfLibrary(const QString &canonicalFolder, const QString &name) const;

    QString m_library; ///< canonical; empty: none
    const std::function<bool(FoundFile)> &m_found;
    QSet<QString> m_entered; ///< canonical
};

bool Walk::isOfLibrary(const QString &canonicalFolder, const QString &name) const
{
    const bool isInside =
        !m_library.isEmpty() && (canonicalFolder == m_library || canonicalFolder.startsWith(m_library + u'/'));
    return isInside && name.contains(QLatin1String(".db")); // and .db-wal, .db-shm, .db.partial
}

bool Walk::enter(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (m_entered.contains(canonical))
        return true;
    m_entered.insert(canonical);
    const QDir dir(folder);
    if (!dir.isReadable())
        return m_found({.path = folder, .error = Error{.code = ErrorCode::FileUnreadable, .file = folder}});
    const auto entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return std::all_of(entries.begin(), entries.end(), [&](const QFileInfo &entry) {
        if (entry.isDir())
            return enter(entry.filePath());
        return isOfLibrary(canonical, entry.fileName()) || m_found({.path = entry.filePath()});
    });
}

} // namespace

void findFiles(const QStringList &paths, const QString &libraryFolder, const std::function<bool(FoundFile)> &found)
{
    const QString library = QFileInfo(libraryFolder).canonicalFilePath();
    for (const QString &path : paths) {
        const bool goesOn =
            QFileInfo(path).isDir() ? Walk(library, found).enter(path) : found({.path = path, .isNamed = true});
        if (!goesOn)
            return;
    }
}

bool hasRecordingName(const QString &path)
{
    static constexpr std::array endings{".fit", ".csv", ".tcx", ".gpx", ".gz", ".zip"};
    return std::any_of(endings.begin(), endings.end(),
        [&path](const char *ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

} // namespace lengthwise
