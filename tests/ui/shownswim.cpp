#include "tests/ui/shownswim.h"

#include "app/gui/samplelibrary.h"
#include "app/gui/samples.h"
#include "tests/ui/coachedswim.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// A library of all bundled swims: each sample is shown as its own swimmer's.
QString samplesFolder()
{
    static const QTemporaryDir folder;
    static const bool isFilled = [] {
        const SystemClock clock;
        const auto library =
            OpenLibrary::open({.folder = folder.path(), .athlete = {}, .purpose = Purpose::Begin}, u"-"_s, clock);
        return library && fillWithSamples(**library);
    }();
    return isFilled ? folder.path() : QString();
}

} // namespace

ReadFile sample(const QString &name)
{
    return readSwims(u":/samples/%1.fit"_s.arg(name), samplesFolder());
}

ReadFile coachedSample(WorkoutReport (*change)(WorkoutReport))
{
    ReadFile file = sample(u"threshold-10x100"_s);
    auto swim = std::make_shared<SwimDocument>(*file.swims.front());
    swim->sheet.report = coached(swim->report());
    if (change)
        swim->sheet.report = change(swim->report());
    swim->chart = swimChart(swim->report());
    file.swims = {swim};
    return file;
}

ShownSwim::ShownSwim(const ReadFile &file, QSize size)
{
    bundledSamples();
    application.setAppearance(Appearance::Light);
    window.resize(size);
    window.show();
    window.beginReading({file.path});
    window.showRead(file);
    window.endReading();
    QApplication::processEvents();
    page = window.swimPage();
}

} // namespace lengthwise
