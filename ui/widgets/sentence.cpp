#include "ui/widgets/sentence.h"

#include "ui/charts/theme.h"
#include "ui/widgets/textlink.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int underHeading = 5;
/// Room for the part of the link's target that reaches under the last line.
constexpr int underText = 8;

QFont headingFont()
{
    return type::scaled(QApplication::font(), type::label);
}

} // namespace

Sentence::Sentence(QWidget *parent)
    : QWidget(parent)
    , m_link(new TextLink(type::tileUnit, QFont::Medium, &Theme::accent, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_link, &TextLink::clicked, this, [this] { Q_EMIT evidenceChosen(m_sentence.evidence); });
}

void Sentence::setSentence(const CoachSentence &sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence.heading);
    setAccessibleDescription(wholeText());
    m_link->setText(sentence.evidence.text);
    m_link->setAccessibleName(sentence.evidence.text);
    m_link->setAccessibleDescription(wholeText());
    m_link->setVisible(!sentence.evidence.text.isEmpty());
    updateGeometry();
    placeLink();
    update();
}

int Sentence::bodyTop() const
{
    return m_sentence.heading.isEmpty() ? 0 : QFontMetrics(headingFont()).height() + underHeading;
}

QString Sentence::wholeText() const
{
    return m_sentence.lead + m_sentence.strong + m_sentence.text;
}

int Sentence::lineHeight() const
{
    return QFontMetrics(QApplication::font()).height();
}

void Sentence::setUp(QTextLayout &layout) const
{
    layout.setText(wholeText());
    layout.setFont(QApplication::font());
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    layout.setFormats(
        {{.start = int(m_sentence.lead.size()), .length = int(m_sentence.strong.size()), .format = strong}});
}

QPointF Sentence::breakLines(QTextLayout &layout, int width) const
{
    double y = 0;
    double end = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width - 2 * inset);
        line.setPosition({0, y});
        y += lineHeight() + 2;
        end = line.naturalTextWidth();
    }
    layout.endLayout();
    y = std::max(0.0, y - lineHeight() - 2);
    if (m_sentence.evidence.text.isEmpty())
        return {0, y};
    const int word = QFontMetrics(QApplication::font()).horizontalAdvance(u' ');
    const double left = inset + end + word - TextLink::padding + 2;
    if (left + m_link->sizeHint().width() <= width)
        return {left, y};
    return {inset - TextLink::padding, y + lineHeight() + 2};
}

int Sentence::heightForWidth(int width) const
{
    QTextLayout layout;
    setUp(layout);
    return bodyTop() + int(std::ceil(breakLines(layout, std::max(4 * inset, width)).y())) + lineHeight() + underText;
}

QSize Sentence::sizeHint() const
{
    return {400, heightForWidth(400)};
}

QSize Sentence::minimumSizeHint() const
{
    return {160, bodyTop() + lineHeight() + underText};
}

void Sentence::placeLink()
{
    QTextLayout layout;
    setUp(layout);
    const QPointF at = breakLines(layout, std::max(4 * inset, width()));
    const QSize size = m_link->sizeHint();
    const int left = int(std::lround(at.x()));
    // On the base line of the words, although they are larger.
    const QFontMetrics own = m_link->fontMetrics();
    const int base = bodyTop() + int(std::lround(at.y())) + QFontMetrics(QApplication::font()).ascent();
    m_link->setGeometry(left, base - own.ascent() - (size.height() - own.height()) / 2,
        std::min(size.width(), width() - left), size.height());
}

void Sentence::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setFont(headingFont());
    painter.setPen(theme.text3);
    painter.drawText(QRect(inset, 0, width() - 2 * inset, bodyTop()), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_sentence.heading, Qt::ElideRight, width() - 2 * inset));
    QTextLayout layout;
    setUp(layout);
    breakLines(layout, std::max(4 * inset, width()));
    painter.setPen(theme.text);
    layout.draw(&painter, QPointF(inset, bodyTop()));
}

void Sentence::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLink();
}

void Sentence::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        placeLink();
    }
}

} // namespace lengthwise
