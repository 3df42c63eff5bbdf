#include "app/gui/studyservice.h"

#include "app/gui/fileopener.h"
#include "app/library/comparedfiles.h"
#include "core/ingest/workoutloader.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

ComparisonStudyPointer studyOf(std::vector<ComparedSwim> swims, std::vector<NotCompared> left)
{
    return std::make_shared<const ComparisonStudy>(ComparisonStudy{comparisonOf(std::move(swims)), std::move(left)});
}

} // namespace

StudyService::StudyService(const Clock &clock, QObject *parent)
    : SwimStudies(parent)
    , m_thread(clock)
{
}

void StudyService::follow(const QString &folder)
{
    m_folder = folder;
    m_thread.open({.folder = folder, .athlete = {}, .purpose = Purpose::Read});
    m_thread.askAlone(
        this,
        [known = m_known] {
            *known = {};
            return true;
        },
        [](bool) {});
}

void StudyService::progress(const ProgressFilter &filter, QObject *asker, Answer<ProgressStudyPointer> answer)
{
    Question question{filter, asker, std::move(answer)};
    if (m_isWorking)
        m_next = std::move(question); // of many changes in a row only the last is worked out
    else
        begin(question);
}

void StudyService::begin(const Question &question)
{
    m_isWorking = true;
    const QDate today = m_today.isValid() ? m_today : QDate::currentDate();
    m_thread.ask(
        this,
        [filter = question.filter, today, known = m_known](OpenLibrary &library) -> Result<ProgressStudyPointer> {
            const auto version = library.database().dataVersion();
            if (!version)
                return fail(version.error());
            if (!known->source || known->version != *version || known->athlete != library.athlete().uuid) {
                auto source = readProgress(library.database(), library.athlete());
                if (!source)
                    return fail(std::move(source.error()));
                *known = {library.athlete().uuid, *version, std::make_shared<const ProgressSource>(std::move(*source))};
            }
            return std::make_shared<const ProgressStudy>(
                ProgressStudy{progressReport(*known->source, filter, today), known->source});
        },
        [this, question](const Result<ProgressStudyPointer> &study) { end(question, study); });
}

void StudyService::end(const Question &question, const Result<ProgressStudyPointer> &study)
{
    m_isWorking = false;
    if (m_next) {
        begin(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (question.asker)
        question.answer(study);
}

void StudyService::compare(const QStringList &ids, QObject *asker, Answer<ComparisonStudyPointer> answer)
{
    m_thread.ask(
        asker,
        [ids](OpenLibrary &library) -> Result<ComparisonStudyPointer> {
            std::vector<SwimId> wanted;
            std::vector<ComparedSwim> swims;
            std::vector<NotCompared> left;
            QStringList names;
            for (const QString &id : ids) {
                const auto swim = resolveId(library.database(), id);
                if (!swim) {
                    left.push_back({id, swim.error()});
                    continue;
                }
                wanted.push_back(*swim);
                names << id;
            }
            std::vector<Result<ComparedSwim>> read = comparedSwims(library.database(), library.athlete(), wanted);
            for (std::size_t i = 0; i < read.size(); ++i) {
                if (read[i])
                    swims.push_back(std::move(*read[i]));
                else
                    left.push_back({names.at(qsizetype(i)), read[i].error()});
            }
            return studyOf(std::move(swims), std::move(left));
        },
        std::move(answer));
}

void StudyService::compareFiles(
    const QStringList &paths, const std::stop_token &stop, QObject *asker, Answer<ComparisonStudyPointer> answer)
{
    m_thread.askAlone(
        asker,
        [paths, stop, folder = m_folder]() -> Result<ComparisonStudyPointer> {
            const SystemClock clock;
            const std::unique_ptr<OpenLibrary> library = readableLibrary(folder, clock);
            std::vector<ComparedSwim> swims;
            std::vector<NotCompared> left;
            std::vector<ComparedFile> files = comparedFiles(paths, library.get(), stop);
            if (stop.stop_requested())
                return fail({.code = ErrorCode::Cancelled});
            for (ComparedFile &file : files) {
                if (file.error)
                    left.push_back({file.path, *file.error});
                std::ranges::move(file.swims, std::back_inserter(swims));
            }
            return studyOf(std::move(swims), std::move(left));
        },
        std::move(answer));
}

} // namespace lengthwise
