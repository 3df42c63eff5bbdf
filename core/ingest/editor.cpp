#include "core/ingest/editor.h"

#include "core/ingest/csvmappings.h"
#include "core/ingest/rereadtables.h"

#include <algorithm>

namespace lengthwise {

namespace {

/// What the columns of a table are.
Result<Change> checkedMapping(const Change &change)
{
    Change canonical = change;
    const auto mapping = change.value ? csvMappingOf(*change.value) : std::nullopt;
    if (change.value && !mapping)
        return fail({.code = ErrorCode::ValueRefused, .detail = QString::fromStdString(change.field)});
    if (mapping)
        canonical.value = valueOf(*mapping);
    return canonical;
}

/// A change with its value as valueOf writes it, so that what is equal has one text on every machine.
Result<Change> checked(const Change &change)
{
    if (change.subject.starts_with("athlete:") && mappedHeaderOf(change.field))
        return checkedMapping(change);
    const auto subject = swimOfSubject(change.subject);
    if (!subject)
        return fail({.code = ErrorCode::FieldUnknown, .detail = QString::fromStdString(change.subject)});
    const auto read = readField(change.field, change.value);
    if (!read)
        return fail(read.error());
    Change canonical = change;
    if (*read)
        canonical.value = valueOf(**read);
    // The register of a pair is that of the smaller swim: any other would never be read.
    const auto *link = *read ? std::get_if<field::Link>(&**read) : nullptr;
    if (link && !(*subject < link->other))
        return fail({.code = ErrorCode::ValueRefused, .detail = QString::fromStdString(change.field)});
    return canonical;
}

/// The swims whose rows a change of these registers touches: those that are edited, and both ends of a link.
std::vector<SwimId> swimsOf(const EditStep &step)
{
    std::vector<SwimId> swims;
    for (const StepChange &change : step.changes) {
        auto subject = swimOfSubject(change.subject);
        if (!subject)
            continue;
        swims.push_back(std::move(*subject));
        const std::optional<std::string> &value = change.after ? change.after : change.before;
        const auto read = readField(change.field, value);
        if (const auto *link = read && *read ? std::get_if<field::Link>(&**read) : nullptr)
            swims.push_back(link->other);
    }
    std::sort(swims.begin(), swims.end());
    swims.erase(std::unique(swims.begin(), swims.end()), swims.end());
    return swims;
}

} // namespace

Result<std::optional<EditStep>> Editor::apply(const std::string &action, const std::vector<Change> &changes)
{
    std::vector<Change> canonical;
    for (const Change &change : changes) {
        auto one = checked(change);
        if (!one)
            return fail(one.error());
        canonical.push_back(std::move(*one));
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto step = m_edits.apply(*transaction, action, canonical);
    if (!step || !*step)
        return step;
    if (const auto stored = storeWithRows(*transaction, **step); !stored)
        return fail(stored.error());
    return step;
}

Result<EditStep> Editor::undo()
{
    return move(&EditStore::undo);
}

Result<EditStep> Editor::redo()
{
    return move(&EditStore::redo);
}

Result<EditStep> Editor::move(Result<EditStep> (EditStore::*direction)(Transaction &))
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto step = (m_edits.*direction)(*transaction);
    if (!step)
        return step;
    if (const auto stored = storeWithRows(*transaction, *step); !stored)
        return fail(stored.error());
    return step;
}

Result<void> Editor::storeWithRows(Transaction &transaction, const EditStep &step)
{
    std::vector<SwimId> swims = swimsOf(step);
    for (const StepChange &change : step.changes) {
        const auto header = mappedHeaderOf(change.field);
        const auto reread = header ? rereadTables(transaction, *header) : Result<std::vector<SwimId>>();
        if (!reread)
            return fail(reread.error());
        swims.insert(swims.end(), reread->begin(), reread->end());
    }
    if (!swims.empty()) {
        if (const auto refreshed = m_derivation.refresh(transaction, swims, {}); !refreshed)
            return refreshed;
    }
    return transaction.commit();
}

} // namespace lengthwise
