#pragma once

#include "ui/viewmodels/swimfiltermodel.h"

#include <QDate>
#include <QStyledItemDelegate>

namespace lengthwise {

/// Draws a cell of the list of swims: short dates, the mark of a corrected swim, units paler than their numbers,
/// grades on their tint, sources as icons. Grounds and rules are the table's.
class SwimsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SwimsDelegate(QObject *parent = nullptr);

    /// Dates of its year are shown without one.
    void setToday(QDate today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the cell does not show: the time of day, the whole title, sets, sources.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    QDate m_today = QDate::currentDate();
};

} // namespace lengthwise
