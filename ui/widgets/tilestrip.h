#pragma once

#include "ui/viewmodels/tiles.h"
#include "ui/widgets/card.h"

#include <vector>

namespace lengthwise {

/// One figure: label, value with its unit, a line beneath.
class TileCell final : public QWidget
{
    Q_OBJECT

public:
    explicit TileCell(QWidget *parent = nullptr);

    void setTile(const Tile &tile);
    const Tile &tile() const { return m_tile; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tile m_tile;
};

/// The row of figures over the charts: one card, equal cells, hairlines between; two rows of four or four of two where
/// it is narrow.
class TileStrip final : public Card
{
    Q_OBJECT

public:
    explicit TileStrip(QWidget *parent = nullptr);

    void setTiles(const std::vector<Tile> &tiles);
    const std::vector<TileCell *> &cells() const { return m_cells; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsAt(int width) const;

    std::vector<TileCell *> m_cells;
};

} // namespace lengthwise
