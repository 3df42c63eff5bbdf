#pragma once

#include "ui/charts/theme.h"
#include "ui/viewmodels/reporttablemodel.h"
#include "ui/viewmodels/swimchart.h"

#include <QStyledItemDelegate>

#include <span>

class QRectF;

namespace lengthwise {

/// Scale that all fingerprints of a page share, so that they can be compared.
struct FingerprintScale {
    double topSpeed = 0; ///< m/s at full height; 0: the fastest bar
    int lengths = 0;     ///< fill the width; 0: as many as there are bars
};

/// The length chart without axes: one bar of equal width per length, height = speed, at most 6 px apart.
void paintFingerprint(QPainter &painter, const QRectF &area, std::span<const FingerprintBar> bars,
    const FingerprintScale &scale, const Theme &theme);

/// Draws a cell's FingerprintRole, 150 x 22.
class Fingerprint final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Makes the rows of a swim's sets comparable: its fastest length, its set with most lengths.
    void setChart(const SwimChart &chart);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    FingerprintScale m_scale;
};

/// Draws a cell's DeviationRole against its DeviationScaleRole: a line from the dashed mean to a dot in the colour of
/// its StrokeRole; faster to the left. Nothing for a cell without the roles.
class Lollipop final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lengthwise
