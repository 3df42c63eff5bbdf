#include "ui/widgets/contentslist.h"

#include "ui/charts/theme.h"
#include "ui/widgets/softselection.h"

#include <QApplication>
#include <QEvent>

namespace lengthwise {

namespace {
constexpr int listWidth = 190;
constexpr int rowHeight = 36;
} // namespace

ContentsList::ContentsList(QWidget *parent)
    : QListWidget(parent)
{
    setFixedWidth(listWidth);
    setFrameShape(NoFrame);
    setItemDelegate(new SoftSelection(rowHeight, SoftSelection::Shape::Pill, this));
    setViewportMargins(space::unit, space::pageTop, space::unit, space::unit);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    takeGround();
}

void ContentsList::setFoot(QWidget *foot)
{
    m_foot = foot;
    foot->setParent(this);
    setViewportMargins(space::unit, space::pageTop, space::unit, foot->sizeHint().height() + 2 * space::unit);
}

void ContentsList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (m_foot)
        m_foot->setGeometry(space::unit, height() - m_foot->sizeHint().height() - space::unit,
            m_foot->sizeHint().width(), m_foot->sizeHint().height());
}

void ContentsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isTaking)
        takeGround();
}

void ContentsList::takeGround()
{
    m_isTaking = true;
    const QColor rail = Theme::of(QApplication::palette()).rail;
    QPalette ground; // of these two roles alone: the others go on following the application
    ground.setColor(QPalette::Base, rail);
    ground.setColor(QPalette::Window, rail);
    setPalette(ground);
    setAutoFillBackground(true);
    m_isTaking = false;
}

} // namespace lengthwise
