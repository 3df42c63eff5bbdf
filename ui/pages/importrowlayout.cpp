#include "ui/pages/importrowlayout.h"

#include "ui/charts/theme.h"
#include "ui/pages/poollengthbar.h"

#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr int fileHeight = 53;
constexpr int noteGap = 6;
constexpr int iconExtent = 16;
constexpr int checkExtent = 18;
constexpr int side = 14;

/// What holds text grows with the font, never below the size of the comps.
double factorOf(const QFont &font)
{
    return std::max(1.0, QFontInfo(font).pixelSize() / 13.0);
}

} // namespace

ImportColumns importColumns(int width, const QFont &font, bool hasChecks)
{
    const double factor = factorOf(font);
    const auto at = [factor](int pixels) { return int(pixels * factor); };
    const bool isTight = width < at(670);
    ImportColumns columns{.check = side, .mark = side};
    if (hasChecks)
        columns.mark += checkExtent + 7;
    columns.name = columns.mark + iconExtent + 9;
    columns.end = width - side;
    columns.status = columns.end - at(isTight ? 134 : 150);
    columns.lengthsEnd = columns.status - at(isTight ? 12 : 16);
    const bool hasLengths = width >= at(560);
    columns.distanceEnd = hasLengths ? columns.lengthsEnd - at(isTight ? 58 : 66) : columns.lengthsEnd;
    columns.date = columns.distanceEnd - at(isTight ? 148 : 174);
    return columns;
}

QFont importNoteFont(const QFont &font)
{
    return type::scaled(font, type::tileUnit);
}

ImportRowLayout layoutImportRow(const QRect &area, const QFont &font, const QModelIndex &index, bool hasChecks)
{
    ImportRowLayout layout;
    layout.columns = importColumns(area.width(), font, hasChecks);
    layout.file = {area.x(), area.y(), area.width(), int(fileHeight * factorOf(font))};
    const int middle = layout.file.center().y();
    layout.check = {area.x() + layout.columns.check, middle - checkExtent / 2, checkExtent, checkExtent};
    layout.mark = {area.x() + layout.columns.mark, middle - iconExtent / 2, iconExtent, iconExtent};
    int bottom = layout.file.bottom() + 1;
    const int left = area.x() + layout.columns.name;
    const int room = layout.columns.end - layout.columns.name;
    const QString note = index.data(ImportRowRole).value<ImportRow>().note;
    if (!note.isEmpty()) {
        const QFontMetrics metrics(importNoteFont(font));
        const QRect bounds = metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, note);
        layout.note = {left, bottom - noteGap, room, bounds.height()};
        bottom = layout.note.bottom() + 1 + noteGap;
    }
    if (index.data(PoolQuestionRole).toBool()) {
        layout.answer = {left, bottom + 1, room, PoolLengthBar::barHeight(font)};
        bottom = layout.answer.bottom() + 1 + noteGap + 2;
    }
    layout.height = bottom - area.y() + 1; // the rule between rows
    return layout;
}

} // namespace lengthwise
