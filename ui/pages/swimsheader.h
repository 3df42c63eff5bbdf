#pragma once

#include <QHeaderView>

namespace lengthwise {

/// The heads of the list of swims: aligned as their columns, an arrow on the one that orders, a rule beneath.
class SwimsHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SwimsHeader(QWidget *parent);

    /// Of the text in every cell of the list.
    static constexpr int cellPadding = 9;
    /// The same, left in the first column.
    static constexpr int firstPadding = 16;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace lengthwise
