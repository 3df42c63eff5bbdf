#include "ui/pages/editbar.h"

#include "ui/charts/theme.h"
#include "ui/pages/lengthquestions.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int mostPartsOffered = 5;
/// Where the reason of a button is kept beside what it does.
constexpr auto purpose = "purpose";

} // namespace

EditBar::EditBar(QWidget *parent)
    : Card(parent)
    , m_row(new FlowLayout(6))
    , m_title(new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this))
    , m_said(new TextLabel(type::label, QFont::Normal, &Theme::text2, this))
{
    m_title->setText(tr("Edit lengths"));
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_said->setObjectName(u"editSaid"_s);
    m_stroke = addMenu(u"editStroke"_s, tr("Stroke"), tr("What was swum (keys 1 to 8)"), strokeMenu());
    m_strokes = addButton(u"editStrokes"_s, tr("Strokes (F2)"), tr("How many strokes it took"));
    m_split = addMenu(u"editSplit"_s, tr("Split (S)"),
        tr("The watch missed a turn: one length becomes several (S: in two)"), splitMenu());
    m_join = addButton(
        u"editJoin"_s, tr("Join (J)"), tr("The watch saw a turn that was none: neighbours become one length"));
    m_insert = addButton(
        u"editInsert"_s, tr("Insert missed (I)…"), tr("Puts a length that the watch missed behind the chosen one"));
    m_rest = addButton(u"editRest"_s, tr("Turn into rest (R)"), tr("It was no length but a rest"));
    m_recorded =
        addButton(u"editRecorded"_s, tr("As recorded (Del)"), tr("Takes every correction of what is chosen back"));
    Button *count = makeMenu(Button::Role::Link, u"editCount"_s, tr("Stroke count"),
        tr("What the watch counts as one stroke in this swim"), countMenu());
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_said, 1);
    head->addWidget(count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, space::unit, space::cardPadding, space::unit);
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addLayout(m_row);
    connect(m_strokes, &Button::clicked, this, &EditBar::strokesRequested);
    connect(m_join, &Button::clicked, this, &EditBar::joinRequested);
    connect(m_insert, &Button::clicked, this, &EditBar::insertRequested);
    connect(m_rest, &Button::clicked, this, &EditBar::restRequested);
    connect(m_recorded, &Button::clicked, this, &EditBar::asRecordedRequested);
    setStrokeCycle(false);
}

Button *EditBar::makeButton(Button::Role role, const QString &name, const QString &words, const QString &toolTip)
{
    auto *button = new Button(role, words, this);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    button->setProperty(purpose, toolTip);
    return button;
}

Button *EditBar::makeMenu(
    Button::Role role, const QString &name, const QString &words, const QString &toolTip, QMenu *menu)
{
    Button *button = makeButton(role, name, words, toolTip);
    button->setOpensMenu(true);
    button->setMenu(menu);
    return button;
}

Button *EditBar::addButton(const QString &name, const QString &words, const QString &toolTip)
{
    Button *button = makeButton(Button::Role::Secondary, name, words, toolTip);
    m_row->addWidget(button);
    return button;
}

Button *EditBar::addMenu(const QString &name, const QString &words, const QString &toolTip, QMenu *menu)
{
    Button *button = makeMenu(Button::Role::Secondary, name, words, toolTip, menu);
    m_row->addWidget(button);
    return button;
}

QMenu *EditBar::strokeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"strokeMenu"_s);
    for (std::size_t i = 0; i < strokesToChoose().size(); ++i) {
        const Stroke stroke = strokesToChoose()[i];
        QAction *action = menu->addAction(u"%1\t%2"_s.arg(texts::strokeName(stroke)).arg(i + 1));
        connect(action, &QAction::triggered, this, [this, stroke] { Q_EMIT strokeChosen(stroke); });
    }
    return menu;
}

QMenu *EditBar::splitMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"splitMenu"_s);
    for (int parts = 2; parts <= mostPartsOffered; ++parts) {
        QAction *action = menu->addAction(parts == 2 ? tr("In two\tS") : tr("In %1").arg(parts));
        connect(action, &QAction::triggered, this, [this, parts] { Q_EMIT splitRequested(parts); });
    }
    return menu;
}

QMenu *EditBar::countMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"countMenu"_s);
    auto *group = new QActionGroup(menu);
    m_arm = menu->addAction(tr("One arm is a stroke"));
    m_cycle = menu->addAction(tr("Both arms are one stroke (a cycle)"));
    for (QAction *action : {m_arm, m_cycle}) {
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, action] { Q_EMIT strokeCountChosen(action == m_cycle); });
    }
    return menu;
}

void EditBar::setStrokeCycle(bool isCycle)
{
    (isCycle ? m_cycle : m_arm)->setChecked(true);
}

void EditBar::offer(Button *button, const QString &whyNot)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot.isEmpty() ? button->property(purpose).toString() : whyNot);
    button->setAccessibleDescription(button->toolTip());
}

void EditBar::setChoice(const LengthActions &actions, const QString &chosen)
{
    m_actions = actions;
    offer(m_stroke, actions.notStroke);
    offer(m_strokes, actions.notStroke);
    offer(m_split, actions.notSplit);
    offer(m_join, actions.notJoin);
    offer(m_insert, actions.notInsert);
    offer(m_rest, actions.notRest);
    offer(m_recorded, actions.notAsRecorded);
    say(chosen.isEmpty()
            ? tr("Choose lengths in the chart or the table: click, Shift or Ctrl and click, drag, or arrows.")
            : tr("%1 chosen \u00b7 the recording itself is never changed").arg(chosen));
}

void EditBar::say(const QString &words)
{
    m_said->setText(words);
    setAccessibleDescription(words);
}

bool EditBar::tellOr(const QString &whyNot, void (EditBar::*signal)())
{
    if (whyNot.isEmpty())
        Q_EMIT(this->*signal)();
    else
        say(whyNot);
    return true;
}

bool EditBar::pressStrokeKey(int key)
{
    const std::vector<Stroke> &strokes = strokesToChoose();
    if (key < Qt::Key_1 || key >= Qt::Key_1 + int(strokes.size()))
        return false;
    if (m_actions.notStroke.isEmpty())
        Q_EMIT strokeChosen(strokes[std::size_t(key - Qt::Key_1)]);
    else
        say(m_actions.notStroke);
    return true;
}

bool EditBar::standsFor(int key)
{
    switch (key) {
    case Qt::Key_F2:
    case Qt::Key_S:
    case Qt::Key_J:
    case Qt::Key_I:
    case Qt::Key_R:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return true;
    default:
        return key >= Qt::Key_1 && key < Qt::Key_1 + int(strokesToChoose().size());
    }
}

bool EditBar::pressKey(int key)
{
    switch (key) {
    case Qt::Key_F2:
        return tellOr(m_actions.notStroke, &EditBar::strokesRequested);
    case Qt::Key_S:
        if (m_actions.notSplit.isEmpty())
            Q_EMIT splitRequested(2);
        else
            say(m_actions.notSplit);
        return true;
    case Qt::Key_J:
        return tellOr(m_actions.notJoin, &EditBar::joinRequested);
    case Qt::Key_I:
        return tellOr(m_actions.notInsert, &EditBar::insertRequested);
    case Qt::Key_R:
        return tellOr(m_actions.notRest, &EditBar::restRequested);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return tellOr(m_actions.notAsRecorded, &EditBar::asRecordedRequested);
    default:
        return pressStrokeKey(key);
    }
}

int EditBar::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace lengthwise
