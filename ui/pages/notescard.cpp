#include "ui/pages/notescard.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/gathering.h"
#include "ui/widgets/button.h"
#include "ui/widgets/effortscale.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int besideFrom = 900;
constexpr int leastLines = 2;
constexpr int mostLines = 8;

TextLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(type::label, QFont::Normal, &Theme::text2, parent);
    label->setText(text);
    return label;
}

} // namespace

NotesCard::NotesCard(QWidget *parent)
    : Card(parent)
    , m_scale(new EffortScale(this))
    , m_effortWords(new TextLabel(type::body, QFont::DemiBold, &Theme::text, this))
    , m_clear(new Button(Button::Role::Link, tr("Clear"), this))
    , m_notes(new QPlainTextEdit(this))
{
    m_scale->setObjectName(u"effortScale"_s);
    m_effortWords->setObjectName(u"effortWords"_s);
    m_clear->setObjectName(u"clearEffort"_s);
    m_clear->setAccessibleName(tr("Clear the effort"));
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // or the card would jump
    m_clear->setSizePolicy(kept);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("How was it? What is worth remembering?"));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setVerticalScrollBar(new SlimScrollBar(m_notes));
    m_notes->setTabChangesFocus(true);
    m_notes->installEventFilter(this);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(space::cardPadding, space::aboveChart - 2, space::cardPadding, space::unit);
    m_row->setSpacing(24);
    makeEffort(m_row);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    TextLabel *title = heading(tr("Notes"), this);
    title->setMinimumHeight(space::smallestTarget);
    column->addWidget(title);
    column->addWidget(new FieldFrame(m_notes, this));
    column->addStretch();
    m_row->addLayout(column, 1);
    connect(m_scale, &EffortScale::effortChosen, this, [this](std::optional<int> effort) {
        showEffort();
        Q_EMIT effortChosen(effort);
    });
    connect(m_clear, &Button::clicked, this, [this] {
        m_scale->setEffort(std::nullopt);
        showEffort();
        Q_EMIT effortChosen(std::nullopt);
    });
    connect(m_notes->document(), &QTextDocument::contentsChanged, this, &NotesCard::fitHeight);
    showEffort();
    fitHeight();
}

void NotesCard::makeEffort(QBoxLayout *row)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    TextLabel *title = heading(tr("Effort"), this);
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    head->addWidget(title);
    head->addWidget(m_effortWords, 1);
    head->addWidget(m_clear);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addWidget(m_scale);
    column->addStretch();
    row->addLayout(column);
}

void NotesCard::showEffort()
{
    const std::optional<int> effort = m_scale->effort();
    m_effortWords->setText(effort ? effortWords(*effort) : tr("not given"));
    m_clear->setEnabled(m_scale->isEnabled());
    m_clear->setVisible(effort.has_value());
}

void NotesCard::setSwim(const QString &id, const QString &notes, std::optional<int> effort)
{
    const bool isSame = id == m_id;
    const bool isTyping = isSame && m_notes->toPlainText() != m_told;
    if (!isSame)
        keep();
    m_id = id;
    m_scale->setEffort(effort);
    showEffort();
    if (isTyping)
        return;
    m_told = notes;
    const QString shown = m_unkept.value(id, notes);
    if (shown != m_notes->toPlainText())
        m_notes->setPlainText(shown);
}

void NotesCard::setFixed(const QString &reason)
{
    m_scale->setEnabled(reason.isEmpty());
    m_notes->setReadOnly(!reason.isEmpty());
    m_notes->setToolTip(reason);
    m_scale->setToolTip(reason);
    showEffort();
}

void NotesCard::keep()
{
    QString typed = m_notes->toPlainText();
    if (m_id.isEmpty() || m_notes->isReadOnly() || typed == m_told)
        return;
    m_told = typed;
    m_unkept.insert(m_id, typed); // until the library has it
    Q_EMIT notesTyped(m_id, typed);
}

void NotesCard::notesKept(const QString &id, const QString &text, bool isKept)
{
    if (isKept && m_unkept.value(id) == text)
        m_unkept.remove(id);
    if (!isKept && id == m_id)
        m_told.reset(); // the next time the field is left it is tried again
}

void NotesCard::focusNotes()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
    m_notes->moveCursor(QTextCursor::End);
}

bool NotesCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto isKeeping = [event] {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        return isEnter && key->modifiers().testFlag(Qt::ControlModifier);
    };
    if (event->type() == QEvent::KeyPress && isKeeping()) {
        keep();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        keep();
    return Card::eventFilter(watched, event);
}

void NotesCard::hideEvent(QHideEvent *event)
{
    keep();
    Card::hideEvent(event);
}

void NotesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_row->setDirection(width() >= besideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(width() >= besideFrom ? 24 : space::unit);
    fitHeight();
}

void NotesCard::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = m_notes->document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int shown = std::clamp(lines, leastLines, mostLines);
    const int margin = int(2 * m_notes->document()->documentMargin()) + 2 * m_notes->frameWidth() + 1;
    m_notes->setFixedHeight(shown * m_notes->fontMetrics().lineSpacing() + margin);
}

} // namespace lengthwise
