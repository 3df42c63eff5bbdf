#include "ui/pages/synccard.h"

#include "ui/pages/stravabudget.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/syncwords.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/initials.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/themeicon.h"
#include "ui/widgets/thinbar.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int glyphExtent = 22;
constexpr int barHeight = 10;

Chip::Tone chipTone(SyncTone tone)
{
    return tone == SyncTone::Waiting ? Chip::Tone::Warning
        : tone == SyncTone::Failed   ? Chip::Tone::Error
                                     : Chip::Tone::Accent;
}

QIcon chipIcon(SyncTone tone)
{
    switch (tone) {
    case SyncTone::Good:
        return themeIcon(u"done"_s, IconTint::Accent);
    case SyncTone::Busy:
        return themeIcon(u"sync"_s, IconTint::Accent);
    case SyncTone::Waiting:
        return themeIcon(u"waiting"_s, IconTint::Warn);
    case SyncTone::Failed:
        break;
    }
    return themeIcon(u"warning"_s, IconTint::Error);
}

/// Parts what is known from what can be done.
class Rule final : public QFrame
{
public:
    explicit Rule(QWidget *parent)
        : QFrame(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(palette()).grid); }
};

} // namespace

SyncCard::SyncCard(QWidget *parent)
    : Card(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(space::pageTop);
    column->addWidget(makeHead());
    column->addWidget(makeWelcome());
    column->addWidget(makeBody(), 1);
}

QWidget *SyncCard::makeHead()
{
    auto *head = new QWidget(this);
    m_glyph = new IconView(themeIcon(u"strava"_s, IconTint::Accent), glyphExtent, IconView::Ground::Round, head);
    m_initials = new Initials(head);
    auto *title = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, head);
    title->setText(u"Strava"_s);
    m_who = new TextLabel(type::table, QFont::Normal, &Theme::text2, head);
    m_who->setObjectName(u"syncWho"_s);
    m_chip = new Chip({}, head);
    m_chip->setObjectName(u"syncChip"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_who);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::betweenCards);
    row->addWidget(m_glyph);
    row->addWidget(m_initials);
    row->addLayout(words, 1);
    row->addWidget(m_chip);
    return head;
}

QWidget *SyncCard::makeWelcome()
{
    m_welcome = new QWidget(this);
    m_hindrance = new Paragraph(Paragraph::Tone::Quiet, {}, m_welcome);
    m_hindrance->setObjectName(u"syncHindrance"_s);
    m_connect = makeButton(int(Button::Role::Primary), u"syncConnect"_s, tr("&Connect with Strava…"), m_welcome);
    connect(m_connect, &Button::clicked, this, &SyncCard::signInRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_connect);
    row->addStretch();
    auto *column = new QVBoxLayout(m_welcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(new Paragraph(Paragraph::Tone::Body,
        tr("Connect once, and each swim that reaches Strava is here by itself: new ones come, changed ones follow, "
           "and a swim that you also have as a file stays one swim. Only swims are read. You need an API application "
           "of your own; Connect leads through it."),
        m_welcome));
    column->addWidget(m_hindrance);
    column->addLayout(row);
    return m_welcome;
}

Banner *SyncCard::makeBanner(int kind, const QString &name, QWidget *parent)
{
    auto *banner = new Banner(Banner::Kind(kind), parent);
    banner->setObjectName(name);
    banner->setClosable(false);
    banner->hide();
    return banner;
}

Button *SyncCard::makeButton(int role, const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new Button(Button::Role(role), text, parent);
    button->setObjectName(name);
    return button;
}

QWidget *SyncCard::makeBody()
{
    m_body = new QWidget(this);
    m_trouble = makeBanner(int(Banner::Kind::Error), u"syncTrouble"_s, m_body);
    m_setAside = makeBanner(int(Banner::Kind::Warning), u"syncSetAside"_s, m_body);
    m_facts = new FactList(m_body);
    m_budget = new StravaBudget(StravaBudget::Form::Short, m_body);
    m_budget->setObjectName(u"syncBudget"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_trouble);
    column->addWidget(m_facts);
    column->addWidget(m_setAside);
    column->addWidget(makeProgress());
    column->addWidget(new Rule(m_body));
    column->addWidget(m_budget);
    column->addStretch(1);
    column->addWidget(makeButtons());
    column->addWidget(makeFoot());
    connect(m_trouble, &Banner::linkClicked, this, [this] {
        if (m_signsIn)
            Q_EMIT signInRequested();
        else
            Q_EMIT testRequested();
    });
    return m_body;
}

QWidget *SyncCard::makeProgress()
{
    m_progress = new QWidget(m_body);
    m_progress->setObjectName(u"syncProgress"_s);
    m_phase = new TextLabel(type::body, QFont::Normal, &Theme::text, m_progress);
    m_phase->setObjectName(u"syncPhase"_s);
    m_count = new TextLabel(type::body, QFont::Normal, &Theme::text2, m_progress);
    m_count->setObjectName(u"syncCount"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar = new ThinBar(barHeight, m_progress);
    m_bar->setObjectName(u"syncBar"_s);
    auto *words = new QHBoxLayout;
    words->addWidget(m_phase, 1);
    words->addWidget(m_count);
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(words);
    column->addWidget(m_bar);
    return m_progress;
}

QWidget *SyncCard::makeButtons()
{
    auto *block = new QWidget(m_body);
    m_sync = makeButton(int(Button::Role::Primary), u"syncNow"_s, tr("Sync now  F5"), block);
    m_sync->setIcon(themeIcon(u"sync"_s, IconTint::OnAccent));
    m_cancel = makeButton(int(Button::Role::Secondary), u"syncCancel"_s, tr("Cance&l"), block);
    m_cancel->setToolTip(tr("Ends the run; what was read is kept"));
    m_test = makeButton(int(Button::Role::Secondary), u"syncTest"_s, tr("Test connectio&n"), block);
    m_older = makeButton(int(Button::Role::Secondary), u"syncOlder"_s, tr("Read &older swims"), block);
    m_older->setToolTip(tr("Compares the whole history, also swims that were removed after seven days"));
    connect(m_sync, &Button::clicked, this, &SyncCard::syncRequested);
    connect(m_cancel, &Button::clicked, this, &SyncCard::cancelRequested);
    connect(m_test, &Button::clicked, this, &SyncCard::testRequested);
    connect(m_older, &Button::clicked, this, &SyncCard::olderRequested);
    auto *flow = new FlowLayout(space::unit);
    for (Button *button : {m_sync, m_cancel, m_test, m_older})
        flow->addWidget(button);
    flow->setContentsMargins(0, 0, 0, 0);
    block->setLayout(flow);
    return block;
}

QWidget *SyncCard::makeFoot()
{
    auto *foot = new QWidget(m_body);
    auto *attribution = new TextLabel(type::tick, QFont::Normal, &Theme::text3, foot);
    attribution->setObjectName(u"syncAttribution"_s);
    attribution->setText(u"Powered by Strava"_s); // Strava's own words, the same in every language
    m_delete = new TextLink(type::body, QFont::Normal, &Theme::text2, foot);
    m_delete->setObjectName(u"syncDelete"_s);
    m_delete->setText(tr("Disconnect and delete…"));
    connect(m_delete, &TextLink::clicked, this, &SyncCard::deleteRequested);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(attribution, 1);
    row->addWidget(m_delete);
    return foot;
}

void SyncCard::show(const StravaState &state, const StravaSync &sync, const StravaSchedule &schedule,
    const QString &hindrance, Instant now)
{
    const bool isConnected = state.connection.has_value();
    showHead(state, sync, now);
    m_welcome->setVisible(!isConnected);
    m_body->setVisible(isConnected);
    if (isConnected)
        showBody(state, sync, schedule, now);
    else
        showWelcome(state, hindrance);
}

void SyncCard::showHead(const StravaState &state, const StravaSync &sync, Instant now)
{
    const bool isConnected = state.connection.has_value();
    const QString name = isConnected ? texts::nameInWords(state.connection->athlete) : QString();
    m_glyph->setVisible(!isConnected);
    m_initials->setVisible(isConnected);
    m_initials->setName(name);
    m_who->setText(isConnected ? tr("%1 · connected since %2").arg(name, texts::dayInWords(state.connection->since))
                               : tr("Not connected"));
    const SyncMark mark = syncMark(state, sync, now);
    m_chip->setText(mark.words);
    m_chip->setLook(chipTone(mark.tone), chipIcon(mark.tone));
    m_chip->setVisible(!mark.words.isEmpty());
}

void SyncCard::showWelcome(const StravaState &state, const QString &hindrance)
{
    const bool signsIn = state.phase == StravaState::Phase::SigningIn;
    m_connect->setEnabled(hindrance.isEmpty() && !signsIn);
    m_hindrance->setText(signsIn ? tr("Strava's page is open in the browser; press Authorize there.") : hindrance);
    m_hindrance->setVisible(!m_hindrance->text().isEmpty());
}

void SyncCard::showBody(const StravaState &state, const StravaSync &sync, const StravaSchedule &schedule, Instant now)
{
    m_facts->setFacts(syncFacts(state, sync, schedule, now));
    if (!m_change) {
        m_change = new TextLink(type::body, QFont::Medium, &Theme::accent, m_facts);
        m_change->setObjectName(u"syncChange"_s);
        m_change->setText(tr("Change"));
        m_change->setAccessibleName(tr("Change when to sync"));
        m_facts->addBehind(u"next"_s, m_change);
        connect(m_change, &TextLink::clicked, this, &SyncCard::changeRequested);
    }
    m_budget->setVisible(state.budget.has_value());
    if (state.budget)
        m_budget->setBudget(*state.budget, now);
    const SetAsideWords aside = setAsideInWords(sync);
    if (aside.sentence != m_setAside->sentence() || aside.reasons != m_setAside->details())
        m_setAside->setMessage(aside.sentence, aside.reasons);
    m_setAside->setVisible(!aside.sentence.isEmpty());
    showTrouble(state, sync, now);
    const bool hadFocus = m_sync->hasFocus() || m_cancel->hasFocus(); // what is hidden or disabled loses it
    const bool canAsk = !sync.isRunning() && syncStanding(state, sync, now) != SyncStanding::Expired
        && state.phase != StravaState::Phase::SigningIn;
    m_sync->setEnabled(canAsk);
    m_older->setEnabled(canAsk);
    m_delete->setEnabled(!sync.isRunning());
    showProgress(sync, now);
    if (hadFocus)
        (sync.isRunning() ? m_cancel : m_sync)->setFocus(Qt::OtherFocusReason);
}

void SyncCard::showTrouble(const StravaState &state, const StravaSync &sync, Instant now)
{
    const SyncStanding standing = syncStanding(state, sync, now);
    std::optional<Error> trouble = state.trouble;
    if (standing == SyncStanding::Expired)
        trouble = Error{.code = ErrorCode::SignInExpired};
    else if (standing == SyncStanding::Failed)
        trouble = sync.runs.front().error;
    m_signsIn = trouble && trouble->code == ErrorCode::SignInExpired;
    m_trouble->setVisible(trouble.has_value());
    if (!trouble)
        return;
    m_trouble->setMessage(texts::describe(*trouble));
    m_trouble->setLink(m_signsIn ? tr("Sign In A&gain…") : tr("Test &Connection"));
}

void SyncCard::showProgress(const StravaSync &sync, Instant now)
{
    m_progress->setVisible(sync.isRunning());
    m_cancel->setVisible(sync.isRunning());
    m_sync->setVisible(!sync.isRunning());
    if (!sync.progress)
        return;
    const SyncStep step = syncStep(*sync.progress, now);
    m_phase->setText(step.phase);
    m_count->setText(step.count);
    m_bar->setRange(0, step.total);
    m_bar->setValue(step.done);
    m_bar->setAccessibleName(step.phase);
    m_bar->setAccessibleDescription(step.count);
}

} // namespace lengthwise
