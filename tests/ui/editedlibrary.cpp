#include "tests/ui/editedlibrary.h"

#include "core/ingest/importer.h"
#include "core/report/swimnames.h"
#include "core/store/workoutstore.h"
#include "tests/support/fitswim.h"
#include "tests/support/swimfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

const SystemClock &clock()
{
    static const SystemClock system;
    return system;
}

/// What a test cannot go on without.
template<class Value>
Value sure(Result<Value> result)
{
    if (!result)
        qFatal("the library of the test fails: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

LoadedWorkout loadedOf(OpenLibrary &library, const QString &id)
{
    const SwimId swim = sure(resolveId(library.database(), id));
    return sure(loadWorkout(library.database(), sure(groupOf(library.database(), swim))));
}

} // namespace

EditedLibrary::EditedLibrary()
{
    m_library = sure(OpenLibrary::open(
        {.folder = m_folder.filePath(u"library"_s), .athlete = {}, .purpose = Purpose::Begin}, u"Anna"_s, clock()));
    m_state.kind = LibraryState::Kind::Open;
    m_state.folder = m_folder.filePath(u"library"_s);
}

EditedLibrary::~EditedLibrary() = default;

QStringList EditedLibrary::add(const std::vector<Workout> &workouts)
{
    QStringList ids;
    for (const Workout &workout : workouts) {
        const QString path = m_folder.filePath(u"swim%1.fit"_s.arg(m_files++));
        ids << addFile(write(path, fitFileOf(workout)));
    }
    return ids;
}

QString EditedLibrary::addFile(const QString &path)
{
    Importer importer(m_library->database(), m_library->edits(), m_library->rows(), clock());
    const ImportReport report = importer.run({path}, {.jobs = 1, .stop = {}, .progress = {}});
    if (report.items.size() != 1 || report.items.front().swims.empty())
        qFatal("cannot import %s", qPrintable(path));
    return QString::fromStdString(idHash(report.items.front().swims.front()));
}

SwimDocumentPointer EditedLibrary::document(const QString &id)
{
    Database &database = m_library->database();
    auto document = std::make_shared<SwimDocument>();
    document->sheet = sure(swimSheet(database, m_library->athlete(), sure(resolveId(database, id))));
    document->id = sure(SwimNames::of(database)).nameOf(document->sheet.measured);
    document->title = document->sheet.corrected.title;
    document->notes = document->sheet.corrected.notes;
    document->effort = document->sheet.corrected.effort;
    document->chart = swimChart(document->report());
    if (document->sheet.recorded)
        document->recordedChart = swimChart(*document->sheet.recorded);
    return document;
}

void EditedLibrary::setState(const LibraryState &state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void EditedLibrary::readList()
{
    m_rows = swimRows(sure(swimList(m_library->database())));
    Q_EMIT listChanged();
}

std::string EditedLibrary::nextUndo() const
{
    const auto step = sure(m_library->edits().nextUndo());
    return step ? step->action : std::string();
}

std::string EditedLibrary::nextRedo() const
{
    const auto step = sure(m_library->edits().nextRedo());
    return step ? step->action : std::string();
}

void EditedLibrary::open(const QString &id, QObject *, Answer<SwimDocumentPointer> answer)
{
    answer(document(id));
}

Result<DoneStep> EditedLibrary::applied(const std::string &action, const std::vector<Change> &changes)
{
    ++m_asked;
    if (m_refused)
        return fail(*m_refused);
    const auto step = m_library->editor().apply(action, changes);
    if (!step)
        return fail(step.error());
    DoneStep done{.action = action, .swims = *step ? 1 : 0, .how = DoneStep::How::Done, .ids = {}};
    Q_EMIT stepsChanged();
    Q_EMIT listChanged();
    return done;
}

void EditedLibrary::change(const QStringList &ids, const SwimWish &wish, QObject *, Answer<DoneStep> answer)
{
    Correction all;
    for (const QString &id : ids) {
        const auto correction = correctionOf(m_library->edits(), loadedOf(*m_library, id), wish);
        if (!correction) {
            answer(fail(correction.error()));
            return;
        }
        all.action = correction->action;
        all.changes.insert(all.changes.end(), correction->changes.begin(), correction->changes.end());
    }
    answer(applied(all.action, all.changes));
}

void EditedLibrary::merge(const QStringList &ids, QObject *, Answer<DoneStep> answer)
{
    std::vector<Change> changes;
    const SwimId first = sure(resolveId(m_library->database(), ids.first()));
    for (const QString &id : ids.mid(1))
        changes.push_back(linkChange(first, sure(resolveId(m_library->database(), id)), true));
    answer(applied("same", changes));
}

void EditedLibrary::separate(const QString &id, QObject *, Answer<DoneStep> answer)
{
    const std::vector<SwimId> members = loadedOf(*m_library, id).group.members;
    std::vector<Change> changes;
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j)
            changes.push_back(linkChange(members[i], members[j], false));
    }
    answer(applied("not_same", changes));
}

void EditedLibrary::moved(const Result<EditStep> &step, DoneStep::How how)
{
    if (!step) {
        Q_EMIT failed(step.error());
        return;
    }
    Q_EMIT stepsChanged();
    Q_EMIT listChanged();
    Q_EMIT stepDone({.action = step->action, .swims = 1, .how = how, .ids = {}});
}

void EditedLibrary::undo()
{
    moved(m_library->editor().undo(), DoneStep::How::Undone);
}

void EditedLibrary::redo()
{
    moved(m_library->editor().redo(), DoneStep::How::Redone);
}

} // namespace lengthwise
