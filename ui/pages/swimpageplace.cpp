#include "ui/charts/lengthchart.h"
#include "ui/charts/theme.h"
#include "ui/pages/coachcard.h"
#include "ui/pages/notescard.h"
#include "ui/pages/sidecards.h"
#include "ui/pages/swimheader.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/lengthactions.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/titlefield.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

/// Where the swimmer is on the page, kept while the swim is opened anew after a correction.
namespace lengthwise {

namespace {

/// Below this cloud and zones stand under the length chart instead of beside it.
constexpr int sideBesideFrom = 1100;

/// Per row of the report, where its length starts.
std::vector<Instant> startsOf(const SwimDocument &document)
{
    std::vector<Instant> starts;
    for (const std::size_t length : activeLengths(document.sheet.corrected.workout))
        starts.push_back(document.sheet.corrected.workout.lengths[length].start);
    return starts;
}

std::optional<Instant> startOf(const std::vector<Instant> &starts, std::optional<std::size_t> row)
{
    return row && *row < starts.size() ? std::optional(starts[*row]) : std::nullopt;
}

/// The row that starts then; a length that was joined or turned into rest is gone.
std::optional<std::size_t> rowAt(const std::vector<Instant> &starts, std::optional<Instant> start)
{
    const auto found = start ? std::ranges::find(starts, *start) : starts.end();
    return found == starts.end() ? std::nullopt : std::optional(std::size_t(found - starts.begin()));
}

} // namespace

SwimPage::PlaceOnPage SwimPage::placeOnPage() const
{
    const std::vector<Instant> starts = startsOf(*m_document);
    PlaceOnPage place;
    place.cursor = startOf(starts, m_selection->cursor());
    for (const std::size_t row : m_selection->lengths()) {
        if (row < starts.size())
            place.lengths.push_back(starts[row]);
    }
    const std::vector<SetRow> &sets = m_document->report().sets;
    if (const auto set = m_selection->set(); set && *set < sets.size() && !sets[*set].lengths.empty())
        place.set = startOf(starts, sets[*set].lengths.front());
    place.table = m_tables->currentTable();
    place.scrolled = verticalScrollBar()->value();
    place.time = m_chart->visibleTime();
    place.showsAll = m_chart->showsAll();
    return place;
}

void SwimPage::goTo(const PlaceOnPage &place)
{
    const std::vector<Instant> starts = startsOf(*m_document);
    if (m_tables->hasTable(SwimTables::Table(place.table)))
        m_tables->showTable(SwimTables::Table(place.table));
    std::vector<std::size_t> rows;
    for (const Instant start : place.lengths) {
        if (const auto row = rowAt(starts, start))
            rows.push_back(*row);
    }
    m_selection->setLengths(rows);
    if (const auto first = rowAt(starts, place.set); first && m_document->report().lengths[*first].repeat > 0)
        m_selection->setSet(m_document->report().lengths[*first].set);
    m_selection->setCursor(rowAt(starts, place.cursor));
    if (!place.showsAll)
        m_chart->showTime(place.time);
    if (m_editing && !lengthsFixed(*m_document).isEmpty())
        setEditing(false);
    settleLayout();
    verticalScrollBar()->setValue(place.scrolled);
}

void SwimPage::leaveSwim()
{
    setEditing(false);
    setComparing(false);
    m_failure->hide();
    m_header->title()->finish(true);
    m_notes->keep();
}

void SwimPage::settleLayout()
{
    // The coach card or a table may just have changed its height; their requests take one turn of the loop per level.
    for (const QWidget *grown : {static_cast<QWidget *>(m_coach), static_cast<QWidget *>(m_tables), widget()})
        grown->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
}

void SwimPage::scrollTo(const QWidget *part)
{
    settleLayout();
    const int top = part->mapTo(widget(), QPoint(0, 0)).y() - space::betweenCards;
    const int bottom = top + part->height() + 2 * space::betweenCards;
    QScrollBar *bar = verticalScrollBar();
    const int lowest = std::min(top, bottom - viewport()->height());
    bar->setValue(std::clamp(bar->value(), lowest, top));
}

void SwimPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool beside = viewport()->width() >= sideBesideFrom;
    m_charts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_charts->setSpacing(beside ? space::betweenCards + space::half : space::betweenCards);
    m_side->setBesideChart(beside, viewport()->width() - 2 * space::pageSide);
    layDocks();
}

} // namespace lengthwise
