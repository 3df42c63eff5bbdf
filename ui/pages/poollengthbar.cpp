#include "ui/pages/poollengthbar.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/poollengths.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int choiceCount = int(usualPools.size()) + 1;
constexpr int other = int(usualPools.size());
constexpr int padding = 13;

QString wordsOf(int choice)
{
    return choice == other ? PoolLengthBar::tr("Other…") : poolLengthWords(usualPools[std::size_t(choice)]);
}

QFont barFont(const QFont &base)
{
    return type::scaled(base, type::tileUnit, QFont::Medium);
}

std::array<QRect, choiceCount> placesIn(const QRect &area, const QFont &font)
{
    std::array<QRect, choiceCount> places;
    const QFontMetrics metrics(barFont(font));
    int left = area.left();
    for (int choice = 0; choice < choiceCount; ++choice) {
        const int width = metrics.horizontalAdvance(wordsOf(choice)) + 2 * padding;
        places[std::size_t(choice)] = {left, area.top(), width, PoolLengthBar::barHeight(font)};
        left += width;
    }
    return places;
}

struct SegmentLook {
    int choice = 0;
    bool isChosen = false;
    bool isPointed = false;
    bool hasFocus = false;
};

void paintSegment(QPainter &painter, const QRectF &place, const SegmentLook &look, const Theme &theme)
{
    const QRectF frame = place.adjusted(0.5, 0.5, look.choice == other ? -0.5 : 0.5, -0.5);
    const double radius = space::fieldRadius;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(frame, radius, radius);
    if (look.choice > 0)
        shape.addRect(frame.adjusted(0, 0, -radius, 0));
    if (look.choice < other)
        shape.addRect(frame.adjusted(radius, 0, 0, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.isChosen ? theme.accent : theme.axis, 1));
    painter.setBrush(
        look.isChosen ? theme.accent : (look.isPointed ? mixed(theme.accentSoft, theme.card, 0.5) : theme.card));
    painter.drawPath(shape.simplified());
    painter.setPen(look.isChosen ? theme.onAccent : theme.text);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, wordsOf(look.choice));
    if (look.hasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.isChosen ? theme.onAccent : theme.accent, 1.5));
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), space::half, space::half);
    }
}

void paintReason(
    QPainter &painter, const QRect &area, int left, const QString &reason, const QFont &font, const Theme &theme)
{
    painter.setFont(type::scaled(font, type::label));
    painter.setPen(theme.text2);
    const QRect room(left + space::unit, area.top(), area.right() - left - space::unit, PoolLengthBar::barHeight(font));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(reason, Qt::ElideRight, room.width()));
}

/// One choice: a radio button for keyboard and screen reader, a segment of the bar for the eye.
class Segment final : public QRadioButton
{
public:
    Segment(int choice, QWidget *parent)
        : QRadioButton(wordsOf(choice), parent)
        , m_choice(choice)
    {
        setAttribute(Qt::WA_Hover);
        setObjectName(choice == other ? u"poolOther"_s : u"pool%1"_s.arg(choice));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(barFont(font()));
        paintSegment(painter, rect(), {m_choice, isChecked(), underMouse(), hasFocus()}, Theme::of(palette()));
    }
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    int m_choice;
};

} // namespace

PoolLengthBar::PoolLengthBar(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_number(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    setObjectName(u"poolLengthBar"_s);
    setAccessibleName(tr("Pool length"));
    for (int choice = 0; choice < choiceCount; ++choice)
        m_choices->addButton(new Segment(choice, this), choice);
    m_number->setObjectName(u"poolNumber"_s);
    m_number->setRange(1, 1000);
    m_number->setDecimals(2);
    m_number->setAccessibleName(tr("Length of the pool"));
    m_unit->setObjectName(u"poolUnit"_s);
    m_unit->addItem(display::unitName(PoolUnit::Metres), int(PoolUnit::Metres));
    m_unit->addItem(display::unitName(PoolUnit::Yards), int(PoolUnit::Yards));
    m_unit->setAccessibleName(tr("Unit of the pool's length"));
    showTyped(false);
    connect(m_choices, &QButtonGroup::idClicked, this, &PoolLengthBar::choose);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT poolLengthChosen(typed()); });
    connect(m_unit, &QComboBox::activated, this, [this] { Q_EMIT poolLengthChosen(typed()); });
}

void PoolLengthBar::setPoolLength(const std::optional<field::PoolLength> &pool)
{
    const bool typesNow = m_choices->checkedId() == other && pool && samePool(*pool, typed());
    if (typesNow)
        return;
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(pool && m_choices->id(button) == int(usualPoolOf(*pool)));
    m_choices->setExclusive(true);
    if (pool) {
        const QSignalBlocker silent(m_number);
        m_number->setValue(pool->length);
        m_unit->setCurrentIndex(m_unit->findData(int(pool->unit)));
    }
    showTyped(m_choices->checkedId() == other);
}

void PoolLengthBar::setReason(const QString &reason)
{
    m_reason = reason;
    setAccessibleDescription(reason);
    update();
}

std::optional<field::PoolLength> PoolLengthBar::poolLength() const
{
    const int choice = m_choices->checkedId();
    if (choice < 0)
        return std::nullopt;
    return choice == other ? typed() : usualPools[std::size_t(choice)];
}

field::PoolLength PoolLengthBar::typed() const
{
    return {m_number->value(), PoolUnit(m_unit->currentData().toInt())};
}

void PoolLengthBar::step(int by)
{
    const int choice = std::clamp(m_choices->checkedId() + by, 0, other);
    if (choice == m_choices->checkedId())
        return;
    m_choices->button(choice)->setChecked(true);
    choose(choice);
}

void PoolLengthBar::chooseOther()
{
    m_choices->button(other)->setChecked(true);
    choose(other);
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

void PoolLengthBar::focusChoice()
{
    QAbstractButton *button = m_choices->checkedButton();
    (button ? button : m_choices->button(0))->setFocus(Qt::TabFocusReason);
}

void PoolLengthBar::choose(int choice)
{
    showTyped(choice == other);
    if (choice == other)
        return; // answered when a number is typed
    Q_EMIT poolLengthChosen(usualPools[std::size_t(choice)]);
}

void PoolLengthBar::showTyped(bool typed)
{
    m_number->setVisible(typed);
    m_unit->setVisible(typed);
    update();
}

void PoolLengthBar::keyPressEvent(QKeyEvent *event)
{
    const bool leaves =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape;
    if (leaves)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void PoolLengthBar::resizeEvent(QResizeEvent *)
{
    const auto places = placesIn(rect(), font());
    for (int choice = 0; choice < choiceCount; ++choice)
        m_choices->button(choice)->setGeometry(places[std::size_t(choice)]);
    const int left = places.back().right() + 1 + space::unit;
    const int number = m_number->sizeHint().width();
    m_number->setGeometry(left, 0, number, barHeight(font()));
    m_unit->setGeometry(left + number + space::half, 0, m_unit->sizeHint().width(), barHeight(font()));
}

void PoolLengthBar::paintEvent(QPaintEvent *)
{
    if (m_number->isVisibleTo(this))
        return;
    QPainter painter(this);
    paintReason(painter, rect(), placesIn(rect(), font()).back().right() + 1, m_reason, font(), Theme::of(palette()));
}

void PoolLengthBar::paint(QPainter &painter, const QRect &area, const std::optional<field::PoolLength> &pool,
    const QString &reason, const QFont &font, const Theme &theme)
{
    const auto places = placesIn(area, font);
    painter.save();
    painter.setFont(barFont(font));
    for (int choice = 0; choice < choiceCount; ++choice)
        paintSegment(painter, places[std::size_t(choice)], {choice, pool && choice == int(usualPoolOf(*pool))}, theme);
    const bool isOther = pool && int(usualPoolOf(*pool)) == other;
    const QString said = isOther && reason.isEmpty() ? poolLengthWords(*pool) : reason;
    paintReason(painter, area, places.back().right() + 1, said, font, theme);
    painter.restore();
}

std::optional<std::size_t> PoolLengthBar::choiceAt(const QPoint &point, const QRect &area, const QFont &font)
{
    const auto places = placesIn(area, font);
    const auto found = std::ranges::find_if(places, [&point](const QRect &place) { return place.contains(point); });
    return found == places.end() ? std::nullopt : std::optional(std::size_t(found - places.begin()));
}

int PoolLengthBar::barHeight(const QFont &font)
{
    return std::max(space::smallestTarget, QFontMetrics(barFont(font)).height() + 2 * space::half + 2);
}

} // namespace lengthwise
