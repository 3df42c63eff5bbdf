#include "ui/pages/syncrundelegate.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/syncrunmodel.h"
#include "ui/widgets/reportdelegate.h"
#include "ui/widgets/themeicon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int iconExtent = 15;
constexpr int afterIcon = 7;
constexpr int padding = ReportDelegate::cellPadding;

QIcon iconOf(RunResult result)
{
    switch (result) {
    case RunResult::Done:
        return themeIcon(u"done"_s, IconTint::Accent);
    case RunResult::DoneWaited:
    case RunResult::MoreLeft:
        return themeIcon(u"waiting"_s, IconTint::Warn);
    case RunResult::Stopped:
        return themeIcon(u"leftout"_s, IconTint::Secondary);
    case RunResult::Interrupted:
    case RunResult::NotFinished:
        break;
    }
    return themeIcon(u"warning"_s, IconTint::Error);
}

} // namespace

void SyncRunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover());
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.grid);
    QRect room = option.rect.adjusted(padding, 0, -padding, -1);
    if (index.column() == SyncRunModel::ResultColumn) {
        const auto result = RunResult(index.data(SortRole).toInt());
        iconOf(result).paint(painter, QRect(room.left(), room.center().y() - iconExtent / 2, iconExtent, iconExtent));
        room.setLeft(room.left() + iconExtent + afterIcon);
    }
    painter->setFont(option.font);
    painter->setPen(index.data(CaptionRole).toBool() ? theme.text2 : theme.text);
    const QString text = index.data().toString();
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize SyncRunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int icon = index.column() == SyncRunModel::ResultColumn ? iconExtent + afterIcon : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + icon + 2 * padding + 1, rowHeight};
}

} // namespace lengthwise
