#include "ui/mainwindow/helpwindow.h"

#include "ui/mainwindow/helptext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/contentslist.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The linker drops the resources of a static library unless somebody asks for them.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace lengthwise {

namespace {

constexpr QSize firstSize(900, 640);

QUrl urlOf(const QString &page)
{
    return QUrl(u"qrc:/help/%1.md"_s.arg(page));
}

QString sourceOf(const QString &page)
{
    QFile file(u":/help/%1.md"_s.arg(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Its heading.
QString titleOf(const QString &page)
{
    return sourceOf(page).section(u'\n', 0, 0).mid(2);
}

} // namespace

QStringList HelpWindow::pages()
{
    initHelp();
    return {u"first-steps"_s, u"importing"_s, u"swims-page"_s, u"swim-page"_s, u"correcting"_s, u"comparing"_s,
        u"progress"_s, u"athletes-and-settings"_s, u"strava"_s, u"backups"_s, u"numbers"_s, u"keyboard"_s, u"privacy"_s,
        u"coming-from-the-web-dashboard"_s};
}

HelpWindow::HelpWindow(const QString &page, QWidget *parent)
    : QuietDialog(tr("Guide"), parent)
    , m_contents(new ContentsList(this))
    , m_text(new QTextBrowser(this))
    , m_searchBar(new QWidget(this))
    , m_words(new QLineEdit(m_searchBar))
    , m_notFound(new TextLabel(type::body, QFont::Normal, &Theme::error, m_searchBar))
{
    initHelp();
    fillContents();
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Page of the guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeBar());
    right->addWidget(m_text, 1);
    const char *const note = QT_TR_NOOP("The guide is written in English.");
    if (tr(note) != QLatin1StringView(note)) { // for those who read another language
        auto *language = new Paragraph(Paragraph::Tone::Caption, tr(note), this);
        language->setContentsMargins(space::pageSide, space::half, space::pageSide, space::half);
        right->addWidget(language);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_contents);
    row->addLayout(right, 1);
    resize(firstSize);
    addKeys();
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::follow);
    showPage(page);
    m_text->setFocus();
}

void HelpWindow::fillContents()
{
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    for (const QString &page : pages()) {
        auto *item = new QListWidgetItem(titleOf(page), m_contents);
        item->setData(Qt::UserRole, page);
        item->setToolTip(item->text());
    }
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_page)
            showPage(item->data(Qt::UserRole).toString());
    });
}

QWidget *HelpWindow::makeBar()
{
    auto *bar = new QWidget(this);
    const auto add = [bar](const QString &name, const QString &icon, const QString &words) {
        auto *button = new Button(Button::Role::Secondary, {}, bar);
        button->setObjectName(name);
        button->setIcon(themeIcon(icon));
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setEnabled(false);
        return button;
    };
    auto *back = add(u"helpBack"_s, u"previous"_s, tr("Back (Alt+Left)"));
    auto *forward = add(u"helpForward"_s, u"next"_s, tr("Forward (Alt+Right)"));
    auto *searchButton = new Button(Button::Role::Link, tr("&Search"), bar);
    searchButton->setObjectName(u"helpSearch"_s);
    searchButton->setToolTip(tr("Search the guide (Ctrl+F)"));
    connect(back, &Button::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &Button::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &Button::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &Button::setEnabled);
    connect(searchButton, &Button::clicked, this, &HelpWindow::openSearch);

    m_words->setObjectName(u"helpWords"_s);
    m_words->setPlaceholderText(tr("Words in the guide"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setMinimumHeight(space::fieldHeight);
    m_words->setClearButtonEnabled(true);
    m_notFound->setObjectName(u"helpNotFound"_s);
    m_notFound->setText(tr("Nowhere in the guide"));
    connect(m_words, &QLineEdit::returnPressed, this, [this] { search(false); });
    auto *found = new QHBoxLayout(m_searchBar);
    found->setContentsMargins(0, 0, 0, 0);
    found->addWidget(m_notFound);
    found->addWidget(m_words);
    m_searchBar->hide();

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::pageTop, space::unit, space::pageTop, space::unit);
    row->setSpacing(space::unit);
    row->addWidget(back);
    row->addWidget(forward);
    row->addStretch();
    row->addWidget(m_searchBar);
    row->addWidget(searchButton);
    return bar;
}

void HelpWindow::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence::Find, [this] { openSearch(); });
    on(QKeySequence::FindNext, [this] { search(false); });
    on(QKeySequence::FindPrevious, [this] { search(true); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_text->backward(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_text->forward(); });
}

void HelpWindow::showPage(const QString &page)
{
    m_text->setSource(urlOf(page), QTextDocument::MarkdownResource);
}

void HelpWindow::follow(const QUrl &source)
{
    m_page = source.fileName().section(u'.', 0, 0);
    dress();
    const QString title = titleOf(m_page);
    setWindowTitle(tr("%1 – Guide").arg(title));
    m_contents->setCurrentRow(int(pages().indexOf(m_page)));
}

void HelpWindow::dress()
{
    dressHelp(m_text->document(), palette());
}

void HelpWindow::changeEvent(QEvent *event)
{
    QuietDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.isEmpty())
        dress();
}

void HelpWindow::openSearch()
{
    m_searchBar->show();
    m_notFound->hide();
    m_words->setFocus();
    m_words->selectAll();
}

void HelpWindow::closeSearch()
{
    m_searchBar->hide();
    m_text->setFocus();
}

void HelpWindow::search(bool backwards)
{
    if (m_words->text().trimmed().isEmpty())
        openSearch();
    else
        m_notFound->setVisible(!find(m_words->text().trimmed(), backwards));
}

bool HelpWindow::find(const QString &words, bool backwards)
{
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags))
        return true;
    const QStringList all = pages();
    const auto count = int(all.size());
    const int here = int(all.indexOf(m_page));
    for (int step = 1; step <= count; ++step) {
        const QString &next = all[(here + (backwards ? count - step : step)) % count];
        QTextDocument document;
        document.setMarkdown(sourceOf(next));
        if (document.find(words).isNull())
            continue;
        showPage(next);
        m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        return m_text->find(words, flags);
    }
    return false;
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_searchBar->isHidden())
        closeSearch();
    else
        QuietDialog::keyPressEvent(event);
}

} // namespace lengthwise
