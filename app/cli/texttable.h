#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lengthwise::cli {

/// A table in a terminal: columns as wide as they need, two spaces between. Widths count characters on screen, not
/// bytes. Columns in which no row has a value are left out; so is the head where no column has a title.
class TextTable
{
public:
    struct Column {
        QString title;
        bool isText = false;    ///< left-aligned
        bool isElastic = false; ///< gives way, cut with "…", where the table would be wider than the page
    };

    explicit TextTable(std::vector<Column> columns);

    /// One cell for each column.
    void addRow(const QStringList &cells);

    /// Lines with a line end each, indented, of at most `pageWidth` where an elastic column can give way.
    QString text(int indent, int pageWidth) const;

private:
    std::vector<int> widths(int available) const;
    QString line(const QStringList &cells, const std::vector<int> &columnWidths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Cells on screen that a text takes: combining marks none, East Asian wide characters two.
int screenWidth(const QString &text);
/// Cut to a width, with "…" where something is missing.
QString fitted(const QString &text, int width);

} // namespace lengthwise::cli
