#include "ui/widgets/besttimestable.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/besttimesmodel.h"
#include "ui/widgets/slimscrollbar.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr int usualRow = 32;
constexpr int twoLines = 40;
constexpr int headerExtent = 28;
constexpr int padding = 12;
constexpr int chipSide = 8;
constexpr double marker = 9;

QFont cellFont(QFont::Weight weight = QFont::Normal)
{
    return type::scaled(QApplication::font(), type::table, weight);
}

/// The distances, small and grey over a rule, as the page's tables have them.
class Head final : public QHeaderView
{
public:
    explicit Head(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setFixedHeight(std::max(headerExtent, QFontMetrics(cellFont()).height() + 10));
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::of(palette());
        painter->fillRect(rect, theme.card);
        painter->setFont(type::scaled(QApplication::font(), type::label));
        painter->setPen(theme.text3);
        const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const int side = section == 0 ? 0 : padding;
        painter->drawText(rect.adjusted(0, 0, -side, 0), alignment,
            model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    }
};

class Cells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.grid);
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.column() == 0)
            paintStroke(*painter, option, index, theme);
        else
            paintTime(*painter, option, index, theme);
        painter->restore();
    }

private:
    static void paintStroke(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        const auto stroke = Stroke(index.data(BestTimesModel::StrokeRole).toInt());
        drawMarker(painter, QPointF(option.rect.left() + marker / 2 + 1, QRectF(option.rect).center().y()), marker,
            theme.stroke(stroke));
        painter.setFont(cellFont());
        painter.setPen(theme.text2);
        const QRect room = option.rect.adjusted(int(marker) + 8, 0, 0, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }

    static void paintTime(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        const bool isNew = index.data(BestTimesModel::NewRole).toBool();
        const bool leads = !index.data(BestTimesModel::SwimRole).toString().isEmpty();
        const QString text = index.data().toString();
        const QString second = index.data(BestTimesModel::SecondLineRole).toString();
        painter.setFont(cellFont(isNew ? QFont::DemiBold : QFont::Normal));
        const QFontMetrics metrics = painter.fontMetrics();
        const int wide = metrics.horizontalAdvance(text);
        QRect line = option.rect.adjusted(0, 0, -padding, 0);
        QRect chip(line.right() - wide - chipSide, 0, wide + 2 * chipSide, metrics.height() + 4);
        chip.moveCenter({chip.center().x(), option.rect.center().y()});
        if (isNew || (leads && (option.state & QStyle::State_MouseOver))) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isNew ? theme.accentSoft : theme.hover());
            painter.drawRoundedRect(chip, space::half, space::half);
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view && view->hasFocus() && view->currentIndex() == index) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(chip, space::half, space::half);
        }
        const bool isKnown = leads || !second.isEmpty();
        painter.setPen(isNew ? theme.accent : isKnown ? theme.text : theme.text3);
        if (second.isEmpty()) {
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
            return;
        }
        painter.drawText(line.adjusted(0, 3, 0, -line.height() / 2 + 3), Qt::AlignRight | Qt::AlignVCenter, text);
        painter.setFont(type::scaled(QApplication::font(), type::tick));
        painter.setPen(theme.text3);
        painter.drawText(line.adjusted(0, line.height() / 2 - 1, 0, -2), Qt::AlignRight | Qt::AlignVCenter, second);
    }
};

} // namespace

BestTimesTable::BestTimesTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new Head(this));
    setItemDelegate(new Cells(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBar(new SlimScrollBar(Qt::Horizontal, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void BestTimesTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &BestTimesTable::fit);
    fit();
}

void BestTimesTable::fit()
{
    if (!model())
        return;
    const auto *best = qobject_cast<const BestTimesModel *>(model());
    const bool hasTwo = best && best->shows() == BestTimesModel::Shows::Expected;
    const int least = QFontMetrics(cellFont()).height() * (hasTwo ? 2 : 1) + 12;
    verticalHeader()->setDefaultSectionSize(std::max(hasTwo ? twoLines : usualRow, least));
    const int columns = model()->columnCount();
    if (columns < 2) {
        updateGeometry();
        return;
    }
    const QFontMetrics metrics(cellFont(QFont::DemiBold));
    const int time = metrics.horizontalAdvance(QStringLiteral("0:00:00.0*")) + padding + chipSide;
    const int first = metrics.horizontalAdvance(QStringLiteral("100 m pool")) + 16;
    const int each = std::max(time, (viewport()->width() - first) / (columns - 1));
    setColumnWidth(0, std::max(first, viewport()->width() - each * (columns - 1)));
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, each);
    updateGeometry();
}

QSize BestTimesTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const bool scrolls = horizontalHeader()->length() > width();
    return {480, horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + (scrolls ? 12 : 0) + 1};
}

QSize BestTimesTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void BestTimesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void BestTimesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

void BestTimesTable::follow(const QModelIndex &index)
{
    if (index.isValid() && !index.data(BestTimesModel::SwimRole).toString().isEmpty())
        Q_EMIT followed(index);
}

void BestTimesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return follow(currentIndex());
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    if (!currentIndex().isValid() && model() && model()->columnCount() > 1)
        return setCurrentIndex(model()->index(0, 1));
    QTableView::keyPressEvent(event);
}

void BestTimesTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool leads = !indexAt(event->pos()).data(BestTimesModel::SwimRole).toString().isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BestTimesTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()) == currentIndex())
        follow(currentIndex());
}

void BestTimesTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace lengthwise
