#include "ui/pages/importdelegate.h"

#include "ui/charts/theme.h"
#include "ui/pages/poollengthbar.h"
#include "ui/viewmodels/display.h"
#include "ui/widgets/themeicon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QIcon iconOf(ImportMark mark)
{
    switch (mark) {
    case ImportMark::Ready:
        return themeIcon(u"check"_s, IconTint::Accent);
    case ImportMark::InLibrary:
        return themeIcon(u"copies"_s, IconTint::Secondary);
    case ImportMark::Question:
        return themeIcon(u"question"_s, IconTint::Warn);
    case ImportMark::Problem:
        return themeIcon(u"warning"_s, IconTint::Error);
    case ImportMark::Waiting:
        return themeIcon(u"reading"_s, IconTint::Secondary);
    case ImportMark::LeftOut:
        return themeIcon(u"leftout"_s, IconTint::Secondary);
    }
    return {};
}

QColor statusColour(ImportMark mark, const Theme &theme)
{
    switch (mark) {
    case ImportMark::Question:
        return theme.warn;
    case ImportMark::Problem:
        return theme.error;
    default:
        return theme.text2;
    }
}

void drawLine(QPainter &painter, const QRect &room, int alignment, const QString &text)
{
    painter.drawText(
        room, alignment | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room.width()));
}

std::optional<field::PoolLength> answerOf(const QModelIndex &index)
{
    const QVariant answer = index.data(PoolAnswerRole);
    return answer.isValid() ? std::optional(answer.value<field::PoolLength>()) : std::nullopt;
}

} // namespace

ImportRowLayout ImportDelegate::layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return layoutImportRow(option.rect, option.font, index, m_hasChecks);
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    painter->save();
    if (isCurrent)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover());
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.grid);
    if (isCurrent && view->hasFocus())
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), theme.accent);
    paintFile(*painter, option, index);
    paintBeneath(*painter, option, index);
    painter->restore();
}

void ImportDelegate::paintFile(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto row = index.data(ImportRowRole).value<ImportRow>();
    const ImportRowLayout layout = layoutOf(option, index);
    const ImportColumns &columns = layout.columns;
    const int left = option.rect.left();
    const QRect line = layout.file;
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem box(option);
        box.rect = layout.check;
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
        box.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    }
    iconOf(row.mark).paint(&painter, layout.mark);

    const bool isPale = row.mark == ImportMark::LeftOut;
    painter.setFont(type::scaled(option.font, type::body, QFont::Medium));
    painter.setPen(isPale ? theme.text3 : theme.text);
    const int half = line.height() / 2;
    const int nameWidth = columns.date - columns.name - space::unit;
    const QRect name(left + columns.name, line.top() + 6, nameWidth, half - 4);
    drawLine(painter, row.detail.isEmpty() ? name.translated(0, half / 2 - 4) : name, Qt::AlignLeft | Qt::AlignVCenter,
        row.name);
    painter.setFont(type::scaled(option.font, type::label));
    const bool isCurrent = option.state & QStyle::State_Selected;
    painter.setPen(isCurrent ? theme.text2 : theme.text3);
    drawLine(painter, {left + columns.name, line.top() + half, nameWidth, half - 6}, Qt::AlignLeft | Qt::AlignVCenter,
        row.detail);
    if (columns.lengthsEnd > columns.distanceEnd)
        drawLine(painter,
            {left + columns.distanceEnd, line.top(), columns.lengthsEnd - columns.distanceEnd, line.height()},
            Qt::AlignRight | Qt::AlignVCenter, row.lengths);

    painter.setFont(option.font);
    painter.setPen(row.date == display::unknown() || isPale ? theme.text3 : theme.text);
    drawLine(painter, {left + columns.date, line.top(), columns.distanceEnd - columns.date, line.height()},
        Qt::AlignLeft | Qt::AlignVCenter, row.date);
    painter.setPen(row.distance == display::unknown() || isPale ? theme.text3 : theme.text);
    drawLine(painter, {left + columns.date, line.top(), columns.distanceEnd - columns.date, line.height()},
        Qt::AlignRight | Qt::AlignVCenter, row.distance);
    if (row.mark == ImportMark::Question)
        painter.setFont(type::scaled(option.font, type::body, QFont::Medium));
    painter.setPen(statusColour(row.mark, theme));
    drawLine(painter, {left + columns.status, line.top(), columns.end - columns.status, line.height()},
        Qt::AlignLeft | Qt::AlignVCenter, row.status);
}

void ImportDelegate::paintBeneath(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto row = index.data(ImportRowRole).value<ImportRow>();
    const ImportRowLayout layout = layoutOf(option, index);
    if (!layout.note.isEmpty()) {
        painter.setFont(importNoteFont(option.font));
        painter.setPen(theme.text2);
        painter.drawText(layout.note, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.note);
    }
    if (!layout.answer.isEmpty() && m_edited != index)
        PoolLengthBar::paint(
            painter, layout.answer, answerOf(index), index.data(PoolReasonRole).toString(), option.font, theme);
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, layoutImportRow({0, 0, width, 0}, option.font, index, m_hasChecks).height};
}

QWidget *ImportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!index.data(PoolQuestionRole).toBool())
        return nullptr;
    auto *bar = new PoolLengthBar(parent);
    connect(bar, &PoolLengthBar::poolLengthChosen, this, &ImportDelegate::commitAnswer);
    return bar;
}

void ImportDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *bar = qobject_cast<PoolLengthBar *>(editor);
    if (!bar)
        return;
    bar->setPoolLength(answerOf(index));
    bar->setReason(index.data(PoolReasonRole).toString());
}

void ImportDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *bar = qobject_cast<PoolLengthBar *>(editor);
    if (bar && bar->poolLength())
        model->setData(index, QVariant::fromValue(*bar->poolLength()), PoolAnswerRole);
}

void ImportDelegate::commitAnswer()
{
    Q_EMIT commitData(qobject_cast<QWidget *>(sender()));
}

std::optional<std::size_t> ImportDelegate::choiceAt(
    const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ImportRowLayout layout = layoutOf(option, index);
    return layout.answer.isEmpty() ? std::nullopt : PoolLengthBar::choiceAt(point, layout.answer, option.font);
}

void ImportDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(layoutOf(option, index).answer);
}

bool ImportDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const ImportRowLayout layout = layoutOf(option, index);
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid() && layout.check.adjusted(-5, -5, 5, 5).contains(at))
        return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return false;
}

bool ImportDelegate::eventFilter(QObject *, QEvent *)
{
    return false;
}

} // namespace lengthwise
