#include "ui/pages/syncpage.h"

#include "ui/pages/synccard.h"
#include "ui/pages/synchistory.h"
#include "ui/pages/syncsettings.h"
#include "ui/widgets/scrolledpart.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
/// Below this the cards stand one below the other.
constexpr int besideFrom = 900;
} // namespace

SyncPage::SyncPage(StravaLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *content = new QWidget(this);
    m_card = new SyncCard(content);
    m_card->setObjectName(u"syncCard"_s);
    m_settings = new SyncSettings(content);
    m_settings->setObjectName(u"syncSettings"_s);
    m_history = new SyncHistory(content);
    m_history->setObjectName(u"syncHistory"_s);
    m_cards->setSpacing(space::betweenCards);
    m_cards->addWidget(m_card, 1);
    m_cards->addWidget(m_settings, 1);
    m_rest = new QWidget(content);
    m_cards->addWidget(m_rest, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addWidget(makeHead());
    column->addLayout(m_cards);
    column->addWidget(m_history, 1000); // what it does not need is left below
    column->addStretch(1);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(new ScrolledPart(content, this));
    connectParts();
    follow();
}

QWidget *SyncPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, head);
    title->setText(tr("Sync"));
    auto *promise = new TextLabel(type::table, QFont::Normal, &Theme::text2, head);
    promise->setText(tr("Swims stay on this machine. Strava is optional."));
    promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addWidget(promise, 1);
    return head;
}

void SyncPage::connectParts()
{
    connect(m_card, &SyncCard::signInRequested, this, &SyncPage::signInRequested);
    connect(m_card, &SyncCard::syncRequested, this, &SyncPage::syncRequested);
    connect(m_card, &SyncCard::testRequested, this, &SyncPage::testRequested);
    connect(m_card, &SyncCard::olderRequested, this, &SyncPage::olderRequested);
    connect(m_card, &SyncCard::deleteRequested, this, &SyncPage::deleteRequested);
    connect(m_card, &SyncCard::cancelRequested, this, [this] { m_link.cancelSync(); });
    connect(m_card, &SyncCard::changeRequested, m_settings, &SyncSettings::focusSchedule);
    connect(m_settings, &SyncSettings::preferencesChanged, this, &SyncPage::preferencesChanged);
    connect(m_settings, &SyncSettings::keepChosen, this, &SyncPage::keepChosen);
    connect(&m_link, &StravaLink::stateChanged, this, &SyncPage::follow);
    connect(&m_link, &StravaLink::syncChanged, this, &SyncPage::follow);
}

void SyncPage::setHindrance(const QString &reason)
{
    m_hindrance = reason;
    follow();
}

void SyncPage::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_settings->setPreferences(preferences);
    follow();
}

void SyncPage::setKeep(std::optional<StravaKeep> keep)
{
    m_settings->setKeep(keep);
}

void SyncPage::setNow(Instant now)
{
    m_now = now;
    follow();
}

void SyncPage::follow()
{
    const StravaState &state = m_link.state();
    const StravaSync &sync = m_link.sync();
    const Instant now = m_now.value_or(SystemClock().now());
    const bool isConnected = state.connection.has_value();
    m_card->show(state, sync, scheduleOf(m_preferences), m_hindrance, now);
    m_settings->setVisible(isConnected);
    m_history->setRuns(sync.runs, now);
    m_history->setVisible(isConnected || !sync.runs.empty());
    arrange();
}

void SyncPage::arrange()
{
    const bool isBeside = width() >= besideFrom;
    m_cards->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rest->setVisible(isBeside && m_settings->isHidden());
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lengthwise
