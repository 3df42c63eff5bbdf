#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "core/base/safetext.h"
#include "core/encode/json.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
struct Brought {
    Library::Restored restored;
    std::int64_t recordings = 0;
};

Result<Brought> broughtBack(const Request &request)
{
    const QString file = QFileInfo(request.words.first()).absoluteFilePath();
    // looked at first: a file that is no backup must not begin a library
    const auto content = inspectBackup(file);
    if (!content)
        return fail(content.error());
    auto library = openIndex(wishOf(request, Purpose::Begin), systemClock());
    if (!library)
        return fail(library.error());
    auto restored = library->restore(file);
    if (!restored)
        return fail(restored.error());
    return Brought{std::move(*restored), content->recordings};
}

QString pageOf(const Brought &brought)
{
    QString page = translated(QT_TRANSLATE_NOOP("Commands", "Restored: %1, recordings %2."))
                       .arg(safeText(brought.restored.athlete.name))
                       .arg(brought.recordings)
        + u'\n';
    if (!brought.restored.keptAs.isEmpty())
        page +=
            translated(QT_TRANSLATE_NOOP("Commands", "What was there before is kept: %1")).arg(brought.restored.keptAs)
            + u'\n';
    return page;
}

ExitCode restoreLibrary(const Request &request)
{
    const auto brought = broughtBack(request);
    if (!brought)
        return failedWith(request, brought.error());
    if (!request.json)
        return printed(print(pageOf(*brought)));
    const Athlete &athlete = brought->restored.athlete;
    return printed(printDocument({
        {u"athlete"_s, QJsonObject{{u"id"_s, QString::fromStdString(athlete.uuid)}, {u"name"_s, athlete.name}}},
        {u"recordings"_s, qint64(brought->recordings)},
        {u"kept_as"_s, json::text(brought->restored.keptAs)},
    }));
}

constexpr std::array options{option::library};
} // namespace

extern constexpr Command restoreCommand{
    .name = "restore",
    .words = QT_TRANSLATE_NOOP("Commands", "FILE"),
    .summary = QT_TRANSLATE_NOOP("Commands", "Put a backup in the place of the library it was made of"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "The backup is checked first, and what it replaces is kept beside it. An athlete who\n"
        "is not in this library comes with the backup.\n"),
    .fewestWords = 1,
    .mostWords = 1,
    .options = options,
    .run = restoreLibrary,
};

} // namespace lengthwise::cli
