#include "ui/charts/theme.h"
#include "ui/pages/calendarcard.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/swimpreview.h"
#include "ui/pages/swimspage.h"
#include "ui/pages/swimstable.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"

#include <QDataStream>
#include <QIODevice>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// Below this there is no room for a preview beside the list, unless it is asked for.
constexpr int previewFrom = 1100;
constexpr int leastListWidth = 360;
constexpr int leastListHeight = space::tableHeaderHeight + 4 * space::libraryRowHeight + 12;
constexpr int leastPreviewWidth = 272;
constexpr int lowPreviewHeight = 320;
constexpr quint32 stateVersion = 1;

} // namespace

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
