#include "ui/pages/swimpage.h"

#include "ui/charts/chartheader.h"
#include "ui/charts/lengthchart.h"
#include "ui/charts/theme.h"
#include "ui/pages/changescard.h"
#include "ui/pages/coachcard.h"
#include "ui/pages/editbar.h"
#include "ui/pages/editfoot.h"
#include "ui/pages/notescard.h"
#include "ui/pages/sidecards.h"
#include "ui/pages/swimchanges.h"
#include "ui/pages/swimheader.h"
#include "ui/viewmodels/swimfilename.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/texts.h"
#include "ui/viewmodels/tiles.h"
#include "ui/viewmodels/whatchanged.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tilestrip.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int chartHeight = 408;

TextLabel *cardTitle(const QString &text, QWidget *parent)
{
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, parent);
    title->setText(text);
    return title;
}

ChartSubject chartSubject(const SwimDocument &document)
{
    const SwimHeading heading = swimHeading(document);
    const WorkoutReport &report = document.report();
    return {heading.title, heading.subtitle, swimFileName(heading.title, report.start, report.utcOffset)};
}

/// The neighbour of an index in a list of count; from nothing the first or the last.
std::optional<std::size_t> stepped(std::optional<std::size_t> from, int by, std::size_t count)
{
    if (count == 0)
        return std::nullopt;
    const std::size_t last = count - 1;
    if (!from)
        return by > 0 ? 0 : last;
    if (by < 0)
        return *from == 0 ? 0 : *from - 1;
    return std::min(*from + 1, last);
}

} // namespace

SwimPage::SwimPage(QWidget *parent)
    : QScrollArea(parent)
    , m_selection(new SwimSelection(this))
    , m_changes(new SwimChanges(this))
    , m_header(new SwimHeader(this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_gathered(new Notice(this))
    , m_covering(new Notice(this))
    , m_warnings(new Banner(Banner::Kind::Warning, this))
    , m_tiles(new TileStrip(this))
    , m_coach(new CoachCard(this))
    , m_chart(new LengthChart(this))
    , m_legend(new StrokeLegend(this))
    , m_readout(new ReadoutLabel(this))
    , m_side(new SideCards(m_selection, this))
    , m_changed(new ChangesCard(this))
    , m_notes(new NotesCard(this))
    , m_tables(new SwimTables(m_selection, this))
    , m_editBar(new EditBar(this))
    , m_editFoot(new EditFoot(this))
{
    m_header->setObjectName(u"swimHeader"_s);
    m_failure->setObjectName(u"swimFailure"_s);
    m_gathered->setObjectName(u"gatheredNotice"_s);
    m_covering->setObjectName(u"coveringNotice"_s);
    m_changed->setObjectName(u"changesCard"_s);
    m_notes->setObjectName(u"notesCard"_s);
    m_editBar->setObjectName(u"editBar"_s);
    m_editFoot->setObjectName(u"editFoot"_s);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_failure, m_gathered, m_covering, m_changed, m_notes, m_editBar, m_editFoot})
        part->hide();
    m_warnings->setObjectName(u"swimWarnings"_s);
    m_tiles->setObjectName(u"tiles"_s);
    m_chart->setObjectName(u"lengthChart"_s);
    m_legend->setObjectName(u"strokeLegend"_s);
    m_readout->setObjectName(u"readout"_s);
    m_coach->setObjectName(u"coachCard"_s);
    m_tables->setObjectName(u"swimTables"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBar(new SlimScrollBar(this));
    layOut();
    connectParts();
    connectCorrecting();
    connectEditing();
}

SwimPage::~SwimPage()
{
    // Parts tell of lost focus and changed choices while they go; nobody is left to hear it.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void SwimPage::layOut()
{
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(space::betweenCards + 4);
    m_chartCard = makeChartCard();
    m_charts->addWidget(m_chartCard, 1);
    m_charts->addWidget(m_side);

    auto *content = new QWidget(this);
    content->setObjectName(u"swimContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::betweenCards);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_header);
    column->addWidget(m_failure);
    column->addWidget(m_gathered);
    column->addWidget(m_covering);
    column->addWidget(m_warnings);
    column->addWidget(m_tiles);
    column->addWidget(m_coach);
    column->addLayout(m_charts);
    column->addWidget(m_changed);
    column->addWidget(m_tables);
    column->addWidget(m_notes);
    column->addStretch();
    setWidget(content);
}

Card *SwimPage::makeChartCard()
{
    auto *card = new Card(this);
    card->setObjectName(u"lengthsCard"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(16);
    m_chartTitle = cardTitle(tr("Lengths"), card);
    m_chartTitle->setObjectName(u"lengthsTitle"_s);
    m_chartTitle->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    head->addWidget(m_chartTitle);
    head->addWidget(m_legend);
    head->addWidget(m_readout, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::cardPadding, space::aboveChart, space::cardPadding, space::unit);
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addWidget(m_chart, 1);
    m_chart->setMinimumHeight(chartHeight);
    return card;
}

void SwimPage::connectParts()
{
    m_chart->setSelection(m_selection);
    new ChartMenu(m_chart);
    connect(m_selection, &SwimSelection::cursorChanged, this, &SwimPage::showReadout);
    connect(m_selection, &SwimSelection::setChanged, this, &SwimPage::followChoice);
    connect(m_coach, &CoachCard::evidenceChosen, this, &SwimPage::showEvidence);
    connect(m_header, &SwimHeader::qualityRequested, this, &SwimPage::showQuality);
    connect(m_tables, &SwimTables::evidenceChosen, this, [this](const std::vector<std::size_t> &lengths) {
        if (m_document)
            showEvidence(evidenceLink(m_document->report(), lengths));
    });
    connect(m_tables, &SwimTables::rowInView, this, [this](const QRect &row) {
        const QPoint place = m_tables->mapTo(widget(), row.center());
        ensureVisible(horizontalScrollBar()->value(), place.y(), 0, row.height());
    });
}

void SwimPage::followChoice()
{
    showTiles();
    m_coach->setSetChosen(m_selection->set().has_value());
}

void SwimPage::showEvidence(const EvidenceLink &evidence)
{
    if (evidence.leadsToZones) {
        m_tables->showTable(SwimTables::Zones);
        scrollTo(m_tables);
        return;
    }
    if (evidence.set)
        m_selection->setSet(evidence.set);
    else
        m_selection->setLengths(evidence.lengths);
    scrollTo(m_chartCard);
}

void SwimPage::showQuality()
{
    m_tables->showTable(SwimTables::Coach);
    scrollTo(m_tables);
}

void SwimPage::setDocument(std::shared_ptr<const SwimDocument> document)
{
    const bool isSame = m_document && document->isInLibrary() && document->id == m_document->id;
    const PlaceOnPage place = isSame ? placeOnPage() : PlaceOnPage();
    if (!isSame)
        leaveSwim();
    m_selection->clear();
    m_document = std::move(document);
    m_changes->setDocument(m_document);
    m_corrections = swimCorrections(*m_document);
    m_header->setHeading(swimHeading(*m_document));
    showStravaLink();
    showOffers();
    showNotices();
    showNotes();
    const bool isPool = m_document->report().environment == Environment::Pool;
    m_chartTitle->setText(isPool ? tr("Lengths") : tr("Splits"));
    m_chart->setAccessibleName(m_chartTitle->text());
    m_chart->setChart(m_document->chart);
    m_chart->setCorrected(correctedRows(m_corrections));
    const std::vector<Stroke> strokes = strokesIn(m_document->chart);
    m_legend->setStrokes(strokes);
    m_legend->setVisible(!strokes.empty());
    const CoachView coach = coachView(m_document->report());
    m_coach->setView(coach);
    m_coach->setVisible(!coach.isEmpty());
    m_side->setSwim(*m_document);
    m_tables->setSwim(*m_document, m_corrections.recorded);
    showComparison();
    followEditing();
    ChartMenu::setSubject(this, chartSubject(*m_document));
    showReadout();
    showTiles();
    showWarnings();
    if (isSame)
        goTo(place);
    else
        verticalScrollBar()->setValue(0);
}

void SwimPage::showTiles()
{
    if (!m_document)
        return;
    const StrokeCounted counted =
        m_document->sheet.corrected.isStrokeCycle ? StrokeCounted::Cycles : StrokeCounted::AsWatch;
    std::vector<Tile> shown = tiles(m_document->report(), m_selection->set(), counted);
    if (m_comparing && m_document->sheet.recorded && !m_selection->set())
        shown = tilesBesideRecorded(std::move(shown), tiles(*m_document->sheet.recorded, std::nullopt, counted));
    m_tiles->setTiles(shown);
}

void SwimPage::showReadout()
{
    const std::optional<std::size_t> cursor = m_selection->cursor();
    const bool known = m_document && cursor && *cursor < m_document->chart.bars.size();
    m_readout->setReadout(known ? std::optional(m_document->chart.bars[*cursor].readout) : std::nullopt);
}

void SwimPage::showWarnings()
{
    QStringList notes;
    for (const Warning &warning : m_document->report().warnings)
        notes << texts::describe(warning);
    if (notes.size() == 1)
        m_warnings->setMessage(notes.first());
    else
        m_warnings->setMessage(tr("%n note(s) about this recording", nullptr, int(notes.size())), notes);
    m_warnings->setVisible(!notes.isEmpty());
}

void SwimPage::stepLength(int by)
{
    m_selection->setCursor(stepped(m_selection->cursor(), by, m_document ? m_document->report().lengths.size() : 0));
}

void SwimPage::stepSet(int by)
{
    m_selection->setSet(stepped(m_selection->set(), by, m_document ? m_document->report().sets.size() : 0));
}

void SwimPage::zoom(double factor)
{
    const Range shown = m_chart->visibleTime();
    const std::optional<std::size_t> cursor = m_selection->cursor();
    const bool atCursor = cursor && *cursor < m_document->chart.bars.size();
    const double about = atCursor ? m_document->chart.bars[*cursor].start : (shown.low + shown.high) / 2;
    m_chart->zoom(factor, about);
}

} // namespace lengthwise
