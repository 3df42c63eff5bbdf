#include "ui/viewmodels/importlistmodel.h"

#include "ui/viewmodels/display.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// Files with these names will be read; of folders, archives and the rest only the reader knows what they hold.
bool looksLikeRecording(const QString &path)
{
    static constexpr std::array endings{".fit", ".csv", ".tcx", ".gpx", ".gz"};
    return std::ranges::any_of(
        endings, [&path](const char *ending) { return path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive); });
}

bool liesIn(const QString &file, const QString &path)
{
    return file == path || file.startsWith(path.endsWith(u'/') ? path : path + u'/');
}

bool asksForPool(const ImportCandidate &candidate)
{
    return candidate.state == ImportCandidate::State::AsksPool;
}

} // namespace

void ImportListModel::beginLook(const QStringList &paths)
{
    for (File &file : m_files) {
        if (std::ranges::any_of(paths, [&file](const QString &path) { return liesIn(file.file, path); }))
            file.isAwaited = true;
    }
    for (const QString &path : paths) {
        if (looksLikeRecording(path) && !m_rows.contains(path))
            append(path);
    }
    Q_EMIT countsChanged();
}

void ImportListModel::append(const QString &file)
{
    const int row = int(m_files.size());
    beginInsertRows({}, row, row);
    m_files.push_back({.file = file, .row = waitingRow(file)});
    m_rows.insert(file, row);
    endInsertRows();
}

void ImportListModel::take(const std::vector<ImportCandidate> &candidates)
{
    std::vector<ImportCandidate> fresh;
    QSet<QString> named; // a file that was given twice stands in the list once
    int first = rowCount();
    int last = -1;
    for (const ImportCandidate &candidate : candidates) {
        const auto found = m_rows.constFind(candidate.file);
        if (found == m_rows.constEnd()) {
            if (!named.contains(candidate.file))
                fresh.push_back(candidate);
            named.insert(candidate.file);
            continue;
        }
        fill(*found, candidate);
        first = std::min(first, *found);
        last = std::max(last, *found);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last));
    takeFresh(fresh);
    Q_EMIT countsChanged();
}

/// All at once: a view that is told of a thousand rows one by one is slow.
void ImportListModel::takeFresh(const std::vector<ImportCandidate> &candidates)
{
    if (candidates.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(candidates.size()) - 1);
    for (const ImportCandidate &candidate : candidates) {
        const int row = rowCount();
        m_files.push_back({.file = candidate.file});
        m_rows.insert(candidate.file, row);
        fill(row, candidate);
    }
    endInsertRows();
}

void ImportListModel::fill(int row, const ImportCandidate &candidate)
{
    File &file = m_files[std::size_t(row)];
    file.candidate = candidate;
    file.isAwaited = false;
    takeOnce(row);
    file.row = rowOf(*file.candidate, file.decision);
}

/// One look tells files with the same bytes apart; files that were added later are told here.
void ImportListModel::takeOnce(int row)
{
    ImportCandidate &own = *m_files[std::size_t(row)].candidate;
    const auto first = m_firstOf.try_emplace(own.key, own.file).first;
    if (!own.canBeImported() || first->second == own.file)
        return;
    own.state = ImportCandidate::State::Known;
    own.sameAs = first->second;
}

void ImportListModel::endLook()
{
    for (int row = int(m_files.size()) - 1; row >= 0; --row) {
        if (!m_files[std::size_t(row)].isAwaited)
            continue;
        beginRemoveRows({}, row, row);
        m_files.erase(m_files.begin() + row);
        endRemoveRows();
    }
    m_rows.clear();
    m_firstOf.clear();
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        m_rows.insert(m_files[i].file, int(i));
        if (m_files[i].candidate)
            m_firstOf.try_emplace(m_files[i].candidate->key, m_files[i].file);
    }
    Q_EMIT countsChanged();
}

void ImportListModel::clear()
{
    beginResetModel();
    m_files.clear();
    m_rows.clear();
    m_firstOf.clear();
    endResetModel();
    Q_EMIT countsChanged();
}

bool ImportListModel::hasTable(const QString &path, const std::string &hash) const
{
    return std::ranges::any_of(m_files, [&](const File &file) {
        return liesIn(file.file, path) && file.candidate && file.candidate->columns
            && file.candidate->columns->hash == hash;
    });
}

const ImportCandidate *ImportListModel::candidate(int row) const
{
    const auto &candidate = m_files[std::size_t(row)].candidate;
    return candidate ? &*candidate : nullptr;
}

void ImportListModel::changed(int row)
{
    File &file = m_files[std::size_t(row)];
    file.row = rowOf(*file.candidate, file.decision);
    Q_EMIT dataChanged(index(row), index(row));
}

void ImportListModel::setWanted(int row, bool wanted)
{
    if (!candidate(row) || !candidate(row)->canBeImported())
        return;
    m_files[std::size_t(row)].decision.isWanted = wanted;
    changed(row);
    Q_EMIT countsChanged();
}

void ImportListModel::setPoolLength(int row, const field::PoolLength &pool)
{
    if (!candidate(row) || !asksForPool(*candidate(row)))
        return;
    m_files[std::size_t(row)].decision.poolLength = pool;
    changed(row);
    Q_EMIT countsChanged();
}

ImportTally ImportListModel::counts(int unread) const
{
    ImportTally counts;
    for (const File &file : m_files) {
        switch (file.row.mark) {
        case ImportMark::Ready:
            ++(file.candidate->state == ImportCandidate::State::SecondSource ? counts.second : counts.ready);
            break;
        case ImportMark::InLibrary:
            ++(file.candidate->sameAs.isEmpty() ? counts.known : counts.twice);
            break;
        case ImportMark::Question:
            ++counts.questions;
            break;
        case ImportMark::Problem:
            ++counts.problems;
            break;
        case ImportMark::LeftOut:
            ++counts.leftOut;
            break;
        case ImportMark::Waiting:
            ++counts.reading;
            break;
        }
    }
    counts.reading = std::max(counts.reading, unread);
    return counts;
}

bool ImportListModel::isWanted(const File &file) const
{
    return file.candidate && file.candidate->canBeImported() && file.decision.isWanted;
}

int ImportListModel::importableSwims() const
{
    int swims = 0;
    for (const File &file : m_files)
        swims += isWanted(file) ? newSwimsIn(*file.candidate) : 0;
    return swims;
}

int ImportListModel::importableFiles() const
{
    return int(std::ranges::count_if(m_files, [this](const File &file) { return isWanted(file); }));
}

ImportOrder ImportListModel::order() const
{
    ImportOrder order;
    for (const File &file : m_files) {
        if (!file.candidate || !file.candidate->canBeImported())
            continue;
        if (!file.decision.isWanted)
            order.leftOut.insert(file.candidate->key);
        const auto pool = chosenPool(*file.candidate, file.decision);
        for (std::size_t n = 0; pool && file.decision.isWanted && n < file.candidate->swims.size(); ++n) {
            if (file.candidate->swims[n].needsPoolLength)
                order.poolLengths[SwimId{file.candidate->key, int(n)}] = *pool;
        }
    }
    return order;
}

QString ImportListModel::firstUnread() const
{
    const auto found = std::ranges::find_if(m_files, [](const File &file) { return !file.candidate; });
    return found == m_files.end() ? QString() : found->file;
}

const ImportCandidate *ImportListModel::candidateOf(const QString &file) const
{
    const auto found = m_rows.constFind(file);
    return found == m_rows.constEnd() ? nullptr : candidate(*found);
}

ImportDecision ImportListModel::decisionOf(const QString &file) const
{
    const auto found = m_rows.constFind(file);
    return found == m_rows.constEnd() ? ImportDecision() : decision(*found);
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const File &file = m_files[std::size_t(index.row())];
    const bool asks = file.candidate && asksForPool(*file.candidate);
    switch (role) {
    case Qt::DisplayRole:
        return file.row.name;
    case Qt::ToolTipRole:
        return file.file;
    case Qt::AccessibleTextRole:
        return file.row.spoken();
    case Qt::CheckStateRole:
        if (!file.candidate || !file.candidate->canBeImported())
            return {};
        return int(file.decision.isWanted ? Qt::Checked : Qt::Unchecked);
    case ImportRowRole:
        return QVariant::fromValue(file.row);
    case PoolQuestionRole:
        return asks;
    case PoolAnswerRole: {
        const auto pool = asks ? chosenPool(*file.candidate, file.decision) : std::nullopt;
        return pool ? QVariant::fromValue(*pool) : QVariant();
    }
    case PoolReasonRole: {
        const auto pool = asks ? chosenPool(*file.candidate, file.decision) : std::nullopt;
        return pool ? reasonForPool(*file.candidate, *pool) : QString();
    }
    default:
        return {};
    }
}

bool ImportListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const ImportCandidate *own = candidate(index.row());
    if (role == Qt::CheckStateRole && own && own->canBeImported()) {
        setWanted(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    if (role == PoolAnswerRole && own && asksForPool(*own)) {
        setPoolLength(index.row(), value.value<field::PoolLength>());
        return true;
    }
    return false;
}

Qt::ItemFlags ImportListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const ImportCandidate *own = candidate(index.row());
    if (own && own->canBeImported())
        flags |= Qt::ItemIsUserCheckable;
    if (own && asksForPool(*own))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString summaryOf(const ImportTally &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &one, const QString &many) {
        if (count > 0)
            parts << (count == 1 ? one : many).arg(display::number(count, 0));
    };
    using Model = ImportListModel;
    add(counts.ready, Model::tr("%1 ready"), Model::tr("%1 ready"));
    add(counts.second, Model::tr("%1 second source"), Model::tr("%1 second sources"));
    add(counts.known, Model::tr("%1 already in the library"), Model::tr("%1 already in the library"));
    add(counts.twice, Model::tr("%1 given twice"), Model::tr("%1 given twice"));
    add(counts.questions, Model::tr("%1 needs an answer"), Model::tr("%1 need an answer"));
    add(counts.problems, Model::tr("%1 cannot be read"), Model::tr("%1 cannot be read"));
    add(counts.leftOut, Model::tr("%1 left out"), Model::tr("%1 left out"));
    add(counts.reading, Model::tr("%1 being read"), Model::tr("%1 being read"));
    return parts.join(u", "_s);
}

} // namespace lengthwise
