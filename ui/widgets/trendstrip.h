#pragma once

#include "ui/charts/chartexport.h"
#include "ui/viewmodels/comparisonview.h"
#include "ui/viewmodels/swimhighlight.h"
#include "ui/widgets/card.h"

#include <QPointer>

#include <optional>

namespace lengthwise {

struct Theme;

/// How the values of several swims went: one card of small charts, hairlines between; two rows where it is narrow. Each
/// says its first and last value and in words what changed. Left and right lead from swim to swim.
class TrendStrip final : public Card, public ExportableChart
{
    Q_OBJECT

public:
    explicit TrendStrip(QWidget *parent = nullptr);

    void setComparison(const ComparisonView &view);
    /// Not owned, may be null.
    void setHighlight(SwimHighlight *highlight);

    QSizeF pictureSize() const override;
    void paintTo(QPainter &painter, const QSizeF &size) const override;
    /// A row for each swim with all its values.
    ChartData data() const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columnsAt(int width) const;
    int cellHeight() const;
    QRectF cellAt(std::size_t cell, const QSizeF &size) const;
    /// Where the swims stand across a cell.
    double across(const QRectF &cell, std::size_t swim) const;
    std::optional<std::size_t> swimAt(QPointF at) const;
    void describe();
    void paintCell(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const;
    void paintHead(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const;
    void paintPoints(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const;
    void paintValues(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const;

    ComparisonView m_view;
    QPointer<SwimHighlight> m_highlight;
    std::optional<std::size_t> m_swim; ///< that is pointed at
};

} // namespace lengthwise
