#pragma once

#include <QTableView>

namespace lengthwise {

/// A table to choose a row from, in a dialog: one row at a time, no grid, the theme's heads and selection. It scrolls
/// by itself, unlike the tables of a page.
class PlainTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);
};

} // namespace lengthwise
