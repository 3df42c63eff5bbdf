#include "ui/widgets/askcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lengthwise {

AskCard::AskCard(QWidget *parent)
    : Card(parent)
    , m_question(new TextLabel(type::body, QFont::DemiBold, &Theme::text, this))
    , m_consequence(new Paragraph(Paragraph::Tone::Body, {}, this))
    , m_yes(new Button(Button::Role::Primary, {}, this))
{
    m_question->setObjectName(u"askQuestion"_s);
    m_consequence->setObjectName(u"askConsequence"_s);
    m_yes->setObjectName(u"askYes"_s);
    auto *no = new Button(Button::Role::Secondary, tr("&Not Now"), this);
    no->setObjectName(u"askNo"_s);
    connect(m_yes, &Button::clicked, this, [this] { close(&AskCard::confirmed); });
    connect(no, &Button::clicked, this, [this] { close(&AskCard::refused); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, space::betweenCards, space::cardPadding, space::betweenCards);
    column->setSpacing(space::half);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    column->addSpacing(space::half);
    column->addLayout(buttons);
    hide();
}

void AskCard::ask(const QString &question, const QString &consequence, const QString &answer)
{
    m_question->setText(question);
    m_consequence->setText(consequence);
    m_yes->setText(answer);
    m_yes->setAccessibleDescription(consequence);
    setAccessibleName(question);
    show();
    m_yes->setFocus(Qt::OtherFocusReason);
}

void AskCard::close(void (AskCard::*answer)())
{
    hide();
    Q_EMIT(this->*answer)();
}

void AskCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close(&AskCard::refused);
    else
        Card::keyPressEvent(event);
}

void AskCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.warnBorder, 1));
    painter.setBrush(theme.warnGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius, space::cardRadius);
}

} // namespace lengthwise
