#include "ui/pages/glanceparts.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/display.h"
#include "ui/widgets/grade.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int gradeSize = 34;
constexpr double gradeFactor = 18.0 / 13;
constexpr double valueFactor = 16.0 / 13;
constexpr int figureColumns = 3;
constexpr int besideRule = 12;
constexpr int betweenFigures = 10;
constexpr int numberWidth = 16;

QFont labelFont()
{
    return type::scaled(QApplication::font(), type::label);
}

QFont valueFont()
{
    return type::scaled(QApplication::font(), valueFactor, QFont::DemiBold);
}

QFont lineFont()
{
    return type::scaled(QApplication::font(), type::table);
}

} // namespace

GlanceGrade::GlanceGrade(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(gradeSize, gradeSize);
}

void GlanceGrade::setGrade(const QString &letter, std::optional<int> step)
{
    m_letter = letter;
    m_step = step;
    setAccessibleName(step ? tr("Grade %1").arg(letter) : tr("Not graded"));
    setToolTip(accessibleName());
    update();
}

void GlanceGrade::paintEvent(QPaintEvent *)
{
    if (!m_step)
        return;
    QPainter painter(this);
    paintGrade(painter, rect(), m_letter, m_step, type::scaled(QApplication::font(), gradeFactor, QFont::Bold),
        Theme::of(palette()));
}

GlanceFigures::GlanceFigures(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GlanceFigures::setFigures(const std::vector<Tile> &figures)
{
    m_figures = figures;
    QStringList spoken;
    for (const Tile &figure : figures)
        spoken << u"%1: %2 %3"_s.arg(figure.label, figure.value, figure.unit).simplified();
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

int GlanceFigures::rowHeight() const
{
    return QFontMetrics(labelFont()).height() + QFontMetrics(valueFont()).height() + betweenFigures;
}

QSize GlanceFigures::sizeHint() const
{
    const int rows = (int(m_figures.size()) + figureColumns - 1) / figureColumns;
    return {294, rows * rowHeight() - betweenFigures + 2 * (besideRule + 1)};
}

void GlanceFigures::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, theme.grid);
    painter.fillRect(0, height() - 1, width(), 1, theme.grid);
    const double column = width() / double(figureColumns) + 3;
    const int labelHeight = QFontMetrics(labelFont()).height();
    for (int i = 0; i < int(m_figures.size()); ++i) {
        const Tile &figure = m_figures[std::size_t(i)];
        const QRectF cell(
            i % figureColumns * column, besideRule + i / figureColumns * rowHeight(), column, rowHeight());
        painter.setFont(labelFont());
        painter.setPen(theme.text2);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignTop, figure.label);
        painter.setFont(valueFont());
        painter.setPen(figure.value == display::unknown() ? theme.text3 : theme.text);
        const double baseline = cell.top() + labelHeight + painter.fontMetrics().ascent();
        painter.drawText(QPointF(cell.left(), baseline), figure.value);
        const double wide = painter.fontMetrics().horizontalAdvance(figure.value);
        painter.setFont(labelFont());
        painter.setPen(theme.text2);
        painter.drawText(QPointF(cell.left() + wide + 4, baseline), figure.unit);
    }
}

GlanceSets::GlanceSets(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GlanceSets::setSets(const std::vector<GlanceSet> &sets)
{
    m_sets = sets;
    QStringList spoken;
    for (const GlanceSet &set : sets)
        spoken << u"%1. %2 %3"_s.arg(set.number).arg(set.notation, set.mean);
    setAccessibleName(tr("Sets"));
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

int GlanceSets::lineHeight() const
{
    return QFontMetrics(lineFont()).height() + 5;
}

QSize GlanceSets::sizeHint() const
{
    return {294, int(m_sets.size()) * lineHeight()};
}

void GlanceSets::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    for (int i = 0; i < int(m_sets.size()); ++i) {
        const GlanceSet &set = m_sets[std::size_t(i)];
        QRect line(0, i * lineHeight(), width(), lineHeight());
        painter.setFont(labelFont());
        painter.setPen(theme.text3);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::number(set.number));
        painter.setFont(lineFont());
        painter.setPen(theme.text2);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, set.mean);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(set.mean) - space::unit);
        line.setLeft(set.number < 10 ? numberWidth : numberWidth + 7);
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(set.notation, Qt::ElideRight, line.width()));
    }
}

bool GlanceSets::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = help->pos().y() / lineHeight();
    if (line < int(m_sets.size()))
        QToolTip::showText(help->globalPos(),
            Qt::convertFromPlainText(m_sets[std::size_t(line)].notation, Qt::WhiteSpaceNormal), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace lengthwise
