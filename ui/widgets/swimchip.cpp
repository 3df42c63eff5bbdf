#include "ui/widgets/swimchip.h"

#include "ui/charts/theme.h"
#include "ui/widgets/grade.h"
#include "ui/widgets/themeicon.h"

#include <QApplication>
#include <QEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int side = 12;
constexpr int disc = 20;
constexpr int afterDisc = 9;
constexpr int gradeExtent = 20;
constexpr int aroundGrade = 8;
constexpr int crossExtent = 12;
constexpr int crossTarget = 28;
constexpr int tall = 38;
constexpr int leastWords = 60;
constexpr double lightFrom = 0.62; ///< tints lighter than this carry dark letters

QFont dateFont()
{
    return type::scaled(QApplication::font(), type::body, QFont::DemiBold);
}

QFont titleFont()
{
    return type::scaled(QApplication::font(), type::body);
}

int wordsWidth(const ComparedSwimView &swim)
{
    return QFontMetrics(dateFont()).horizontalAdvance(swim.date + u' ')
        + QFontMetrics(titleFont()).horizontalAdvance(swim.title) + 2;
}

int besideWords()
{
    return side + disc + afterDisc + aroundGrade + gradeExtent + crossTarget + side / 2;
}

} // namespace

void paintSwimLetter(QPainter &painter, const QRectF &area, const QString &letter, const QColor &tint,
    const QFont &face, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawEllipse(area);
    painter.setFont(face);
    const bool isLight = tint.greenF() > lightFrom;
    const bool takesText = isLight != theme.dark;
    painter.setPen(takesText ? theme.text : isLight ? theme.onAccent : QColor(Qt::white));
    painter.drawText(area, Qt::AlignCenter, letter);
}

SwimChip::SwimChip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SwimChip::setSwim(const ComparedSwimView &swim, std::size_t place, std::size_t count)
{
    m_swim = swim;
    m_place = place;
    m_count = count;
    setAccessibleName(swim.spoken);
    setAccessibleDescription(tr("Enter opens it, Delete takes it out of the comparison"));
    updateGeometry();
    update();
}

void SwimChip::setHighlight(SwimHighlight *highlight)
{
    if (m_highlight)
        m_highlight->disconnect(this);
    m_highlight = highlight;
    if (m_highlight)
        connect(m_highlight, &SwimHighlight::changed, this, qOverload<>(&QWidget::update));
}

QSize SwimChip::sizeHint() const
{
    return {besideWords() + wordsWidth(m_swim), std::max(tall, QFontMetrics(titleFont()).height() + 18)};
}

QSize SwimChip::minimumSizeHint() const
{
    return {besideWords() + std::min(leastWords, wordsWidth(m_swim)), sizeHint().height()};
}

QRect SwimChip::cross() const
{
    return {width() - crossTarget - side / 2 + 2, (height() - crossTarget) / 2, crossTarget, crossTarget};
}

void SwimChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_highlight && m_highlight->fades(m_place))
        painter.setOpacity(0.45);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    painter.setBrush(underMouse() ? theme.hover() : theme.card);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QRectF round(side, (height() - disc) / 2.0, disc, disc);
    paintSwimLetter(painter, round, m_swim.letter, theme.swim(m_place, m_count),
        type::scaled(QApplication::font(), type::tick, QFont::Bold), theme);

    const int left = side + disc + afterDisc;
    const int room = width() - besideWords();
    painter.setFont(dateFont());
    painter.setPen(theme.text);
    const QString date = painter.fontMetrics().elidedText(m_swim.date + u' ', Qt::ElideRight, room);
    const int wide = painter.fontMetrics().horizontalAdvance(date);
    painter.drawText(QRect(left, 0, wide + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, date);
    painter.setFont(titleFont());
    painter.setPen(theme.text2);
    painter.drawText(QRect(left + wide, 0, room - wide, height()), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_swim.title, Qt::ElideRight, room - wide));

    const QRectF grade(left + room + aroundGrade, (height() - gradeExtent) / 2.0, gradeExtent, gradeExtent);
    paintGrade(
        painter, grade, m_swim.grade, m_swim.step, type::scaled(QApplication::font(), type::label, QFont::Bold), theme);
    QRect picture(0, 0, crossExtent, crossExtent);
    picture.moveCenter(cross().center());
    themeIcon(u"close"_s, IconTint::Secondary).paint(&painter, picture);
}

bool SwimChip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(
        help->globalPos(), cross().contains(help->pos()) ? tr("Takes it out of the comparison") : m_swim.spoken, this);
    return true;
}

void SwimChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    if (cross().contains(event->pos()))
        Q_EMIT removed();
    else
        Q_EMIT opened();
}

void SwimChip::mouseMoveEvent(QMouseEvent *)
{
    pointAt(true);
}

void SwimChip::enterEvent(QEnterEvent *)
{
    pointAt(true);
}

void SwimChip::leaveEvent(QEvent *)
{
    pointAt(hasFocus());
}

void SwimChip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        pointAt(true);
}

void SwimChip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    pointAt(false);
}

void SwimChip::pointAt(bool pointed)
{
    if (!m_highlight)
        return;
    if (pointed)
        m_highlight->set(m_place);
    else if (m_highlight->swim() == m_place)
        m_highlight->set(std::nullopt);
}

void SwimChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened();
        return;
    case Qt::Key_Left:
        focusNextPrevChild(false);
        return;
    case Qt::Key_Right:
        focusNextPrevChild(true);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lengthwise
