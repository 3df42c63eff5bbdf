#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/openedjson.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "core/encode/csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr Option originalOption{
    "original", nullptr, QT_TRANSLATE_NOOP("Commands", "The recording's bytes exactly as they came in")};
constexpr Option csvOption{
    "csv", nullptr, QT_TRANSLATE_NOOP("Commands", "The corrected swim as a table, a row for each length")};

QByteArray analysisOf(const OpenedSwim &swim)
{
    const QJsonObject document{
        {u"schema"_s, 1}, {u"workouts"_s, QJsonArray{correctedJson(swim)}}, {u"failed"_s, QJsonArray()}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

/// The recording that the id names, and a word on those that it does not.
Result<QByteArray> original(OpenLibrary &library, const QString &id)
{
    const auto asked = resolveId(library.database(), id);
    if (!asked)
        return fail(asked.error());
    const auto bytes = RecordingStore(library.database()).payload(asked->key);
    if (!bytes)
        return fail(bytes.error());
    const auto group = groupOf(library.database(), *asked);
    const auto names = SwimNames::of(library.database());
    QStringList others;
    if (group && names) {
        for (const SwimId &member : group->members) {
            if (member.key != asked->key)
                others << names->nameOf(member);
        }
    }
    if (!others.isEmpty())
        complain(translated(QT_TRANSLATE_NOOP("Commands", "This swim has other recordings too: %1"))
                     .arg(others.join(u", "_s)));
    return QByteArray(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size()));
}

Result<QByteArray> contentOf(OpenLibrary &library, const Request &request)
{
    if (request.isSet(originalOption))
        return original(library, request.words.first());
    const auto swim = openSwim(library, request.words.first());
    if (!swim)
        return fail(swim.error());
    const CorrectedWorkout &corrected = swim->loaded.corrected;
    return request.json ? analysisOf(*swim) : encodeCsv(corrected.workout, corrected.correctedLengths);
}

ExitCode exportSwim(const Request &request)
{
    if (int(request.isSet(originalOption)) + int(request.isSet(csvOption)) + int(request.json) != 1)
        return misunderstood(
            request, translated(QT_TRANSLATE_NOOP("Commands", "one of --original, --csv and --json is needed")));
    const auto library = openLibrary(request, Purpose::Read);
    if (!library)
        return failedWith(request, library.error());
    const auto content = contentOf(**library, request);
    if (!content)
        return failedWith(request, content.error());
    if (!request.isSet(option::output))
        return printed(print(*content));
    const auto written = writeNewFile(request.value(option::output), *content);
    return written ? AllDone : failedWith(request, written.error());
}

constexpr std::array options{option::library, option::athlete, originalOption, csvOption, option::output};
} // namespace

extern constexpr Command exportCommand{
    .name = "export",
    .words = QT_TRANSLATE_NOOP("Commands", "ID --original|--csv|--json"),
    .summary = QT_TRANSLATE_NOOP("Commands", "Give a swim out again: the file itself, a table, data"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "Where a swim has several recordings, --original gives the one whose ID it is.\n"
        "--json is the corrected swim as \"analyze --json\" gives it.\n"),
    .fewestWords = 1,
    .mostWords = 1,
    .options = options,
    .run = exportSwim,
};

} // namespace lengthwise::cli
