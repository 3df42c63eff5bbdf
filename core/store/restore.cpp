#include "core/store/restore.h"

#include "core/store/databasefile.h"
#include "core/store/recordingremoval.h"

#include <algorithm>

namespace lengthwise {

namespace {

/// A copy of a backup that is to take a library's place; gone when it goes out of scope.
class Staged
{
public:
    explicit Staged(const QString &library)
        : m_path(library + QStringLiteral(".restoring"))
    {
        removeDatabase(m_path);
    }
    ~Staged() { removeDatabase(m_path); }
    Staged(const Staged &) = delete;
    Staged &operator=(const Staged &) = delete;

    const QString &path() const { return m_path; }

    /// What the backup has to go by.
    struct Terms {
        AthleteMeta atLeast;
        std::vector<Stone> stones;
        std::int64_t pageSize = 0; ///< 0 keeps it
    };

    /// Copies, migrates, leaves out what was removed, and lets revision and clock go on from those of what is replaced.
    Result<void> fill(const QString &backup, const Terms &terms) const
    {
        if (const auto content = inspectBackup(backup); !content)
            return fail(content.error());
        auto from = Database::open(backup, Database::Access::Read);
        if (!from)
            return fail(from.error());
        if (const auto copied = backUp(*from, m_path); !copied)
            return copied;
        auto copy = Database::open(m_path, Database::Access::Write);
        if (!copy)
            return fail(copy.error());
        return migrate(*copy, athleteSchema())
            .and_then([&] { return obeyStones(*copy, terms.stones, true); })
            .and_then([&](int) { return advance(*copy, terms.atLeast); })
            .and_then([&] { return closeLog(*copy); })
            .and_then([&] { return setPageSize(*copy, terms.pageSize); });
    }

private:
    static Result<void> advance(Database &copy, const AthleteMeta &atLeast)
    {
        auto transaction = Transaction::begin(copy);
        if (!transaction)
            return fail(transaction.error());
        auto meta = athleteMeta(copy);
        if (!meta)
            return fail(meta.error());
        // Equal revisions would let the next rolling backup think that nothing changed.
        meta->revision = std::max(meta->revision, atLeast.revision) + 1;
        std::tie(meta->clockMs, meta->clockCounter) =
            std::max(std::pair(meta->clockMs, meta->clockCounter), std::pair(atLeast.clockMs, atLeast.clockCounter));
        if (const auto set = setAthleteMeta(*transaction, *meta); !set)
            return set;
        return transaction->commit();
    }

    /// A library in WAL mode takes pages of its own size only.
    static Result<void> setPageSize(Database &copy, std::int64_t size)
    {
        const auto present = copy.number("PRAGMA page_size");
        if (!present)
            return fail(present.error());
        if (size == 0 || *present == size)
            return {};
        return copy.script("PRAGMA page_size = " + std::to_string(size) + "; VACUUM");
    }

    QString m_path;
};

} // namespace

Result<void> restoreInto(Database &into, const QString &file, const QString &keptAs, const BackupProgress &progress)
{
    const auto meta = athleteMeta(into);
    if (!meta)
        return fail(meta.error());
    const auto pageSize = into.number("PRAGMA page_size");
    if (!pageSize)
        return fail(pageSize.error());
    auto stones = StoneStore(into).all();
    if (!stones)
        return fail(stones.error());
    const Staged staged(into.path());
    if (const auto filled = staged.fill(file, {*meta, std::move(*stones), *pageSize}); !filled)
        return filled;
    if (const auto kept = backUp(into, keptAs); !kept)
        return kept;
    auto from = Database::open(staged.path(), Database::Access::Read);
    if (!from)
        return fail(from.error());
    return copyPages(*from, into, progress);
}

Result<void> replaceDatabase(const QString &path, const QString &file, const QString &keptAs,
    const AthleteMeta &atLeast, const std::vector<Stone> &stones)
{
    const Staged staged(path);
    if (const auto filled = staged.fill(file, {atLeast, stones}); !filled)
        return filled;
    // A log without its database would be taken for one of the new file.
    if (hasDatabaseFiles(path)) {
        if (const auto moved = moveDatabase(path, keptAs); !moved)
            return moved;
    }
    return publishDatabase(staged.path(), path);
}

} // namespace lengthwise
