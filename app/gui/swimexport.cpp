#include "app/gui/swimexport.h"

#include "core/base/filewriting.h"
#include "core/ingest/workoutloader.h"
#include "ui/viewmodels/swimfilename.h"
#include "ui/viewmodels/swimheading.h"

namespace lengthwise {

QString exportFileName(const SwimDocument &swim, SwimFormat format)
{
    const bool isOriginal = format == SwimFormat::Original && !swim.sheet.sources.empty();
    if (isOriginal && !swim.sheet.sources.front().fileName.isEmpty())
        return swim.sheet.sources.front().fileName;
    const QString title = swim.title.isEmpty() ? swimHeading(swim.report()).title : swim.title;
    const QString name = swimFileName(title, swim.report().start, swim.report().utcOffset);
    const bool isStravas = isOriginal && swim.sheet.sources.front().kind == RecordingKind::Strava;
    if (format == SwimFormat::Original && !isStravas)
        return name;
    return name + (format == SwimFormat::Csv ? QStringLiteral(".csv") : QStringLiteral(".json"));
}

void exportSwim(LibraryThread &library, const QString &id, SwimFormat format, const QString &file, QObject *asker,
    Answer<QString> answer)
{
    library.ask(
        asker,
        [id, format, file](OpenLibrary &opened) -> Result<QString> {
            const auto swim = resolveId(opened.database(), id);
            if (!swim)
                return fail(swim.error());
            const auto content = swimContent(opened, *swim, format);
            if (!content)
                return fail(content.error());
            return writeWholeFile(file, *content).map([&file] { return file; });
        },
        std::move(answer));
}

} // namespace lengthwise
