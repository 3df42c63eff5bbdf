#include "app/cli/openedjson.h"

#include "app/cli/steps.h"
#include "app/library/swimcontent.h"
#include "core/encode/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
QString nameOf(IdleEdit::Why why)
{
    switch (why) {
    case IdleEdit::Why::NoLongerFits:
        return u"no_longer_fits"_s;
    case IdleEdit::Why::Conflict:
        return u"conflict"_s;
    case IdleEdit::Why::OtherRecording:
        return u"other_recording"_s;
    case IdleEdit::Why::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

QJsonObject correctionObject(const Edit &edit)
{
    return {{u"subject"_s, QString::fromStdString(edit.subject)}, {u"field"_s, QString::fromStdString(edit.field)},
        {u"value"_s, valueJson(edit.value)}, {u"made"_s, json::instant(Instant(Duration(edit.stamp.milliseconds)))}};
}

QJsonArray sourcesOf(const OpenedSwim &swim)
{
    QJsonArray sources;
    const SwimGroup &group = swim.loaded.group;
    for (std::size_t i = 0; i < group.members.size(); ++i) {
        const Recording &recording = swim.loaded.recordings[i];
        const std::string_view kind = lengthwise::nameOf(recording.kind);
        sources.append(
            QJsonObject{{u"id"_s, swim.members[qsizetype(i)]}, {u"key"_s, QString::fromStdString(recording.key)},
                {u"index"_s, group.members[i].n}, {u"kind"_s, QString::fromUtf8(kind.data(), qsizetype(kind.size()))},
                {u"file"_s, json::text(QString::fromStdString(recording.fileName))},
                {u"added"_s, json::instant(recording.addedAt)}, {u"size"_s, qint64(recording.size)},
                {u"kept"_s, recording.hasPayload}, {u"measured"_s, group.members[i] == group.measured}});
    }
    return sources;
}

QJsonArray correctedLengths(const CorrectedWorkout &corrected)
{
    QJsonArray indices;
    for (std::size_t i = 0; i < corrected.correctedLengths.size(); ++i) {
        if (corrected.correctedLengths[i])
            indices.append(qint64(i));
    }
    return indices;
}
} // namespace

QJsonObject openedJson(const OpenedSwim &swim)
{
    const CorrectedWorkout &corrected = swim.loaded.corrected;
    QJsonArray applied;
    for (const Edit &edit : corrected.applied)
        applied.append(correctionObject(edit));
    QJsonArray idle;
    for (const IdleEdit &one : corrected.idle) {
        QJsonObject object = correctionObject(one.edit);
        object[u"why"_s] = nameOf(one.why);
        idle.append(object);
    }
    return {
        {u"id"_s, swim.name},
        {u"title"_s, json::text(corrected.title)},
        {u"notes"_s, json::text(corrected.notes)},
        {u"effort"_s, json::whole(corrected.effort)},
        {u"stroke_count"_s, corrected.isStrokeCycle ? u"cycle"_s : u"arm"_s},
        {u"deleted"_s, corrected.deleted},
        {u"sources"_s, sourcesOf(swim)},
        {u"corrections"_s, applied},
        {u"corrected_lengths"_s, correctedLengths(corrected)},
        {u"idle"_s, idle},
        {u"covers"_s, QJsonArray::fromStringList(swim.covers)},
        {u"covered_by"_s, QJsonArray::fromStringList(swim.coveredBy)},
        {u"workout"_s, correctedJson(swim.loaded, swim.swimmer)},
    };
}

} // namespace lengthwise::cli
