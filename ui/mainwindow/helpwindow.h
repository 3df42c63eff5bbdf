#pragma once

#include "ui/widgets/quietdialog.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace lengthwise {

class Button;
class TextLabel;

/// The guide (resources/help, Markdown) in a window of its own, beside the swim: contents, links between pages, back
/// and forward, search through all pages. Closed by Esc and gone then.
class HelpWindow final : public QuietDialog
{
    Q_OBJECT

public:
    /// page: name of the file without its ending.
    HelpWindow(const QString &page, QWidget *parent);

    /// All pages, in the order of the contents.
    static QStringList pages();

    void showPage(const QString &page);
    const QString &page() const { return m_page; }
    /// The next place after the cursor, on the pages that follow where this one has none; backwards likewise. False:
    /// nowhere in the guide.
    bool find(const QString &words, bool backwards = false);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void fillContents();
    void addKeys();
    void follow(const QUrl &source);
    void dress();
    void openSearch();
    void closeSearch();
    void search(bool backwards);

    QString m_page; ///< that is shown
    QListWidget *m_contents;
    QTextBrowser *m_text;
    QWidget *m_searchBar;
    QLineEdit *m_words;
    TextLabel *m_notFound;
};

} // namespace lengthwise
