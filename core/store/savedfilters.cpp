#include "core/store/savedfilters.h"

#include "core/base/clock.h"
#include "core/base/safetext.h"
#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/editstore.h"
#include "core/store/jsontext.h"

#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::string_view fieldPrefix = "filter/";
constexpr qsizetype longestName = 80;

std::optional<SavedFilter> filterOf(const Edit &edit)
{
    const std::string id = edit.field.substr(fieldPrefix.size());
    const QJsonObject json = jsonValueOf(*edit.value).toObject();
    const QString name = safeText(json.value("name"_L1).toString(), longestName);
    const QJsonValue wish = json.value("wish"_L1);
    if (QUuid::fromString(QString::fromStdString(id)).isNull() || name.isEmpty() || !wish.isObject())
        return std::nullopt;
    return SavedFilter{.id = id, .name = name, .wish = jsonTextOf(wish)};
}

} // namespace

std::vector<SavedFilter> savedFiltersOf(const std::string &subject, const std::vector<Edit> &edits)
{
    std::vector<SavedFilter> filters;
    for (const Edit &edit : edits) {
        if (edit.subject != subject || !edit.value || !edit.field.starts_with(fieldPrefix))
            continue;
        if (auto filter = filterOf(edit))
            filters.push_back(std::move(*filter));
    }
    std::ranges::sort(filters, [](const SavedFilter &one, const SavedFilter &other) {
        const int order = one.name.compare(other.name, Qt::CaseInsensitive);
        return order == 0 ? one.id < other.id : order < 0;
    });
    return filters;
}

Result<Change> savedFilterChange(const std::string &subject, const SavedFilter &filter)
{
    const std::string field = std::string(fieldPrefix) + filter.id;
    const QString name = safeText(filter.name, longestName);
    const QJsonValue wish = jsonValueOf(filter.wish);
    if (name.isEmpty() || !wish.isObject())
        return fail({.code = ErrorCode::ValueRefused, .detail = QString::fromStdString(field)});
    return Change{subject, field, jsonTextOf(QJsonObject{{"name"_L1, name}, {"wish"_L1, wish}})};
}

Change savedFilterRemoval(const std::string &subject, const std::string &id)
{
    return {subject, std::string(fieldPrefix) + id, std::nullopt};
}

Result<std::vector<SavedFilter>> readSavedFilters(Database &database)
{
    const auto meta = athleteMeta(database);
    if (!meta)
        return fail(meta.error());
    if (!meta->athlete)
        return std::vector<SavedFilter>();
    const std::string subject = Athlete{.uuid = *meta->athlete}.subject();
    const SystemClock unused;
    return EditStore(database, unused, {}).editsOf(subject).map([&subject](const auto &edits) {
        return savedFiltersOf(subject, edits);
    });
}

} // namespace lengthwise
