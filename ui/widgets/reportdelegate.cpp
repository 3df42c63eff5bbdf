#include "ui/widgets/reportdelegate.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font(option.font);
    if (index.data(EmphasisRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

constexpr int besidePill = 8;
constexpr double dotPlace = 8; ///< from the left edge of the row
constexpr double dotRadius = 2.5;
constexpr int mostDigits = 3;

bool isBest(const QModelIndex &index)
{
    return index.data(EmphasisRole).toBool() && index.data(BestRole).toBool();
}

QFont pillFont(const QStyleOptionViewItem &option)
{
    return type::scaled(option.font, type::tick / type::table, QFont::Medium);
}

int pillWidth(const QStyleOptionViewItem &option)
{
    return QFontMetrics(pillFont(option)).horizontalAdvance(ReportDelegate::tr("best")) + 14;
}

/// Left of the time, so that the times stay under each other.
void paintPill(QPainter &painter, const QStyleOptionViewItem &option, int right)
{
    const Theme &theme = Theme::of(option.palette);
    const int high = QFontMetrics(pillFont(option)).height() + 3;
    const QRectF pill(right - pillWidth(option), option.rect.center().y() - high / 2, pillWidth(option), high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setPen(theme.accent);
    painter.setFont(pillFont(option));
    painter.drawText(pill, Qt::AlignCenter, ReportDelegate::tr("best"));
}

void paintCorrectedDot(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(option.palette).accent);
    painter.drawEllipse(QPointF(option.rect.left() + dotPlace, option.rect.center().y() + 0.5), dotRadius, dotRadius);
}

} // namespace

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QString text = index.data().toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->save();
    painter->setFont(cellFont(option, index));
    const bool isPale = text == u"–"_s || index.data(CaptionRole).toBool();
    painter->setPen(index.data(LinkRole).toBool() ? theme.accent : (isPale ? theme.text3 : theme.text));
    if (option.features & QStyleOptionViewItem::WrapText) {
        const int top = (space::swimRowHeight - painter->fontMetrics().height()) / 2;
        painter->drawText(room.adjusted(0, top, 0, 0),
            int(Qt::AlignTop | Qt::TextWordWrap) | int(alignment & Qt::AlignHorizontal_Mask), text);
        painter->restore();
        return;
    }
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter->drawText(room, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (isBest(index))
        paintPill(*painter, option, room.right() - painter->fontMetrics().horizontalAdvance(shown) - besidePill);
    if (index.column() == 0 && index.data(CorrectedRole).toBool())
        paintCorrectedDot(*painter, option);
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont(option, index));
    const int pill = isBest(index) ? pillWidth(option) + besidePill : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + pill + 2 * cellPadding, space::swimRowHeight};
}

QWidget *ReportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"cellLine"_s);
    line->setFrame(false);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setMaxLength(mostDigits);
    line->setValidator(new QIntValidator(1, 999, line));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return line;
}

} // namespace lengthwise
