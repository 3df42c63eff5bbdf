#include "ui/mainwindow/helpwindow.h"

#include <QFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The linker drops the resources of a static library unless somebody asks for them.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace lengthwise {

namespace {
constexpr QSize pageSize(760, 640);
constexpr int margin = 16;
constexpr int cellPadding = 6;

/// Markdown tables come without any air.
void spaceTables(QTextDocument *document)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        table->setFormat(format);
    }
}
} // namespace

HelpWindow::HelpWindow(const QString &page, const QString &title, QWidget *parent)
    : QDialog(parent)
{
    initHelp();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(title);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    QFile file(u":/help/%1.md"_s.arg(page));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    text->document()->setDocumentMargin(margin);
    spaceTables(text->document());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    resize(pageSize);
}

} // namespace lengthwise
