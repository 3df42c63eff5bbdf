#include "tests/support/projectfiles.h"
#include "ui/mainwindow/helpwindow.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDir folder(projectFile(QStringLiteral("resources/help")));

QString sourceOf(const QString &page)
{
    QFile file(folder.filePath(page + u".md"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Pages that a page leads to.
QStringList linksOf(const QString &page)
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QStringList links;
    for (auto found = link.globalMatch(sourceOf(page)); found.hasNext();)
        links << found.next().captured(1);
    return links;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = new HelpWindow(u"first-steps"_s, nullptr);
        m_window->show();
    }
    void cleanup() { delete m_window; }

    void everyFileIsInTheContents()
    {
        QStringList files;
        for (const QString &file : folder.entryList({u"*.md"_s}, QDir::Files))
            files << file.chopped(3);
        QStringList pages = HelpWindow::pages();
        QCOMPARE(contents()->count(), pages.size());
        files.sort();
        pages.sort();
        QCOMPARE(pages, files);
    }

    void everyPageHasATitleAndText_data() { addPages(); }
    void everyPageHasATitleAndText()
    {
        QFETCH(QString, page);
        QVERIFY(sourceOf(page).startsWith(u"# "_s));
        m_window->showPage(page);
        QCOMPARE(m_window->page(), page);
        const QString title = contents()->currentItem()->text();
        QVERIFY(text()->toPlainText().startsWith(title));
        QVERIFY(m_window->windowTitle().contains(title));
        QVERIFY(text()->toPlainText().size() > 200);
    }

    void everyLinkLeadsToAPage_data() { addPages(); }
    void everyLinkLeadsToAPage()
    {
        QFETCH(QString, page);
        for (const QString &link : linksOf(page)) {
            if (link.startsWith(u"https://www.strava.com/settings/"_s))
                continue; // in the browser
            QVERIFY2(link.endsWith(u".md"_s), qPrintable(link));
            QVERIFY2(HelpWindow::pages().contains(link.chopped(3)), qPrintable(link));
        }
    }

    void linksBackAndForward()
    {
        QVERIFY(!button("helpBack")->isEnabled());
        // Tab goes to the first link, Enter follows it.
        QTest::keyClick(text(), Qt::Key_Tab);
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(m_window->page() + u".md"_s, linksOf(u"first-steps"_s).first());
        const QString second = m_window->page();
        QTest::mouseClick(button("helpBack"), Qt::LeftButton);
        QCOMPARE(m_window->page(), u"first-steps"_s);
        QCOMPARE(contents()->currentRow(), 0);
        QTest::mouseClick(button("helpForward"), Qt::LeftButton);
        QCOMPARE(m_window->page(), second);
    }

    void theContentsLead()
    {
        contents()->setFocus();
        QTest::keyClick(contents(), Qt::Key_End);
        QCOMPARE(m_window->page(), HelpWindow::pages().last());
        QTest::keyClick(contents(), Qt::Key_Up);
        QCOMPARE(m_window->page(), u"privacy"_s);
    }

    void aSearchGoesThroughAllPages()
    {
        QVERIFY(m_window->find(u"sample swims"_s)); // on the first page
        QCOMPARE(m_window->page(), u"first-steps"_s);
        QVERIFY(m_window->find(u"Wakayoshi"_s)); // in the numbers only
        QCOMPARE(m_window->page(), u"numbers"_s);
        QCOMPARE(text()->textCursor().selectedText(), u"Wakayoshi"_s);
        QVERIFY(m_window->find(u"sample swims"_s)); // round to the beginning
        QCOMPARE(m_window->page(), u"first-steps"_s);
        QVERIFY(m_window->find(u"medical device"_s, true)); // backwards over the end
        QCOMPARE(m_window->page(), u"numbers"_s);
        QVERIFY(!m_window->find(u"harpsichord"_s));
        QCOMPARE(m_window->page(), u"numbers"_s);
    }

    void theSearchByKeyboard()
    {
        auto *words = m_window->findChild<QLineEdit *>(u"helpWords"_s);
        auto *notFound = m_window->findChild<QLabel *>(u"helpNotFound"_s);
        QVERIFY(!words->isVisible());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::keyClick(text(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(words->isVisible());
        QTest::keyClicks(words, u"harpsichord"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(notFound->isVisible());
        words->selectAll();
        QTest::keyClicks(words, u"Wakayoshi"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!notFound->isVisible());
        QCOMPARE(m_window->page(), u"numbers"_s);
        QTest::keyClick(words, Qt::Key_Escape); // leaves the search
        QVERIFY(!words->isVisible() && m_window->isVisible());
        QTest::keyClick(text(), Qt::Key_Escape); // leaves the guide
        QTRY_VERIFY(!m_window);
    }

private:
    QListWidget *contents() { return m_window->findChild<QListWidget *>(u"helpContents"_s); }
    QTextBrowser *text() { return m_window->findChild<QTextBrowser *>(u"helpText"_s); }
    QPushButton *button(const char *name) { return m_window->findChild<QPushButton *>(QLatin1StringView(name)); }
    void addPages()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : HelpWindow::pages())
            QTest::newRow(qPrintable(page)) << page;
    }

    QPointer<HelpWindow> m_window;
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
