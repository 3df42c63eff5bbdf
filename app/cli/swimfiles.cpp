#include "app/cli/swimfiles.h"

#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/library/analysisjson.h"
#include "app/library/libraryplace.h"
#include "core/decode/decoders.h"
#include "core/encode/json.h"
#include "core/ingest/csvmappings.h"
#include "ui/viewmodels/texts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr int schemaVersion = 1;

QJsonObject failure(const Error &error, const QString &file)
{
    QJsonObject object = json::error(error);
    object[u"file"_s] = file;
    object[u"error"_s] = texts::describe(error);
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The document is written swim by swim, so that a season of files never stands in memory at once.
class JsonOutput
{
public:
    bool begin() { return print("{\"schema\":" + QByteArray::number(schemaVersion) + ",\"workouts\":["); }
    bool add(const FoundSwim &swim, const Presentation &presentation)
    {
        const QByteArray separator = m_first ? "\n" : ",\n";
        m_first = false;
        return print(separator + compact(swimJson(swim.workout, swim.file, swim.index, presentation.json)));
    }
    bool end(const QJsonArray &failed)
    {
        return print("\n],\"failed\":" + QJsonDocument(failed).toJson(QJsonDocument::Compact) + "}\n");
    }

private:
    bool m_first = true;
};

std::vector<FoundSwim> swimsOf(const QString &file, std::vector<Workout> workouts)
{
    std::vector<FoundSwim> swims;
    for (Workout &workout : workouts)
        swims.push_back({file, int(swims.size()), int(workouts.size()), std::move(workout)});
    return swims;
}
} // namespace

namespace {

/// What the swimmer's library, if there is one, knows of tables.
CsvMappings mappingsOf(const Request &request)
{
    const LibraryWish wish = wishOf(request, Purpose::Read);
    if (!isLibraryIn(wish.folder))
        return {};
    const auto library = OpenLibrary::open(wish, {}, systemClock());
    return library ? csvMappings((*library)->database()).value_or(CsvMappings()) : CsvMappings();
}

} // namespace

ExitCode showSwims(const Request &request, const Presentation &presentation)
{
    JsonOutput document;
    QJsonArray failed;
    bool canWrite = !request.json || document.begin();
    const CsvMappings mappings = mappingsOf(request);
    for (const QString &file : request.words) {
        auto decoded = decodeFile(file, mappings);
        if (!decoded) {
            complain(QStringLiteral("%1: %2").arg(file, texts::describe(decoded.error())));
            failed.append(failure(decoded.error(), file));
            continue;
        }
        for (const FoundSwim &swim : swimsOf(file, std::move(*decoded))) {
            if (!canWrite)
                return SomeFailed;
            canWrite = request.json ? document.add(swim, presentation) : print(presentation.page(swim));
        }
    }
    if (request.json && canWrite)
        canWrite = document.end(failed);
    return failed.isEmpty() && canWrite ? AllDone : SomeFailed;
}

} // namespace lengthwise::cli
