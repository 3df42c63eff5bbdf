#include "ui/widgets/grade.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// Where the lines stand, at the system's usual size.
constexpr double letterBaseline = 78;
constexpr double scoreMiddle = 99;
constexpr double limitTop = 112;
/// Left and right of the words under the letter.
constexpr double besideWords = 8;

double factor()
{
    return std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / 13.0);
}

QFont labelFont()
{
    return type::scaled(QApplication::font(), type::label);
}

QString ofHundred()
{
    return GradeBlock::tr("of 100");
}

} // namespace

GradeBlock::GradeBlock(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
}

void GradeBlock::setView(const CoachView &view)
{
    m_view = view;
    if (view.step)
        setAccessibleName(tr("Grade %1, %2 of 100").arg(view.grade, view.score));
    else
        setAccessibleName(tr("Not graded"));
    setAccessibleDescription(below());
    updateGeometry();
    update();
}

QString GradeBlock::below() const
{
    return m_view.doubt.isEmpty() ? m_view.limit : u"%1\n%2"_s.arg(m_view.limit, m_view.doubt);
}

QSize GradeBlock::sizeHint() const
{
    const int width = int((padding + columnWidth) * factor());
    const QRect room(0, 0, int(width - 2 * besideWords), 1000);
    const QRect words = QFontMetrics(labelFont()).boundingRect(room, Qt::TextWordWrap, below());
    const double top = m_view.step ? limitTop : scoreMiddle - 8;
    return {width, int(top * factor()) + words.height()};
}

void GradeBlock::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setFont(labelFont());
    painter.setPen(theme.text3);
    painter.drawText(QRectF(padding, 0, width(), 20 * factor()), Qt::AlignLeft | Qt::AlignTop, tr("Grade"));

    painter.setFont(type::scaled(QApplication::font(), m_view.step ? type::grade : type::tileValue, QFont::DemiBold));
    painter.setPen(!m_view.step ? theme.text3 : (*m_view.step < 2 ? theme.accent : theme.text2));
    const double middle = width() / 2.0;
    const double letter = painter.fontMetrics().horizontalAdvance(m_view.grade);
    painter.drawText(QPointF(middle - letter / 2, letterBaseline * factor()), m_view.grade);
    if (m_view.step)
        paintScore(painter, middle);

    painter.setFont(labelFont());
    painter.setPen(theme.text3);
    const double top = (m_view.step ? limitTop : scoreMiddle - 8) * factor();
    painter.drawText(QRectF(besideWords, top, width() - 2 * besideWords, height() - top),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, below());
}

void GradeBlock::paintScore(QPainter &painter, double middle) const
{
    const Theme &theme = Theme::of(palette());
    const QFont bold = type::scaled(QApplication::font(), type::body, QFont::DemiBold);
    const QFontMetricsF number(bold);
    const QFontMetricsF label(labelFont());
    const double gap = label.horizontalAdvance(u' ');
    const double width = number.horizontalAdvance(m_view.score) + gap + label.horizontalAdvance(ofHundred());
    const double baseline = scoreMiddle * factor() + number.capHeight() / 2;
    const double left = middle - width / 2;
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QPointF(left, baseline), m_view.score);
    painter.setFont(labelFont());
    painter.setPen(theme.text3);
    painter.drawText(QPointF(left + number.horizontalAdvance(m_view.score) + gap, baseline), ofHundred());
}

GradeChip::GradeChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GradeChip::setView(const CoachView &view)
{
    m_letter = view.grade;
    m_step = view.step;
    setAccessibleName(view.step ? tr("Grade %1").arg(view.grade) : tr("Not graded"));
    update();
}

QSize GradeChip::sizeHint() const
{
    const int height = QFontMetrics(labelFont()).height() + 6;
    return {height + 2, height};
}

void GradeChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGrade(painter, rect(), m_letter, m_step, type::scaled(QApplication::font(), type::label, QFont::Bold),
        Theme::of(palette()));
}

void paintGrade(QPainter &painter, const QRectF &area, const QString &letter, std::optional<int> step,
    const QFont &face, const Theme &theme)
{
    struct Look {
        QColor ground;
        QColor letter;
    };
    const std::array looks{Look{theme.accent, theme.onAccent}, Look{theme.accentSoft, theme.accent},
        Look{theme.track, theme.text2}, Look{theme.card, theme.text2}};
    const int shown = std::clamp(step.value_or(3), 0, 3);
    const Look &look = looks[std::size_t(shown)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(shown == 3 ? QPen(theme.axis, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.ground);
    const double edge = shown == 3 ? 0.5 : 0;
    painter.drawRoundedRect(area.adjusted(edge, edge, -edge, -edge), space::gradeRadius, space::gradeRadius);
    painter.setFont(face);
    painter.setPen(look.letter);
    painter.drawText(area, Qt::AlignCenter, letter);
}

} // namespace lengthwise
