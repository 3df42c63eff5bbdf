#include "ui/widgets/initials.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QPainter>

namespace lengthwise {

namespace {
constexpr int diameter = 44;
} // namespace

Initials::Initials(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void Initials::setName(const QString &name)
{
    m_letters = of(name);
    update();
}

QString Initials::of(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1);
    return (words.size() == 1 ? first : first + words.last().left(1)).toUpper();
}

void Initials::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawEllipse(rect());
    painter.setPen(theme.accent);
    painter.setFont(type::scaled(QApplication::font(), type::dialogTitle, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, m_letters);
}

} // namespace lengthwise
