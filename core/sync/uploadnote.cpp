#include "core/sync/uploadnote.h"

#include "core/store/jsontext.h"
#include "core/store/syncstore.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

std::string nameFor(const std::string &key)
{
    return "upload/" + key;
}

std::optional<std::int64_t> idIn(const QJsonObject &object, const QString &name)
{
    const std::int64_t id = object.value(name).toInteger();
    return id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace

Result<std::optional<UploadNote>> uploadNote(Database &database, const std::string &key)
{
    const auto text = SyncStore(database).state(stravaPeer, nameFor(key));
    if (!text)
        return fail(text.error());
    if (!*text)
        return std::nullopt;
    const QJsonObject object = jsonValueOf(**text).toObject();
    return UploadNote{.at = Instant(Duration(object.value("at"_L1).toInteger())),
        .n = object.value("n"_L1).toInt(),
        .upload = idIn(object, u"upload"_s),
        .activity = idIn(object, u"activity"_s)};
}

Result<void> noteUpload(Transaction &transaction, const std::string &key, const std::optional<UploadNote> &note)
{
    std::optional<std::string> text;
    if (note) {
        QJsonObject object{{u"at"_s, qint64(note->at.time_since_epoch().count())}, {u"n"_s, note->n}};
        if (note->upload)
            object.insert(u"upload"_s, qint64(*note->upload));
        if (note->activity)
            object.insert(u"activity"_s, qint64(*note->activity));
        text = jsonTextOf(object);
    }
    return SyncStore(transaction.database()).setState(transaction, stravaPeer, nameFor(key), text);
}

} // namespace lengthwise
