#include "app/cli/answers.h"
#include "app/cli/athleteprofile.h"
#include "app/cli/command.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/pageparts.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"
#include "core/base/safetext.h"
#include "core/encode/json.h"
#include "core/store/workoutstore.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
struct Listed {
    Athlete athlete;
    std::optional<std::int64_t> swims; ///< absent: the athlete's file cannot be read
    bool isChosen = false;
};

std::optional<std::int64_t> swimsOf(Library &library, const std::string &uuid)
{
    auto database = library.openAthlete(uuid, Database::Access::Read);
    if (!database)
        return std::nullopt;
    const auto count = WorkoutStore(*database).count();
    return count ? std::optional(*count) : std::nullopt;
}

Result<std::vector<Listed>> listed(Library &library)
{
    auto athletes = library.athletes();
    if (!athletes)
        return fail(athletes.error());
    std::optional<Athlete> chosen;
    if (!athletes->empty()) { // else choosing would make one
        const auto found = library.chosen({});
        if (!found)
            return fail(found.error());
        chosen = *found;
    }
    std::vector<Listed> rows;
    for (Athlete &athlete : *athletes) {
        const auto swims = swimsOf(library, athlete.uuid);
        const bool isChosen = chosen && chosen->uuid == athlete.uuid;
        rows.push_back({std::move(athlete), swims, isChosen});
    }
    return rows;
}

ExitCode show(const Request &request, Library &library)
{
    const auto rows = listed(library);
    if (!rows)
        return failedWith(request, rows.error());
    if (request.json) {
        QJsonArray athletes;
        for (const Listed &row : *rows) {
            QJsonObject object = profileObject(row.athlete);
            object[u"swims"_s] = json::whole(row.swims);
            object[u"chosen"_s] = row.isChosen;
            athletes.append(object);
        }
        return printed(printDocument({{u"athletes"_s, athletes}}));
    }
    TextTable table({{.title = QString(), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Athlete")), .isText = true, .isElastic = true},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Swims"))},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Id")), .isText = true}});
    for (const Listed &row : *rows)
        table.addRow({row.isChosen ? u"*"_s : QString(), safeText(row.athlete.name),
            display::number(row.swims ? std::optional(double(*row.swims)) : std::nullopt, 0),
            QString::fromStdString(row.athlete.uuid)});
    return printed(print(table.text(0, pageWidth)));
}

using Action = ExitCode (*)(const Request &request, Library &library);

ExitCode showProfile(const Request &request, const Athlete &athlete)
{
    if (request.json)
        return printed(printDocument({{u"athlete"_s, profileObject(athlete)}}));
    return printed(print(profilePage(athlete)));
}

ExitCode add(const Request &request, Library &library)
{
    const auto added = library.add(request.words.at(1));
    return added ? showProfile(request, *added) : failedWith(request, added.error());
}

ExitCode choose(const Request &request, Library &library)
{
    const auto athlete = library.athlete(request.words.at(1));
    if (!athlete)
        return failedWith(request, athlete.error());
    const auto chosen = library.choose(athlete->uuid);
    return chosen ? showProfile(request, *athlete) : failedWith(request, chosen.error());
}

ExitCode changeProfile(const Request &request, Library &library, const QString &field, const QString &value)
{
    const auto athlete = library.athlete(request.words.at(1));
    if (!athlete)
        return failedWith(request, athlete.error());
    const auto wanted = withProfile(*athlete, field, value);
    if (!wanted)
        return failedWith(request, wanted.error());
    const auto changed = library.setProfile(*wanted);
    return changed ? showProfile(request, *changed) : failedWith(request, changed.error());
}

ExitCode rename(const Request &request, Library &library)
{
    return changeProfile(request, library, u"name"_s, request.words.at(2));
}

ExitCode profile(const Request &request, Library &library)
{
    if (request.words.size() == 4)
        return changeProfile(request, library, request.words.at(2), request.words.at(3));
    const auto athlete = library.athlete(request.words.at(1));
    return athlete ? showProfile(request, *athlete) : failedWith(request, athlete.error());
}

struct SubCommand {
    const char *name;
    int words; ///< its own counted
    Purpose purpose;
    Action run;
};

constexpr std::array subCommands{
    SubCommand{"", 0, Purpose::Read, show},
    SubCommand{"list", 1, Purpose::Read, show},
    SubCommand{"add", 2, Purpose::Begin, add},
    SubCommand{"choose", 2, Purpose::Write, choose},
    SubCommand{"rename", 3, Purpose::Write, rename},
    SubCommand{"profile", 2, Purpose::Read, profile},
    SubCommand{"profile", 4, Purpose::Write, profile},
};

ExitCode athletes(const Request &request)
{
    for (const SubCommand &command : subCommands) {
        if (request.words.size() != command.words || request.words.value(0) != QLatin1String(command.name))
            continue;
        auto library = openIndex(wishOf(request, command.purpose), systemClock());
        return library ? command.run(request, *library) : failedWith(request, library.error());
    }
    return misunderstood(request,
        translated(QT_TRANSLATE_NOOP("Commands", "this is not understood: \"%1\"")).arg(request.words.join(u' ')));
}

constexpr std::array options{option::library};
} // namespace

extern constexpr Command athletesCommand{
    .name = "athletes",
    .words =
        QT_TRANSLATE_NOOP("Commands", "[add NAME | choose NAME | rename NAME NEWNAME | profile NAME [FIELD VALUE]]"),
    .summary = QT_TRANSLATE_NOOP("Commands", "Who swims here: list, add, choose, rename, profile"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "Each athlete has a library of their own; commands are about the chosen one (*) unless\n"
        "--athlete says otherwise. Fields of the profile: name, birth-year, sex female|male,\n"
        "max-heart-rate, units metres|yards; VALUE \"none\" empties one.\n"),
    .mostWords = 4,
    .options = options,
    .run = athletes,
};

} // namespace lengthwise::cli
