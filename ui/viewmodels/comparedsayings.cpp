#include "ui/viewmodels/comparedsayings.h"

#include "ui/viewmodels/coachtexts.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ComparisonView", source);
}

/// Without the swim: "Set 3", "Lengths 53–72", "3,200 m".
QString placeText(const WorkoutReport &report, const ComparedEvidence &place)
{
    if (place.evidence.set && *place.evidence.set < report.sets.size())
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Set %1")).arg(report.sets[*place.evidence.set].number);
    const EvidenceLink link = evidenceLink(report, place.evidence.lengths);
    if (link.set)
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Set %1")).arg(report.sets[*link.set].number);
    if (!link.text.isEmpty())
        return link.text;
    return report.distance ? display::distance(report.distance, report.unit).text()
                           : translated(QT_TRANSLATE_NOOP("ComparisonView", "Whole swim"));
}

QString inSwims(const QString &place, const QString &letters)
{
    //: A place in one or more swims: "Set 3 in A, D"
    return translated(QT_TRANSLATE_NOOP("ComparisonView", "%1 in %2")).arg(place, letters);
}

void addPlaces(ComparedSaying &saying, const Comparison &comparison, const std::vector<ComparedEvidence> &evidence)
{
    QStringList words; // each place once, in the order they come
    QStringList letters;
    for (const ComparedEvidence &place : evidence) {
        if (place.swim >= comparison.swims.size())
            continue;
        const WorkoutReport &report = comparison.swims[place.swim].report;
        std::vector<std::size_t> lengths = place.evidence.lengths;
        if (lengths.empty() && place.evidence.set && *place.evidence.set < report.sets.size())
            lengths = report.sets[*place.evidence.set].lengths;
        const QString word = placeText(report, place);
        const QString letter = swimLetter(place.swim);
        ComparedPlace there{place.swim, inSwims(word, letter), std::move(lengths)};
        if (std::ranges::find(saying.places, there) != saying.places.end())
            continue;
        saying.places.push_back(std::move(there));
        if (const auto known = words.indexOf(word); known >= 0) {
            letters[known] += QStringLiteral(", ") + letter;
        } else {
            words << word;
            letters << letter;
        }
    }
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i)
        parts << inSwims(words[i], letters[i]);
    saying.sentence.evidence.text = parts.join(QStringLiteral(", "));
}

ComparedSaying saying(const Comparison &comparison, const ComparisonMessage &message, const QString &mark)
{
    ComparedSaying said{.mark = mark, .sentence = {.text = texts::sentence(message.message, comparison.unit)}};
    addPlaces(said, comparison, message.evidence);
    return said;
}

QString howImportant(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "First"));
    case Priority::Medium:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "Then"));
    case Priority::Low:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonView", "If there is time"));
}

QString howOften(Frequency frequency)
{
    switch (frequency) {
    case Frequency::EachSwim:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "each swim"));
    case Frequency::TwiceAWeek:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "twice a week"));
    case Frequency::OnceAWeek:
        return translated(QT_TRANSLATE_NOOP("ComparisonView", "once a week"));
    case Frequency::TwiceAMonth:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ComparisonView", "twice a month"));
}

ComparedSaying recommendationSaying(const Comparison &comparison, const Recommendation &advice, int number)
{
    ComparedSaying said = saying(comparison, advice.message, QString::number(number));
    CoachSentence &sentence = said.sentence;
    //: How important and how often: "First, once a week: "
    sentence.lead = translated(QT_TRANSLATE_NOOP("ComparisonView", "%1, %2: "))
                        .arg(howImportant(advice.priority), howOften(advice.frequency));
    if (advice.set.isEmpty())
        return said;
    sentence.strong = advice.set;
    if (sentence.text.startsWith(advice.set))
        sentence.text.remove(0, advice.set.size());
    else
        sentence.text.prepend(QStringLiteral(". "));
    return said;
}

} // namespace

std::vector<ComparedSaying> insightsOf(const Comparison &comparison)
{
    std::vector<ComparedSaying> said;
    for (const ComparisonMessage &message : comparison.coach.summary)
        said.push_back(saying(comparison, message, {}));
    int number = 0;
    for (const ComparisonMessage &message : comparison.coach.insights)
        said.push_back(saying(comparison, message, QString::number(++number)));
    return said;
}

std::vector<ComparedSaying> qualitiesOf(const Comparison &comparison)
{
    std::vector<ComparedSaying> said;
    for (const ComparisonMessage &message : comparison.coach.strengths)
        said.push_back(saying(comparison, message, QStringLiteral("+")));
    for (const ComparisonMessage &message : comparison.coach.weaknesses)
        said.push_back(saying(comparison, message, QStringLiteral("\u2013")));
    return said;
}

std::vector<ComparedSaying> recommendationsOf(const Comparison &comparison)
{
    std::vector<ComparedSaying> said;
    for (const Recommendation &advice : comparison.coach.recommendations)
        said.push_back(recommendationSaying(comparison, advice, int(said.size()) + 1));
    return said;
}

} // namespace lengthwise
