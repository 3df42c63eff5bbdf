#include "ui/pages/stravawaiting.h"

#include "ui/viewmodels/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/thinbar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// As long as the sign-in waits for the browser; it ends by itself, this only shows it.
constexpr std::chrono::seconds patience = 5min;
constexpr int barHeight = 6;

} // namespace

StravaWaiting::StravaWaiting(QWidget *parent)
    : QWidget(parent)
    , m_headline(new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this))
    , m_explanation(new Paragraph(Paragraph::Tone::Body, {}, this))
{
    m_headline->setObjectName(u"stravaWaitHeadline"_s);
    m_explanation->setObjectName(u"stravaWaitExplanation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);
    column->addWidget(makeAddress());
    column->addStretch();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        count();
    });
    begin();
}

QWidget *StravaWaiting::makeAddress()
{
    m_browser = new QWidget(this);
    m_field = new QLineEdit(m_browser);
    m_field->setObjectName(u"stravaAddress"_s);
    m_field->setReadOnly(true);
    m_field->setFrame(false);
    m_field->setAccessibleName(tr("Address of Strava's page"));
    auto *copy = new Button(Button::Role::Secondary, tr("&Copy"), m_browser);
    copy->setObjectName(u"stravaCopyAddress"_s);
    copy->setAccessibleName(tr("Copy the address"));
    m_openAgain = new Button(Button::Role::Secondary, tr("&Open Again"), m_browser);
    m_openAgain->setObjectName(u"stravaOpenAgain"_s);
    connect(copy, &Button::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded)); });
    connect(m_openAgain, &Button::clicked, this, &StravaWaiting::open);
    m_bar = new ThinBar(barHeight, m_browser);
    m_bar->setObjectName(u"stravaWaitBar"_s);
    m_bar->setRange(0, int(patience.count()));
    m_bar->setAccessibleName(tr("Time left for signing in"));
    m_left = new TextLabel(type::label, QFont::Normal, &Theme::text2, m_browser);
    m_left->setObjectName(u"stravaLeft"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(new FieldFrame(m_field, m_browser), 1);
    row->addWidget(copy);
    row->addWidget(m_openAgain);
    auto *column = new QVBoxLayout(m_browser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(row);
    column->addSpacing(space::unit);
    column->addWidget(m_bar);
    column->addWidget(m_left);
    return m_browser;
}

void StravaWaiting::begin()
{
    m_second.stop();
    m_address.clear();
    m_headline->setText(tr("One moment"));
    m_explanation->setText(
        tr("Your keychain is asked first. If it wants its password, look for its window; then your browser shows "
           "Strava's page."));
    m_browser->hide();
}

void StravaWaiting::setAddress(const QUrl &address)
{
    m_address = address;
    m_field->setText(address.toString(QUrl::FullyEncoded));
    m_field->setCursorPosition(0);
    m_headline->setText(tr("Your browser shows Strava's page"));
    m_secondsLeft = int(patience.count());
    count();
    m_second.start();
    m_browser->show();
    m_openAgain->setFocus(Qt::OtherFocusReason);
    open();
}

void StravaWaiting::open()
{
    const bool isOpened = QDesktopServices::openUrl(m_address);
    m_explanation->setText(isOpened
            ? tr("Press Authorize there and leave the boxes ticked. Then come back: this window goes on by itself. If "
                 "no page came up, copy this address into a browser of this computer.")
            : tr("No browser could be opened. Copy this address into a browser of this computer, press Authorize there "
                 "and leave the boxes ticked. This window then goes on by itself."));
    if (!isOpened)
        m_headline->setText(tr("Open Strava's page in your browser"));
}

void StravaWaiting::count()
{
    const int left = std::max(0, m_secondsLeft);
    m_bar->setValue(left);
    m_left->setText(tr("Waits for %1 min more").arg(display::clock(Seconds{double(left)})));
}

void StravaWaiting::end()
{
    m_second.stop();
    m_address.clear();
    m_field->clear();
}

} // namespace lengthwise
