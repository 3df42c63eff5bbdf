#include "app/gui/libraryservice.h"

#include "app/gui/swimdocuments.h"
#include "core/derive/rebuild.h"
#include "core/store/workoutstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// How often another process's commits are looked for.
constexpr auto watchEvery = 1500ms;

bool isUnwritable(const Error &error)
{
    return error.code == ErrorCode::LibraryNewer || error.code == ErrorCode::LibraryReadOnly;
}

} // namespace

LibraryService::LibraryService(LibraryThread &reader, LibraryThread &writer, QObject *parent)
    : SwimLibrary(parent)
    , m_reader(reader)
    , m_writer(writer)
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &LibraryService::lookForChanges);
}

LibraryService::~LibraryService()
{
    stopBackgroundWork();
}

void LibraryService::openFolder(const QString &folder, bool isSample)
{
    stopBackgroundWork();
    if (folder != m_state.folder || isSample != m_state.isSample) {
        m_state = {.folder = folder, .isSample = isSample};
        m_list = {};
        m_next = {};
        Q_EMIT stepsChanged();
    }
    ++m_opening;
    m_afterList.clear();
    m_list.version = -1;
    m_isListing = false;
    m_reader.open({.folder = folder, .athlete = {}, .purpose = Purpose::Read});
    m_writer.open({.folder = folder, .athlete = {}, .purpose = Purpose::Write, .backsUpDaily = m_backsUpDaily});
    askOpened();
}

void LibraryService::stopBackgroundWork()
{
    if (m_rebuild)
        m_rebuild->request_stop();
    m_rebuild.reset();
}

void LibraryService::makeWay()
{
    if (m_rebuild)
        m_rebuild->request_stop();
}

void LibraryService::askOpened()
{
    // The writer first: it brings an older library to this program's form before anybody reads it.
    m_writer.ask(
        this,
        [](OpenLibrary &library) -> Result<Opened> {
            auto athletes = library.library().athletes();
            if (!athletes)
                return fail(athletes.error());
            const auto next = nextSteps(library);
            if (!next)
                return fail(next.error());
            return Opened{library.athlete(), std::move(*athletes), *next, library.takeOverdue()};
        },
        [this, opening = m_opening](const Result<Opened> &opened) {
            if (opening == m_opening)
                showOpened(opened);
        });
}

void LibraryService::reopen()
{
    openFolder(m_state.folder, m_state.isSample);
}

void LibraryService::showOpened(const Result<Opened> &opened)
{
    m_watch.start();
    if (!opened) {
        showUnwritable(opened.error());
        return;
    }
    LibraryState state = m_state;
    state.kind = LibraryState::Kind::Open;
    if (state.athlete && state.athlete->uuid != opened->athlete.uuid)
        m_list = {};
    state.athlete = opened->athlete;
    state.athletes = opened->athletes;
    state.error.reset();
    m_next = opened->next;
    setState(std::move(state));
    Q_EMIT stepsChanged();
    if (opened->overdue.expired.removed.swimsGone > 0 || opened->overdue.purged.removed.swimsGone > 0)
        Q_EMIT overdueRemoved(opened->overdue);
    readList(false);
    lookForStale();
}

void LibraryService::showUnwritable(const Error &error)
{
    LibraryState state = m_state;
    if (error.code == ErrorCode::LibraryMissing) {
        // There is none yet: whoever first has something to keep begins it.
        state.kind = LibraryState::Kind::Open;
        m_writer.open(
            {.folder = state.folder, .athlete = {}, .purpose = Purpose::Begin, .backsUpDaily = m_backsUpDaily});
        setState(std::move(state));
        Q_EMIT listChanged();
        return;
    }
    state.kind = isUnwritable(error) ? LibraryState::Kind::ReadOnly : LibraryState::Kind::Broken;
    state.error = error;
    if (state.kind == LibraryState::Kind::Broken)
        m_watch.stop();
    setState(std::move(state));
    if (isUnwritable(error))
        readList(false);
}

void LibraryService::setState(LibraryState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void LibraryService::refresh()
{
    if (!m_state.athlete)
        askOpened(); // it was begun since; what the writer is doing goes on
    else if (m_isListing)
        m_listAgain = true;
    else
        readList(true);
}

void LibraryService::readList(bool graded)
{
    m_isListing = true;
    m_listAgain = !graded; // grades follow: they take longer than the rows
    m_reader.ask(
        this, [graded, known = m_list](OpenLibrary &library) { return listed(library, graded, known); },
        [this, opening = m_opening](const Result<Listed> &listed) {
            if (opening == m_opening)
                showList(listed);
        });
}

/// The reader's thread. known: the list in memory, read once more only where something was written since.
Result<LibraryService::Listed> LibraryService::listed(OpenLibrary &library, bool graded, const Listed &known)
{
    const auto version = library.database().dataVersion();
    if (!version)
        return fail(version.error());
    auto rows =
        *version == known.version ? Result<std::vector<SwimListRow>>(*known.rows) : swimList(library.database());
    if (!rows)
        return fail(rows.error());
    if (graded) {
        if (const auto added = addVerdicts(library.database(), library.athlete(), *rows); !added)
            return fail(added.error());
    }
    return Listed{*version, swimRows(std::move(*rows))};
}

void LibraryService::showList(const Result<Listed> &listed)
{
    m_isListing = false;
    if (listed) {
        m_list = *listed;
        Q_EMIT listChanged();
    } else if (listed.error().code != ErrorCode::LibraryMissing) {
        m_state.kind = LibraryState::Kind::Broken;
        m_state.error = listed.error();
        m_watch.stop();
        Q_EMIT stateChanged();
    }
    if (m_listAgain && m_state.kind != LibraryState::Kind::Broken) {
        readList(true);
        return;
    }
    for (const auto &then : std::exchange(m_afterList, {}))
        then();
}

void LibraryService::lookForChanges()
{
    if (m_isListing || m_state.kind == LibraryState::Kind::Closed)
        return;
    m_reader.ask(
        this, [](OpenLibrary &library) { return library.database().dataVersion(); },
        [this, opening = m_opening](const Result<std::int64_t> &version) {
            if (opening == m_opening && version && *version != m_list.version)
                refresh();
        });
}

void LibraryService::open(const QString &id, QObject *asker, Answer<SwimDocumentPointer> answer)
{
    m_reader.ask(
        asker, [id](OpenLibrary &library) { return openDocument(library, id); }, std::move(answer));
}

void LibraryService::change(const QStringList &ids, const SwimWish &wish, QObject *asker, Answer<DoneStep> answer)
{
    run([ids, wish](OpenLibrary &library) { return changeSwims(library, ids, wish); }, asker, std::move(answer));
}

void LibraryService::merge(const QStringList &ids, QObject *asker, Answer<DoneStep> answer)
{
    run([ids](OpenLibrary &library) { return mergeSwims(library, ids); }, asker, std::move(answer));
}

void LibraryService::separate(const QString &id, QObject *asker, Answer<DoneStep> answer)
{
    run([id](OpenLibrary &library) { return separateSwim(library, id); }, asker, std::move(answer));
}

void LibraryService::undo()
{
    run(undoStep, nullptr, {});
}

void LibraryService::redo()
{
    run(redoStep, nullptr, {});
}

void LibraryService::tellMade(const DoneStep &made)
{
    run([made](OpenLibrary &) -> Result<DoneStep> { return made; }, nullptr, {});
}

void LibraryService::run(Step step, QObject *asker, Answer<DoneStep> answer)
{
    if (!m_state.canChange()) {
        const Error error = m_state.error.value_or(Error{.code = ErrorCode::LibraryReadOnly, .file = m_state.folder});
        QMetaObject::invokeMethod(
            this, [this, error, asker = QPointer<QObject>(asker), answer] { tell(fail(error), asker, answer); },
            Qt::QueuedConnection);
        return;
    }
    makeWay();
    struct Done {
        DoneStep step;
        NextSteps next;
    };
    m_writer.ask(
        this,
        [step = std::move(step)](OpenLibrary &library) -> Result<Done> {
            auto done = step(library);
            if (!done)
                return fail(done.error());
            const auto next = nextSteps(library);
            return next ? Result<Done>(Done{std::move(*done), *next}) : fail(next.error());
        },
        [this, opening = m_opening, asker = QPointer<QObject>(asker), answer = std::move(answer)](
            const Result<Done> &done) {
            if (opening != m_opening) { // of a library that is no longer shown
                if (answer && asker)
                    answer(done ? Result<DoneStep>(done->step) : Result<DoneStep>(fail(done.error())));
                return;
            }
            if (!done) {
                tell(fail(done.error()), asker, answer);
                return;
            }
            m_next = done->next;
            Q_EMIT stepsChanged();
            m_afterList.emplace_back([this, step = done->step, asker, answer] { tell(step, asker, answer); });
            refresh();
        });
}

void LibraryService::tell(const Result<DoneStep> &done, const QPointer<QObject> &asker, const Answer<DoneStep> &answer)
{
    if (answer && asker)
        answer(done);
    if (done)
        Q_EMIT stepDone(*done);
    else if (!answer)
        Q_EMIT failed(done.error());
}

/// After the list is asked for: it looks at every swim.
void LibraryService::lookForStale()
{
    m_writer.ask(
        this, [](OpenLibrary &library) { return WorkoutStore(library.database()).staleCount(analysisVersion); },
        [this, opening = m_opening](const Result<std::int64_t> &stale) {
            if (opening == m_opening && stale && *stale > 0)
                rebuildStale();
        });
}

void LibraryService::rebuildStale()
{
    if (m_rebuild)
        return;
    m_rebuild.emplace();
    const QPointer<LibraryService> self(this);
    m_writer.ask(
        this,
        [stop = m_rebuild->get_token(), self, &writer = m_writer](OpenLibrary &library) -> Result<RebuildReport> {
            const auto lock = library.library().lock(library.athlete().uuid, u"rebuild"_s);
            if (!lock)
                return fail(lock.error());
            const auto progress = [self, &writer](const RebuildProgress &at) {
                writer.deliver([self, at] {
                    if (self)
                        Q_EMIT self->backgroundWork(at.done, at.total);
                });
            };
            return rebuild(library.database(), library.rows(), {.onlyStale = true, .stop = stop, .progress = progress});
        },
        [this, opening = m_opening](const Result<RebuildReport> &report) {
            if (opening != m_opening)
                return;
            m_rebuild.reset();
            refresh();
            if (report && report->cancelled)
                rebuildStale();
            else
                Q_EMIT backgroundWork(0, 0);
        });
}

} // namespace lengthwise
