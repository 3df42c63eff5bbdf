#include "ui/widgets/fieldpopup.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int fieldWidth = 200;

} // namespace

FieldPopup::FieldPopup(const QString &title, const QString &take, QWidget *parent)
    : Card(parent)
    , m_form(new QFormLayout)
    , m_hint(new Paragraph(Paragraph::Tone::Caption, {}, this))
    , m_take(new Button(Button::Role::Primary, take, this))
    , m_cancel(new Button(Button::Role::Secondary, tr("Cancel"), this))
{
    setObjectName(u"fieldPopup"_s);
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    QPalette own;
    own.setColor(QPalette::Window, Theme::of(parent->palette()).card); // behind its round corners
    setPalette(own);
    setAccessibleName(title);
    m_hint->setObjectName(u"fieldHint"_s);
    m_hint->hide();
    m_take->setObjectName(u"fieldTake"_s);
    m_cancel->setObjectName(u"fieldCancel"_s);
    m_form->setHorizontalSpacing(space::betweenCards);
    m_form->setVerticalSpacing(space::unit);
    auto *head = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    head->setText(title);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageTop, space::betweenCards, space::pageTop, space::betweenCards);
    column->setSpacing(space::betweenCards);
    column->addWidget(head);
    column->addLayout(m_form);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_take, &Button::clicked, this, &FieldPopup::take);
    connect(m_cancel, &Button::clicked, this, &QWidget::close);
}

void FieldPopup::addField(const QString &label, QWidget *field)
{
    field->setMinimumSize(fieldWidth, space::fieldHeight);
    m_form->addRow(label, field);
    if (!m_first)
        m_first = field;
    // The fields come first with Tab, whoever was made first.
    setTabOrder(field, m_cancel);
    setTabOrder(m_cancel, m_take);
}

void FieldPopup::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (isVisible())
        adjustSize();
}

void FieldPopup::setTake(const QString &words, bool enabled)
{
    m_take->setText(words);
    m_take->setEnabled(enabled);
}

void FieldPopup::popup(const QWidget *below)
{
    adjustSize();
    const QRect room = below->screen()->availableGeometry();
    QPoint at = below->mapToGlobal(QPoint(0, below->height() + space::half));
    at.setX(std::max(room.left(), std::min(at.x(), room.right() + 1 - width())));
    at.setY(std::max(room.top(), std::min(at.y(), room.bottom() + 1 - height())));
    move(at);
    show();
    if (m_first)
        m_first->setFocus(Qt::PopupFocusReason);
}

void FieldPopup::take()
{
    if (!m_take->isEnabled())
        return;
    Q_EMIT taken();
    close();
}

void FieldPopup::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && m_cancel->hasFocus()))
        close();
    else if (isEnter)
        take();
    else
        Card::keyPressEvent(event);
}

} // namespace lengthwise
