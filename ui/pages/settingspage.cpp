#include "ui/pages/settingspage.h"

#include "ui/widgets/paragraph.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lengthwise {

namespace {
constexpr int labelWidth = 150;
constexpr int choiceWidth = 220;
constexpr int betweenSettings = 20;
} // namespace

SettingsPage::SettingsPage(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    auto *head = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, content);
    head->setText(title);
    auto *padded = new QVBoxLayout(content);
    padded->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    padded->addLayout(m_column);
    padded->addStretch();
    m_column->setSpacing(space::half);
    m_column->addWidget(head);
    if (!explanation.isEmpty())
        m_column->addWidget(new Paragraph(Paragraph::Tone::Quiet, explanation, content));
    addGap();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new SlimScrollBar(scroll));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(scroll);
}

QComboBox *SettingsPage::addChoice(
    const QString &objectName, const QString &label, const QStringList &entries, const QString &explanation)
{
    auto *row = new QWidget(this);
    auto *choice = new QComboBox(row);
    choice->setObjectName(objectName);
    choice->addItems(entries);
    choice->setMinimumWidth(choiceWidth);
    choice->setMinimumHeight(space::fieldHeight);
    choice->setAccessibleDescription(explanation);
    leaveToKeyboard(choice);
    auto *name = new QLabel(label, row);
    name->setBuddy(choice);
    name->setMinimumWidth(labelWidth);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(name);
    line->addWidget(choice);
    line->addStretch();
    addControl(row, explanation);
    return choice;
}

void SettingsPage::addControl(QWidget *control, const QString &explanation)
{
    m_column->addWidget(control);
    m_column->addWidget(new Paragraph(Paragraph::Tone::Caption, explanation, this));
    addGap();
}

void SettingsPage::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void SettingsPage::leaveToKeyboard(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    field->installEventFilter(this);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::addGap()
{
    m_column->addSpacing(betweenSettings);
}

} // namespace lengthwise
