#include "ui/pages/compareempty.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr int cardWidth = 560;
} // namespace

CompareEmpty::CompareEmpty(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(this);
    card->setMaximumWidth(cardWidth);
    m_title = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, card);
    m_title->setObjectName(u"compareEmptyTitle"_s);
    m_words = new Paragraph(Paragraph::Tone::Quiet, {}, card);
    m_words->setObjectName(u"compareEmptyWords"_s);
    auto *choose = new Button(Button::Role::Primary, tr("&Choose swims in the list"), card);
    choose->setObjectName(u"chooseSwims"_s);
    auto *files = new Button(Button::Role::Secondary, tr("Co&mpare files…"), card);
    files->setObjectName(u"compareFiles"_s);
    m_suggestion = new Button(Button::Role::Link, {}, card);
    m_suggestion->setObjectName(u"compareSuggestion"_s);
    connect(choose, &Button::clicked, this, &CompareEmpty::chooseRequested);
    connect(files, &Button::clicked, this, &CompareEmpty::filesRequested);
    connect(m_suggestion, &Button::clicked, this, &CompareEmpty::suggestionChosen);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(choose);
    buttons->addWidget(files);
    buttons->addStretch();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(28, 28, 28, 22);
    column->setSpacing(14);
    column->addWidget(
        new IconView(themeIcon(u"compare"_s, IconTint::Accent), 22, IconView::Ground::Soft, card), 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addWidget(m_suggestion, 0, Qt::AlignLeft);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 1000);
    middle->addStretch(1);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addStretch(1);
    fill->addLayout(middle);
    fill->addStretch(2);
    setCount(0);
    setSuggestion({});
}

void CompareEmpty::setCount(std::size_t swims)
{
    m_title->setText(swims == 0 ? tr("Put swims beside each other") : tr("One swim is not enough"));
    m_words->setText(swims == 0
            ? tr("Select two to twenty swims in the list and press Ctrl+K, or drop files here: they are compared "
                 "without being imported. You see what changed from the first to the last, and what to do next.")
            : tr("Add another one to compare it with: with “Add swim” above, in the list, or as a file."));
}

void CompareEmpty::setSuggestion(const QString &words)
{
    QString shown = words;
    m_suggestion->setText(shown.replace(u'&', u"&&"_s));
    m_suggestion->setVisible(!words.isEmpty());
}

} // namespace lengthwise
