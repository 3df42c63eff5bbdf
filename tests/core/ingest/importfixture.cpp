#include "importfixture.h"

#include "core/base/digest.h"
#include "core/derive/librarycheck.h"
#include "core/ingest/editor.h"
#include "core/ingest/workoutloader.h"
#include "tests/support/handmadefit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace lengthwise {

using made::sure;

QByteArray fitOfDay(int day, int lengths)
{
    constexpr std::int64_t secondsPerDay = 86'400;
    FitWriter fit;
    writeFitPoolSwim(fit, fitSwimStart + day * secondsPerDay, lengths);
    const std::vector<std::byte> bytes = fit.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

std::string keyOf(const QByteArray &content)
{
    return std::string(fileKeyPrefix) + sha256Hex(std::string_view(content.constData(), std::size_t(content.size())));
}

int countOf(const ImportReport &report, ImportOutcome outcome)
{
    return int(std::ranges::count(report.items, outcome, &ImportedItem::outcome));
}

QStringList outcomesOf(const ImportReport &report, const QString &folder)
{
    static const std::array names{"imported", "known", "restored", "failed", "left out"};
    QStringList outcomes;
    for (const ImportedItem &item : report.items) {
        outcomes << QDir(folder).relativeFilePath(item.file) + QStringLiteral(": ")
                + QLatin1String(names.at(std::size_t(item.outcome)));
    }
    return outcomes;
}

ImportFixture::ImportFixture()
    : m_database(m_file.openMigrated([this](std::string_view sql) { return fault ? fault(sql) : 0; }))
    , m_edits(m_database, clock, "device")
{
    // Nobody pulls the plug here, and hundreds of small libraries need not wait for the disk.
    sure(m_database.script("PRAGMA synchronous = OFF"));
}

QString ImportFixture::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

ImportReport ImportFixture::import(const QStringList &paths, const ImportOptions &options)
{
    return Importer(m_database, m_edits, m_rows, clock).run(paths, options);
}

void ImportFixture::apply(const std::vector<Change> &changes)
{
    sure(Editor(m_database, m_edits, m_rows).apply("test", changes));
}

EditStep ImportFixture::undo()
{
    return sure(Editor(m_database, m_edits, m_rows).undo());
}

void ImportFixture::setDeleted(const SwimId &swim, bool isDeleted)
{
    const FieldValue value = field::Deleted{.value = isDeleted};
    Editor editor(m_database, m_edits, m_rows);
    sure(editor.apply("delete", {{subjectOf(swim), fieldOf(value), valueOf(value)}}));
}

bool ImportFixture::isDeleted(const SwimId &swim)
{
    const auto number = sure(WorkoutStore(m_database).workoutOf(swim));
    return sure(WorkoutStore(m_database).summary(number.value())).value().deleted;
}

Removed ImportFixture::remove(const std::vector<std::string> &keys, RemovalReason reason)
{
    return made::committed(m_database, [&](Transaction &transaction) {
        return removeRecordings(transaction, m_rows, keys, reason, clock.now(), "device");
    });
}

QByteArray ImportFixture::payload(const std::string &key)
{
    const auto bytes = sure(RecordingStore(m_database).payload(key));
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QString ImportFixture::problems()
{
    QStringList problems;
    if (!made::isWhole(m_database))
        problems << QStringLiteral("SQLite finds it broken");
    for (const LibraryProblem &problem : sure(checkLibrary(m_database, m_rows)).problems)
        problems << QStringLiteral("%1 %2").arg(int(problem.what)).arg(problem.detail);
    return problems.join(u'\n');
}

std::int64_t ImportFixture::recordings()
{
    return sure(RecordingStore(m_database).count());
}

void ImportFixture::setRoom(std::int64_t pages)
{
    const std::int64_t used = sure(m_database.number("PRAGMA page_count"));
    sure(m_database.script("PRAGMA max_page_count = " + std::to_string(used + pages)));
}

} // namespace lengthwise
