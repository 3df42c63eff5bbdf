#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "app/library/swimcontent.h"
#include "core/ingest/workoutloader.h"
#include "core/report/swimnames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr Option originalOption{
    "original", nullptr, QT_TRANSLATE_NOOP("Commands", "The recording's bytes exactly as they came in")};
constexpr Option csvOption{
    "csv", nullptr, QT_TRANSLATE_NOOP("Commands", "The corrected swim as a table, a row for each length")};

/// A word on the recordings of the swim that its id does not name.
void nameOtherRecordings(OpenLibrary &library, const SwimId &asked)
{
    const auto group = groupOf(library.database(), asked);
    const auto names = SwimNames::of(library.database());
    QStringList others;
    if (group && names) {
        for (const SwimId &member : group->members) {
            if (member.key != asked.key)
                others << names->nameOf(member);
        }
    }
    if (!others.isEmpty())
        complain(translated(QT_TRANSLATE_NOOP("Commands", "This swim has other recordings too: %1"))
                     .arg(others.join(u", "_s)));
}

Result<QByteArray> contentOf(OpenLibrary &library, const Request &request)
{
    const auto asked = resolveId(library.database(), request.words.first());
    if (!asked)
        return fail(asked.error());
    const bool isOriginal = request.isSet(originalOption);
    const SwimFormat format = request.json ? SwimFormat::Json : SwimFormat::Csv;
    auto content = swimContent(library, *asked, isOriginal ? SwimFormat::Original : format);
    if (content && isOriginal)
        nameOtherRecordings(library, *asked);
    return content;
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
