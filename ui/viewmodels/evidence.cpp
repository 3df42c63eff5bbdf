#include "ui/viewmodels/evidence.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/paces.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lengthwise {

namespace {

/// More stretches than this are counted, not listed.
constexpr qsizetype mostStretches = 3;

QString translated(const char *source)
{
    return QCoreApplication::translate("Evidence", source);
}

/// "1–10", "4", "3–7, 12"; empty where that would be a long list.
QString stretches(const std::vector<std::size_t> &indices)
{
    QStringList parts;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const std::size_t first = i;
        while (i + 1 < indices.size() && indices[i + 1] == indices[i] + 1)
            ++i;
        const QString from = QString::number(indices[first] + 1);
        parts << (first == i ? from : QStringLiteral("%1\u2013%2").arg(from).arg(indices[i] + 1));
    }
    return parts.size() > mostStretches ? QString() : parts.join(QStringLiteral(", "));
}

QString setText(const SetRow &set)
{
    const QString number = QString::number(set.number);
    if (set.repeats.size() < 2)
        return translated(QT_TRANSLATE_NOOP("Evidence", "Set %1")).arg(number);
    //: The first number is the set's, the second the last repeat's
    return translated(QT_TRANSLATE_NOOP("Evidence", "Set %1 \u00b7 repeats 1\u2013%2"))
        .arg(number)
        .arg(set.repeats.size());
}

QString lengthsText(const WorkoutReport &report, const std::vector<std::size_t> &lengths)
{
    const bool isPool = report.environment == Environment::Pool;
    const QString which = stretches(lengths);
    if (lengths.size() == 1)
        return translated(
            isPool ? QT_TRANSLATE_NOOP("Evidence", "Length %1") : QT_TRANSLATE_NOOP("Evidence", "Split %1"))
            .arg(which);
    if (which.isEmpty())
        return isPool ? texts::lengths(int(lengths.size())) : texts::splits(int(lengths.size()));
    return translated(isPool ? QT_TRANSLATE_NOOP("Evidence", "Lengths %1") : QT_TRANSLATE_NOOP("Evidence", "Splits %1"))
        .arg(which);
}

} // namespace

EvidenceLink evidenceLink(const WorkoutReport &report, std::vector<std::size_t> lengths)
{
    std::erase_if(lengths, [&report](std::size_t length) { return length >= report.lengths.size(); });
    if (lengths.empty())
        return {};
    EvidenceLink link;
    const auto whole = std::find_if(
        report.sets.begin(), report.sets.end(), [&lengths](const SetRow &set) { return set.lengths == lengths; });
    if (whole != report.sets.end()) {
        link.set = std::size_t(whole - report.sets.begin());
        link.text = setText(*whole);
    } else if (lengths.size() < report.lengths.size()) {
        link.text = lengthsText(report, lengths);
    } else {
        return {};
    }
    link.lengths = std::move(lengths);
    return link;
}

EvidenceLink cssLink(const WorkoutReport &report)
{
    const auto pace = report.css ? pacePer100(report.css->speed, report.unit) : std::nullopt;
    if (!pace)
        return {};
    return {.text = translated(QT_TRANSLATE_NOOP("Evidence", "From CSS %1")).arg(display::time(pace)),
        .leadsToZones = true};
}

} // namespace lengthwise
