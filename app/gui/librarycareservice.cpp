#include "app/gui/librarycareservice.h"

#include "core/store/athletesettings.h"
#include "core/store/csstests.h"
#include "core/store/savedfilters.h"

#include <QPointer>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenPulses = 100ms;

/// Ready when it is kept, and also when whoever was to keep it is gone: nobody waits for ever.
struct Promised {
    std::shared_ptr<std::promise<void>> promise = std::make_shared<std::promise<void>>();
    std::shared_future<void> kept = promise->get_future().share();
};

/// Closes a thread's files and lets it answer nothing more until `until`.
std::shared_future<void> closedUntil(LibraryThread &thread, const std::shared_future<void> &until, QObject *owner)
{
    const Promised closed;
    thread.close();
    thread.askAlone(
        owner,
        [promise = closed.promise, until] {
            promise->set_value();
            until.wait();
            return true;
        },
        [](bool) {});
    return closed.kept;
}

/// Where there is no library yet nothing is kept.
template<class Value>
Answer<std::vector<Value>> orNone(Answer<std::vector<Value>> answer)
{
    return [answer = std::move(answer)](const Result<std::vector<Value>> &read) {
        const bool isMissing = !read && read.error().code == ErrorCode::LibraryMissing;
        answer(isMissing ? Result<std::vector<Value>>(std::vector<Value>()) : read);
    };
}

} // namespace

LibraryCareService::LibraryCareService(
    LibraryThread &reader, LibraryThread &writer, const Clock &clock, QObject *parent)
    : LibraryCare(parent)
    , m_reader(reader)
    , m_writer(writer)
    , m_clock(clock)
    , m_readers{&reader}
    , m_own(clock)
{
    m_pulse.setInterval(betweenPulses);
    connect(&m_pulse, &QTimer::timeout, this, &LibraryCareService::tellProgress);
}

LibraryCareService::~LibraryCareService()
{
    stop();
}

LibraryCareService::Work LibraryCareService::begin()
{
    if (m_work)
        return nullptr;
    m_work = std::make_shared<carework::LongWork>();
    m_told = -1;
    m_pulse.start();
    return m_work;
}

void LibraryCareService::end()
{
    tellProgress();
    m_pulse.stop();
    m_work.reset();
}

void LibraryCareService::tellProgress()
{
    const qint64 done = m_work->done;
    if (done == m_told)
        return;
    m_told = done;
    Q_EMIT progress(done, m_work->total);
}

void LibraryCareService::stop()
{
    if (m_work)
        m_work->stop.request_stop();
}

template<class Value>
auto LibraryCareService::ending(QObject *asker, Answer<Value> answer, std::function<void(const Value &)> succeeded)
{
    return [this, asker = QPointer<QObject>(asker), answer = std::move(answer), succeeded = std::move(succeeded)](
               const Result<Value> &result) {
        end();
        if (result && succeeded)
            succeeded(*result);
        if (asker)
            answer(result);
    };
}

void LibraryCareService::backups(QObject *asker, Answer<std::vector<BackupEntry>> answer)
{
    m_own.askAlone(
        asker, [wish = m_wish, &clock = m_clock] { return carework::backupsOf(wish, clock); }, std::move(answer));
}

void LibraryCareService::backUp(const QString &file, QObject *asker, Answer<QString> answer)
{
    const Work work = begin();
    if (!work)
        return answer(fail({.code = ErrorCode::LibraryBusy}));
    m_own.askAlone(
        this, [wish = m_wish, file, &clock = m_clock, work] { return carework::backUpTo(wish, file, clock, *work); },
        ending<QString>(asker, std::move(answer)));
}

void LibraryCareService::restore(const QString &file, QObject *asker, Answer<RestoreResult> answer)
{
    const Work work = begin();
    if (!work)
        return answer(fail({.code = ErrorCode::LibraryBusy}));
    const Promised replaced;
    std::vector<std::shared_future<void>> closed;
    for (LibraryThread *reader : m_readers)
        closed.push_back(closedUntil(*reader, replaced.kept, this));
    for (const Closing &holder : m_holders)
        closed.push_back(holder(replaced.kept));
    m_writer.close();
    m_writer.askAlone(
        this,
        [wish = m_wish, file, &clock = m_clock, work, closed, promise = replaced.promise] {
            for (const auto &one : closed)
                one.wait();
            auto result = carework::restored(wish, file, clock, *work);
            promise->set_value();
            return result;
        },
        ending<RestoreResult>(asker, std::move(answer), [this](const RestoreResult &result) {
            Q_EMIT this->replaced(QString::fromStdString(result.athlete.uuid));
        }));
}

void LibraryCareService::check(QObject *asker, Answer<CheckResult> answer)
{
    const Work work = begin();
    if (!work)
        return answer(fail({.code = ErrorCode::LibraryBusy}));
    m_own.askAlone(
        this, [wish = m_wish, &clock = m_clock, work] { return carework::checked(wish, clock, *work); },
        ending<CheckResult>(asker, std::move(answer)));
}

void LibraryCareService::rebuild(QObject *asker, Answer<RebuildResult> answer)
{
    const Work work = begin();
    if (!work)
        return answer(fail({.code = ErrorCode::LibraryBusy}));
    m_writer.ask(
        this, [work](OpenLibrary &library) { return carework::rebuilt(library, *work); },
        ending<RebuildResult>(asker, std::move(answer), [this](const RebuildResult &) { Q_EMIT changed(); }));
}

void LibraryCareService::addAthlete(const QString &name, QObject *asker, Answer<Athlete> answer)
{
    m_writer.askAlone(
        this, [wish = m_wish, name, &clock = m_clock] { return carework::addedAthlete(wish, name, clock); },
        [this, asker = QPointer<QObject>(asker), answer = std::move(answer)](const Result<Athlete> &added) {
            if (added)
                Q_EMIT athletesChanged();
            if (asker)
                answer(added);
        });
}

void LibraryCareService::chooseAthlete(const std::string &uuid)
{
    m_writer.askAlone(
        this, [wish = m_wish, uuid, &clock = m_clock] { return carework::chosenAthlete(wish, uuid, clock); },
        [this, uuid](const Result<void> &chosen) {
            if (chosen)
                Q_EMIT athleteChosen(QString::fromStdString(uuid));
            else
                Q_EMIT failed(chosen.error());
        });
}

void LibraryCareService::setProfile(const Athlete &athlete, QObject *asker, Answer<Athlete> answer)
{
    Q_EMIT changing();
    m_writer.ask(
        this,
        [athlete](OpenLibrary &library) {
            if (library.athlete().uuid == athlete.uuid)
                static_cast<void>(library.backUpOfTheDay()); // no reason to refuse the change
            return library.library().setProfile(athlete);
        },
        [this, asker = QPointer<QObject>(asker), answer = std::move(answer)](const Result<Athlete> &changedTo) {
            if (changedTo)
                Q_EMIT changed();
            if (asker)
                answer(changedTo);
        });
}

void LibraryCareService::settings(QObject *asker, Answer<AthleteSettings> answer)
{
    m_writer.ask(
        asker, [](OpenLibrary &library) { return readSettings(library.database()); }, std::move(answer));
}

template<class Value>
void LibraryCareService::change(std::function<Result<Value>(OpenLibrary &)> work, QObject *asker, Answer<Value> answer)
{
    Q_EMIT changing();
    m_writer.ask(
        this,
        [work = std::move(work)](OpenLibrary &library) {
            static_cast<void>(library.backUpOfTheDay()); // no reason to refuse the change
            return work(library);
        },
        [this, asker = QPointer<QObject>(asker), answer = std::move(answer)](const Result<Value> &stored) {
            if (stored)
                Q_EMIT changed();
            if (asker)
                answer(stored);
        });
}

void LibraryCareService::setSettings(const AthleteSettings &settings, QObject *asker, Answer<AthleteSettings> answer)
{
    change<AthleteSettings>([settings](OpenLibrary &library) { return carework::withSettings(library, settings); },
        asker, std::move(answer));
}

template<class Value>
void LibraryCareService::makeStep(const char *action,
    std::function<Result<carework::Stepped<Value>>(OpenLibrary &)> work, QObject *asker, Answer<Value> answer)
{
    Q_EMIT changing();
    m_writer.ask(
        this,
        [work = std::move(work)](OpenLibrary &library) {
            static_cast<void>(library.backUpOfTheDay()); // no reason to refuse the change
            return work(library);
        },
        [this, action, asker = QPointer<QObject>(asker), answer = std::move(answer)](
            const Result<carework::Stepped<Value>> &made) {
            if (asker)
                answer(made.map([](const carework::Stepped<Value> &stepped) { return stepped.now; }));
            if (made && made->isStep)
                Q_EMIT stepMade({.action = action, .swims = 0, .how = DoneStep::How::Done, .ids = {}});
        });
}

void LibraryCareService::cssTests(QObject *asker, Answer<std::vector<KeptCssTest>> answer)
{
    m_reader.ask(
        asker, [](OpenLibrary &library) { return readCssTests(library.database()); }, orNone(std::move(answer)));
}

void LibraryCareService::keepCssTest(const KeptCssTest &test, QObject *asker, Answer<KeptCssTest> answer)
{
    makeStep<KeptCssTest>(
        carework::keepTestStep, [test](OpenLibrary &library) { return carework::withCssTest(library, test); }, asker,
        std::move(answer));
}

void LibraryCareService::removeCssTest(const std::string &id, QObject *asker, Answer<void> answer)
{
    makeStep<std::monostate>(
        carework::removeTestStep, [id](OpenLibrary &library) { return carework::withoutCssTest(library, id); }, asker,
        [answer = std::move(answer)](
            const Result<std::monostate> &removed) { answer(removed.map([](std::monostate) {})); });
}

void LibraryCareService::savedFilters(QObject *asker, Answer<std::vector<SavedFilter>> answer)
{
    m_reader.ask(
        asker, [](OpenLibrary &library) { return readSavedFilters(library.database()); }, orNone(std::move(answer)));
}

void LibraryCareService::keepFilter(const SavedFilter &filter, QObject *asker, Answer<std::vector<SavedFilter>> answer)
{
    makeStep<std::vector<SavedFilter>>(
        carework::saveFilterStep, [filter](OpenLibrary &library) { return carework::withFilter(library, filter); },
        asker, std::move(answer));
}

void LibraryCareService::removeFilter(const std::string &id, QObject *asker, Answer<std::vector<SavedFilter>> answer)
{
    makeStep<std::vector<SavedFilter>>(
        carework::removeFilterStep, [id](OpenLibrary &library) { return carework::withoutFilter(library, id); }, asker,
        std::move(answer));
}

} // namespace lengthwise
