#include "ui/pages/troublepage.h"

#include "ui/viewmodels/troubletexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QDir>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr int cardWidth = 640;
constexpr int cardPadding = 32;
constexpr int iconSize = 26;
} // namespace

TroublePage::TroublePage(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(makeCard(), 100);
    middle->addStretch();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::pageSide, space::pageSide, space::pageSide, space::pageSide);
    column->addStretch(2);
    column->addLayout(middle);
    column->addStretch(5);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBar(new SlimScrollBar(scroll));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(scroll);
}

QWidget *TroublePage::makeCard()
{
    auto *card = new Card(this);
    card->setMaximumWidth(cardWidth);
    auto *icon = new IconView(themeIcon(u"warning"_s, IconTint::Warn), iconSize, IconView::Ground::None, card);
    icon->setAccessibleName(tr("Warning"));
    m_title = new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, card);
    m_title->setObjectName(u"troubleTitle"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::betweenCards);
    head->addWidget(icon);
    head->addWidget(m_title, 1);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->setSpacing(space::half);
    column->addLayout(head);
    m_happened = addPart(tr("What happened"), u"troubleHappened"_s, card);
    m_kept = addPart(tr("What is kept"), u"troubleKept"_s, card);
    m_advice = addPart(tr("What to do"), u"troubleAdvice"_s, card);
    column->addSpacing(space::pageSide);
    column->addWidget(makeButtons(card));
    column->addSpacing(space::pageTop);
    m_place = new Paragraph(Paragraph::Tone::Caption, {}, card);
    m_place->setObjectName(u"troublePlace"_s);
    column->addWidget(m_place);
    return card;
}

Paragraph *TroublePage::addPart(const QString &caption, const QString &name, QWidget *card)
{
    auto *head = new TextLabel(type::label, QFont::DemiBold, &Theme::text2, card);
    head->setText(caption);
    auto *text = new Paragraph(Paragraph::Tone::Body, {}, card);
    text->setObjectName(name);
    text->setAccessibleName(caption);
    auto *column = static_cast<QVBoxLayout *>(card->layout());
    column->addSpacing(space::pageTop);
    column->addWidget(head);
    column->addWidget(text);
    return text;
}

QWidget *TroublePage::makeButtons(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_restore = new Button(Button::Role::Primary, tr("&Restore a Backup…"), row);
    m_restore->setObjectName(u"troubleRestore"_s);
    m_retry = new Button(Button::Role::Secondary, tr("Try A&gain"), row);
    m_retry->setObjectName(u"troubleRetry"_s);
    auto *folder = new Button(Button::Role::Secondary, tr("Show F&older"), row);
    folder->setObjectName(u"troubleFolder"_s);
    auto *quit = new Button(Button::Role::Link, tr("&Quit"), row);
    quit->setObjectName(u"troubleQuit"_s);
    connect(m_restore, &Button::clicked, this, &TroublePage::restoreRequested);
    connect(m_retry, &Button::clicked, this, &TroublePage::retryRequested);
    connect(folder, &Button::clicked, this, &TroublePage::folderRequested);
    connect(quit, &Button::clicked, this, &TroublePage::quitRequested);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    for (Button *button : {m_restore, m_retry, folder})
        line->addWidget(button);
    line->addStretch();
    line->addWidget(quit);
    return row;
}

void TroublePage::setTrouble(const LibraryState &state)
{
    const LibraryTrouble trouble = troubleOf(state);
    m_title->setText(trouble.title);
    m_happened->setText(trouble.happened);
    m_kept->setText(trouble.kept);
    m_advice->setText(trouble.advice);
    const QString place = QDir::toNativeSeparators(trouble.place);
    m_place->setText(trouble.reason.isEmpty() ? place : u"%1\n%2"_s.arg(place, trouble.reason));
    m_restore->setVisible(trouble.offersRestore);
    setAccessibleName(trouble.title);
    setAccessibleDescription(u"%1 %2 %3"_s.arg(trouble.happened, trouble.kept, trouble.advice));
    setFocusProxy(trouble.offersRestore ? m_restore : m_retry);
}

} // namespace lengthwise
