#pragma once

#include "core/model/stroke.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <cstddef>

class QFontMetricsF;
class QPainter;
class QPointF;
class QRectF;
class QString;

namespace lengthwise {

/// Told by shape as well as by colour.
enum class Marker { Circle, Square, Diamond, Triangle, Swatch };

/// How one stroke is drawn on every page (Okabe-Ito; the dark page lifts each a little, same hue).
struct StrokeLook {
    QColor fill;
    QColor edge; ///< invalid: no edge, the fill alone reaches 3:1 on the card
    Marker marker = Marker::Circle;
    bool hatched = false; ///< 45 degrees, every 4 px
    QColor ground{};      ///< between the hatch lines, which have the colour of the fill
};

/// The colours of one page, light or dark. Two constant values; pages hold no theme of their own but ask
/// Theme::of(palette()) when they paint, so they follow the system while the program runs. GUI thread not needed.
struct Theme {
    bool dark = false;
    QColor window;     ///< page background
    QColor card;       ///< cards, tables
    QColor rail;       ///< navigation rail
    QColor line;       ///< card borders, header rules
    QColor grid;       ///< chart grid, row rules, tile dividers
    QColor axis;       ///< axes, field borders, iso-lines
    QColor track;      ///< empty part of bars and gauges, neutral chips
    QColor text;       ///< values, titles
    QColor text2;      ///< labels, units
    QColor text3;      ///< captions, ticks, column heads
    QColor accent;     ///< selection, links, primary button, score
    QColor accentSoft; ///< selected row, chips, selection wash; captions on it use text2
    QColor onAccent;   ///< text on accent
    QColor ink;        ///< pace and stroke-rate dots
    QColor heart;      ///< heart rate
    QColor warn;       ///< a question, waiting
    QColor warnGround;
    QColor warnBorder;
    QColor error; ///< failures only, never slow swims
    QColor errorGround;

    static const Theme &lightTheme();
    static const Theme &darkTheme();
    /// The theme that fits a palette: dark where its text is lighter than its window.
    static const Theme &of(const QPalette &palette);
    /// Whole palette for QApplication::setPalette: forces a theme, for instance for screenshots.
    static QPalette palette(const Theme &theme);

    const StrokeLook &stroke(Stroke stroke) const;
    /// Training zones, 0 (easiest) to 5: the accent at 22 to 100 %.
    QColor zone(int index) const;
    /// Calendar cells, quartile 0 to 3 by distance: the accent at 22, 42, 66, 100 %.
    QColor quartile(int index) const;
    /// One of several swims by date: from the lightest for the oldest to the darkest for the newest (the dark page: the
    /// other way round). count: of all, 1 or more.
    QColor swim(std::size_t index, std::size_t count) const;
    /// Row under the pointer.
    QColor hover() const;
};

/// The colour at a share of its opacity, 0 to 1.
QColor faded(QColor colour, double share);
/// What a translucent colour looks like on an opaque ground, as an opaque colour.
QColor mixed(const QColor &colour, const QColor &ground, double share);

/// Sizes as factors of the platform's font: 13 px in the comps is 1.0.
/// Tabular figures: Qt 6.4 cannot ask a font for its 'tnum' feature. DejaVu, Noto, Segoe and Roboto are tabular by
/// themselves; Inter is not. So numbers are right-aligned everywhere, and what must not move while its number changes
/// (cursor tags, read-out) reserves figureWidth() instead of the width of the text.
namespace type {
inline constexpr double pageTitle = 22.0 / 13;
inline constexpr double firstStartTitle = 28.0 / 13;
inline constexpr double dialogTitle = 16.0 / 13;
inline constexpr double cardTitle = 14.0 / 13;
inline constexpr double body = 1.0;
inline constexpr double table = 12.5 / 13;
inline constexpr double label = 11.5 / 13;
inline constexpr double tick = 10.5 / 13;
inline constexpr double tileValue = 21.0 / 13;
inline constexpr double tileUnit = 12.0 / 13;
inline constexpr double grade = 68.0 / 13;

/// The base font at a factor, in points.
QFont scaled(const QFont &base, double factor, QFont::Weight weight = QFont::Normal);
/// How wide a text may become when its digits change.
double figureWidth(const QFontMetricsF &metrics, const QString &text);
} // namespace type

/// Device-independent pixels.
namespace space {
inline constexpr int unit = 8;
inline constexpr int half = 4;
inline constexpr int pageSide = 24;
inline constexpr int pageTop = 16;
inline constexpr int betweenCards = 12;
inline constexpr int cardPadding = 16;
inline constexpr int aboveChart = 12;
inline constexpr double cardRadius = 8;
inline constexpr double fieldRadius = 6;
inline constexpr double gradeRadius = 5;
inline constexpr double barRadius = 2;
inline constexpr double lengthBarRadius = 0.8;
inline constexpr int fieldHeight = 30;
inline constexpr int railWidth = 84;
inline constexpr int railItemHeight = 60;
inline constexpr int tabBarHeight = 36;
inline constexpr int tableHeaderHeight = 30;
inline constexpr int swimRowHeight = 26;
inline constexpr int libraryRowHeight = 39;
inline constexpr int smallestTarget = 28;
} // namespace space

/// A coordinate moved to the nearest device pixel of the painter.
double snapped(const QPainter &painter, double coordinate);

/// A stroke's marker centred on a point; size is its height. Antialiasing is the painter's business.
void drawMarker(QPainter &painter, const QPointF &centre, double size, const StrokeLook &look);

/// The hatch of kick and drill over an area already filled; the pattern hangs on the page, not on the area.
void drawHatch(QPainter &painter, const QRectF &area, const StrokeLook &look);

} // namespace lengthwise
