#pragma once

#include "ui/viewmodels/importlistmodel.h"

#include <QFont>
#include <QRect>

class QStyleOptionViewItem;

namespace lengthwise {

/// Where the parts of a file's row stand; x in the list.
struct ImportColumns {
    int check = 0; ///< equal to mark: nothing can be left out
    int mark = 0;
    int name = 0;
    int date = 0;
    int distanceEnd = 0; ///< right-aligned, as lengths
    int lengthsEnd = 0;  ///< equal to distanceEnd: no room
    int status = 0;
    int end = 0;
};

ImportColumns importColumns(int width, const QFont &font, bool hasChecks);

/// The parts of one row over each other.
struct ImportRowLayout {
    ImportColumns columns;
    QRect file;
    QRect check;
    QRect mark;
    QRect note;   ///< empty: nothing to say
    QRect answer; ///< empty: nothing to ask
    int height = 0;
};

/// area: its place and width count.
ImportRowLayout layoutImportRow(const QRect &area, const QFont &font, const QModelIndex &index, bool hasChecks);
QFont importNoteFont(const QFont &font);

} // namespace lengthwise
