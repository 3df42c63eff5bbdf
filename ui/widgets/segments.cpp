#include "ui/widgets/segments.h"

#include "ui/charts/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int sidePadding = 12;

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &words, Segments::Size size, QWidget *parent)
        : QAbstractButton(parent)
        , m_size(size)
    {
        setText(words);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(strong()).horizontalAdvance(text());
        const int least = m_size == Segments::Size::Field ? space::fieldHeight : space::smallestTarget;
        return {words + 2 * sidePadding, std::max(least, QFontMetrics(strong()).height() + 2 * space::half)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inner = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || isDown() || underMouse()) {
            QPainterPath whole; // of the frame, so that only the outer corners are round
            whole.addRoundedRect(QRectF(parentWidget()->rect()).translated(-pos()).adjusted(1, 1, -1, -1),
                space::fieldRadius - 1, space::fieldRadius - 1);
            painter.setClipPath(whole);
            painter.fillRect(rect(), isChecked() || isDown() ? theme.accentSoft : theme.hover());
            painter.setClipping(false);
        }
        if (x() > 0)
            painter.fillRect(QRectF(0, 1, 1, height() - 2), theme.axis);
        painter.setFont(isChecked() ? strong() : face(QFont::Normal));
        painter.setPen(isChecked() ? theme.accent : theme.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, space::fieldRadius - 1, space::fieldRadius - 1);
    }

private:
    QFont face(QFont::Weight weight) const
    {
        return type::scaled(font(), m_size == Segments::Size::Field ? type::body : type::label, weight);
    }
    QFont strong() const { return face(QFont::DemiBold); }

    Segments::Size m_size;
};

} // namespace

Segments::Segments(const QString &name, Size size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

void Segments::setChoices(const QStringList &words)
{
    const int before = std::max(0, current());
    while (count() > words.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    for (int i = 0; i < words.size(); ++i) {
        if (i == count()) {
            auto *segment = new Segment(words[i], m_size, this);
            layout()->addWidget(segment);
            m_buttons.push_back(segment);
            connect(segment, &QAbstractButton::clicked, this, [this, i] {
                keepTab();
                Q_EMIT chosen(i);
            });
        }
        m_buttons[std::size_t(i)]->setText(words[i]);
        m_buttons[std::size_t(i)]->setAccessibleName(u"%1: %2"_s.arg(accessibleName(), words[i]));
        m_buttons[std::size_t(i)]->updateGeometry();
    }
    setCurrent(before < count() ? before : 0);
    updateGeometry();
}

int Segments::current() const
{
    const auto found = std::ranges::find_if(m_buttons, &QAbstractButton::isChecked);
    return found == m_buttons.end() ? -1 : int(found - m_buttons.begin());
}

void Segments::setCurrent(int index)
{
    if (index >= 0 && index < count())
        m_buttons[std::size_t(index)]->setChecked(true);
    keepTab();
}

void Segments::keepTab()
{
    for (QAbstractButton *button : m_buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void Segments::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.axis, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), space::fieldRadius, space::fieldRadius);
}

} // namespace lengthwise
