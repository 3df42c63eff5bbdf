#include "app/cli/texttable.h"

#include "ui/viewmodels/display.h"

#include <algorithm>

namespace lengthwise::cli {

namespace {
constexpr int gap = 2;

// The blocks of Unicode's East Asian Width "Wide" that names of devices and files are written in.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

int cellsOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

bool isBlank(const QString &cell)
{
    return cell.isEmpty() || cell == display::unknown();
}
} // namespace

int screenWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += cellsOf(c);
    return width;
}

QString fitted(const QString &text, int width)
{
    if (screenWidth(text) <= width)
        return text;
    QString kept;
    int used = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        used += cellsOf(c);
        if (used > width)
            break;
        kept += QString::fromUcs4(&c, 1);
    }
    return kept + QChar(0x2026);
}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::addRow(const QStringList &cells)
{
    m_rows.push_back(cells);
}

std::vector<int> TextTable::widths(int available) const
{
    std::vector<int> widths(m_columns.size(), 0);
    int whole = -gap;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto isKnown = [i](const QStringList &row) { return !isBlank(row[qsizetype(i)]); };
        if (std::none_of(m_rows.begin(), m_rows.end(), isKnown))
            continue;
        widths[i] = screenWidth(m_columns[i].title);
        for (const QStringList &row : m_rows)
            widths[i] = std::max(widths[i], screenWidth(row[qsizetype(i)]));
        whole += widths[i] + gap;
    }
    constexpr int narrowest = 12;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isElastic && whole > available)
            widths[i] = std::max(std::min(narrowest, widths[i]), widths[i] - (whole - available));
    }
    return widths;
}

QString TextTable::text(int indent, int pageWidth) const
{
    const std::vector<int> columnWidths = widths(pageWidth - indent);
    const QString margin(indent, u' ');
    QStringList titles;
    for (const Column &column : m_columns)
        titles << column.title;
    const bool isTitled =
        std::any_of(titles.begin(), titles.end(), [](const QString &title) { return !title.isEmpty(); });
    QString result = isTitled ? margin + line(titles, columnWidths) + u'\n' : QString();
    for (const QStringList &row : m_rows)
        result += margin + line(row, columnWidths) + u'\n';
    return result;
}

QString TextTable::line(const QStringList &cells, const std::vector<int> &columnWidths) const
{
    QStringList padded;
    for (std::size_t i = 0; i < columnWidths.size(); ++i) {
        if (columnWidths[i] == 0)
            continue;
        const QString cell = fitted(cells[qsizetype(i)], columnWidths[i]);
        const QString space(columnWidths[i] - screenWidth(cell), u' ');
        padded << (m_columns[i].isText ? cell + space : space + cell);
    }
    QString result = padded.join(QString(gap, u' '));
    while (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace lengthwise::cli
