#include "ui/pages/swimsdelegate.h"

#include "ui/charts/swimsketch.h"
#include "ui/charts/theme.h"
#include "ui/pages/swimsheader.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/swimtotals.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/grade.h"
#include "ui/widgets/themeicon.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int padding = SwimsHeader::cellPadding;
constexpr int iconSize = 15;
constexpr int iconStep = 20;
constexpr double dotSize = 6;
constexpr int beforeDot = 7;
constexpr QSizeF gradeSize(22, 20);
constexpr QSizeF fingerprintSize(150, 22);

const SwimListRow &rowOf(const QModelIndex &index)
{
    return static_cast<const SwimFilterModel *>(index.model())->rowAt(index.row());
}

QString iconOf(RecordingKind kind)
{
    switch (kind) {
    case RecordingKind::Csv:
        return u"open"_s;
    case RecordingKind::Strava:
        return u"strava"_s;
    case RecordingKind::Fit:
    case RecordingKind::Tcx:
    case RecordingKind::Gpx:
        break;
    }
    return u"watch"_s;
}

/// The first column keeps the distance of the card's other contents from its edge.
QRect roomOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool isFirst = table && table->horizontalHeader()->visualIndex(index.column()) == 0;
    return option.rect.adjusted(isFirst ? SwimsHeader::firstPadding : padding, 0, -padding, 0);
}

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont face(option.font);
    face.setWeight(QFont::Medium);
    return face;
}

int titleRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int mark = rowOf(index).summary.corrections > 0 ? beforeDot + int(dotSize) : 0;
    return roomOf(option, index).width() - mark;
}

void paintWords(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment alignment)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, int(alignment) | Qt::TextSingleLine, shown);
}

void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    const SwimListRow &row = rowOf(index);
    painter.setFont(titleFont(option));
    painter.setPen(theme.text);
    QRect room = roomOf(option, index);
    room.setWidth(titleRoom(option, index));
    const QString shown = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (row.summary.corrections == 0)
        return;
    const double left = room.left() + painter.fontMetrics().horizontalAdvance(shown) + beforeDot;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(left, room.center().y() - dotSize / 2 + 1, dotSize, dotSize));
}

/// The number as other numbers, its unit smaller and paler: "1:35.5 /100 m".
void paintPace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    const SwimListRow &row = rowOf(index);
    const display::Quantity pace = display::pace(row.pacePer100(), row.summary.unit);
    QRect room = roomOf(option, index);
    if (!pace.unit.isEmpty()) {
        painter.setFont(type::scaled(option.font, type::label / type::table));
        painter.setPen(theme.text2);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, pace.unit);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(pace.unit) - 4);
    }
    painter.setFont(option.font);
    painter.setPen(pace.unit.isEmpty() ? theme.text3 : theme.text);
    paintWords(painter, room, pace.value, Qt::AlignRight | Qt::AlignVCenter);
}

void paintGradeCell(QPainter &painter, const QStyleOptionViewItem &option, const SwimListRow &row)
{
    const Theme &theme = Theme::of(option.palette);
    if (!row.verdict || !row.verdict->score.grade) {
        painter.setPen(theme.text3);
        painter.drawText(option.rect, Qt::AlignCenter, display::unknown());
        return;
    }
    QRectF area(QPointF(), gradeSize);
    area.moveCenter(QRectF(option.rect).center());
    area.moveTopLeft(area.topLeft().toPoint());
    paintGrade(painter, area, texts::gradeLetter(*row.verdict->score.grade), int(*row.verdict->score.grade),
        type::scaled(option.font, type::label / type::table, QFont::Bold), theme);
    // The tint of a B is that of a selected row.
    if (option.state & QStyle::State_Selected && row.verdict->score.grade == Grade::B) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), space::gradeRadius, space::gradeRadius);
    }
}

void paintSources(QPainter &painter, const QStyleOptionViewItem &option, const SwimListRow &row)
{
    int left = option.rect.left() + padding;
    QString last;
    for (const RecordingKind kind : row.summary.sources) {
        const QString icon = iconOf(kind);
        if (icon == last) // a swim recorded as FIT and TCX is still from one watch
            continue;
        last = icon;
        themeIcon(icon, IconTint::Secondary)
            .paint(&painter, QRect(left, option.rect.center().y() - iconSize / 2, iconSize, iconSize));
        left += iconStep;
    }
}

void paintLengths(QPainter &painter, const QStyleOptionViewItem &option, const SwimListRow &row)
{
    const double wide = std::min(fingerprintSize.width(), option.rect.width() - 2.0 * padding);
    const double top = option.rect.top() + (option.rect.height() - fingerprintSize.height()) / 2;
    paintSwimBars(painter, {option.rect.left() + double(padding), std::floor(top), wide, fingerprintSize.height()},
        fingerprintOf(row.summary), false, Theme::of(option.palette));
}

} // namespace

SwimsDelegate::SwimsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void SwimsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const SwimListRow &row = rowOf(index);
    const QRect room = roomOf(option, index);
    painter->save();
    painter->setFont(option.font);
    switch (index.column()) {
    case SwimListModel::DateColumn:
        painter->setPen(theme.text2);
        paintWords(*painter, room, display::shortDay(swimDay(row.summary), m_today), Qt::AlignLeft | Qt::AlignVCenter);
        break;
    case SwimListModel::TitleColumn:
        paintTitle(*painter, option, index);
        break;
    case SwimListModel::PaceColumn:
        paintPace(*painter, option, index);
        break;
    case SwimListModel::GradeColumn:
        paintGradeCell(*painter, option, row);
        break;
    case SwimListModel::LengthsColumn:
        paintLengths(*painter, option, row);
        break;
    case SwimListModel::SourceColumn:
        paintSources(*painter, option, row);
        break;
    default: {
        const QString text = index.data().toString();
        painter->setPen(text == display::unknown() ? theme.text3 : theme.text);
        paintWords(*painter, room, text, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
    }
    painter->restore();
}

QSize SwimsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case SwimListModel::LengthsColumn:
        return {int(fingerprintSize.width()) + 2 * padding, space::libraryRowHeight};
    case SwimListModel::SourceColumn:
        return {2 * iconStep + 2 * padding, space::libraryRowHeight};
    default:
        return {QFontMetrics(titleFont(option)).horizontalAdvance(index.data().toString()) + 2 * padding,
            space::libraryRowHeight};
    }
}

QString SwimsDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SwimListRow &row = rowOf(index);
    switch (index.column()) {
    case SwimListModel::DateColumn:
    case SwimListModel::SourceColumn:
        return index.data().toString();
    case SwimListModel::TitleColumn:
        break;
    default:
        return index.data(Qt::ToolTipRole).toString();
    }
    QStringList lines;
    const QString title = index.data().toString();
    if (QFontMetrics(titleFont(option)).horizontalAdvance(title) > titleRoom(option, index))
        lines << title;
    if (!row.summary.sets.isEmpty() && row.summary.sets != title)
        lines << row.summary.sets;
    if (row.summary.corrections > 0)
        lines << texts::corrections(row.summary.corrections);
    return lines.join(u'\n');
}

bool SwimsDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell(option);
    cell.font = view->font();
    // Titles and sets come from files: none of them is markup.
    const QString tip = toolTip(cell, index);
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? tip : Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal),
        view->viewport(), option.rect);
    return true;
}

} // namespace lengthwise
