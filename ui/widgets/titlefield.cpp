#include "ui/widgets/titlefield.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int longestTitle = 300;
constexpr int leastLine = 320;

} // namespace

TitleField::TitleField(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, this))
    , m_pencil(new Button(Button::Role::Link, {}, this))
    , m_line(new QLineEdit(this))
{
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_pencil->setObjectName(u"editTitle"_s);
    m_pencil->setIcon(themeIcon(u"edit"_s, IconTint::Secondary));
    m_pencil->setAccessibleName(tr("Edit the title"));
    m_pencil->setToolTip(tr("Edit the title (F2)"));
    m_line->setObjectName(u"titleLine"_s);
    m_line->setAccessibleName(tr("Title"));
    m_line->setMaxLength(longestTitle);
    m_line->setMinimumWidth(leastLine);
    m_line->setFont(type::scaled(QApplication::font(), type::dialogTitle, QFont::DemiBold));
    m_line->installEventFilter(this);
    m_line->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(m_label);
    row->addWidget(m_line, 1);
    row->addWidget(m_pencil);
    connect(m_pencil, &Button::clicked, this, &TitleField::edit);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { finish(true); });
    setEditable(false);
}

void TitleField::setTitle(const QString &own, const QString &generated)
{
    m_own = own;
    m_label->setText(own.isEmpty() ? generated : own);
    m_line->setPlaceholderText(generated);
}

void TitleField::setEditable(bool editable)
{
    m_editable = editable;
    m_pencil->setVisible(editable && !isEditing());
    if (!editable)
        finish(false);
}

void TitleField::edit()
{
    if (isEditing() || !m_editable)
        return;
    m_line->setText(m_own);
    m_label->hide();
    m_pencil->hide();
    m_line->show();
    m_line->selectAll();
    m_line->setFocus(Qt::OtherFocusReason);
}

bool TitleField::isEditing() const
{
    return !m_line->isHidden();
}

void TitleField::finish(bool keeps)
{
    if (!isEditing())
        return;
    const bool hadFocus = m_line->hasFocus();
    m_line->hide();
    m_label->show();
    m_pencil->setVisible(m_editable);
    if (hadFocus)
        m_pencil->setFocus(Qt::OtherFocusReason);
    const QString typed = m_line->text().simplified();
    if (!keeps || typed == m_own)
        return;
    setTitle(typed, m_line->placeholderText());
    Q_EMIT edited(typed);
}

bool TitleField::eventFilter(QObject *watched, QEvent *event)
{
    const auto isEscape = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape; };
    switch (event->type()) {
    case QEvent::ShortcutOverride: // else the window's own Esc takes it
        if (isEscape())
            event->accept();
        break;
    case QEvent::KeyPress:
        if (isEscape()) {
            finish(false);
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            finish(true);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lengthwise
