#include "ui/widgets/chartmenu.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// Shows where the keyboard is.
class FocusRing final : public QWidget
{
public:
    explicit FocusRing(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::fieldRadius, space::fieldRadius);
    }
};

/// The menu that belongs to the widget itself.
ChartMenu *menuOf(const QWidget *widget)
{
    return widget->findChild<ChartMenu *>(QString(), Qt::FindDirectChildrenOnly);
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

QString filterOf(const QString &ending)
{
    if (ending == u"png")
        return ChartMenu::tr("Picture (*.png)");
    if (ending == u"svg")
        return ChartMenu::tr("Drawing that can be scaled (*.svg)");
    return ending == u"pdf" ? ChartMenu::tr("Page to print (*.pdf)") : ChartMenu::tr("Table (*.csv)");
}

} // namespace

ChartMenu::ChartMenu(QWidget *widget, ExportableChart &chart)
    : QObject(widget)
    , m_widget(widget)
    , m_chart(chart)
    , m_menu(new QMenu(widget))
{
    m_menu->setObjectName(u"chartMenu"_s);
    const auto add = [this](const QString &name, const QString &text, void (ChartMenu::*what)()) {
        QAction *action = m_menu->addAction(text, this, what);
        action->setObjectName(name);
    };
    add(u"copyChartPicture"_s, tr("&Copy Picture"), &ChartMenu::copyPicture);
    add(u"copyChartData"_s, tr("Copy &Data"), &ChartMenu::copyData);
    m_menu->addSeparator();
    add(u"saveChartPicture"_s, tr("&Save Picture As…"), &ChartMenu::savePicture);
    add(u"saveChartData"_s, tr("S&ave Data As…"), &ChartMenu::saveData);

    if (!(widget->focusPolicy() & Qt::TabFocus)) {
        m_drawsRing = true;
        widget->setFocusPolicy(Qt::StrongFocus);
    }
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, this, &ChartMenu::popUp);
    widget->installEventFilter(this);
}

ChartMenu::~ChartMenu()
{
    delete m_ring;
}

ChartMenu *ChartMenu::current(const QWidget *page)
{
    for (const QWidget *widget = page->focusWidget(); widget; widget = widget->parentWidget()) {
        ChartMenu *menu = menuOf(widget);
        if (menu && widget->isVisible())
            return menu;
        if (widget == page)
            break;
    }
    for (ChartMenu *menu : page->findChildren<ChartMenu *>()) {
        if (menu->m_widget->isVisible())
            return menu;
    }
    return nullptr;
}

void ChartMenu::setSubject(const QWidget *page, const ChartSubject &subject)
{
    for (ChartMenu *menu : page->findChildren<ChartMenu *>())
        menu->m_chart.setSubject(subject);
}

bool ChartMenu::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        showRing(isByKeyboard(static_cast<QFocusEvent *>(event)->reason()));
        break;
    case QEvent::FocusOut:
        showRing(false);
        break;
    case QEvent::Move:
    case QEvent::Resize:
        placeOverlays();
        break;
    case QEvent::KeyPress: {
        // Not every platform makes a request for a menu of it.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) {
            popUp(m_widget->rect().center());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ChartMenu::popUp(const QPoint &at)
{
    m_menu->popup(m_widget->mapToGlobal(at));
}

void ChartMenu::showRing(bool shown)
{
    delete m_ring;
    if (!shown || !m_drawsRing || m_widget->isWindow())
        return;
    m_ring = new FocusRing(m_widget->parentWidget());
    placeOverlays();
    m_ring->show();
}

void ChartMenu::placeOverlays()
{
    if (m_ring)
        m_ring->setGeometry(m_widget->geometry().adjusted(-space::half, -space::half, space::half, space::half));
    if (!m_banner)
        return;
    const int width = m_widget->width() - 2 * space::half;
    const int height = m_banner->hasHeightForWidth() ? m_banner->heightForWidth(width) : m_banner->sizeHint().height();
    m_banner->setGeometry(space::half, space::half, width, height);
}

void ChartMenu::copyPicture()
{
    copyChartPicture(m_chart);
}

void ChartMenu::copyData()
{
    copyChartData(m_chart);
}

void ChartMenu::savePicture()
{
    askForFile(tr("Save Picture"), {u"png"_s, u"svg"_s, u"pdf"_s});
}

void ChartMenu::saveData()
{
    askForFile(tr("Save Data"), {u"csv"_s});
}

void ChartMenu::askForFile(const QString &caption, const QStringList &endings)
{
    auto *dialog = new QFileDialog(m_widget->window(), caption);
    dialog->setObjectName(u"saveChartDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const QString &ending : endings)
        filters << filterOf(ending);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString &filter) {
        dialog->setDefaultSuffix(endings.value(filters.indexOf(filter)));
    });
    const QString name = m_chart.data().title;
    const QString file = m_chart.subject().fileName;
    dialog->selectFile((file.isEmpty() ? name : file + u' ' + name) + u'.' + endings.first());
    connect(dialog, &QFileDialog::fileSelected, this, &ChartMenu::save);
    dialog->open();
}

void ChartMenu::save(const QString &file)
{
    if (const auto saved = saveChart(m_chart, file); !saved)
        say(saved.error());
    else if (m_banner)
        m_banner->hide();
}

void ChartMenu::say(const Error &error)
{
    if (!m_banner) {
        m_banner = new Banner(Banner::Kind::Error, m_widget);
        m_banner->setObjectName(u"chartBanner"_s);
    }
    m_banner->setMessage(texts::describe(error), {QDir::toNativeSeparators(error.file)});
    placeOverlays();
    m_banner->show();
    m_banner->raise();
}

} // namespace lengthwise
