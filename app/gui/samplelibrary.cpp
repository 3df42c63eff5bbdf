#include "app/gui/samplelibrary.h"

#include "app/gui/samples.h"
#include "core/ingest/importer.h"
#include "core/ingest/swimwish.h"

#include <QCoreApplication>

namespace lengthwise {

SampleLibrary::SampleLibrary(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SampleLibrary::~SampleLibrary() = default;

void SampleLibrary::make(std::function<void(const QString &folder)> ready, std::function<void(const Error &)> failed)
{
    m_thread = std::make_unique<LibraryThread>(m_clock);
    m_thread->open({.folder = m_folder.path(), .athlete = {}, .purpose = Purpose::Begin});
    m_thread->ask(this, fillWithSamples,
        [this, ready = std::move(ready), failed = std::move(failed)](const Result<bool> &filled) {
            if (filled)
                ready(m_folder.path());
            else
                failed(filled.error());
        });
    m_thread->close();
}

Result<bool> fillWithSamples(OpenLibrary &library)
{
    Athlete athlete = library.athlete();
    athlete.name = QCoreApplication::translate("Samples", "Sample swimmer");
    athlete.maximumHeartRate = sampleMaximumHeartRate;
    if (const auto set = library.library().setProfile(athlete); !set)
        return fail(set.error());
    const std::vector<SampleSwim> samples = bundledSamples();
    QStringList paths;
    for (const SampleSwim &sample : samples)
        paths << sample.path;
    Importer importer(library.database(), library.edits(), library.rows(), library.clock());
    const ImportReport report = importer.run(paths, {});
    std::vector<Change> titles;
    for (std::size_t i = 0; i < report.items.size() && i < samples.size(); ++i) {
        if (report.items[i].error)
            return fail(*report.items[i].error);
        for (const SwimId &swim : report.items[i].swims)
            titles.push_back({subjectOf(swim), "title", valueOf(FieldValue(field::Title{samples[i].title}))});
    }
    const auto titled = library.editor().apply("title", titles);
    return titled ? Result<bool>(true) : fail(titled.error());
}

} // namespace lengthwise
