#include "ui/pages/swimspage.h"

#include "ui/charts/calendarheat.h"
#include "ui/pages/calendarcard.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/savedfiltermenu.h"
#include "ui/pages/swimpreview.h"
#include "ui/pages/swimstable.h"
#include "ui/viewmodels/comparisonview.h"
#include "ui/viewmodels/swimglance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// Arrow keys held down pass over swims without reading each.
constexpr auto stillness = 80ms;
/// More swims than these are hardly one that came in pieces.
constexpr qsizetype mostOfOne = 10;

} // namespace

SwimsPage::SwimsPage(SwimLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_list(new SwimListModel(this))
    , m_swims(new SwimFilterModel(*m_list, this))
    , m_today(QDate::currentDate())
{
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillness);
    makeParts();
    layOut();
    connectParts();
    takeState();
    takeList();
}

SwimsPage::~SwimsPage() = default;

void SwimsPage::connectParts()
{
    connect(&m_library, &SwimLibrary::listChanged, this, &SwimsPage::takeList);
    connect(&m_library, &SwimLibrary::stateChanged, this, &SwimsPage::takeState);
    connect(m_bar, &FilterBar::filterChanged, this, &SwimsPage::applyFilter);
    connect(m_bar, &FilterBar::importRequested, this, &SwimsPage::importRequested);
    connect(m_bar, &FilterBar::listRequested, m_table, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_bar, &FilterBar::viewRequested, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->fillViewMenu(menu);
        const Button *button = m_bar->viewButton();
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    connect(m_bar, &FilterBar::previewToggled, this, [this](bool wanted) {
        m_previewWanted = wanted;
        placePreview();
    });
    connect(m_calendar->calendar(), &CalendarHeat::daysChosen, this, [this](const std::optional<DayRange> &days) {
        SwimFilter filter = m_swims->filter();
        filter.days = days;
        filter.span.reset();
        applyFilter(filter);
    });
    connect(m_table, &SwimsTable::openRequested, this, &SwimsPage::openRequested);
    connect(m_table, &SwimsTable::deleteRequested, this, &SwimsPage::deleteRequested);
    connect(m_table, &SwimsTable::contextRequested, this, &SwimsPage::contextMenuRequested);
    connect(m_table, &SwimsTable::swimsSelected, this, &SwimsPage::showSelected);
    connect(m_preview, &SwimPreview::openRequested, this, [this] { Q_EMIT openRequested(m_shownId); });
    connect(m_preview, &SwimPreview::compareRequested, this, &SwimsPage::compareRequested);
    connect(m_preview, &SwimPreview::deleteRequested, this, [this] { Q_EMIT deleteRequested(selectedIds()); });
    connect(m_preview, &SwimPreview::mergeRequested, this, [this] { Q_EMIT mergeRequested(selectedIds()); });
    connect(&m_stillness, &QTimer::timeout, this, &SwimsPage::askForDocument);
}

void SwimsPage::setToday(QDate today)
{
    m_today = today;
    m_calendar->setToday(today);
    m_bar->setToday(today);
    m_table->setToday(today);
    followToday();
}

void SwimsPage::takeState()
{
    const LibraryState &state = m_library.state();
    m_unit = state.athlete ? state.athlete->units.value_or(PoolUnit::Metres) : PoolUnit::Metres;
    m_calendar->setUnit(m_unit);
    m_swims->setUnit(m_unit);
    m_preview->setCanChange(state.canChange());
    followAthlete();
    showFilter();
    showSelected();
}

void SwimsPage::takeList()
{
    const CalendarDays days = calendarDays(m_library.swims());
    m_calendar->setDays(days);
    m_bar->setDaysSwum(days);
    m_list->setRows(m_library.rows());
    showFilter();
}

void SwimsPage::applyFilter(const SwimFilter &filter)
{
    m_swims->setFilter(filter);
    showFilter();
}

void SwimsPage::showFilter()
{
    for (std::size_t f = 0; f < facetCount; ++f)
        m_bar->setChoices(Facet(f), m_swims->choices(Facet(f)));
    m_bar->setFilter(m_swims->filter());
    m_bar->setCount(shownCount(), allCount());
    m_calendar->calendar()->setChosen(m_swims->filter().days);
    m_whyNothing->setText(hasFilters() ? tr("No swim fits.") : tr("There are no swims yet."));
    m_fromNothing->setText(hasFilters() ? tr("Clear filters") : tr("Import swims"));
    m_listOrNothing->setCurrentIndex(shownCount() == 0 ? 1 : 0);
}

void SwimsPage::clearFilters()
{
    const bool hadFocus = m_listOrNothing->currentIndex() == 1 && m_listOrNothing->isAncestorOf(focusWidget());
    applyFilter({});
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
}

void SwimsPage::showOnly(const SwimFilter &filter)
{
    m_bar->saved()->letGo();
    applyFilter(filter);
}

bool SwimsPage::hasFilters() const
{
    return !m_swims->filter().isEmpty();
}

int SwimsPage::shownCount() const
{
    return m_swims->rowCount();
}

int SwimsPage::allCount() const
{
    return m_swims->allCount();
}

QStringList SwimsPage::selectedIds() const
{
    return m_table->selectedIds();
}

void SwimsPage::select(const QStringList &ids)
{
    const auto isShown = [this](const QString &id) { return m_swims->rowOf(id).has_value(); };
    const auto isListed = [this](const QString &id) { return m_swims->isListed(id); };
    if (std::ranges::none_of(ids, isShown) && std::ranges::any_of(ids, isListed))
        clearFilters();
    m_table->select(ids);
}

void SwimsPage::selectAll()
{
    m_table->selectAll();
}

void SwimsPage::focusSearch()
{
    m_bar->focusSearch();
}

std::optional<QString> SwimsPage::neighbourOf(const QString &id, int by) const
{
    const std::optional<int> row = m_swims->rowOf(id);
    if (!row || *row + by < 0 || *row + by >= m_swims->rowCount())
        return std::nullopt;
    return m_swims->rowAt(*row + by).id;
}

QString SwimsPage::selectionText() const
{
    const auto selected = int(selectedIds().size());
    if (selected == 0)
        return {};
    const QString counts = tr("%1 of %2 selected").arg(QLocale().toString(selected), QLocale().toString(allCount()));
    return selected == 1 ? tr("%1 · Enter opens").arg(counts) : counts;
}

QString SwimsPage::shownAsText() const
{
    const QStringList selected = selectedIds();
    std::vector<int> rows;
    if (selected.size() < 2) {
        rows.resize(std::size_t(shownCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    for (const QString &id : selected.size() < 2 ? QStringList() : selected)
        rows.push_back(*m_swims->rowOf(id));
    return m_table->asText(rows);
}

void SwimsPage::showSelected()
{
    const QStringList ids = selectedIds();
    m_stillness.stop();
    const QString id = ids.size() == 1 ? ids.first() : QString();
    if (ids.isEmpty()) {
        m_preview->showNothing();
    } else if (ids.size() > 1) {
        std::vector<const SwimListRow *> rows;
        for (const QString &one : ids)
            rows.push_back(&m_swims->rowAt(*m_swims->rowOf(one)));
        m_preview->showSelection(selectionGlance(rows, m_unit, m_calendar->calendar()->today()),
            ids.size() <= mostOfOne, ids.size() <= qsizetype(mostCompared));
    } else {
        // The same swim once more: what is shown of it stays until the new answer.
        if (id != m_shownId)
            m_preview->showSwim(swimGlance(m_swims->rowAt(*m_swims->rowOf(id))));
        m_stillness.start();
    }
    m_shownId = id;
    Q_EMIT selectionChanged();
}

void SwimsPage::askForDocument()
{
    if (m_shownId.isEmpty() || !m_preview->isVisible())
        return;
    m_library.open(m_shownId, this, [this, id = m_shownId](const Result<SwimDocumentPointer> &answer) {
        const std::optional<int> row = m_swims->rowOf(id);
        if (id != m_shownId || !row)
            return;
        const SwimListRow &swim = m_swims->rowAt(*row);
        m_preview->showSwim(answer && *answer ? swimGlance(swim, **answer) : swimGlance(swim));
    });
}

void SwimsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_shownId.isEmpty())
        m_stillness.start(); // what changed meanwhile was not read
}

void SwimsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasFilters())
        clearFilters();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lengthwise
