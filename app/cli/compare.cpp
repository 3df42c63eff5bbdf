#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/comparisonpage.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "app/library/comparedfiles.h"
#include "app/library/comparisonjson.h"
#include "core/ingest/workoutloader.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr Option idsOption{
    "ids", nullptr, QT_TRANSLATE_NOOP("Commands", "Swims of the library by their IDs instead of files")};

/// What is left to compare of what was asked for.
struct Gathered {
    std::vector<ComparedSwim> swims;
    bool hasFailed = false; ///< something was told on standard error

    void leaveOut(const QString &name, const Error &error)
    {
        complain(QStringLiteral("%1: %2").arg(name, texts::describe(error)));
        hasFailed = true;
    }
};

Gathered swimsOfLibrary(OpenLibrary &library, const QStringList &ids)
{
    Gathered gathered;
    std::vector<SwimId> wanted;
    QStringList names;
    for (const QString &id : ids) {
        const auto swim = resolveId(library.database(), id);
        if (!swim) {
            gathered.leaveOut(id, swim.error());
            continue;
        }
        wanted.push_back(*swim);
        names << id;
    }
    std::vector<Result<ComparedSwim>> read = comparedSwims(library.database(), library.athlete(), wanted);
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i])
            gathered.swims.push_back(std::move(*read[i]));
        else
            gathered.leaveOut(names.at(qsizetype(i)), read[i].error());
    }
    return gathered;
}

Gathered swimsOfFiles(const QStringList &paths, OpenLibrary *library)
{
    Gathered gathered;
    for (ComparedFile &file : comparedFiles(paths, library)) {
        if (file.error)
            gathered.leaveOut(file.path, *file.error);
        std::ranges::move(file.swims, std::back_inserter(gathered.swims));
    }
    return gathered;
}

/// No id has a dot or a slash in it, nor has a file that is likely to be meant no dot.
bool looksLikeFile(const QString &word)
{
    return word.contains(u'.') || word.contains(u'/') || word.contains(u'\\');
}

ExitCode printComparison(const Request &request, Gathered gathered)
{
    const Comparison comparison = comparisonOf(std::move(gathered.swims));
    const std::size_t count = comparison.swims.size();
    if (count > mostCompared)
        return misunderstood(
            request, translated(QT_TRANSLATE_NOOP("Commands", "%1 swims are too many, 20 at most")).arg(count));
    if (count < fewestCompared && !gathered.hasFailed)
        return misunderstood(request, translated(QT_TRANSLATE_NOOP("Commands", "two swims at least are needed")));
    if (count < fewestCompared) {
        complain(translated(QT_TRANSLATE_NOOP("Commands", "fewer than two swims are left to compare")));
        if (!request.json)
            return SomeFailed;
    }
    const bool written = request.json ? printDocument(comparisonJson(comparison)) : print(comparisonPage(comparison));
    return gathered.hasFailed ? SomeFailed : printed(written);
}

ExitCode compareSwims(const Request &request)
{
    const bool byIds = request.isSet(idsOption);
    if (byIds && std::ranges::any_of(request.words, looksLikeFile))
        return misunderstood(request, translated(QT_TRANSLATE_NOOP("Commands", "files or --ids, not both")));
    if (request.words.size() > qsizetype(mostCompared))
        return misunderstood(request,
            translated(QT_TRANSLATE_NOOP("Commands", "%1 swims are too many, 20 at most")).arg(request.words.size()));
    std::unique_ptr<OpenLibrary> library;
    if (byIds || request.isSet(option::library) || request.isSet(option::athlete)) {
        auto opened = openLibrary(request, Purpose::Read);
        if (!opened)
            return failedWith(request, opened.error());
        library = std::move(*opened);
    }
    return printComparison(
        request, byIds ? swimsOfLibrary(*library, request.words) : swimsOfFiles(request.words, library.get()));
}

constexpr std::array options{idsOption, option::library, option::athlete};
} // namespace

extern constexpr Command compareCommand{
    .name = "compare",
    .words = QT_TRANSLATE_NOOP("Commands", "FILE...|--ids ID..."),
    .summary = QT_TRANSLATE_NOOP("Commands", "Compare 2 to 20 swims: trends, sets, what the coach says"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "Each swim of a file counts. The first half is compared with the second in order of date; the middle one of an "
        "odd number is in neither.\n"
        "Critical swim speed comes from the library, for files only where one or an athlete is named.\n"
        "--json: a swim is named by its place in \"workouts\", from 0; \"coach\" lists the ids and texts of all "
        "sentences once more, in the order they are said.\n"),
    .fewestWords = 1,
    .options = options,
    .run = compareSwims,
};

} // namespace lengthwise::cli
