#include "ui/widgets/tilestrip.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int tileCount = 8;
constexpr int sidePadding = 16;
constexpr int rightPadding = 4;
constexpr int topPadding = 13;
constexpr int betweenLines = 4;
constexpr int bottomPadding = 9;
/// The second cell holds the longest comparison ("best 1:27.2, slowest 1:30.4") and is this much wider.
constexpr double secondCell = 1.12;

/// Where a cell begins, for index columns where the last one ends.
int leftEdge(int index, int columns, int width)
{
    const double before = index >= 2 ? index - 1 + secondCell : index;
    return int(width * before / (columns - 1 + secondCell));
}

struct TileFonts {
    QFont label = type::scaled(QApplication::font(), type::label);
    QFont value = type::scaled(QApplication::font(), type::tileValue, QFont::DemiBold);
    QFont unit = type::scaled(QApplication::font(), type::tileUnit);
};

/// Narrower than this a cell cuts its own value off.
int narrowestCell()
{
    return QFontMetrics(QApplication::font()).horizontalAdvance(u"best 1:27.2, slowest"_s);
}

} // namespace

TileCell::TileCell(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileCell::setTile(const Tile &tile)
{
    if (tile == m_tile)
        return;
    m_tile = tile;
    setAccessibleName(u"%1: %2 %3"_s.arg(tile.label, tile.value, tile.unit).trimmed());
    setAccessibleDescription(tile.note);
    setToolTip(tile.note);
    update();
}

QSize TileCell::sizeHint() const
{
    const TileFonts fonts;
    const int text = QFontMetrics(fonts.label).height() * 2 + QFontMetrics(fonts.value).height();
    return {narrowestCell() + 2 * sidePadding, text + topPadding + 2 * betweenLines + bottomPadding};
}

void TileCell::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const TileFonts fonts;
    const int room = width() - sidePadding - rightPadding;
    QPainter painter(this);
    const auto line = [&](const QFont &font, const QColor &colour, double x, double baseline, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room - int(x - sidePadding));
        painter.drawText(QPointF(x, baseline), shown);
    };
    const QFontMetricsF label(fonts.label);
    const QFontMetricsF value(fonts.value);
    double baseline = topPadding + label.ascent();
    line(fonts.label, theme.text2, sidePadding, baseline, m_tile.label);
    baseline += label.descent() + betweenLines + value.ascent();
    const bool known = m_tile.value != u"–"_s;
    line(fonts.value, known ? theme.text : theme.text3, sidePadding, baseline, m_tile.value);
    line(fonts.unit, theme.text2, sidePadding + value.horizontalAdvance(m_tile.value) + 4, baseline, m_tile.unit);
    baseline += value.descent() + betweenLines + label.ascent();
    line(fonts.label, theme.text2, sidePadding, baseline, m_tile.note);
}

TileStrip::TileStrip(QWidget *parent)
    : Card(parent)
{
    for (int i = 0; i < tileCount; ++i) {
        auto *cell = new TileCell(this);
        cell->setObjectName(u"tile%1"_s.arg(i));
        m_cells.push_back(cell);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TileStrip::setTiles(const std::vector<Tile> &tiles)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setTile(i < tiles.size() ? tiles[i] : Tile());
}

int TileStrip::columnsAt(int width) const
{
    for (const int columns : {tileCount, tileCount / 2}) {
        if (width >= columns * narrowestCell())
            return columns;
    }
    return tileCount / 4;
}

QSize TileStrip::sizeHint() const
{
    return {tileCount * m_cells.front()->sizeHint().width(), m_cells.front()->sizeHint().height()};
}

QSize TileStrip::minimumSizeHint() const
{
    return {tileCount / 4 * narrowestCell(), m_cells.front()->sizeHint().height()};
}

void TileStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const int columns = columnsAt(width());
    const int high = m_cells.front()->sizeHint().height();
    setFixedHeight(high * (tileCount / columns));
    for (int i = 0; i < tileCount; ++i) {
        const int left = leftEdge(i % columns, columns, width());
        const int right = leftEdge(i % columns + 1, columns, width());
        m_cells[std::size_t(i)]->setGeometry(left, i / columns * high, right - left, high);
    }
}

void TileStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const int columns = columnsAt(width());
    for (int i = 1; i < columns; ++i)
        painter.fillRect(leftEdge(i, columns, width()), 1, 1, height() - 2, theme.grid);
    const int rows = tileCount / columns;
    for (int row = 1; row < rows; ++row)
        painter.fillRect(1, height() * row / rows, width() - 2, 1, theme.grid);
}

} // namespace lengthwise
