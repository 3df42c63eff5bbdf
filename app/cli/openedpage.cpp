#include "app/cli/openedpage.h"

#include "app/cli/pageparts.h"
#include "app/cli/recordingpage.h"
#include "app/cli/swimpage.h"
#include "app/cli/swimrows.h"
#include "app/cli/usage.h"
#include "app/cli/waysout.h"
#include "app/library/librarywords.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr int labelWidth = 12;

/// Label and text, the text broken below itself; a command stays whole, so that it can be copied.
QString line(const QString &label, const QString &text)
{
    const QString margin = label.leftJustified(labelWidth);
    if (text.startsWith(u"lengthwise-cli "))
        return margin + text + u'\n';
    return text.isEmpty() ? QString() : wrapped(margin, text);
}

/// Only the first line says the label.
QString lines(const char *label, const QStringList &texts)
{
    QString said;
    for (const QString &text : texts)
        said += line(said.isEmpty() ? translated(label) : QString(), text);
    return said;
}

QStringList recordingsOf(const OpenedSwim &swim)
{
    QStringList texts;
    const SwimGroup &group = swim.loaded.group;
    for (std::size_t i = 0; i < group.members.size(); ++i) {
        const Recording &recording = swim.loaded.recordings[i];
        const QString file = safeText(QString::fromStdString(recording.fileName));
        QStringList facts{swim.members[qsizetype(i)], file.isEmpty() ? u"Strava"_s : file};
        if (group.members.size() > 1 && group.members[i] == group.measured)
            facts << translated(QT_TRANSLATE_NOOP("Commands", "(gives the measurements)"));
        if (!recording.hasPayload)
            facts << translated(QT_TRANSLATE_NOOP("Commands", "(its bytes are not kept any more)"));
        texts << facts.join(u' ');
    }
    return texts;
}

QString sentence(const Edit &edit, Instant origin)
{
    return QStringLiteral("%1: %2").arg(
        librarywords::fieldName(edit.field, origin), librarywords::valueWords(edit.field, edit.value));
}

QStringList correctionsOf(const OpenedSwim &swim)
{
    QStringList texts;
    for (const Edit &edit : swim.loaded.corrected.applied)
        texts << sentence(edit, swim.loaded.corrected.recorded.start);
    return texts;
}

QStringList idleOf(const OpenedSwim &swim, const Request &request)
{
    QStringList texts;
    for (const IdleEdit &idle : swim.loaded.corrected.idle) {
        texts << QStringLiteral("%1 (%2)").arg(
            sentence(idle.edit, swim.loaded.corrected.recorded.start), librarywords::describe(idle.why));
    }
    const bool hasOverlap = std::any_of(swim.loaded.corrected.idle.begin(), swim.loaded.corrected.idle.end(),
        [](const IdleEdit &idle) { return idle.why == IdleEdit::Why::Conflict; });
    for (const Edit &edit : swim.loaded.corrected.applied) {
        if (hasOverlap && edit.field.starts_with("stretch@"))
            texts << translated(QT_TRANSLATE_NOOP("Commands", "To take the older one instead:"))
                  << commandLine(request, {u"edit"_s, swim.name, QString::fromStdString(edit.field), u"recorded"_s});
    }
    return texts;
}

QStringList questionsOf(const OpenedSwim &swim, const Request &request)
{
    QStringList texts;
    if (!swim.covers.isEmpty())
        texts << translated(QT_TRANSLATE_NOOP("Commands", "This recording covers other swims too: %1."))
                     .arg(swim.covers.join(u", "_s));
    if (!swim.coveredBy.isEmpty())
        texts << translated(QT_TRANSLATE_NOOP("Commands", "A longer recording covers this swim: %1."))
                     .arg(swim.coveredBy.join(u", "_s));
    if (!texts.isEmpty())
        texts << translated(QT_TRANSLATE_NOOP("Commands", "Delete what is not to be counted:"))
              << commandLine(request, {u"edit"_s, u"ID"_s, u"deleted"_s, u"yes"_s});
    return texts;
}
} // namespace

QString libraryPage(const OpenedSwim &swim, const Request &request)
{
    const CorrectedWorkout &corrected = swim.loaded.corrected;
    QString page = line(translated(QT_TRANSLATE_NOOP("Commands", "Swim")), swim.name);
    if (corrected.deleted)
        page += lines(QT_TRANSLATE_NOOP("Commands", "Deleted"),
            {translated(QT_TRANSLATE_NOOP("Commands", "To bring it back:")),
                commandLine(request, {u"edit"_s, swim.name, u"deleted"_s, u"no"_s})});
    page += line(translated(QT_TRANSLATE_NOOP("Commands", "Title")), safeText(corrected.title));
    QStringList notes;
    for (const QString &paragraph : corrected.notes.split(u'\n', Qt::SkipEmptyParts))
        notes << safeText(paragraph, paragraph.size());
    page += lines(QT_TRANSLATE_NOOP("Commands", "Notes"), notes);
    if (corrected.effort)
        page += line(translated(QT_TRANSLATE_NOOP("Commands", "Effort")),
            translated(QT_TRANSLATE_NOOP("Commands", "%1 of 10")).arg(*corrected.effort));
    if (corrected.isStrokeCycle)
        page += line(translated(QT_TRANSLATE_NOOP("Commands", "Strokes")),
            translated(QT_TRANSLATE_NOOP("Commands", "the watch counts both arms as one")));
    page += lines(QT_TRANSLATE_NOOP("Commands", "Recordings"), recordingsOf(swim));
    page += lines(QT_TRANSLATE_NOOP("Commands", "Corrected"), correctionsOf(swim));
    page += lines(QT_TRANSLATE_NOOP("Commands", "Not shown"), idleOf(swim, request));
    page += lines(QT_TRANSLATE_NOOP("Commands", "To decide"), questionsOf(swim, request));
    return page + u'\n';
}

QString correctedPage(const OpenedSwim &swim, bool withLengths)
{
    const CorrectedWorkout &corrected = swim.loaded.corrected;
    const std::vector<SwimId> &members = swim.loaded.group.members;
    const auto measured = std::find(members.begin(), members.end(), swim.loaded.group.measured) - members.begin();
    const Recording &recording = swim.loaded.recordings[std::size_t(measured)];
    QString page =
        swimPage({.file = QString::fromStdString(recording.fileName), .workout = corrected.workout}, swim.swimmer);
    if (withLengths && !corrected.workout.lengths.empty())
        page += lengthTable(corrected.workout, corrected.correctedLengths) + u'\n';
    return page;
}

} // namespace lengthwise::cli
