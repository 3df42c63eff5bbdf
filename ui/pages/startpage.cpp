#include "ui/pages/startpage.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/swimsilhouette.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int cardWidth = 343;

struct CardWords {
    QString icon;
    QString title;
    QString text;
    QString button;
    QString hint;
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

Card *makeCard(const CardWords &words, Button *button, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setFixedWidth(cardWidth);
    auto *title = new TextLabel(17.0 / 13, QFont::DemiBold, &Theme::text, card);
    title->setText(words.title);
    auto *hint = new TextLabel(type::label, QFont::Normal, &Theme::text3, card);
    hint->setText(words.hint);
    hint->setAlignment(Qt::AlignCenter);
    button->setText(words.button);
    button->setMinimumHeight(38);
    button->setAccessibleDescription(words.text);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(28, 28, 28, 24);
    column->setSpacing(0);
    column->addWidget(new IconView(themeIcon(words.icon, IconTint::Accent), 22, IconView::Ground::Soft, card));
    column->addSpacing(18);
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(paragraph(words.text, card), 1);
    column->addSpacing(20);
    column->addWidget(button);
    column->addSpacing(10);
    column->addWidget(hint);
    return card;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_silhouette(new SwimSilhouette(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(makeTitle());
    column->addSpacing(36);
    column->addWidget(makeCards());
    column->addStretch(9);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"startScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBar(new SlimScrollBar(scroll));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(scroll);
}

QWidget *StartPage::makeTitle()
{
    auto *block = new QWidget(this);
    auto *title = new TextLabel(type::firstStartTitle, QFont::DemiBold, &Theme::text, block);
    title->setObjectName(u"startTitle"_s);
    title->setText(tr("See what every length tells you"));
    title->setAlignment(Qt::AlignCenter);
    auto *line = new TextLabel(15.0 / 13, QFont::Normal, &Theme::text2, block);
    line->setText(tr("Bring in your first swim. It takes about a minute, and needs no account."));
    line->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(line);
    return block;
}

QWidget *StartPage::makeCards()
{
    auto *block = new QWidget(this);
    auto *choose = new Button(Button::Role::Primary, {}, block);
    choose->setObjectName(u"chooseFiles"_s);
    connect(choose, &Button::clicked, this, &StartPage::importRequested);
    auto *sample = new Button(Button::Role::Secondary, {}, block);
    sample->setObjectName(u"openSample"_s);
    connect(sample, &Button::clicked, this, &StartPage::samplesRequested);

    auto *row = new QHBoxLayout(block);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addStretch();
    row->addWidget(
        makeCard({u"open"_s, tr("Import files"),
                     tr("FIT and CSV from Garmin, Coros, Suunto, Wahoo, Apple Watch or FORM: single files, folders, "
                        "or a whole export as ZIP."),
                     tr("Choose f&iles…"), tr("Ctrl+O, or drop them anywhere here")},
            choose, block));
    row->addWidget(
        makeCard({u"swim"_s, tr("Explore with sample swims"),
                     tr("Eleven swims in pool and open water, to look around in every page. They leave no trace when "
                        "you leave them."),
                     tr("Open the sam&ples"), tr("Kept apart from your own library")},
            sample, block));
    row->addStretch();
    return block;
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int high = std::min(250, height() * 30 / 100);
    m_silhouette->setGeometry(24, height() - high, width() - 24, high);
}

} // namespace lengthwise
