#include "ui/pages/comparepage.h"

#include "ui/charts/curvechart.h"
#include "ui/charts/theme.h"
#include "ui/pages/addswimdialog.h"
#include "ui/pages/compareempty.h"
#include "ui/pages/compareswims.h"
#include "ui/pages/curvecard.h"
#include "ui/pages/recordingfiles.h"
#include "ui/pages/sayingscard.h"
#include "ui/viewmodels/comparesuggestion.h"
#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/swimcurves.h"
#include "ui/viewmodels/swimfilename.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trendstrip.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// Waiting shorter than this is not shown.
constexpr auto patience = 300ms;

const SwimListRow *rowOf(const SwimLibrary &library, const QString &id)
{
    // A name grows when another swim comes in that begins like it.
    const auto row = std::ranges::find_if(
        library.swims(), [&id](const SwimListRow &swim) { return swim.id.startsWith(id) || id.startsWith(swim.id); });
    return row == library.swims().end() ? nullptr : &*row;
}

QString counts(int count, const char *one, const char *many)
{
    return counted("lengthwise::ComparePage", count, one, many);
}

} // namespace

ComparePage::ComparePage(SwimStudies &studies, SwimLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_studies(studies)
    , m_library(library)
{
    setAcceptDrops(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    makeParts();
    connect(&m_patience, &QTimer::timeout, m_working, &QWidget::show);
    connect(&m_library, &SwimLibrary::listChanged, this, &ComparePage::followList);
    connect(&m_library, &SwimLibrary::stateChanged, this, &ComparePage::followState);
    connect(m_empty, &CompareEmpty::suggestionChosen, this, [this] {
        if (const auto suggestion = compareSuggestion(m_library.swims()))
            compare(suggestion->ids);
    });
    followState();
    showStudy({});
}

ComparePage::~ComparePage()
{
    m_stop.request_stop();
}

void ComparePage::compare(const QStringList &ids)
{
    choose({.ids = ids, .files = {}});
}

void ComparePage::compareFiles(const QStringList &paths)
{
    choose({.ids = {}, .files = paths});
}

void ComparePage::addFiles(const QStringList &paths)
{
    compareFiles(m_chosen.files + paths);
}

QString ComparePage::hint() const
{
    if (count() < fewestCompared)
        return tr("Drop files to compare them");
    const bool isDark = Theme::of(palette()).dark;
    return isDark ? tr("Darkest is oldest, lightest is newest") : tr("Lightest is oldest, darkest is newest");
}

QStringList ComparePage::Chosen::present() const
{
    QStringList left = ids;
    left.removeIf([this](const QString &id) { return gone.contains(id); });
    return left;
}

void ComparePage::choose(Chosen chosen)
{
    QStringList &names = chosen.files.isEmpty() ? chosen.ids : chosen.files;
    names.removeDuplicates();
    constexpr auto most = qsizetype(mostCompared);
    chosen.tooMany = std::size_t(std::max<qsizetype>(0, names.size() - most));
    names = names.first(std::min(names.size(), most));
    m_chosen = std::move(chosen);
    ask();
}

void ComparePage::ask()
{
    const QStringList ids = m_chosen.present();
    m_chosen.summaries.clear();
    for (const QString &id : ids) {
        if (const SwimListRow *row = rowOf(m_library, id))
            m_chosen.summaries[id] = row->summary;
    }
    stopWaiting();
    if (ids.isEmpty() && m_chosen.files.isEmpty()) {
        m_shown = m_chosen;
        showStudy({});
        return;
    }
    m_stop = std::stop_source();
    m_patience.start();
    const auto answer = [this, question = m_question, asked = m_chosen](const Result<ComparisonStudyPointer> &study) {
        if (question == m_question)
            take(study, asked);
    };
    if (m_chosen.files.isEmpty())
        m_studies.compare(ids, this, answer);
    else
        m_studies.compareFiles(m_chosen.files, m_stop.get_token(), this, answer);
}

void ComparePage::stopWaiting()
{
    ++m_question;
    m_stop.request_stop();
    m_patience.stop();
    m_working->hide();
    m_failure->hide();
}

void ComparePage::take(const Result<ComparisonStudyPointer> &study, const Chosen &asked)
{
    stopWaiting();
    const std::size_t swims = study ? (*study)->comparison.swims.size() : 0;
    if (study && swims <= mostCompared) {
        m_shown = asked;
        showStudy(*study);
        return;
    }
    m_chosen = m_shown;
    m_failure->setMessage(
        study ? tr(
            "These files hold %1; twenty can be compared at once. Choose fewer files. What was shown before is kept.")
                    .arg(texts::swims(int(swims)))
              : tr("These swims could not be compared. %1 What was shown before is kept.")
                    .arg(texts::describe(study.error())));
    m_failure->show();
}

void ComparePage::showStudy(ComparisonStudyPointer study)
{
    m_study = std::move(study);
    m_highlight.set(std::nullopt);
    const Comparison none;
    const Comparison &comparison = m_study ? m_study->comparison : none;
    m_view = comparisonView(comparison);
    const bool isCompared = count() >= fewestCompared;
    m_subtitle->setText(m_view.swims.empty() ? QString() : m_view.subtitle);
    m_swims->setSwims(m_view.swims);
    m_swims->setVisible(!m_view.swims.empty());
    m_swims->setFull(count() >= mostCompared ? tr("Twenty swims can be compared at once") : QString());
    m_export->setEnabled(isCompared);
    m_content->setVisible(isCompared);
    m_empty->setVisible(!isCompared);
    m_empty->setCount(count());
    m_insights->setSayings(m_view.insights);
    m_qualities->setSayings(m_view.qualities);
    m_recommendations->setSayings(m_view.recommendations);
    if (isCompared) {
        m_trends->setComparison(m_view);
        m_paces->setCurves(paceCurves(comparison));
        QStringList sets;
        for (const SameSet &same : comparison.sameSets)
            sets << same.notation;
        m_set->setChoices(sets);
        showSet(0);
        const WorkoutReport &newest = comparison.swims.back().report;
        const QString title = tr("Compare %1").arg(texts::swims(int(count())));
        ChartMenu::setSubject(m_content,
            {.title = title,
                .subtitle = m_view.subtitle,
                .fileName = swimFileName(title, newest.start, newest.utcOffset)});
    }
    sayLeft(m_study ? m_study->left : std::vector<NotCompared>());
    suggest();
    Q_EMIT changed();
}

void ComparePage::showSet(std::size_t set)
{
    m_set->setCurves(sameSetCurves(m_study->comparison, set));
}

void ComparePage::sayLeft(const std::vector<NotCompared> &left)
{
    QStringList reasons;
    for (const NotCompared &swim : left) {
        const SwimListRow *row = comparesFiles() ? nullptr : rowOf(m_library, swim.name);
        const QString name = comparesFiles() ? QFileInfo(swim.name).fileName() : row ? row->title() : swim.name;
        reasons << tr("%1: %2").arg(name.isEmpty() ? swim.name : name, texts::describe(swim.error));
    }
    QStringList sentences;
    if (m_shown.tooMany > 0)
        sentences << counts(int(m_shown.tooMany),
            QT_TRANSLATE_N_NOOP(
                "lengthwise::ComparePage", "Twenty swims can be compared at once; %n more was left out."),
            QT_TRANSLATE_N_NOOP(
                "lengthwise::ComparePage", "Twenty swims can be compared at once; %n more were left out."));
    if (reasons.size() == 1)
        sentences << tr("Left out: %1").arg(reasons.takeFirst());
    else if (!reasons.isEmpty())
        sentences << counts(int(reasons.size()),
            QT_TRANSLATE_N_NOOP("lengthwise::ComparePage", "%n could not be read and was left out."),
            QT_TRANSLATE_N_NOOP("lengthwise::ComparePage", "%n could not be read and were left out."));
    m_leftBanner->setMessage(sentences.join(u' '), reasons);
    m_leftBanner->setVisible(!sentences.isEmpty());
}

/// Deleted swims leave until they come back; what changed in the others is compared anew.
void ComparePage::followList()
{
    Chosen now = m_chosen;
    now.ids.clear();
    now.gone.clear();
    bool isSame = true;
    for (const QString &id : m_chosen.ids) {
        const SwimListRow *row = rowOf(m_library, id);
        const auto before = m_chosen.summaries.find(id);
        const bool wasKnown = before != m_chosen.summaries.end();
        isSame = isSame && (row ? wasKnown && row->summary == before->second : m_chosen.gone.contains(id));
        now.ids << (row ? row->id : id);
        if (!row)
            now.gone << id;
    }
    if (!isSame) {
        m_chosen = std::move(now);
        ask();
    }
    suggest();
}

void ComparePage::followState()
{
    const LibraryState &state = m_library.state();
    const std::string athlete = state.athlete ? state.athlete->uuid : std::string();
    const bool isOther = m_folder != state.folder || (!m_athlete.empty() && m_athlete != athlete);
    m_folder = state.folder;
    m_athlete = athlete;
    if (isOther && !m_chosen.ids.isEmpty())
        choose({});
}

void ComparePage::suggest()
{
    if (!isVisible() || count() > 0)
        return;
    const auto suggestion = compareSuggestion(m_library.swims());
    m_empty->setSuggestion(suggestion
            ? tr("Compare the last %1 with %2").arg(texts::swims(int(suggestion->ids.size())), suggestion->set)
            : QString());
}

void ComparePage::add()
{
    if (comparesFiles()) {
        Q_EMIT filesRequested();
        return;
    }
    std::vector<SwimListRow> others = m_library.swims();
    std::erase_if(others, [this](const SwimListRow &row) { return m_chosen.ids.contains(row.id); });
    auto *dialog = new AddSwimDialog(swimRows(std::move(others)), this);
    dialog->setObjectName(QStringLiteral("addSwimDialog"));
    connect(
        dialog, &AddSwimDialog::chosen, this, [this](const QStringList &ids) { compare(m_chosen.present() + ids); });
    dialog->open();
}

/// A file leaves with all its swims.
void ComparePage::remove(const ComparedSwimView &swim)
{
    Chosen rest{.ids = m_chosen.present(), .files = m_chosen.files};
    rest.files.removeAll(swim.file);
    rest.ids.removeIf([&swim](const QString &id) { return id.startsWith(swim.id) || swim.id.startsWith(id); });
    choose(std::move(rest));
}

void ComparePage::open(std::size_t swim, const std::vector<std::size_t> &lengths)
{
    if (swim >= m_view.swims.size())
        return;
    const ComparedSwimView &at = m_view.swims[swim];
    if (at.id.isEmpty())
        Q_EMIT lookRequested(at.file, at.number, lengths);
    else
        Q_EMIT evidenceRequested(at.id, lengths);
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    compareFiles(paths);
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_chosen != m_shown) {
        stopWaiting();
        m_chosen = m_shown;
        return;
    }
    QWidget::keyPressEvent(event);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    suggest();
}

} // namespace lengthwise
