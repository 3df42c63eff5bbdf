#include "ui/pages/progresspage.h"

#include "ui/pages/bestscard.h"
#include "ui/pages/coachovertimecard.h"
#include "ui/pages/historycard.h"
#include "ui/pages/progresshead.h"
#include "ui/viewmodels/swimfacets.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/zonebars.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// Waiting shorter than this is not shown: a flash of words would only look like a fault.
constexpr auto patience = 300ms;
constexpr quint32 stateVersion = 1;

/// What the list is filtered by to show what a report under this filter counts on these days.
SwimFilter listFilter(const ProgressFilter &filter, const DayRange &days)
{
    SwimFilter swims{.text = {}, .days = days};
    if (filter.pool)
        swims.wanted(Facet::Pool) = {poolCode(filter.pool->length, filter.pool->unit)};
    if (filter.stroke)
        swims.wanted(Facet::Stroke) = {int(*filter.stroke)};
    return swims;
}

} // namespace

ProgressPage::ProgressPage(SwimStudies &studies, SwimLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_studies(studies)
    , m_library(library)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    makeCards();
    layOut();
    connect(&m_patience, &QTimer::timeout, this, [this] { m_head->setWaiting(true); });
    connect(m_head, &ProgressHead::filterChanged, this, &ProgressPage::refresh);
    connect(&m_library, &SwimLibrary::listChanged, this, &ProgressPage::refresh);
    connect(&m_library, &SwimLibrary::stateChanged, this, &ProgressPage::followState);
    connect(&m_library, &SwimLibrary::stepDone, this, &ProgressPage::refresh);
    followState();
}

ProgressPage::~ProgressPage() = default;

const ProgressFilter &ProgressPage::filter() const
{
    return m_head->filter();
}

void ProgressPage::followState()
{
    m_test->setVisible(m_library.state().canChange());
    refresh();
}

void ProgressPage::refresh()
{
    m_isStale = true;
    ++m_question; // what is on its way may be of another library
    m_cards->setVisible(m_study && askedLibrary() == m_shownLibrary);
    if (isVisible())
        ask();
}

void ProgressPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void ProgressPage::ask()
{
    if (m_library.state().kind == LibraryState::Kind::Closed)
        return; // it will tell when it is open
    m_isStale = false;
    const int question = ++m_question;
    m_patience.start();
    m_studies.progress(
        filter(), this, [this, question, library = askedLibrary()](const Result<ProgressStudyPointer> &answer) {
            if (question == m_question) // else it is an older one's
                take(answer, library);
        });
}

QString ProgressPage::askedLibrary() const
{
    const LibraryState &state = m_library.state();
    return state.folder + u'\n' + (state.athlete ? QString::fromStdString(state.athlete->uuid) : u""_s);
}

void ProgressPage::take(const Result<ProgressStudyPointer> &answer, const QString &library)
{
    m_patience.stop();
    m_head->setWaiting(false);
    m_error->setVisible(!answer);
    if (!answer) {
        m_error->setMessage(texts::describe(answer.error()));
        // Better old numbers than none, but not those of somebody else.
        m_cards->setVisible(m_study && library == m_shownLibrary);
        return;
    }
    m_study = *answer;
    m_shownLibrary = library;
    m_head->setChoices(m_study->report.pools, m_study->report.strokes);
    if (mendFilter())
        return ask();
    showStudy();
    m_cards->show();
}

bool ProgressPage::mendFilter()
{
    const ProgressReport &report = m_study->report;
    ProgressFilter mended = filter();
    if (mended.pool && std::ranges::find(report.pools, *mended.pool) == report.pools.end())
        mended.pool.reset();
    if (mended.stroke && std::ranges::find(report.strokes, *mended.stroke) == report.strokes.end())
        mended.stroke.reset();
    if (mended == filter())
        return false;
    m_head->setFilter(mended);
    return true;
}

void ProgressPage::showStudy()
{
    const ProgressReport &report = m_study->report;
    m_volume->setPlot(volumePlot(m_study));
    m_years->setPlot(yearsPlot(m_study));
    m_css->setPlot(cssPlot(m_study));
    m_css->setCaption(cssCaption(report));
    m_fitness->setPlot(fitnessPlot(m_study));
    m_fitness->setCaption(fitnessCaption(report));
    m_technique->setCaption(techniqueCaption(report));
    showTechnique();
    m_bests->setStudy(m_study);
    const ZonesView zones = progressZones(report);
    m_zones->setZones(zones);
    m_zonesCaption->setText(zones.caption);
    m_zonesBasis->setText(zones.basis);
    m_zonesBasis->setVisible(!zones.basis.isEmpty());
    m_coach->setParts(coachParts(report));
    ChartMenu::setSubject(this,
        {.title = tr("Progress"),
            .subtitle = progressSubtitle(report),
            .fileName = u"%1 %2"_s.arg(report.to.toString(Qt::ISODate), tr("Progress"))});
}

void ProgressPage::showTechnique()
{
    if (m_study)
        m_technique->setPlot(techniquePlot(
            m_study, m_measure->current() == 1 ? TechniqueMeasure::DistancePerStroke : TechniqueMeasure::Swolf));
}

void ProgressPage::lead(const PlotPlace &place)
{
    if (place.swims.size() == 1)
        Q_EMIT openRequested(place.swims.first());
    else if (place.days)
        Q_EMIT swimsRequested(listFilter(m_study->report.filter, *place.days));
}

QByteArray ProgressPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const ProgressFilter &kept = filter();
    stream << stateVersion << qint32(kept.range) << qint32(kept.stroke ? int(*kept.stroke) : -1)
           << double(kept.pool ? kept.pool->length : 0) << (kept.pool && kept.pool->unit == PoolUnit::Yards)
           << qint32(m_measure->current());
    return state;
}

void ProgressPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    qint32 range = 0;
    qint32 stroke = -1;
    double length = 0;
    bool isYards = false;
    qint32 measure = 0;
    stream >> version >> range >> stroke >> length >> isYards >> measure;
    if (stream.status() != QDataStream::Ok || version != stateVersion || range < 0 || range > qint32(ProgressRange::All)
        || stroke > qint32(Stroke::Kick))
        return;
    ProgressFilter kept;
    kept.range = ProgressRange(range);
    if (stroke >= 0)
        kept.stroke = Stroke(stroke);
    if (length > 0)
        kept.pool = NamedPool{length, isYards ? PoolUnit::Yards : PoolUnit::Metres};
    m_measure->setCurrent(measure);
    m_head->setFilter(kept);
    refresh();
}

} // namespace lengthwise
