#include "core/sync/sendableswim.h"

#include "core/store/workoutstore.h"
#include "core/sync/stravaupload.h"
#include "core/sync/uploadnote.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

// In the order in which they tell more.
constexpr std::array sendableKinds{RecordingKind::Fit, RecordingKind::Tcx, RecordingKind::Gpx};
constexpr auto aroundStart = 24h;
constexpr auto sameStart = 5min; // Strava starts at the first record
constexpr int fewActivities = 30;
constexpr std::size_t shortName = 16; // hex digits, where a file has no name

bool isSendable(RecordingKind kind)
{
    return std::ranges::find(sendableKinds, kind) != sendableKinds.end();
}

struct Member {
    Recording recording;
    SwimFacts swim;
};

Result<std::vector<Member>> membersWith(Database &database, const SwimId &swim)
{
    const auto group = groupOf(database, swim);
    if (!group)
        return fail(group.error());
    RecordingStore store(database);
    std::vector<Member> members;
    for (const SwimId &id : group->members) {
        auto recording = store.find(id.key);
        auto facts = store.swim(id);
        if (!recording || !facts)
            return fail(recording ? facts.error() : recording.error());
        if (*recording && *facts)
            members.push_back({std::move(**recording), std::move(**facts)});
    }
    return members;
}

std::optional<Error> whyNot(const std::vector<Member> &members)
{
    const auto kindOf = [](const Member &member) { return member.recording.kind; };
    if (std::ranges::find(members, RecordingKind::Strava, kindOf) != members.end())
        return Error{.code = ErrorCode::SwimAtStrava};
    const auto file = std::ranges::find_if(members, isSendable, kindOf);
    if (file == members.end()) {
        std::set<QString> kinds;
        for (const Member &member : members)
            kinds.insert(QString::fromUtf8(nameOf(member.recording.kind)));
        return Error{.code = ErrorCode::NotSendable, .detail = QStringList(kinds.begin(), kinds.end()).join(u',')};
    }
    const auto isKept = [](const Member &member) {
        return isSendable(member.recording.kind) && member.recording.hasPayload;
    };
    if (std::ranges::none_of(members, isKept))
        return Error{.code = ErrorCode::PayloadMissing, .detail = QString::fromStdString(file->recording.key)};
    return std::nullopt;
}

/// There is one that can be sent.
Result<Member> chosen(Database &database, const std::vector<Member> &members)
{
    const Member *best = nullptr;
    std::tuple<bool, RecordingKind, int, int, SwimId> bestRank;
    for (const Member &member : members) {
        if (!isSendable(member.recording.kind) || !member.recording.hasPayload)
            continue;
        const auto note = uploadNote(database, member.recording.key);
        if (!note)
            return fail(note.error());
        const std::tuple rank(!note->has_value(), member.recording.kind, -int(member.swim.richness),
            -member.swim.lengthCount, member.swim.id);
        if (best && bestRank < rank)
            continue;
        best = &member;
        bestRank = rank;
    }
    return *best;
}

QString plainName(const QString &file)
{
    const QString name = file.toCaseFolded();
    return name.endsWith(u".gz"_s) ? name.chopped(3) : name;
}

/// Ends as the file's kind does: Strava would add that.
QString externalIdOf(const Recording &recording)
{
    const QString ending = u'.' + QString::fromUtf8(nameOf(recording.kind));
    QString name = QString::fromStdString(recording.fileName).simplified();
    if (plainName(name) != name.toCaseFolded())
        name.chop(3);
    if (name.isEmpty())
        name = QString::fromStdString(recording.key.substr(fileKeyPrefix.size(), shortName));
    return name.endsWith(ending, Qt::CaseInsensitive) ? name : name + ending;
}

} // namespace

Result<std::optional<Error>> whyNotSendable(Database &database, const SwimId &swim)
{
    return membersWith(database, swim).map(whyNot);
}

Result<SendableSwim> sendableSwim(Database &database, const SwimId &swim)
{
    const auto members = membersWith(database, swim);
    if (!members)
        return fail(members.error());
    if (auto reason = whyNot(*members))
        return fail(std::move(*reason));
    const auto member = chosen(database, *members);
    if (!member)
        return fail(member.error());
    const auto bytes = RecordingStore(database).payload(member->recording.key);
    if (!bytes)
        return fail(bytes.error());
    const auto row = WorkoutStore(database).summaryOf(member->swim.id);
    if (!row)
        return fail(row.error());
    SendableSwim sent{.swim = member->swim.id, .start = member->swim.start, .wish = {}};
    sent.wish.file = QByteArray(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size()));
    sent.wish.dataType = QString::fromUtf8(nameOf(member->recording.kind));
    sent.wish.externalId = externalIdOf(member->recording);
    if (*row) {
        sent.wish.name = (*row)->shownTitle();
        sent.wish.description = (*row)->notes;
    }
    return sent;
}

strava::PageWish listAround(const SendableSwim &swim)
{
    // Without "after": Strava refuses it where a watch was ahead of the time.
    return {.before = swim.start + aroundStart, .after = {}, .page = 1, .size = fewActivities};
}

std::optional<std::int64_t> activityOf(const SendableSwim &swim, const QByteArray &list)
{
    const QString name = plainName(swim.wish.externalId);
    for (const auto &value : QJsonDocument::fromJson(list).array()) {
        const QJsonObject activity = value.toObject();
        const auto start = QDateTime::fromString(activity.value("start_date"_L1).toString(), Qt::ISODate);
        const Instant instant(Duration(start.toMSecsSinceEpoch()));
        const std::int64_t id = activity.value("id"_L1).toInteger();
        if (id > 0 && start.isValid() && std::chrono::abs(instant - swim.start) <= sameStart
            && plainName(activity.value("external_id"_L1).toString()) == name)
            return id;
    }
    return std::nullopt;
}

} // namespace lengthwise
