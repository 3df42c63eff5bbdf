#include "core/ingest/overlay.h"

#include "core/ingest/lengthnames.h"
#include "core/ingest/stretches.h"
#include "core/ingest/totals.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace lengthwise {

namespace {

struct ReadEdit {
    Edit edit;
    FieldValue value;
};

/// The newest edit of each register; the evaluation must not depend on who resolved them before.
std::vector<Edit> registersOf(const std::vector<Edit> &edits)
{
    std::map<std::pair<std::string_view, std::string_view>, const Edit *> newest;
    for (const Edit &edit : edits) {
        const Edit *&known = newest[{edit.subject, edit.field}];
        if (!known || std::tie(known->stamp, known->value) < std::tie(edit.stamp, edit.value))
            known = &edit;
    }
    std::vector<Edit> registers;
    for (const auto &[name, edit] : newest)
        registers.push_back(*edit);
    return registers;
}

bool inOrder(const Edit &a, const Edit &b)
{
    return std::tie(a.subject, a.field) < std::tie(b.subject, b.field);
}

class Evaluation
{
public:
    Evaluation(Workout recorded, const SwimId &measured, const std::vector<Edit> &edits, const Unedited &unedited);
    CorrectedWorkout result() &&;

private:
    void read(const Edit &edit, const std::string &measured);
    void setPoolLength();
    void layStretches();
    void correctLengths();
    void setFields();
    void settle();

    bool hasLengths() const
    {
        return m_result.recorded.environment == Environment::Pool && !m_result.recorded.lengths.empty();
    }
    void apply(const Edit &edit) { m_result.applied.push_back(edit); }
    void leave(const Edit &edit, IdleEdit::Why why) { m_result.idle.push_back({edit, why}); }

    CorrectedWorkout m_result;
    std::vector<ReadEdit> m_edits;          ///< of the measured swim, newest first
    std::vector<ReadEdit> m_words;          ///< title, notes ... of all members, newest first
    std::vector<RepairedLength> m_repaired; ///< empty: no stretch applies
};

Evaluation::Evaluation(
    Workout recorded, const SwimId &measured, const std::vector<Edit> &edits, const Unedited &unedited)
{
    m_result.isStrokeCycle = unedited.isCycle;
    m_result.title = unedited.title;
    m_result.notes = unedited.notes;
    m_result.workout = recorded;
    m_result.recorded = std::move(recorded);
    const std::string subject = subjectOf(measured);
    for (const Edit &edit : registersOf(edits)) {
        if (edit.value && swimOfSubject(edit.subject))
            read(edit, subject);
    }
    const auto isNewer = [](const ReadEdit &a, const ReadEdit &b) {
        return a.edit.stamp != b.edit.stamp ? a.edit.stamp > b.edit.stamp : inOrder(a.edit, b.edit);
    };
    std::sort(m_edits.begin(), m_edits.end(), isNewer);
    std::sort(m_words.begin(), m_words.end(), isNewer);
}

void Evaluation::read(const Edit &edit, const std::string &measured)
{
    const auto value = readField(edit.field, edit.value);
    if (!value) {
        leave(edit, IdleEdit::Why::Unreadable);
        return;
    }
    const bool isOfSwim = std::holds_alternative<field::PoolLength>(**value)
        || std::holds_alternative<field::Stretch>(**value) || std::holds_alternative<field::LengthStroke>(**value)
        || std::holds_alternative<field::LengthStrokes>(**value);
    if (!isOfSwim)
        m_words.push_back({edit, **value});
    else if (edit.subject == measured)
        m_edits.push_back({edit, **value});
    else
        leave(edit, IdleEdit::Why::OtherRecording);
}

CorrectedWorkout Evaluation::result() &&
{
    setPoolLength();
    layStretches();
    correctLengths();
    setFields();
    settle();
    std::sort(m_result.applied.begin(), m_result.applied.end(), inOrder);
    std::sort(m_result.idle.begin(), m_result.idle.end(),
        [](const IdleEdit &a, const IdleEdit &b) { return inOrder(a.edit, b.edit); });
    return std::move(m_result);
}

void Evaluation::setPoolLength()
{
    for (const ReadEdit &one : m_edits) {
        const auto *pool = std::get_if<field::PoolLength>(&one.value);
        if (!pool)
            continue;
        if (m_result.recorded.environment != Environment::Pool) {
            leave(one.edit, IdleEdit::Why::NoLongerFits);
            continue;
        }
        m_result.workout.poolUnit = pool->unit;
        m_result.workout.poolLength = pool->distance();
        apply(one.edit);
    }
}

void Evaluation::layStretches()
{
    std::vector<field::Stretch> applied;
    for (const ReadEdit &one : m_edits) {
        const auto *stretch = std::get_if<field::Stretch>(&one.value);
        if (!stretch)
            continue;
        if (!fits(*stretch, m_result.recorded)) {
            leave(one.edit, IdleEdit::Why::NoLongerFits);
        } else if (std::any_of(applied.begin(), applied.end(),
                       [stretch](const field::Stretch &newer) { return overlap(newer, *stretch); })) {
            leave(one.edit, IdleEdit::Why::Conflict);
        } else {
            applied.push_back(*stretch);
            apply(one.edit);
        }
    }
    if (applied.empty())
        return;
    m_repaired = repairedLengths(m_result.recorded, applied);
    m_result.workout.lengths.clear();
    std::vector<std::size_t> places;
    for (const RepairedLength &repaired : m_repaired) {
        m_result.workout.lengths.push_back(repaired.length);
        places.push_back(repaired.place);
    }
    carryLapsOver(m_result.workout, m_result.recorded, places);
}

void Evaluation::correctLengths()
{
    if (m_edits.empty())
        return;
    std::vector<Length> &lengths = m_result.workout.lengths;
    const LengthNames names(hasLengths() ? lengths : std::vector<Length>{});
    std::vector<bool> hasStroke(lengths.size());
    std::vector<bool> hasStrokes(lengths.size());
    for (const ReadEdit &one : m_edits) {
        const auto *stroke = std::get_if<field::LengthStroke>(&one.value);
        const auto *strokes = std::get_if<field::LengthStrokes>(&one.value);
        if (!stroke && !strokes)
            continue;
        const auto found = names.find(stroke ? stroke->length : strokes->length);
        if (!found || lengths[*found].type != LengthType::Active) {
            leave(one.edit, IdleEdit::Why::NoLongerFits);
            continue;
        }
        std::vector<bool> &isTaken = stroke ? hasStroke : hasStrokes;
        if (isTaken[*found]) {
            leave(one.edit, IdleEdit::Why::Conflict);
            continue;
        }
        isTaken[*found] = true;
        if (stroke)
            lengths[*found].stroke = stroke->stroke;
        else
            lengths[*found].strokes = strokes->strokes;
        apply(one.edit);
    }
}

void Evaluation::setFields()
{
    // From the oldest to the newest: the newest has the last word.
    for (auto one = m_words.rbegin(); one != m_words.rend(); ++one) {
        if (const auto *title = std::get_if<field::Title>(&one->value))
            m_result.title = title->text;
        else if (const auto *notes = std::get_if<field::Notes>(&one->value))
            m_result.notes = notes->text;
        else if (const auto *effort = std::get_if<field::Effort>(&one->value))
            m_result.effort = effort->value;
        else if (const auto *count = std::get_if<field::StrokeCount>(&one->value))
            m_result.isStrokeCycle = count->isCycle;
        else if (const auto *deleted = std::get_if<field::Deleted>(&one->value))
            m_result.deleted = deleted->value;
    }
}

void Evaluation::settle()
{
    const std::vector<Length> &recorded = m_result.recorded.lengths;
    const std::vector<Length> &corrected = m_result.workout.lengths;
    m_result.correctedLengths.resize(corrected.size());
    for (std::size_t i = 0; i < corrected.size(); ++i) {
        const auto origin = m_repaired.empty() ? std::optional(i) : m_repaired[i].recorded;
        m_result.correctedLengths[i] = !origin || corrected[i] != recorded[*origin];
    }
    if (!m_result.applied.empty())
        settleTotals(m_result.workout, m_result.recorded);
}

} // namespace

CorrectedWorkout overlay(
    Workout recorded, const SwimId &measured, const std::vector<Edit> &edits, const Unedited &unedited)
{
    return Evaluation(std::move(recorded), measured, edits, unedited).result();
}

} // namespace lengthwise
