#include "ui/viewmodels/gathering.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Gathering", source);
}

QString richnessName(Richness richness)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Gathering", "totals only"),
        QT_TRANSLATE_NOOP("Gathering", "samples"), QT_TRANSLATE_NOOP("Gathering", "laps"),
        QT_TRANSLATE_NOOP("Gathering", "lengths")};
    return translated(names.at(std::size_t(richness)));
}

QString sourceName(const SwimSource &source)
{
    const QString name = source.fileName.isEmpty() ? texts::kindName(source.kind) : source.fileName;
    if (!source.givesMeasurements)
        return QStringLiteral("%1 (%2)").arg(name, richnessName(source.richness));
    return translated(QT_TRANSLATE_NOOP("Gathering", "%1 (%2, gives the measurements)"))
        .arg(name, richnessName(source.richness));
}

QString linkTitle(const OverlappedSwim &swim)
{
    const QString title = swim.title.isEmpty() ? untitled(Environment::Pool) : swim.title;
    if (!swim.distance)
        return title;
    return QStringLiteral("%1, %2").arg(title, display::distance(swim.distance, swim.unit).text());
}

} // namespace

QString gatheredFrom(const SwimDocument &document)
{
    const std::vector<SwimSource> &sources = document.sheet.sources;
    if (sources.size() < 2)
        return {};
    QStringList names;
    for (const SwimSource &source : sources)
        names << sourceName(source);
    return translated(QT_TRANSLATE_NOOP("Gathering", "Put together from %1 recordings: %2."))
        .arg(sources.size())
        .arg(names.join(QStringLiteral(", ")));
}

CoverQuestion coverQuestion(const SwimDocument &document)
{
    CoverQuestion question;
    for (const OverlappedSwim &swim : document.sheet.covered) {
        question.titles << linkTitle(swim);
        question.ids << QString::fromStdString(idHash(swim.id));
    }
    if (!question.ids.isEmpty())
        question.sentence = counted("Gathering", int(question.ids.size()),
            QT_TRANSLATE_N_NOOP(
                "Gathering", "This recording covers another swim, so its lengths count twice. Which shall stay?"),
            QT_TRANSLATE_N_NOOP(
                "Gathering", "This recording covers %n other swims, so their lengths count twice. Which shall stay?"));
    return question;
}

QString effortWords(int value)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Gathering", "very easy"),
        QT_TRANSLATE_NOOP("Gathering", "easy"), QT_TRANSLATE_NOOP("Gathering", "light"),
        QT_TRANSLATE_NOOP("Gathering", "steady"), QT_TRANSLATE_NOOP("Gathering", "moderate"),
        QT_TRANSLATE_NOOP("Gathering", "somewhat hard"), QT_TRANSLATE_NOOP("Gathering", "hard"),
        QT_TRANSLATE_NOOP("Gathering", "very hard"), QT_TRANSLATE_NOOP("Gathering", "extremely hard"),
        QT_TRANSLATE_NOOP("Gathering", "all out")};
    const int step = std::clamp(value, 1, int(words.size()));
    return QStringLiteral("%1 %2").arg(step).arg(translated(words.at(std::size_t(step - 1))));
}

} // namespace lengthwise
