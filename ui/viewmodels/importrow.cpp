#include "ui/viewmodels/importrow.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/importtexts.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ImportRow", source);
}

/// Of a file that is of no known kind its ending.
QString formatOf(const ImportCandidate &candidate)
{
    if (candidate.kind)
        return texts::kindName(*candidate.kind);
    const QString name = fileNameIn(candidate.file);
    return name.contains(u'.') ? name.section(u'.', -1).toUpper() : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString detailOf(const ImportCandidate &candidate)
{
    const int swims = int(candidate.swims.size());
    const QString device = candidate.swims.empty() ? QString() : candidate.swims.front().summary.device;
    //: Swims in one file
    const QString count = swims > 1 ? translated(QT_TRANSLATE_NOOP("ImportRow", "%1 swims")).arg(swims) : QString();
    const QString archive = archiveNameIn(candidate.file);
    const QString from =
        archive.isEmpty() ? QString() : translated(QT_TRANSLATE_NOOP("ImportRow", "in %1")).arg(archive);
    return joined({formatOf(candidate), device, count, from});
}

/// Unknown where that of one swim is. A swim that asks has as many pool lengths as lengths.
QString distanceOf(const ImportCandidate &candidate, const std::optional<field::PoolLength> &pool)
{
    Distance sum;
    for (const CandidateSwim &swim : candidate.swims) {
        if (swim.needsPoolLength && pool)
            sum = sum + pool->distance() * swim.lengthCount;
        else if (swim.summary.distance)
            sum = sum + *swim.summary.distance;
        else
            return display::unknown();
    }
    const PoolUnit unit = pool ? pool->unit : candidate.swims.front().summary.unit;
    return display::distance(sum, unit).text();
}

QString lengthsOf(const ImportCandidate &candidate)
{
    int count = 0;
    for (const CandidateSwim &swim : candidate.swims)
        count += swim.lengthCount;
    //: Short for lengths of the pool, beside a number
    return count > 0 ? translated(QT_TRANSLATE_NOOP("ImportRow", "%1 len.")).arg(display::number(count, 0)) : QString();
}

/// Name and figures, without what becomes of it.
ImportRow factsOf(const ImportCandidate &candidate, const ImportDecision &decision)
{
    ImportRow row{.name = fileNameIn(candidate.file), .detail = detailOf(candidate)};
    row.date = row.distance = display::unknown();
    if (candidate.swims.empty())
        return row;
    row.date = display::date(swimDay(candidate.swims.front().summary));
    row.distance = distanceOf(candidate, decision.poolLength);
    row.lengths = lengthsOf(candidate);
    return row;
}

QString wordsOf(PoolLengthGuess::Reason reason, bool isBest)
{
    switch (reason) {
    case PoolLengthGuess::Reason::UsualPool:
        return translated(QT_TRANSLATE_NOOP("ImportRow", "%1 gives %2, your usual pool"));
    case PoolLengthGuess::Reason::UsualPace:
        return isBest ? translated(QT_TRANSLATE_NOOP("ImportRow", "%1 fits best: %2, your usual pace"))
                      : translated(QT_TRANSLATE_NOOP("ImportRow", "%1 gives %2, near your usual pace"));
    case PoolLengthGuess::Reason::CommonPace:
        break;
    }
    return isBest ? translated(QT_TRANSLATE_NOOP("ImportRow", "%1 fits best: %2, a common pace"))
                  : translated(QT_TRANSLATE_NOOP("ImportRow", "%1 gives %2"));
}

ImportMark markOf(ImportCandidate::State state)
{
    switch (state) {
    case ImportCandidate::State::Ready:
    case ImportCandidate::State::SecondSource:
    case ImportCandidate::State::WasDeleted:
        return ImportMark::Ready;
    case ImportCandidate::State::Known:
        return ImportMark::InLibrary;
    case ImportCandidate::State::AsksPool:
    case ImportCandidate::State::AsksColumns:
        return ImportMark::Question;
    case ImportCandidate::State::Failed:
        break;
    }
    return ImportMark::Problem;
}

} // namespace

QString ImportRow::spoken() const
{
    QStringList parts{name, detail, status};
    if (date != display::unknown())
        parts << date;
    if (distance != display::unknown())
        parts << distance;
    parts << lengths << note;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

std::optional<field::PoolLength> chosenPool(const ImportCandidate &candidate, const ImportDecision &decision)
{
    for (const CandidateSwim &swim : candidate.swims) {
        if (!swim.needsPoolLength)
            continue;
        if (decision.poolLength)
            return decision.poolLength;
        if (!swim.guesses.empty())
            return swim.guesses.front().poolLength;
    }
    return std::nullopt;
}

QString reasonForPool(const ImportCandidate &candidate, const field::PoolLength &pool)
{
    for (const CandidateSwim &swim : candidate.swims) {
        for (const PoolLengthGuess &guess : swim.guesses) {
            if (!samePool(guess.poolLength, pool))
                continue;
            const QString pace = translated(QT_TRANSLATE_NOOP("ImportRow", "%1 %2"))
                                     .arg(display::clock(Seconds(std::round(guess.pacePer100.count()))),
                                         display::paceUnitName(pool.unit));
            return wordsOf(guess.reason, &guess == &swim.guesses.front()).arg(poolLengthWords(pool), pace);
        }
    }
    return {};
}

int newSwimsIn(const ImportCandidate &candidate)
{
    if (candidate.state == ImportCandidate::State::WasDeleted) // which joins itself
        return int(candidate.swims.size());
    return int(std::ranges::count_if(
        candidate.swims, [](const CandidateSwim &swim) { return !swim.joins && swim.joinsFile.isEmpty(); }));
}

QString fileNameIn(const QString &file)
{
    return file.section(u'/', -1);
}

QString archiveNameIn(const QString &file)
{
    const QStringList parts = file.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (parts[i].endsWith(u".zip"_s, Qt::CaseInsensitive))
            return parts[i];
    }
    return {};
}

ImportRow waitingRow(const QString &file)
{
    ImportRow row{.name = fileNameIn(file)};
    row.date = row.distance = display::unknown();
    row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Reading…"));
    return row;
}

ImportRow rowOf(const ImportCandidate &candidate, const ImportDecision &decision)
{
    ImportRow row = factsOf(candidate, decision);
    const bool isAnswered = candidate.state == ImportCandidate::State::AsksPool && decision.poolLength;
    const auto state = isAnswered ? ImportCandidate::State::Ready : candidate.state;
    row.mark = markOf(state);
    row.status = texts::stateName(state);
    if (!candidate.sameAs.isEmpty())
        row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Same file twice"));
    row.note = texts::describe(candidate);
    if (candidate.canBeImported() && !decision.isWanted) {
        row.mark = ImportMark::LeftOut;
        row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Left out"));
    }
    return row;
}

ImportRow rowOf(const ImportedItem &item, const ImportCandidate *candidate, const ImportDecision &decision)
{
    ImportCandidate unseen;
    unseen.file = item.file;
    const ImportCandidate &looked = candidate ? *candidate : unseen;
    ImportDecision given = decision;
    given.poolLength = chosenPool(looked, decision);
    ImportRow row = factsOf(looked, given);
    switch (item.outcome) {
    case ImportOutcome::Imported:
        row.mark = ImportMark::Ready;
        row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Imported"));
        break;
    case ImportOutcome::Known:
        row.mark = ImportMark::InLibrary;
        row.status = texts::stateName(ImportCandidate::State::Known);
        break;
    case ImportOutcome::Restored:
        row.mark = ImportMark::Ready;
        row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Brought back"));
        break;
    case ImportOutcome::Failed:
        row.mark = ImportMark::Problem;
        row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Not imported"));
        row.note = texts::describe(item);
        return row;
    case ImportOutcome::LeftOut:
        row.mark = ImportMark::LeftOut;
        row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Left out"));
        return row;
    }
    ImportedItem told = item;
    if (given.poolLength)
        std::erase_if(told.warnings, [](const Warning &one) { return one.code == WarningCode::PoolLengthUnknown; });
    row.note = texts::describe(told);
    return row;
}

ImportRow rowNotReached(const ImportCandidate &candidate, const ImportDecision &decision)
{
    ImportRow row = factsOf(candidate, decision);
    row.status = translated(QT_TRANSLATE_NOOP("ImportRow", "Not reached"));
    return row;
}

} // namespace lengthwise
