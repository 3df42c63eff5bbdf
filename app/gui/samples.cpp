#include "app/gui/samples.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

/// The linker drops the resources of a static library unless somebody asks for them.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace lengthwise {

namespace {

struct Listed {
    const char *file;
    const char *title;
};

constexpr std::array listed{
    Listed{"threshold-10x100", QT_TRANSLATE_NOOP("Samples", "Threshold, 10 × 100")},
    Listed{"medley-and-pyramid", QT_TRANSLATE_NOOP("Samples", "Medley and pyramid")},
    Listed{"sprint-16x25", QT_TRANSLATE_NOOP("Samples", "Sprint, 16 × 25")},
    Listed{"endurance-3x800", QT_TRANSLATE_NOOP("Samples", "Endurance, 3 × 800")},
    Listed{"css-test-400-200", QT_TRANSLATE_NOOP("Samples", "CSS test, 400 and 200")},
    Listed{"long-course-50m", QT_TRANSLATE_NOOP("Samples", "Long course, 50 m pool")},
    Listed{"masters-25-yards", QT_TRANSLATE_NOOP("Samples", "Masters, 25 yard pool")},
    Listed{"rests-as-laps", QT_TRANSLATE_NOOP("Samples", "Rests recorded as laps")},
    Listed{"technique-strokes-missing", QT_TRANSLATE_NOOP("Samples", "Technique, some strokes missing")},
    Listed{"first-150", QT_TRANSLATE_NOOP("Samples", "A first 150 m")},
    Listed{"open-water-2400m", QT_TRANSLATE_NOOP("Samples", "Open water, 2,400 m")},
};

} // namespace

std::vector<SampleSwim> bundledSamples()
{
    initSamples();
    std::vector<SampleSwim> samples;
    for (const Listed &sample : listed)
        samples.push_back({u":/samples/%1.fit"_s.arg(QLatin1StringView(sample.file)),
            QCoreApplication::translate("Samples", sample.title)});
    return samples;
}

} // namespace lengthwise
