#include "ui/viewmodels/swimcorrections.h"

#include "core/ingest/lengthnames.h"
#include "core/ingest/stretches.h"
#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/editwords.h"
#include "ui/viewmodels/lengthactions.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/recordedlengths.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("SwimCorrections", source);
}

std::optional<FieldValue> valueIn(const Edit &edit)
{
    const auto read = readField(edit.field, edit.value);
    return read ? *read : std::nullopt;
}

bool isActive(const Length &length)
{
    return length.type == LengthType::Active;
}

wish::Register registerOf(const Edit &edit)
{
    return {edit.subject, edit.field};
}

QString changed(const QString &what, const QString &before, const QString &after)
{
    if (before.isEmpty())
        return QStringLiteral("%1: %2").arg(what, after);
    return QStringLiteral("%1: %2 \u2192 %3").arg(what, before, after);
}

/// "Stroke of length 22", "Strokes of lengths 41–80".
QString ofLengths(const std::string &what, const std::vector<std::size_t> &rows)
{
    const bool isOne = rows.size() == 1;
    const char *source = what == "stroke"
        ? (isOne ? QT_TRANSLATE_NOOP("SwimCorrections", "Stroke of length %1")
                 : QT_TRANSLATE_NOOP("SwimCorrections", "Stroke of lengths %1"))
        : (isOne ? QT_TRANSLATE_NOOP("SwimCorrections", "Strokes counted in length %1")
                 : QT_TRANSLATE_NOOP("SwimCorrections", "Strokes counted in lengths %1"));
    return translated(source).arg(rowNumbers(rows));
}

/// Collects the edits of a swim as lines.
class Lines
{
public:
    explicit Lines(const CorrectedWorkout &corrected)
        : m_corrected(corrected)
        , m_names(m_corrected.workout.lengths)
        , m_recordedNames(m_corrected.recorded.lengths)
        , m_active(activeLengths(m_corrected.workout))
        , m_stretches(stretchesOf(m_corrected.applied))
        , m_repaired(repairedLengths(m_corrected.recorded, m_stretches))
    {
    }

    std::vector<SwimCorrection> applied();
    std::vector<SwimCorrection> idle() const;

private:
    /// Alike corrections of single lengths, that are told as one.
    struct Alike {
        std::vector<std::size_t> rows;
        std::vector<wish::Register> registers;
    };
    using Kind = std::tuple<std::string, QString, QString>; ///< "stroke" or "strokes", before, after

    void add(const Edit &edit);
    void addStretch(const Edit &edit, const field::Stretch &stretch);
    void addLength(const Edit &edit, const FieldValue &value);
    QString stretchWords(const field::Stretch &stretch, const std::vector<std::size_t> &rows, std::size_t at) const;
    std::optional<std::size_t> rowOf(std::size_t length) const;
    const Length *recordedAs(const field::LengthName &name) const;
    static SwimCorrection lineOf(const Kind &kind, Alike alike);

    const CorrectedWorkout &m_corrected;
    LengthNames m_names;
    LengthNames m_recordedNames;
    std::vector<std::size_t> m_active;
    std::vector<field::Stretch> m_stretches;
    std::vector<RepairedLength> m_repaired; ///< as the corrected swim's lengths
    std::map<Kind, Alike> m_alike;
    std::vector<std::pair<std::size_t, SwimCorrection>> m_lines; ///< by how many lengths are swum before
};

std::optional<std::size_t> Lines::rowOf(std::size_t length) const
{
    const auto found = std::ranges::lower_bound(m_active, length);
    if (found == m_active.end() || *found != length)
        return std::nullopt;
    return std::size_t(found - m_active.begin());
}

/// The recorded length of this name; absent where a repair of a stretch stands in its place.
const Length *Lines::recordedAs(const field::LengthName &name) const
{
    const auto found = m_recordedNames.find(name);
    if (!found)
        return nullptr;
    const Length &length = m_corrected.recorded.lengths[*found];
    const bool isRepaired = std::ranges::any_of(
        m_stretches, [&length](const field::Stretch &stretch) { return startsIn(length, stretch); });
    return isRepaired ? nullptr : &length;
}

QString Lines::stretchWords(const field::Stretch &stretch, const std::vector<std::size_t> &rows, std::size_t at) const
{
    const auto was = std::size_t(std::ranges::count_if(m_corrected.recorded.lengths,
        [&stretch](const Length &length) { return isActive(length) && startsIn(length, stretch); }));
    const std::size_t now = rows.size();
    std::vector<std::size_t> before;
    for (std::size_t i = 0; i < was; ++i)
        before.push_back(at + i);
    if (was == 1 && now == 2)
        return translated(QT_TRANSLATE_NOOP("SwimCorrections", "%1 split in two")).arg(lengthNumbers(before));
    if (was == 1 && now > 2)
        return translated(QT_TRANSLATE_NOOP("SwimCorrections", "%1 split in %2")).arg(lengthNumbers(before)).arg(now);
    if (was > 1 && now == 1)
        return translated(QT_TRANSLATE_NOOP("SwimCorrections", "%1 joined")).arg(lengthNumbers(before));
    if (was == 0 && now > 0)
        return translated(QT_TRANSLATE_NOOP("SwimCorrections", "%1 put in, missed by the watch"))
            .arg(lengthNumbers(rows));
    if (was > 0 && now == 0)
        return translated(QT_TRANSLATE_NOOP("SwimCorrections", "%1 turned into rest")).arg(lengthNumbers(before));
    if (was == 0)
        return translated(QT_TRANSLATE_NOOP("SwimCorrections", "A rest corrected"));
    return translated(QT_TRANSLATE_NOOP("SwimCorrections", "%1 recorded, now %2"))
        .arg(lengthNumbers(before), texts::lengths(int(now)));
}

void Lines::addStretch(const Edit &edit, const field::Stretch &stretch)
{
    const auto place = std::size_t(std::ranges::find(m_stretches, stretch) - m_stretches.begin());
    SwimCorrection line;
    std::vector<std::size_t> lengths;
    std::size_t at = 0; // how many lengths are swum before it
    for (std::size_t i = 0; i < m_repaired.size() && i < m_corrected.workout.lengths.size(); ++i) {
        const Length &length = m_repaired[i].length;
        if (m_repaired[i].stretch == place) {
            lengths.push_back(i);
            if (const auto row = rowOf(i))
                line.rows.push_back(*row);
        } else if (isActive(length) && length.start < stretch.start) {
            ++at;
        }
    }
    if (!line.rows.empty())
        at = line.rows.front();
    line.words = stretchWords(stretch, line.rows, at);
    if (lengths.empty())
        line.takeBack = wish::TakeBack{{registerOf(edit)}};
    else
        line.takeBack = wish::AsRecorded{lengths};
    m_lines.emplace_back(at, std::move(line));
}

void Lines::addLength(const Edit &edit, const FieldValue &value)
{
    const auto name = lengthOf(value);
    const auto length = name ? m_names.find(*name) : std::nullopt;
    const auto row = length ? rowOf(*length) : std::nullopt;
    if (!row)
        return;
    const Length *recorded = recordedAs(*name);
    Kind kind{"stroke", {}, {}};
    if (const auto *stroke = std::get_if<field::LengthStroke>(&value)) {
        kind = {
            "stroke", recorded ? texts::strokeName(recorded->stroke) : QString(), texts::strokeName(stroke->stroke)};
    } else if (const auto *strokes = std::get_if<field::LengthStrokes>(&value)) {
        const QString before = recorded ? countWords(recorded->strokes) : QString();
        kind = {"strokes", before, countWords(strokes->strokes)};
    }
    Alike &alike = m_alike[kind];
    alike.rows.push_back(*row);
    alike.registers.push_back(registerOf(edit));
}

SwimCorrection Lines::lineOf(const Kind &kind, Alike alike)
{
    const auto &[what, before, after] = kind;
    std::ranges::sort(alike.rows);
    return {.words = changed(ofLengths(what, alike.rows), before, after),
        .reason = {},
        .rows = std::move(alike.rows),
        .takeBack = wish::TakeBack{std::move(alike.registers)},
        .instead = std::nullopt};
}

void Lines::add(const Edit &edit)
{
    const auto value = valueIn(edit);
    if (!value)
        return;
    if (const auto *stretch = std::get_if<field::Stretch>(&*value))
        addStretch(edit, *stretch);
    else if (std::holds_alternative<field::PoolLength>(*value))
        m_lines.emplace_back(0,
            SwimCorrection{.words = changed(translated(QT_TRANSLATE_NOOP("SwimCorrections", "Length of the pool")),
                               recordedPool(m_corrected.recorded), editwords::valueWords(edit.field, edit.value)),
                .reason = {},
                .rows = {},
                .takeBack = wish::PoolLength{},
                .instead = std::nullopt});
    else
        addLength(edit, *value);
}

std::vector<SwimCorrection> Lines::applied()
{
    for (const Edit &edit : m_corrected.applied)
        add(edit);
    for (auto &[kind, alike] : m_alike) {
        const std::size_t before = std::ranges::min(alike.rows);
        m_lines.emplace_back(before, lineOf(kind, std::move(alike)));
    }
    std::ranges::stable_sort(m_lines, {}, &std::pair<std::size_t, SwimCorrection>::first);
    std::vector<SwimCorrection> lines;
    for (auto &[before, line] : m_lines)
        lines.push_back(std::move(line));
    return lines;
}

std::vector<SwimCorrection> Lines::idle() const
{
    std::vector<SwimCorrection> lines;
    for (const IdleEdit &idle : m_corrected.idle) {
        const QString field = editwords::fieldName(idle.edit.field, m_corrected.recorded.start);
        SwimCorrection line{
            .words = QStringLiteral("%1: %2").arg(field, editwords::valueWords(idle.edit.field, idle.edit.value)),
            .reason = editwords::describe(idle.why),
            .rows = {},
            .takeBack = wish::TakeBack{{registerOf(idle.edit)}},
            .instead = std::nullopt};
        if (!line.words.isEmpty())
            line.words[0] = line.words.at(0).toUpper();
        if (idle.why == IdleEdit::Why::Conflict)
            line.instead = wish::TakeInstead{registerOf(idle.edit)};
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

SwimCorrections swimCorrections(const SwimDocument &document)
{
    if (!document.isInLibrary())
        return {};
    Lines lines(document.sheet.corrected);
    SwimCorrections corrections;
    corrections.applied = lines.applied();
    corrections.idle = lines.idle();
    corrections.recorded = recordedWords(document.sheet.corrected);
    return corrections;
}

std::vector<bool> correctedRows(const SwimCorrections &corrections)
{
    std::vector<bool> rows;
    for (const QString &recorded : corrections.recorded)
        rows.push_back(!recorded.isEmpty());
    return rows;
}

QString idleSummary(const SwimCorrections &corrections)
{
    if (corrections.idle.empty())
        return {};
    return counted("SwimCorrections", int(corrections.idle.size()),
        QT_TRANSLATE_N_NOOP("SwimCorrections", "%n correction no longer fits"),
        QT_TRANSLATE_N_NOOP("SwimCorrections", "%n corrections no longer fit"));
}

} // namespace lengthwise
