#include "ui/pages/coachcard.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/grade.h"
#include "ui/widgets/scorebars.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/themeicon.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::size_t sentenceCount = 3;
constexpr int side = GradeBlock::padding;
constexpr int betweenColumns = 48;
/// With less room the sentences stand under the bars, and the bars under the grade.
constexpr int leastSentenceWidth = 300;
constexpr int leastBarsWidth = 350;

/// Left of a column, or above it where it stands under the others. inset: of the column's words.
void paintDivider(QPainter &painter, const QWidget *card, const QWidget *column, int inset, const QColor &colour)
{
    const QPoint at = column->mapTo(card, QPoint(0, 0));
    const int bottom = std::min(at.y() + column->height(), card->height() - 12);
    if (at.x() > side)
        painter.fillRect(at.x() + inset - betweenColumns / 2, 12, 1, bottom - 12, colour);
    else
        painter.fillRect(side, at.y() - 7, card->width() - 2 * side, 1, colour);
}

} // namespace

CoachCard::CoachCard(QWidget *parent)
    : Card(parent)
{
    m_line = makeLine();
    m_whole = makeWhole();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addWidget(m_whole);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    showParts();
}

QWidget *CoachCard::makeLine()
{
    auto *line = new QWidget(this);
    m_chip = new GradeChip(line);
    m_chip->setObjectName(u"gradeChip"_s);
    m_score = new TextLabel(type::body, QFont::DemiBold, &Theme::text, line);
    m_score->setObjectName(u"coachScore"_s);
    m_score->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_summary = new TextLabel(type::body, QFont::Normal, &Theme::text2, line);
    m_summary->setObjectName(u"coachSummary"_s);
    m_show = new Button(Button::Role::Link, tr("Show coach"), line);
    m_show->setObjectName(u"showCoach"_s);
    m_show->setIcon(themeIcon(u"expand"_s, IconTint::Accent));
    m_show->setIconLast(true);
    connect(m_show, &Button::clicked, this, [this] { unfold(true); });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 7, 10, 7);
    row->setSpacing(14);
    row->addWidget(m_chip);
    row->addWidget(m_score);
    row->addWidget(m_summary, 1);
    row->addWidget(m_show);
    return line;
}

QWidget *CoachCard::makeWhole()
{
    auto *whole = new QWidget(this);
    m_grade = new GradeBlock(whole);
    m_grade->setObjectName(u"grade"_s);
    m_bars = new ScoreBars(whole);
    m_bars->setObjectName(u"scoreBars"_s);
    new ChartMenu(m_bars);
    m_said = makeSentences(whole);
    m_scoreColumns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_scoreColumns->setSpacing(betweenColumns / 2);
    m_scoreColumns->addWidget(m_grade, 0, Qt::AlignTop);
    m_scoreColumns->addWidget(m_bars, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    m_columns->setContentsMargins(0, 11, side - Sentence::inset, 3);
    m_columns->addLayout(m_scoreColumns);
    m_columns->addWidget(m_said, 1);
    return whole;
}

QWidget *CoachCard::makeSentences(QWidget *parent)
{
    auto *said = new QWidget(parent);
    auto *column = new QVBoxLayout(said);
    column->setSpacing(space::half);
    for (std::size_t i = 0; i < sentenceCount; ++i) {
        auto *sentence = new Sentence(said);
        sentence->setObjectName(u"sentence%1"_s.arg(i));
        sentence->link()->setObjectName(u"evidence%1"_s.arg(i));
        connect(sentence, &Sentence::evidenceChosen, this, &CoachCard::evidenceChosen);
        column->addWidget(sentence);
        m_sentences.push_back(sentence);
    }
    m_hide = new Button(Button::Role::Link, tr("Hide coach"), said);
    m_hide->setObjectName(u"hideCoach"_s);
    m_hide->setIcon(themeIcon(u"collapse"_s, IconTint::Accent));
    m_hide->setIconLast(true);
    connect(m_hide, &Button::clicked, this, [this] { unfold(false); });
    column->addWidget(m_hide, 0, Qt::AlignRight);
    column->addStretch();
    return said;
}

void CoachCard::setView(const CoachView &view)
{
    m_chip->setView(view);
    const QString score = view.doubt.isEmpty() ? view.score : u"%1 (%2)"_s.arg(view.score, view.doubt);
    m_score->setText(view.score.isEmpty() ? tr("not graded") : score);
    m_summary->setText(view.summary);
    m_grade->setView(view);
    m_bars->setBars(view.bars);
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        m_sentences[i]->setVisible(i < view.sentences.size());
        if (i < view.sentences.size())
            m_sentences[i]->setSentence(view.sentences[i]);
    }
    m_unfolded = false;
    showParts();
}

void CoachCard::setSetChosen(bool chosen)
{
    if (m_setChosen == chosen)
        return;
    m_setChosen = chosen;
    m_unfolded = false;
    showParts();
}

void CoachCard::unfold(bool unfolded)
{
    m_unfolded = unfolded;
    showParts();
}

/// The keyboard stays in the card: what it was on may just have been folded away.
void CoachCard::showParts()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    m_line->setVisible(isFolded());
    m_whole->setVisible(!isFolded());
    m_hide->setVisible(m_setChosen);
    if (hadFocus && !QApplication::focusWidget()->isVisibleTo(this))
        (isFolded() ? m_show : m_hide)->setFocus(Qt::OtherFocusReason);
}

QSize CoachCard::minimumSizeHint() const
{
    return {m_bars->leastBarSize().width() + 2 * side, Card::minimumSizeHint().height()};
}

void CoachCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int barsWidth = m_bars->barSize().width();
    const int grade = m_grade->sizeHint().width() + betweenColumns / 2 + side;
    const bool beside = width() >= grade + barsWidth + betweenColumns + leastSentenceWidth;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(beside ? betweenColumns - Sentence::inset : 2 * space::unit);
    m_bars->setMinimumWidth(beside ? barsWidth : 0);
    m_bars->setMaximumWidth(beside ? barsWidth : QWIDGETSIZE_MAX);
    m_said->layout()->setContentsMargins(beside ? 0 : side - Sentence::inset, 0, 0, 0);
    const bool barsBeside = width() >= grade + leastBarsWidth;
    m_scoreColumns->setDirection(barsBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_bars->layout()->setContentsMargins(barsBeside ? 0 : side, 0, 0, 0);
}

void CoachCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (isFolded())
        return;
    QPainter painter(this);
    const QColor &colour = Theme::of(palette()).grid;
    paintDivider(painter, this, m_bars, 0, colour);
    paintDivider(painter, this, m_said, Sentence::inset, colour);
}

} // namespace lengthwise
