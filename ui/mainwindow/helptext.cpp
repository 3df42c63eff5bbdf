#include "ui/mainwindow/helptext.h"

#include "ui/charts/theme.h"

#include <QApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace lengthwise {

namespace {

constexpr int margin = 24;
constexpr int cellPadding = 6;
constexpr int lineHeight = 130; // percent
constexpr int beforeHeading = 16;
constexpr int afterBlock = 8;

void dressHeading(QTextCursor &cursor, int level)
{
    const double factor = level == 1 ? type::pageTitle : type::dialogTitle;
    QTextCharFormat format;
    format.setFont(type::scaled(QApplication::font(), factor, QFont::DemiBold));
    cursor.setCharFormat(format); // in the place of Markdown's own, which would enlarge it once more
}

void dressBlocks(QTextDocument *document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isInTable = cursor.currentTable();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? beforeHeading : 0);
        format.setBottomMargin(isInTable ? 0 : afterBlock);
        QTextCursor(block).setBlockFormat(format);
        if (level > 0)
            dressHeading(cursor, level);
    }
}

/// Markdown tables come without any air.
void dressTables(QTextDocument *document, const Theme &theme)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(theme.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomMargin(afterBlock);
        table->setFormat(format);
    }
}

} // namespace

void dressHelp(QTextDocument *document, const QPalette &palette)
{
    document->setDocumentMargin(margin);
    dressBlocks(document);
    dressTables(document, Theme::of(palette));
}

} // namespace lengthwise
