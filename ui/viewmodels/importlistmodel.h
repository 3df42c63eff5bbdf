#pragma once

#include "ui/viewmodels/importrow.h"

#include <QAbstractListModel>
#include <QHash>

#include <unordered_map>
#include <vector>

namespace lengthwise {

/// What a list of imported files tells beyond Qt's own roles.
enum ImportRole {
    ImportRowRole = Qt::UserRole + 1, ///< ImportRow
    PoolQuestionRole,                 ///< bool: the row asks for a pool length, answered or not
    PoolAnswerRole,                   ///< field::PoolLength: the answer, else the likeliest; invalid where neither is
    PoolReasonRole,                   ///< QString: what speaks for it
};

/// How many files are in which state.
struct ImportTally {
    int ready = 0;
    int second = 0; ///< ready, but no swims of their own
    int known = 0;
    int twice = 0; ///< the same bytes as an earlier file of the list
    int questions = 0;
    int problems = 0;
    int leftOut = 0;
    int reading = 0;
    int files() const { return ready + second + known + twice + questions + problems + leftOut + reading; }
    bool operator==(const ImportTally &) const = default;
};

/// The files that may be imported, in the order they were given, with what the swimmer decided about each. Qt's check
/// state is whether one is wanted. GUI thread.
class ImportListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// A look at these files and folders begins. Files that look like recordings stand in the list at once; what was
    /// read before keeps its place and its decision.
    void beginLook(const QStringList &paths);
    void take(const std::vector<ImportCandidate> &candidates);
    /// What was not found (any more) goes.
    void endLook();
    void clear();

    /// Null while it is not read. row in range.
    const ImportCandidate *candidate(int row) const;
    const ImportDecision &decision(int row) const { return m_files[std::size_t(row)].decision; }
    void setWanted(int row, bool wanted);
    void setPoolLength(int row, const field::PoolLength &pool);

    /// unread: files that are known only by number.
    ImportTally counts(int unread = 0) const;
    /// Swims that an import would bring, and files that it would take.
    int importableSwims() const;
    int importableFiles() const;
    /// Decisions without the paths.
    ImportOrder order() const;
    /// The first file that is not read yet; empty: none that has a name.
    QString firstUnread() const;
    /// The candidate of a file by the name in the report; null where it was not looked at.
    const ImportCandidate *candidateOf(const QString &file) const;
    /// Whether a file at or under this path is a table with this header.
    bool hasTable(const QString &path, const std::string &hash) const;
    ImportDecision decisionOf(const QString &file) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// How many are wanted, ready or in doubt changed.
    void countsChanged();

private:
    struct File {
        QString file;
        std::optional<ImportCandidate> candidate;
        ImportDecision decision;
        ImportRow row; ///< both in words
        bool isAwaited = true;
    };

    void append(const QString &file);
    void takeFresh(const std::vector<ImportCandidate> &candidates);
    void fill(int row, const ImportCandidate &candidate);
    void changed(int row);
    bool isWanted(const File &file) const;
    void takeOnce(int row);

    std::vector<File> m_files;
    QHash<QString, int> m_rows;                         ///< by file
    std::unordered_map<std::string, QString> m_firstOf; ///< the file that held a recording first, by its key
};

/// "2 ready, 1 already in the library, 1 needs an answer"
QString summaryOf(const ImportTally &counts);

} // namespace lengthwise

Q_DECLARE_METATYPE(lengthwise::ImportRow)
Q_DECLARE_METATYPE(lengthwise::field::PoolLength)
