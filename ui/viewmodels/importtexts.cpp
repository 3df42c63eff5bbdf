#include "ui/viewmodels/importtexts.h"

#include "core/base/safetext.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lengthwise::texts {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("ImportTexts", source);
}

/// The form for one, or the one with the number; QT_TRANSLATE_NOOP'ed both.
QString counted(int count, const char *one, const char *many)
{
    return translated(count == 1 ? one : many).arg(display::number(double(count), 0));
}

QString lastPart(const QString &file)
{
    return safeText(file.section(u'/', -1));
}

QString secondSource(const CandidateSwim &swim)
{
    if (!swim.joins)
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "The same swim as in %1. Both become one swim."))
            .arg(lastPart(swim.joinsFile));
    if (swim.joinsDeleted)
        return translated(QT_TRANSLATE_NOOP(
            "ImportTexts", "The same swim as one that you deleted. It will be added to that one and stays deleted."));
    if (swim.joinsTitle.isEmpty())
        return translated(QT_TRANSLATE_NOOP(
            "ImportTexts", "The same swim is in the library already. It will be added as a second source."));
    return translated(QT_TRANSLATE_NOOP("ImportTexts", "The same swim as “%1”. It will be added as a second source."))
        .arg(safeText(swim.joinsTitle));
}

QString secondSource(const ImportCandidate &candidate)
{
    for (const CandidateSwim &swim : candidate.swims) {
        if (swim.joins || !swim.joinsFile.isEmpty())
            return secondSource(swim);
    }
    return {};
}

QString sameBytes(const ImportCandidate &candidate)
{
    if (!candidate.sameAs.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "The same file as %1. It is taken once."))
            .arg(lastPart(candidate.sameAs));
    for (const CandidateSwim &swim : candidate.swims) {
        if (!swim.joinsTitle.isEmpty())
            return translated(QT_TRANSLATE_NOOP("ImportTexts", "This file is a recording of “%1”."))
                .arg(safeText(swim.joinsTitle));
    }
    return {};
}

} // namespace

QString stateName(ImportCandidate::State state)
{
    switch (state) {
    case ImportCandidate::State::Ready:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "Ready"));
    case ImportCandidate::State::Known:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "Already in the library"));
    case ImportCandidate::State::SecondSource:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "Second source"));
    case ImportCandidate::State::WasDeleted:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "Deleted before"));
    case ImportCandidate::State::AsksPool:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "Pool length?"));
    case ImportCandidate::State::AsksColumns:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "Columns?"));
    case ImportCandidate::State::Failed:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "Cannot be read"));
    }
    return {};
}

QString describe(const ImportCandidate &candidate)
{
    switch (candidate.state) {
    case ImportCandidate::State::Ready:
        return {};
    case ImportCandidate::State::Known:
        return sameBytes(candidate);
    case ImportCandidate::State::SecondSource:
        return secondSource(candidate);
    case ImportCandidate::State::WasDeleted:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "You deleted this swim. Importing it brings it back."));
    case ImportCandidate::State::AsksPool:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "The file does not say how long the pool is."));
    case ImportCandidate::State::AsksColumns:
        return translated(QT_TRANSLATE_NOOP("ImportTexts",
            "This table is of a kind that is not known yet. Say what its columns are; tables like it are understood "
            "from then on."));
    case ImportCandidate::State::Failed:
        return candidate.error ? describe(*candidate.error) : QString();
    }
    return {};
}

QString outcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "imported"));
    case ImportOutcome::Known:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "already in the library"));
    case ImportOutcome::Restored:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "had been deleted and is back"));
    case ImportOutcome::Failed:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "could not be read"));
    case ImportOutcome::LeftOut:
        return translated(QT_TRANSLATE_NOOP("ImportTexts", "left out"));
    }
    return {};
}

QString describe(const ImportedItem &item)
{
    if (item.error)
        return describe(*item.error);
    QStringList said;
    for (const Warning &warning : item.warnings) {
        if (const QString words = describe(warning); !said.contains(words))
            said << words;
    }
    return said.join(u' ');
}

ImportCounts countsOf(const ImportReport &report)
{
    ImportCounts counts;
    for (const ImportedItem &item : report.items) {
        switch (item.outcome) {
        case ImportOutcome::Imported:
            ++counts.imported;
            counts.swims += item.newSwims;
            counts.secondSources += item.newSwims == 0 ? 1 : 0;
            break;
        case ImportOutcome::Known:
            ++counts.known;
            break;
        case ImportOutcome::Restored:
            ++counts.restored;
            break;
        case ImportOutcome::Failed:
            ++counts.failed;
            break;
        case ImportOutcome::LeftOut:
            ++counts.leftOut;
            break;
        }
    }
    return counts;
}

QString summaryOf(const ImportReport &report)
{
    const ImportCounts counts = countsOf(report);
    QStringList parts{counts.swims == 0 ? translated(QT_TRANSLATE_NOOP("ImportTexts", "No new swims"))
                                        : counted(counts.swims, QT_TRANSLATE_NOOP("ImportTexts", "%1 swim imported"),
                                            QT_TRANSLATE_NOOP("ImportTexts", "%1 swims imported"))};
    const auto add = [&parts](int count, const char *one, const char *many) {
        if (count > 0)
            parts << counted(count, one, many);
    };
    add(counts.secondSources, QT_TRANSLATE_NOOP("ImportTexts", "%1 second source added"),
        QT_TRANSLATE_NOOP("ImportTexts", "%1 second sources added"));
    add(counts.restored, QT_TRANSLATE_NOOP("ImportTexts", "%1 brought back"),
        QT_TRANSLATE_NOOP("ImportTexts", "%1 brought back"));
    add(counts.known, QT_TRANSLATE_NOOP("ImportTexts", "%1 was already in the library"),
        QT_TRANSLATE_NOOP("ImportTexts", "%1 were already in the library"));
    add(counts.failed, QT_TRANSLATE_NOOP("ImportTexts", "%1 could not be read"),
        QT_TRANSLATE_NOOP("ImportTexts", "%1 could not be read"));
    add(counts.leftOut, QT_TRANSLATE_NOOP("ImportTexts", "%1 left out"),
        QT_TRANSLATE_NOOP("ImportTexts", "%1 left out"));
    add(report.passedOver, QT_TRANSLATE_NOOP("ImportTexts", "%1 other file passed over"),
        QT_TRANSLATE_NOOP("ImportTexts", "%1 other files passed over"));
    const QString said = parts.join(u", "_s);
    return report.cancelled
        ? translated(QT_TRANSLATE_NOOP("ImportTexts", "Stopped; what came before is kept: %1.")).arg(said)
        : said + u'.';
}

} // namespace lengthwise::texts
