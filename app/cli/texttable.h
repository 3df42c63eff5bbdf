#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lengthwise::cli {

/// A table in a terminal: columns as wide as they need, two spaces between. Widths count characters on screen, not
/// bytes. Columns in which no row has a value are left out.
class TextTable
{
public:
    struct Column {
        QString title;
        bool isText = false; ///< left-aligned
        int widest = 0;      ///< longer cells are cut with "…"; 0: no limit
    };

    explicit TextTable(std::vector<Column> columns);

    /// One cell for each column.
    void addRow(const QStringList &cells);

    /// Lines with a line end each, indented.
    QString text(int indent) const;

private:
    QString line(const QStringList &cells, const std::vector<int> &widths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Cells on screen that a text takes: combining marks none, East Asian wide characters two.
int screenWidth(const QString &text);
/// Cut to a width, with "…" where something is missing.
QString fitted(const QString &text, int width);

} // namespace lengthwise::cli
