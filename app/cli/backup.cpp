#include "core/store/backup.h"

#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"
#include "app/cli/usage.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
struct Made {
    QString file;
    bool isNew = true; ///< false: nothing changed since this one
};

Result<Made> madeIn(OpenLibrary &library, const QString &file)
{
    const Interruption interruption;
    ProgressLine line;
    const BackupProgress progress = [&](int done, int total) {
        line.show(done, total);
        return !interruption.token().stop_requested();
    };
    if (!file.isEmpty()) {
        const QString path = QFileInfo(file).absoluteFilePath();
        const auto done = backUp(library.database(), path, progress);
        return done ? Result<Made>(Made{path}) : fail(done.error());
    }
    const auto backup = library.library().backUpRolling(library.athlete().uuid, progress);
    if (!backup)
        return fail(backup.error());
    if (*backup)
        return Made{(*backup)->path};
    const std::vector<BackupFile> older = library.library().backups(library.athlete().uuid);
    return Made{older.empty() ? QString() : older.front().path, false};
}

QString pageOf(const Made &made)
{
    const char *const said = made.isNew ? QT_TRANSLATE_NOOP("Commands", "Backed up and checked: %1")
                                        : QT_TRANSLATE_NOOP("Commands", "Nothing changed since the newest backup: %1");
    return translated(said).arg(made.file) + u'\n';
}

ExitCode backUpLibrary(const Request &request)
{
    const auto library = openLibrary(request, Purpose::Read);
    if (!library)
        return failedWith(request, library.error());
    const auto made = madeIn(**library, request.words.value(0));
    if (!made)
        return failedWith(request, made.error());
    if (request.json)
        return printed(printDocument({{u"file"_s, made->file}, {u"made"_s, made->isNew}}));
    return printed(print(pageOf(*made)));
}
} // namespace

extern constexpr Command backupCommand{
    .name = "backup",
    .words = QT_TRANSLATE_NOOP("Commands", "[FILE]"),
    .summary = QT_TRANSLATE_NOOP("Commands", "Copy the athlete's library to a file, checked"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "Without FILE: one more of the three in the library's folder, unless nothing changed.\n"
        "Such a one is also made before the first change of a day.\n"),
    .mostWords = 1,
    .options = option::ofLibrary,
    .run = backUpLibrary,
};

} // namespace lengthwise::cli
