#include "core/ingest/csvmappings.h"

#include "core/base/clock.h"
#include "core/store/editstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace lengthwise {

namespace {

constexpr std::string_view fieldPrefix = "csvmap/";
constexpr std::size_t hashSize = 64;

// In the order of MappedColumn.
constexpr auto columnNames = std::to_array<const char *>(
    {"date", "time", "distance", "speed", "pace", "heart_rate", "stroke_rate", "latitude", "longitude", "length_time",
        "rest_time", "strokes", "stroke", "length_distance", "pool_length", "swim", "lengths"});
static_assert(columnNames.size() == std::size_t(MappedColumn::LengthCount) + 1);

} // namespace

Result<CsvMappings> csvMappings(Database &database)
{
    const SystemClock clock; // nothing is stamped
    const auto edits = EditStore(database, clock, {}).editsByField(std::string(fieldPrefix));
    if (!edits)
        return fail(edits.error());
    CsvMappings mappings;
    for (const Edit &edit : *edits) {
        const auto hash = mappedHeaderOf(edit.field);
        auto mapping = edit.value ? csvMappingOf(*edit.value) : std::nullopt;
        if (hash && mapping)
            mappings[*hash] = std::move(*mapping);
    }
    return mappings;
}

Change mappingChange(const std::string &subject, const std::string &hash, const std::optional<CsvMapping> &mapping)
{
    return {subject, std::string(fieldPrefix) + hash, mapping ? std::optional(valueOf(*mapping)) : std::nullopt};
}

std::optional<std::string> mappedHeaderOf(const std::string &field)
{
    if (!field.starts_with(fieldPrefix) || field.size() != fieldPrefix.size() + hashSize)
        return std::nullopt;
    return field.substr(fieldPrefix.size());
}

std::string valueOf(const CsvMapping &mapping)
{
    QJsonObject columns;
    for (const auto &[column, name] : mapping.columns)
        columns[QLatin1String(columnNames.at(std::size_t(column)))] = QString::fromStdString(name);
    QJsonObject object{{QStringLiteral("columns"), columns}, {QStringLiteral("day_first"), mapping.dayFirst},
        {QStringLiteral("unit"), mapping.unit == PoolUnit::Yards ? QStringLiteral("yd") : QStringLiteral("m")}};
    if (!mapping.timeZone.empty())
        object[QStringLiteral("zone")] = QString::fromStdString(mapping.timeZone);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<CsvMapping> csvMappingOf(const std::string &value)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(value)).object();
    const QJsonObject columns = object[QStringLiteral("columns")].toObject();
    CsvMapping mapping;
    for (std::size_t i = 0; i < columnNames.size(); ++i) {
        const QString name = columns[QLatin1String(columnNames[i])].toString();
        if (!name.isEmpty())
            mapping.columns[MappedColumn(i)] = name.toStdString();
    }
    if (mapping.columns.empty())
        return std::nullopt;
    const QString unit = object[QStringLiteral("unit")].toString();
    mapping.unit = unit == QLatin1String("yd") ? PoolUnit::Yards : PoolUnit::Metres;
    mapping.dayFirst = object[QStringLiteral("day_first")].toBool(true);
    mapping.timeZone = object[QStringLiteral("zone")].toString().toStdString();
    return mapping;
}

} // namespace lengthwise
