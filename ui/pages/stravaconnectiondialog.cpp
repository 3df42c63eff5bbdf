#include "ui/pages/stravaconnectiondialog.h"

#include "ui/pages/stravabudget.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/syncwords.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/askcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/initials.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrolledpart.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr QSize firstSize(620, 600);

/// Those that the head of the dialog says are left out.
std::vector<Fact> factsBelowHead(std::vector<Fact> facts)
{
    std::erase_if(facts, [](const Fact &fact) { return fact.name == u"name"_s || fact.name == u"since"_s; });
    return facts;
}

QString factOf(const std::vector<Fact> &facts, const QString &name)
{
    const auto found = std::ranges::find(facts, name, &Fact::name);
    return found == facts.end() ? QString() : found->value;
}

} // namespace

StravaConnectionDialog::StravaConnectionDialog(StravaLink &link, QWidget *parent)
    : QuietDialog(tr("Strava Connection"), parent)
    , m_link(link)
    , m_trouble(makeBanner(int(Banner::Kind::Warning), u"stravaTrouble"_s))
    , m_error(makeBanner(int(Banner::Kind::Error), u"stravaError"_s))
    , m_notRevoked(makeBanner(int(Banner::Kind::Warning), u"stravaNotRevoked"_s))
    , m_notRemoved(makeBanner(int(Banner::Kind::Warning), u"stravaNotRemoved"_s))
    , m_said(new Paragraph(Paragraph::Tone::Body, {}, this))
    , m_facts(new FactList(this))
    , m_budget(new StravaBudget(StravaBudget::Form::Explained, this))
    , m_ask(new AskCard(this))
    , m_attribution(new TextLabel(type::label, QFont::Normal, &Theme::text3, this))
{
    m_said->setObjectName(u"stravaSaid"_s);
    m_said->hide();
    m_budget->setObjectName(u"stravaBudget"_s);
    m_attribution->setObjectName(u"stravaAttribution"_s);
    m_attribution->setText(u"Powered by Strava"_s); // Strava's own words, the same in every language
    m_notRevoked->setLink(tr("Open the &Page"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::pageTop);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    column->addWidget(m_ask);
    column->addWidget(m_attribution);
    column->addWidget(makeButtons());
    resizeWithin(firstSize);

    connect(m_trouble, &Banner::linkClicked, this, [this] {
        if (m_link.state().phase == StravaState::Phase::Expired)
            Q_EMIT signInRequested();
        else
            check();
    });
    connect(m_error, &Banner::linkClicked, this, [this] {
        if (m_way == StravaWay::StravaApplication)
            QDesktopServices::openUrl(stravaPage::applications);
        else
            check();
    });
    connect(m_notRevoked, &Banner::linkClicked, this, [] { QDesktopServices::openUrl(stravaPage::permissions); });
    connect(m_ask, &AskCard::confirmed, this, &StravaConnectionDialog::disconnectNow);
    connect(m_ask, &AskCard::refused, this, [this] {
        updateButtons();
        m_disconnect->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_link, &StravaLink::stateChanged, this, &StravaConnectionDialog::followState);
    followState();
}

Banner *StravaConnectionDialog::makeBanner(int kind, const QString &name)
{
    auto *banner = new Banner(Banner::Kind(kind), this);
    banner->setObjectName(name);
    banner->hide();
    return banner;
}

QWidget *StravaConnectionDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_initials = new Initials(head);
    m_name = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, head);
    m_name->setObjectName(u"stravaName"_s);
    m_since = new TextLabel(type::body, QFont::Normal, &Theme::text2, head);
    m_since->setObjectName(u"stravaSince"_s);
    m_chip = new Chip({}, head);
    m_chip->setObjectName(u"stravaChip"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_since);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::betweenCards);
    row->addWidget(m_initials);
    row->addLayout(words, 1);
    row->addWidget(m_chip);
    return head;
}

QWidget *StravaConnectionDialog::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pageTop);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_trouble, m_error, m_notRevoked, m_notRemoved, m_said, m_facts, m_budget})
        column->addWidget(part);
    column->addStretch();
    return new ScrolledPart(body, this);
}

QWidget *StravaConnectionDialog::makeButtons()
{
    auto *block = new QWidget(this);
    m_check = new Button(Button::Role::Primary, tr("Check &Now"), block);
    m_check->setObjectName(u"stravaCheck"_s);
    m_check->setToolTip(tr("Asks Strava who is signed in; that is one request for reading"));
    m_signIn = new Button(Button::Role::Secondary, {}, block);
    m_signIn->setObjectName(u"stravaSignIn"_s);
    m_disconnect = new Button(Button::Role::Secondary, tr("&Disconnect…"), block);
    m_disconnect->setObjectName(u"stravaDisconnect"_s);
    auto *close = new Button(Button::Role::Secondary, tr("&Close"), block);
    close->setObjectName(u"stravaClose"_s);
    connect(m_check, &Button::clicked, this, &StravaConnectionDialog::check);
    connect(m_signIn, &Button::clicked, this, &StravaConnectionDialog::signInRequested);
    connect(m_disconnect, &Button::clicked, this, &StravaConnectionDialog::askToDisconnect);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_check);
    row->addWidget(m_signIn);
    row->addStretch();
    row->addWidget(m_disconnect);
    row->addWidget(close);
    return block;
}

Instant StravaConnectionDialog::now() const
{
    return m_now.value_or(SystemClock().now());
}

void StravaConnectionDialog::setNow(Instant now)
{
    m_now = now;
    followState();
}

void StravaConnectionDialog::followState()
{
    const StravaState &state = m_link.state();
    if (state.phase == StravaState::Phase::Unknown && !m_name->text().isEmpty())
        return; // being read again; what is shown stays until then
    const std::vector<Fact> facts = stravaFacts(state, now());
    const bool isConnected = state.connection.has_value();
    m_name->setText(isConnected ? texts::nameInWords(state.connection->athlete) : tr("Not connected with Strava"));
    m_initials->setName(isConnected ? m_name->text() : QString());
    m_initials->setVisible(isConnected);
    m_since->setText(isConnected ? tr("Strava · connected since %1").arg(factOf(facts, u"since"_s))
                                 : tr("Swims on this computer are as they were."));
    const bool isExpired = isConnected && (state.phase == StravaState::Phase::Expired || state.connection->isExpired);
    m_chip->setText(isExpired ? tr("Sign in again") : state.trouble ? tr("Needs a look") : tr("Connected"));
    m_chip->setVisible(isConnected);
    m_facts->setFacts(factsBelowHead(facts));
    m_facts->setVisible(isConnected);
    m_budget->setVisible(isConnected && state.budget);
    if (state.budget)
        m_budget->setBudget(*state.budget, now());
    m_attribution->setVisible(isConnected);
    if (isConnected) { // a farewell is over
        m_notRevoked->hide();
        m_notRemoved->hide();
    } else if (m_farewell == Farewell::Leave) {
        m_ask->hide();
    }
    showTrouble(isExpired ? std::optional(Error{.code = ErrorCode::SignInExpired}) : state.trouble);
    updateButtons();
}

void StravaConnectionDialog::showTrouble(const std::optional<Error> &trouble)
{
    m_trouble->setVisible(trouble && m_link.state().connection);
    if (!trouble)
        return;
    const bool needsSignIn = trouble->code == ErrorCode::SignInExpired;
    m_trouble->setMessage(texts::describe(*trouble));
    m_trouble->setLink(needsSignIn ? tr("Sign In &Again…") : tr("&Try Again"));
}

void StravaConnectionDialog::updateButtons()
{
    const StravaState &state = m_link.state();
    const bool isConnected = state.connection.has_value();
    const bool isFree = !m_isDisconnecting && m_ask->isHidden();
    m_check->setVisible(isConnected);
    m_check->setEnabled(isFree && !m_isChecking);
    m_disconnect->setVisible(isConnected);
    m_disconnect->setEnabled(isFree && !m_isChecking && m_canChange);
    m_disconnect->setToolTip(m_canChange ? QString() : tr("This library can be looked at and not changed."));
    m_signIn->setText(isConnected ? tr("&Sign In Again…") : tr("C&onnect…"));
    m_signIn->setEnabled(isFree && m_canChange && state.phase != StravaState::Phase::SigningIn);
}

void StravaConnectionDialog::setCanChange(bool canChange)
{
    m_canChange = canChange;
    updateButtons();
}

void StravaConnectionDialog::check()
{
    if (!m_link.state().connection || m_isChecking || m_isDisconnecting || !m_ask->isHidden())
        return;
    const bool hadFocus = m_check->hasFocus(); // and loses it
    m_error->hide();
    say(tr("Asking Strava…"));
    m_isChecking = true;
    updateButtons();
    m_link.check(this, [this, hadFocus](const Result<StravaConnection> &answer) {
        m_isChecking = false;
        updateButtons();
        if (hadFocus)
            m_check->setFocus(Qt::OtherFocusReason);
        if (const Farewell next = std::exchange(m_next, Farewell::None); next != Farewell::None)
            return ask(next);
        if (!answer)
            return complain(answer.error(), wayOn(answer.error().code));
        const QString left = texts::privateSwimsInWords(answer->scopes);
        const QString works =
            tr("The connection works: Strava answered as %1.").arg(texts::nameInWords(answer->athlete));
        say(left.isEmpty() ? works : works + u' ' + left);
    });
}

void StravaConnectionDialog::askToDisconnect()
{
    ask(Farewell::Leave);
}

void StravaConnectionDialog::askToDelete()
{
    ask(Farewell::Delete);
}

void StravaConnectionDialog::ask(Farewell farewell)
{
    // What was read may be here after the sign-in has ended.
    const bool isConnected = m_link.state().connection.has_value();
    if ((!isConnected && farewell != Farewell::Delete) || !m_canChange || m_isDisconnecting)
        return;
    if (m_isChecking) {
        m_next = farewell;
        return;
    }
    m_farewell = farewell;
    m_said->hide();
    if (farewell == Farewell::Delete)
        m_ask->ask(isConnected ? tr("Disconnect %1 and delete Strava's data?").arg(m_name->text())
                               : tr("Delete Strava's data?"),
            tr("Everything that was read from Strava goes: from this library, and from its backups. Swims that you "
               "have from Strava alone go with it; those that also have a file stay, and so does all on Strava "
               "itself. The sign-in ends here and at Strava. That cannot be undone."),
            tr("&Delete"));
    else
        m_ask->ask(tr("Disconnect %1 from Strava?").arg(m_name->text()),
            tr("The sign-in ends here and at Strava; with the last athlete who uses it, the application's secret "
               "leaves the keychain too. All your swims stay, those from Strava for as long as you chose. Strava's "
               "terms ask for their deletion within 30 days: Disconnect and Delete Strava Data does it."),
            tr("&Disconnect"));
    updateButtons();
}

void StravaConnectionDialog::disconnectNow()
{
    m_error->hide();
    const bool deletes = m_farewell == Farewell::Delete;
    say(deletes ? tr("Disconnecting and deleting…") : tr("Disconnecting…"));
    m_isDisconnecting = true;
    updateButtons();
    m_link.signOut(deletes, this, [this](const Result<StravaFarewell> &answer) {
        m_isDisconnecting = false;
        updateButtons();
        if (answer)
            showFarewell(*answer);
        else
            complain(answer.error(), StravaWay::Nothing);
    });
}

void StravaConnectionDialog::showFarewell(const StravaFarewell &farewell)
{
    if (!farewell.removal)
        say(tr("Disconnected. All your swims are still here."));
    else if (*farewell.removal)
        showRemoval(**farewell.removal);
    else
        complain(farewell.removal->error(), StravaWay::Nothing);
    m_notRevoked->setVisible(farewell.notRevoked.has_value());
    if (farewell.notRevoked)
        m_notRevoked->setMessage(tr("Strava could not be told. Remove Lengthwise there yourself: %1")
                                     .arg(stravaPage::permissions.toString()),
            {texts::whyInWords(*farewell.notRevoked)});
    m_notRemoved->setVisible(farewell.notRemoved.has_value());
    if (farewell.notRemoved)
        m_notRemoved->setMessage(
            tr("The keychain did not confirm that the sign-in is gone. Look for entries of \"Lengthwise\" in your "
               "desktop's keyring and delete them."),
            {texts::whyInWords(*farewell.notRemoved)});
    m_signIn->setFocus(Qt::OtherFocusReason);
}

void StravaConnectionDialog::showRemoval(const RemovalReport &report)
{
    say(tr("Disconnected.") + u' ' + texts::removalInWords(report).join(u' '));
    if (report.notCleaned.empty())
        return;
    QStringList backups;
    for (const Error &error : report.notCleaned)
        backups << u"%1: %2"_s.arg(error.file, texts::describe(error));
    m_way = StravaWay::Nothing;
    m_error->setMessage(
        tr("Some backups still hold Strava's data. Delete them by hand, or disconnect again later."), backups);
    m_error->setLink({});
    m_error->show();
}

void StravaConnectionDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->show();
    QAccessibleEvent spoken(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void StravaConnectionDialog::complain(const Error &error, StravaWay way)
{
    m_said->hide();
    m_way = way;
    if (error.code == ErrorCode::SignInExpired && !m_trouble->isHidden())
        return; // the state says it already, with what leads on
    m_error->setMessage(texts::describe(error));
    m_error->setLink(way == StravaWay::StravaApplication ? tr("&Open Strava's Settings")
            : way == StravaWay::TryAgain                 ? tr("&Try Again")
                                                         : QString());
    m_error->show();
}

} // namespace lengthwise
