#include "app/cli/steps.h"

#include "app/cli/usage.h"
#include "app/library/librarywords.h"
#include "core/base/safetext.h"
#include "core/report/swimnames.h"
#include "core/store/recordingstore.h"
#include "core/store/workoutstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
struct Named {
    QString name; ///< of the workout; the athlete's for a profile
    std::optional<Instant> origin;
};

Result<Named> named(OpenLibrary &library, const SwimNames &names, const std::string &subject)
{
    const auto swim = swimOfSubject(subject);
    if (!swim)
        return Named{.name = safeText(library.athlete().name)};
    const auto facts = RecordingStore(library.database()).swim(*swim);
    if (!facts)
        return fail(facts.error());
    const auto shown = WorkoutStore(library.database()).measuredOf(*swim);
    if (!shown)
        return fail(shown.error());
    Named result{.name = names.nameOf(*shown)};
    if (*facts)
        result.origin = (*facts)->start;
    return result;
}
} // namespace

QString actionOf(const EditStep &step)
{
    return librarywords::actionName(step.action);
}

Result<QString> stepLines(OpenLibrary &library, const std::vector<StepChange> &changes)
{
    const auto names = SwimNames::of(library.database());
    if (!names)
        return fail(names.error());
    constexpr std::size_t mostLines = 6;
    QString lines;
    for (const StepChange &change : std::span(changes).first(std::min(changes.size(), mostLines))) {
        const auto subject = named(library, *names, change.subject);
        if (!subject)
            return fail(subject.error());
        lines += QStringLiteral("  %1  %2: %3 \u2192 %4\n")
                     .arg(subject->name, librarywords::fieldName(change.field, subject->origin),
                         librarywords::valueWords(change.field, change.before),
                         librarywords::valueWords(change.field, change.after));
    }
    if (changes.size() > mostLines)
        lines += translated(QT_TRANSLATE_NOOP("Commands", "  ... and %1 more")).arg(changes.size() - mostLines) + u'\n';
    return lines;
}

Result<QStringList> workoutNames(OpenLibrary &library, const std::vector<StepChange> &changes)
{
    const auto names = SwimNames::of(library.database());
    if (!names)
        return fail(names.error());
    QStringList workouts;
    for (const StepChange &change : changes) {
        const auto swim = swimOfSubject(change.subject);
        if (!swim)
            continue;
        const auto shown = WorkoutStore(library.database()).measuredOf(*swim);
        if (!shown)
            return fail(shown.error());
        if (const QString name = names->nameOf(*shown); !workouts.contains(name))
            workouts << name;
    }
    return workouts;
}

QJsonValue valueJson(const std::optional<std::string> &value)
{
    if (!value)
        return {};
    // a document is an object or an array only
    const auto document = QJsonDocument::fromJson('[' + QByteArray::fromStdString(*value) + ']');
    return document.array().size() == 1 ? document.array().first() : QJsonValue(QString::fromStdString(*value));
}

QJsonArray changesArray(const std::vector<StepChange> &changes)
{
    QJsonArray array;
    for (const StepChange &change : changes)
        array.append(QJsonObject{{u"subject"_s, QString::fromStdString(change.subject)},
            {u"field"_s, QString::fromStdString(change.field)}, {u"before"_s, valueJson(change.before)},
            {u"after"_s, valueJson(change.after)}});
    return array;
}

QJsonObject stepObject(const EditStep &step)
{
    return {{u"action"_s, QString::fromStdString(step.action)}, {u"changes"_s, changesArray(step.changes)}};
}

} // namespace lengthwise::cli
