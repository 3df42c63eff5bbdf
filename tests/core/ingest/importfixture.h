#pragma once

#include "core/derive/workoutrows.h"
#include "core/ingest/importer.h"
#include "core/ingest/removal.h"
#include "madestore.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace lengthwise {

/// A pool swim of its own on each day, the same bytes every time.
QByteArray fitOfDay(int day, int lengths = 4);
/// As the library names it.
std::string keyOf(const QByteArray &content);

int countOf(const ImportReport &report, ImportOutcome outcome);
/// "file: outcome" of each item, the folder left out.
QStringList outcomesOf(const ImportReport &report, const QString &folder);

/// An athlete's file, open for writing, and a folder with files to be imported. Gone with the object.
class ImportFixture
{
public:
    ImportFixture();
    ImportFixture(const ImportFixture &) = delete;
    ImportFixture &operator=(const ImportFixture &) = delete;

    QString folder() const { return m_folder.path(); }
    /// Written as it is, folders made where missing. The file's path.
    QString write(const QString &name, const QByteArray &content) const;
    ImportReport import(const QStringList &paths, const ImportOptions &options = {.jobs = 2});
    /// A further connection to the same file.
    Database connection() const { return m_file.open(); }

    /// One step of the swimmer, and back.
    void apply(const std::vector<Change> &changes);
    EditStep undo();
    /// What a swim's register says now, by an edit of the swimmer.
    void setDeleted(const SwimId &swim, bool isDeleted);
    bool isDeleted(const SwimId &swim);
    /// Takes recordings away for good, in a transaction of its own.
    Removed remove(const std::vector<std::string> &keys, RemovalReason reason = RemovalReason::Purged);
    /// The bytes that are kept.
    QByteArray payload(const std::string &key);
    /// SQLite, the payloads, the groups and the rows are what they ought to be; else says what is not.
    QString problems();
    std::int64_t recordings();
    /// Lets the file grow by so many pages from now on.
    void setRoom(std::int64_t pages);

    Database::Fault fault; ///< asked with every statement while it is set
    MovableClock clock;

private:
    made::StoreFile m_file;
    QTemporaryDir m_folder;
    Database m_database;
    EditStore m_edits;
    WorkoutRows m_rows;
};

} // namespace lengthwise
