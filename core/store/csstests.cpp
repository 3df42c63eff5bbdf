#include "core/store/csstests.h"

#include "core/base/clock.h"
#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/editstore.h"
#include "core/store/jsontext.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::string_view prefix = "test/";

QString nameOf(PoolUnit unit)
{
    return unit == PoolUnit::Metres ? QStringLiteral("m") : QStringLiteral("yd");
}

std::optional<PoolUnit> unitOf(const QString &name)
{
    if (name == nameOf(PoolUnit::Metres))
        return PoolUnit::Metres;
    return name == nameOf(PoolUnit::Yards) ? std::optional(PoolUnit::Yards) : std::nullopt;
}

std::string fieldOf(const std::string &id)
{
    return std::string(prefix) + id;
}

/// Absent where the field is none of a test.
std::optional<std::string> idOf(const std::string &field)
{
    if (!field.starts_with(prefix))
        return std::nullopt;
    const std::string id = field.substr(prefix.size());
    return isUuid(id) ? std::optional(id) : std::nullopt;
}

std::optional<CssTest> testOf(const QJsonObject &json)
{
    const QDate day = QDate::fromString(json.value(QLatin1StringView("day")).toString(), QStringLiteral("yyyy-MM-dd"));
    const auto unit = unitOf(json.value(QLatin1StringView("unit")).toString());
    if (!day.isValid() || !unit)
        return std::nullopt;
    const CssTest test{.start = Instant(Duration(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())),
        .unit = *unit,
        .time400 = Seconds(json.value(QLatin1StringView("400")).toDouble()),
        .time200 = Seconds(json.value(QLatin1StringView("200")).toDouble())};
    return csstest::isPlausible(test) ? std::optional(test) : std::nullopt;
}

QString dayOf(Instant start)
{
    return QDateTime::fromMSecsSinceEpoch(start.time_since_epoch().count(), Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

std::vector<KeptCssTest> cssTestsOf(const std::string &subject, const std::vector<Edit> &edits)
{
    std::vector<KeptCssTest> tests;
    for (const Edit &edit : edits) {
        const auto id = idOf(edit.field);
        if (!id || !edit.value || edit.subject != subject)
            continue;
        if (const auto test = testOf(jsonValueOf(*edit.value).toObject()))
            tests.push_back({*id, *test});
    }
    std::ranges::sort(tests, [](const KeptCssTest &a, const KeptCssTest &b) {
        return std::pair(a.test.start, a.id) < std::pair(b.test.start, b.id);
    });
    return tests;
}

Result<Change> cssTestChange(const std::string &subject, const KeptCssTest &test)
{
    const std::string field = fieldOf(test.id);
    const QJsonObject json{{QLatin1StringView("day"), dayOf(test.test.start)},
        {QLatin1StringView("unit"), nameOf(test.test.unit)}, {QLatin1StringView("400"), test.test.time400.count()},
        {QLatin1StringView("200"), test.test.time200.count()}};
    // What is written must be what is read: a day outside of the calendar's four digits is none.
    if (!idOf(field) || !testOf(json))
        return fail({.code = ErrorCode::ValueRefused, .detail = QString::fromStdString(field)});
    return Change{subject, field, jsonTextOf(json)};
}

Change cssTestRemoval(const std::string &subject, const std::string &id)
{
    return {subject, fieldOf(id), std::nullopt};
}

Result<std::vector<KeptCssTest>> readCssTests(Database &database)
{
    const auto meta = athleteMeta(database);
    if (!meta)
        return fail(meta.error());
    if (!meta->athlete)
        return std::vector<KeptCssTest>();
    const std::string subject = Athlete{.uuid = *meta->athlete}.subject();
    const SystemClock unused;
    return EditStore(database, unused, {}).editsOf(subject).map([&subject](const auto &edits) {
        return cssTestsOf(subject, edits);
    });
}

} // namespace lengthwise
