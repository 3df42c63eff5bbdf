#include "ui/pages/aboutdialog.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/linetabs.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr QSize firstSize(560, 460);
constexpr int iconSize = 56;

struct Part {
    const char *name;
    const char *use;
    const char *licence;
    const char *address;
};

constexpr Part parts[] = {
    {"Qt 6", QT_TRANSLATE_NOOP("AboutDialog", "window, drawing, languages"), "LGPL-3.0", "https://www.qt.io"},
    {"Qt Charts", QT_TRANSLATE_NOOP("AboutDialog", "axes and scales of the charts"), "GPL-3.0", "https://www.qt.io"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutDialog", "the library"), QT_TRANSLATE_NOOP("AboutDialog", "public domain"),
        "https://www.sqlite.org"},
    {"Zstandard", QT_TRANSLATE_NOOP("AboutDialog", "recordings, compressed"), "BSD-3-Clause",
        "https://facebook.github.io/zstd"},
    {"libarchive", QT_TRANSLATE_NOOP("AboutDialog", "archives"), "BSD-2-Clause", "https://www.libarchive.org"},
    {"zlib", QT_TRANSLATE_NOOP("AboutDialog", "compressed files"), "Zlib", "https://zlib.net"},
    {"OpenSSL", QT_TRANSLATE_NOOP("AboutDialog", "SHA-256"), "Apache-2.0", "https://www.openssl.org"},
    {"QtKeychain", QT_TRANSLATE_NOOP("AboutDialog", "secrets in the system's keychain"), "BSD-3-Clause",
        "https://github.com/frankosterfeld/qtkeychain"},
    {"QCoro", QT_TRANSLATE_NOOP("AboutDialog", "requests that wait for answers"), "MIT", "https://qcoro.dev"},
    {"tl::expected", QT_TRANSLATE_NOOP("AboutDialog", "results and errors"), "CC0-1.0",
        "https://github.com/TartanLlama/expected"},
};

QString partsTable()
{
    QString rows;
    for (const Part &part : parts)
        rows += u"<tr><td><a href=\"%1\">%2</a></td><td>%3</td><td>%4</td></tr>"_s.arg(QLatin1StringView(part.address),
            QLatin1StringView(part.name), AboutDialog::tr(part.use), AboutDialog::tr(part.licence));
    return u"<p>%1</p><table cellpadding=\"5\">%2</table><p>%3</p>"_s.arg(
        AboutDialog::tr("Lengthwise stands on the work of these projects:"), rows,
        AboutDialog::tr("The texts of the licences come with the packages of the libraries. The colours of strokes are "
                        "those of Okabe and Ito."));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QuietDialog(tr("About Lengthwise"), parent)
{
    auto *tabs = new LineTabs(this);
    tabs->setObjectName(u"aboutTabs"_s);
    tabs->addTab(tr("About"));
    tabs->addTab(tr("Libraries and licences"));
    auto *pages = new QStackedWidget(this);
    pages->addWidget(makeAbout());
    pages->addWidget(makeLibraries());
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto *copy = new Button(Button::Role::Secondary, tr("&Copy Version Information"), this);
    copy->setObjectName(u"copyVersion"_s);
    copy->setToolTip(tr("Version, libraries and system, for a report of a fault"));
    connect(copy, &Button::clicked, this, [] { QGuiApplication::clipboard()->setText(versionInformation()); });
    auto *close = new Button(Button::Role::Secondary, tr("C&lose"), this);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, space::unit, 20, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addWidget(tabs);
    column->addWidget(pages, 1);
    column->addLayout(buttons);
    resize(firstSize);
}

QWidget *AboutDialog::makeAbout()
{
    auto *page = new QWidget(this);
    auto *name = new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, page);
    name->setText(u"Lengthwise"_s);
    auto *version = new TextLabel(type::body, QFont::Normal, &Theme::text2, page);
    version->setObjectName(u"aboutVersion"_s);
    version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(version);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::pageTop);
    head->addWidget(new IconView(programIcon(), iconSize, IconView::Ground::None, page));
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::unit, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addLayout(head);
    column->addWidget(new Paragraph(Paragraph::Tone::Body,
        tr("See what every length of a swim tells you. Lengthwise reads what your watch recorded, finds the sets you "
           "swam, and keeps everything on this computer."),
        page));
    column->addWidget(new Paragraph(Paragraph::Tone::Body,
        tr("Lengthwise is free software: you may use it, look into it, change it and pass it on under the GNU General "
           "Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty, as far as the law "
           "allows."),
        page));
    column->addWidget(new Paragraph(Paragraph::Tone::Quiet,
        tr("It is no medical device: what the coach says is about swimming, not about health."), page));
    column->addStretch();
    return page;
}

QWidget *AboutDialog::makeLibraries()
{
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"aboutLibraries"_s);
    text->setAccessibleName(tr("Libraries and their licences"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->setHtml(partsTable());
    return text;
}

QString AboutDialog::versionInformation()
{
    return u"Lengthwise %1\nQt %2 (%3)\n%4, %5\n"_s.arg(QCoreApplication::applicationVersion(),
        QLatin1StringView(qVersion()), QGuiApplication::platformName(), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture());
}

} // namespace lengthwise
