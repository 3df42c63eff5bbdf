#include "app/gui/swimdocuments.h"

#include "core/report/swimnames.h"

namespace lengthwise {

Result<SwimDocumentPointer> openDocument(OpenLibrary &library, const QString &id)
{
    const auto swim = resolveId(library.database(), id);
    if (!swim)
        return fail(swim.error());
    auto sheet = swimSheet(library.database(), library.athlete(), *swim);
    if (!sheet)
        return fail(sheet.error());
    const auto names = SwimNames::of(library.database());
    if (!names)
        return fail(names.error());
    auto document = std::make_shared<SwimDocument>();
    document->id = names->nameOf(sheet->measured);
    document->title = sheet->corrected.title;
    document->notes = sheet->corrected.notes;
    document->effort = sheet->corrected.effort;
    document->chart = swimChart(sheet->report);
    if (sheet->recorded)
        document->recordedChart = swimChart(*sheet->recorded);
    document->sheet = std::move(*sheet);
    return document;
}

SwimDocument documentOf(const Workout &workout, const Swimmer &swimmer)
{
    SwimDocument document;
    document.sheet.corrected = overlay(workout, {}, {});
    document.sheet.report = reportOn(workout, swimmer);
    document.chart = swimChart(document.report());
    return document;
}

} // namespace lengthwise
