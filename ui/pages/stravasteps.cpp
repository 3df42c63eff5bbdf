#include "ui/pages/stravasteps.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/stravaview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/paragraph.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// Where Strava sends the browser back to: the field takes a host, without scheme and port.
const QString callbackDomain = u"127.0.0.1"_s;

} // namespace

StravaSteps::StravaSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(new Paragraph(Paragraph::Tone::Body,
        tr("Lengthwise asks Strava with an application of your own, so that nobody stands between you and Strava. "
           "Making one takes some minutes, once. Strava's API agreement (3.3) asks its owner for a Strava "
           "subscription."),
        this));
    column->addWidget(makeStep(1, tr("Open Strava's page for API applications and sign in there."), makePage(), this));
    column->addWidget(makeStep(
        2, tr("Make an application with these entries. The others are yours to choose."), makeEntries(), this));
}

QWidget *StravaSteps::makeStep(int number, const QString &text, QWidget *below, QWidget *parent)
{
    auto *step = new QWidget(parent);
    auto *grid = new QGridLayout(step);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::betweenCards);
    grid->setVerticalSpacing(space::unit);
    auto *chip = new Chip(QString::number(number), step);
    chip->setObjectName(u"stepNumber"_s);
    chip->setMinimumWidth(space::smallestTarget); // every digit as wide
    chip->setAccessibleName(tr("Step %1").arg(number));
    grid->addWidget(chip, 0, 0, Qt::AlignTop);
    auto *words = new Paragraph(Paragraph::Tone::Body, text, step);
    words->setObjectName(u"stepWords"_s);
    words->setContentsMargins(0, 3, 0, 0); // in line with the number
    grid->addWidget(words, 0, 1);
    below->setParent(step);
    grid->addWidget(below, 1, 1);
    grid->setColumnStretch(1, 1);
    return step;
}

void StravaSteps::focusFirst()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

QWidget *StravaSteps::makePage()
{
    auto *block = new QWidget(this);
    m_open = new Button(Button::Role::Secondary, tr("Open the &Page"), block);
    m_open->setObjectName(u"stravaOpenPage"_s);
    m_open->setToolTip(stravaPage::applications.toString());
    m_open->setAccessibleDescription(tr("Strava's page for API applications, in the browser"));
    connect(m_open, &Button::clicked, this, [] { QDesktopServices::openUrl(stravaPage::applications); });
    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::betweenCards);
    row->addWidget(m_open);
    auto *address = new Paragraph(Paragraph::Tone::Quiet, stravaPage::applications.toString(), block);
    address->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(address, 1);
    return block;
}

QWidget *StravaSteps::makeEntries()
{
    auto *entries = new FactList(this);
    entries->setFacts({
        {u"applicationName"_s, tr("Application Name"), u"Lengthwise"_s},
        {u"website"_s, tr("Website"), u"http://localhost"_s},
        {u"callbackDomain"_s, tr("Authorization Callback Domain"), callbackDomain},
    });
    auto *copy = new Button(Button::Role::Secondary, tr("&Copy"), entries);
    copy->setObjectName(u"stravaCopyDomain"_s);
    copy->setToolTip(tr("Copy the Authorization Callback Domain"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &Button::clicked, this, [] { QGuiApplication::clipboard()->setText(callbackDomain); });
    entries->addBehind(u"callbackDomain"_s, copy);
    return entries;
}

} // namespace lengthwise
