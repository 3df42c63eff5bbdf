#include "ui/pages/stravaconnectdialog.h"

#include "ui/pages/stravaform.h"
#include "ui/pages/stravawaiting.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrolledpart.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr QSize firstSize(640, 680);
constexpr int connectHeight = 48; // Strava's guidelines for its button

QString wayInWords(StravaWay way)
{
    switch (way) {
    case StravaWay::TryAgain:
        return StravaConnectDialog::tr("&Try Again");
    case StravaWay::AskAgain:
        return StravaConnectDialog::tr("Ask A&gain");
    case StravaWay::AnotherAthlete:
        return StravaConnectDialog::tr("Connect &This Athlete Instead");
    case StravaWay::ForSession:
        return StravaConnectDialog::tr("&For This Session Only");
    case StravaWay::StravaApplication:
        return StravaConnectDialog::tr("Open Strava's &Settings");
    case StravaWay::TypeAgain:
    case StravaWay::Nothing:
        break;
    }
    return {};
}

} // namespace

StravaConnectDialog::StravaConnectDialog(StravaLink &link, QWidget *parent)
    : QuietDialog(tr("Connect with Strava"), parent)
    , m_link(link)
    , m_headline(new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, this))
    , m_failure(new Banner(Banner::Kind::Error, this))
    , m_why(new Banner(Banner::Kind::Notice, this))
    , m_pages(new QStackedWidget(this))
    , m_form(new StravaForm(m_pages))
    , m_formPage(new ScrolledPart(m_form, m_pages))
    , m_waiting(new StravaWaiting(m_pages))
{
    m_done = makeDone();
    m_headline->setObjectName(u"stravaHeadline"_s);
    m_failure->setObjectName(u"stravaFailure"_s);
    m_failure->hide();
    m_why->setObjectName(u"stravaWhy"_s);
    m_why->setClosable(false);
    m_why->hide();
    for (QWidget *page : std::initializer_list<QWidget *>{m_formPage, m_waiting, m_done})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_headline);
    column->addWidget(m_why);
    column->addWidget(m_failure);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    resizeWithin(firstSize);

    connect(m_failure, &Banner::linkClicked, this, &StravaConnectDialog::goOn);
    connect(m_form, &StravaForm::changed, this, &StravaConnectDialog::followForm);
    connect(m_form, &StravaForm::entered, m_connect, &Button::click);
    connect(&m_link, &StravaLink::stateChanged, this, &StravaConnectDialog::followState);
    connect(&m_link, &StravaLink::addressReady, this, [this](const QUrl &address) {
        if (m_isWaiting)
            m_waiting->setAddress(address);
    });
    m_form->follow(m_link.state());
    showForm();
}

QWidget *StravaConnectDialog::makeDone()
{
    auto *page = new QWidget(m_pages);
    m_private = new Banner(Banner::Kind::Warning, page);
    m_private->setObjectName(u"stravaPrivate"_s);
    m_private->setLink(tr("Ask A&gain"));
    m_facts = new FactList(page);
    m_next = new Paragraph(Paragraph::Tone::Quiet, {}, page);
    m_next->setObjectName(u"stravaNext"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pageTop);
    column->addWidget(m_private);
    column->addWidget(m_facts);
    column->addWidget(m_next);
    column->addStretch();
    connect(m_private, &Banner::linkClicked, this, [this] {
        if (auto wish = m_form->wish()) {
            wish->asksAgain = true;
            start(*wish);
        }
    });
    return page;
}

QWidget *StravaConnectDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_hint = new Paragraph(Paragraph::Tone::Quiet, {}, foot);
    m_hint->setObjectName(u"stravaHint"_s);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *help = new Button(Button::Role::Link, tr("&Guide"), foot);
    help->setObjectName(u"stravaHelp"_s);
    help->setToolTip(tr("The guide's page about Strava"));
    m_connect = new Button(Button::Role::Primary, tr("Co&nnect with Strava"), foot);
    m_connect->setObjectName(u"stravaConnect"_s);
    m_connect->setMinimumHeight(connectHeight);
    m_cancel = new Button(Button::Role::Secondary, {}, foot);
    m_cancel->setObjectName(u"stravaCancel"_s);
    connect(help, &Button::clicked, this, &StravaConnectDialog::helpRequested);
    connect(m_connect, &Button::clicked, this, &StravaConnectDialog::startAgain);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_isWaiting)
            m_link.cancelSignIn();
        else
            reject();
    });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(help);
    row->addWidget(m_hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_connect);
    return foot;
}

void StravaConnectDialog::followForm()
{
    if (!m_connect)
        return; // while it is built
    const QString missing = m_form->missing();
    m_hint->setText(missing);
    m_connect->setEnabled(missing.isEmpty());
    m_connect->setAccessibleDescription(missing);
}

void StravaConnectDialog::followState()
{
    if (!m_isWaiting)
        m_form->follow(m_link.state());
    if (m_pages->currentWidget() == m_done && m_link.state().connection) // else it is being read again
        m_facts->setFacts(stravaFacts(m_link.state(), SystemClock().now()));
}

void StravaConnectDialog::startAgain()
{
    if (const auto wish = m_form->wish())
        start(*wish);
    else
        m_form->focusMissing();
}

void StravaConnectDialog::start(StravaSignIn wish)
{
    wish.writes = m_writes;
    wish.forSession = m_forSession || m_link.state().isForSession;
    m_failure->hide();
    m_isWaiting = true;
    m_headline->setText(tr("Signing in at Strava"));
    m_hint->clear();
    m_connect->hide();
    m_cancel->setText(tr("C&ancel"));
    m_waiting->begin();
    m_pages->setCurrentWidget(m_waiting);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_link.signIn(wish, this, [this](const Result<StravaConnection> &result) { ended(result); });
}

void StravaConnectDialog::ended(const Result<StravaConnection> &result)
{
    m_isWaiting = false;
    m_waiting->end();
    if (result) {
        m_form->forgetSecret();
        m_form->setKept(result->clientId);
        if (!m_writes)
            return showDone(*result);
        if (result->scopes.contains(strava::scope::write)) {
            Q_EMIT writingAllowed();
            return reject();
        }
        showForm();
        return complain({.code = ErrorCode::ScopesMissing, .detail = strava::scope::write});
    }
    showForm();
    if (result.error().code != ErrorCode::Cancelled)
        complain(result.error());
}

void StravaConnectDialog::askToWrite()
{
    m_writes = true;
    m_why->setMessage(tr("To send swims, Lengthwise needs one more right. Strava asks you for it in the browser: leave "
                         "\"Upload your activities\" ticked. Then the swim is sent."));
    m_why->show();
    showForm();
}

void StravaConnectDialog::complain(const Error &error)
{
    m_way = wayOn(error.code);
    m_form->foldSteps();
    m_failure->setMessage(texts::describe(error));
    m_failure->setLink(wayInWords(m_way));
    m_failure->show();
    if (m_way == StravaWay::TypeAgain) {
        m_form->needSecret();
        m_form->focusSecret();
    } else if (m_way != StravaWay::Nothing) {
        m_failure->focusLink();
    }
}

void StravaConnectDialog::goOn()
{
    if (m_way == StravaWay::StravaApplication) {
        QDesktopServices::openUrl(stravaPage::applications);
        return;
    }
    if (m_way == StravaWay::ForSession) {
        m_forSession = true;
        m_form->needSecret(); // there is no keychain that could have it
    }
    auto wish = m_form->wish();
    if (!wish) {
        m_form->focusMissing();
        return;
    }
    wish->asksAgain = m_way == StravaWay::AskAgain;
    wish->anotherAthlete = m_way == StravaWay::AnotherAthlete;
    start(*wish);
}

void StravaConnectDialog::showForm()
{
    m_headline->setText(
        m_link.state().connection ? tr("Sign in again at Strava") : tr("Connect Lengthwise with Strava"));
    m_pages->setCurrentWidget(m_formPage);
    m_cancel->setText(tr("C&ancel"));
    m_connect->show();
    followForm();
    if (m_form->missing().isEmpty())
        m_connect->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusMissing();
}

void StravaConnectDialog::showDone(const StravaConnection &connection)
{
    StravaState state = m_link.state();
    state.connection = connection; // a library that began with it may be read again just now
    m_headline->setText(tr("Connected as %1").arg(texts::nameInWords(connection.athlete)));
    m_facts->setFacts(stravaFacts(state, SystemClock().now()));
    const QString left = texts::privateSwimsInWords(connection.scopes);
    m_private->setMessage(left);
    m_private->setVisible(!left.isEmpty());
    m_next->setText(
        (state.isForSession || m_forSession ? tr("The sign-in lasts until Lengthwise ends, as there is no keychain.")
                                            : tr("You stay signed in; Lengthwise renews the access by itself."))
        + u' '
        + tr("Your swims come by themselves from now on, newest first. The Sync page shows how far it is; Disconnect "
             "in the Strava menu ends it."));
    m_pages->setCurrentWidget(m_done);
    m_connect->hide();
    m_hint->clear();
    m_cancel->setText(tr("&Close"));
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void StravaConnectDialog::reject()
{
    m_form->forgetSecret();
    if (m_isWaiting)
        m_link.cancelSignIn();
    QuietDialog::reject();
}

} // namespace lengthwise
