#include "ui/pages/swimspage.h"

#include "ui/charts/calendarheat.h"
#include "ui/charts/theme.h"
#include "ui/pages/calendarcard.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/swimpreview.h"
#include "ui/pages/swimstable.h"
#include "ui/viewmodels/swimglance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// Arrow keys held down pass over swims without reading each.
constexpr auto stillness = 80ms;
/// Below this there is no room for a preview beside the list, unless it is asked for.
constexpr int previewFrom = 1100;
/// More swims than these are hardly one that came in pieces.
constexpr qsizetype mostOfOne = 10;
constexpr int leastListWidth = 360;
constexpr int leastListHeight = space::tableHeaderHeight + 4 * space::libraryRowHeight + 12;
constexpr int leastPreviewWidth = 272;
constexpr int lowPreviewHeight = 320;
constexpr quint32 stateVersion = 1;

} // namespace

SwimsPage::SwimsPage(SwimLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_list(new SwimListModel(this))
    , m_swims(new SwimFilterModel(*m_list, this))
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

void SwimsPage::makeParts()
{
    m_calendar = new CalendarCard(this);
    m_calendar->setObjectName(u"calendarCard"_s);
    m_bar = new FilterBar(this);
    m_bar->setObjectName(u"filterBar"_s);
    m_listOrNothing = new QStackedWidget(this);
    m_table = new SwimsTable(*m_swims, m_listOrNothing);
    m_table->setObjectName(u"swimsTable"_s);
    m_preview = new SwimPreview(this);
    m_preview->setObjectName(u"swimPreview"_s);
}

void SwimsPage::layOut()
{
    auto *card = new Card(this);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(0, 1, 0, int(space::cardRadius));
    cardColumn->addWidget(m_listOrNothing);
    m_listOrNothing->addWidget(m_table);
    m_listOrNothing->addWidget(makeNoList());

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"swimsSplitter"_s);
    m_splitter->setHandleWidth(space::betweenCards + 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_listOrNothing->setMinimumSize(leastListWidth, leastListHeight);
    m_splitter->setSizes({QWIDGETSIZE_MAX, SwimPreview::usualWidth});

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_calendar);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"swimsScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBar(new SlimScrollBar(m_scroll));
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(m_scroll);
}

QWidget *SwimsPage::makeNoList()
{
    auto *page = new QWidget(m_listOrNothing);
    page->setObjectName(u"noList"_s);
    m_whyNothing = new TextLabel(type::body, QFont::Normal, &Theme::text2, page);
    m_whyNothing->setObjectName(u"whyNothing"_s);
    m_fromNothing = new TextLink(type::body, QFont::Medium, &Theme::accent, page);
    m_fromNothing->setObjectName(u"fromNothing"_s);
    connect(m_fromNothing, &TextLink::clicked, this, [this] {
        if (hasFilters())
            clearFilters();
        else
            Q_EMIT importRequested();
    });
    auto *line = new QHBoxLayout(page);
    line->setSpacing(space::half);
    line->addStretch();
    line->addWidget(m_whyNothing);
    line->addWidget(m_fromNothing);
    line->addStretch();
    return page;
}

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
        applyFilter(filter);
    });
    connect(m_table, &SwimsTable::openRequested, this, &SwimsPage::openRequested);
    connect(m_table, &SwimsTable::deleteRequested, this, &SwimsPage::deleteRequested);
    connect(m_table, &SwimsTable::contextRequested, this, &SwimsPage::contextMenuRequested);
    connect(m_table, &SwimsTable::swimsSelected, this, &SwimsPage::showSelected);
    connect(m_preview, &SwimPreview::openRequested, this, [this] { Q_EMIT openRequested(m_shownId); });
    connect(m_preview, &SwimPreview::deleteRequested, this, [this] { Q_EMIT deleteRequested(selectedIds()); });
    connect(m_preview, &SwimPreview::mergeRequested, this, [this] { Q_EMIT mergeRequested(selectedIds()); });
    connect(&m_stillness, &QTimer::timeout, this, &SwimsPage::askForDocument);
}

void SwimsPage::setToday(QDate today)
{
    m_calendar->setToday(today);
    m_bar->setToday(today);
    m_table->setToday(today);
}

void SwimsPage::takeState()
{
    const LibraryState &state = m_library.state();
    m_unit = state.athlete ? state.athlete->units.value_or(PoolUnit::Metres) : PoolUnit::Metres;
    m_calendar->setUnit(m_unit);
    m_swims->setUnit(m_unit);
    m_preview->setCanChange(state.canChange());
    showFilter();
    showSelected();
}

void SwimsPage::takeList()
{
    m_calendar->setDays(calendarDays(m_library.swims()));
    m_list->setRows(m_library.swims());
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
        m_preview->showSelection(
            selectionGlance(rows, m_unit, m_calendar->calendar()->today()), ids.size() <= mostOfOne);
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

void SwimsPage::placePreview()
{
    const bool shown = !m_isNarrow || m_previewWanted;
    m_bar->setPreviewButton(m_isNarrow, m_previewWanted);
    makeRoom();
    if (m_preview->isHidden() != shown)
        return;
    m_preview->setVisible(shown);
    if (shown && !m_shownId.isEmpty())
        m_stillness.start();
}

/// The preview stands beside the list, or below it where even both at their least would not fit.
void SwimsPage::makeRoom()
{
    const int least = leastListWidth + leastPreviewWidth + 2 * space::pageSide + m_splitter->handleWidth();
    const bool isBeside = width() >= least;
    m_splitter->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    m_preview->setMinimumSize(isBeside ? leastPreviewWidth : 0, isBeside ? 0 : lowPreviewHeight);
}

void SwimsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isNarrow = width() < previewFrom;
    placePreview();
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

QByteArray SwimsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_table->saveColumns() << m_splitter->saveState() << m_previewWanted;
    return state;
}

void SwimsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray columns;
    QByteArray splitter;
    bool previewWanted = false;
    stream >> version >> columns >> splitter >> previewWanted;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    m_table->restoreColumns(columns);
    m_splitter->restoreState(splitter);
    m_previewWanted = previewWanted;
    placePreview();
}

} // namespace lengthwise
