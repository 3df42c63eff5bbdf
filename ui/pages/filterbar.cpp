#include "ui/pages/filterbar.h"

#include "ui/charts/theme.h"
#include "ui/pages/datefilter.h"
#include "ui/pages/morefilters.h"
#include "ui/pages/savedfiltermenu.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int searchWidth = 280;
/// Below this the count of all swims goes without its noun where only some are shown.
constexpr int shortCountUnder = 1080;

/// Looks like the buttons beside it, and has a width of its own that a flow of widgets can shrink.
class SearchField final : public QLineEdit
{
public:
    explicit SearchField(QWidget *parent)
        : QLineEdit(parent)
    {
        setFrame(false);
        setTextMargins(5, 0, 3, 0);
        QPalette own;
        own.setColor(QPalette::Base, Qt::transparent);
        setPalette(own);
    }

    QSize sizeHint() const override
    {
        return {searchWidth, std::max(space::fieldHeight, fontMetrics().height() + 2 * space::half)};
    }
    QSize minimumSizeHint() const override { return {FilterBar::narrowSearch, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        FieldFrame::paint(this, hasFocus());
        QLineEdit::paintEvent(event);
    }
};

Button *iconButton(const QString &name, const QString &icon, const QString &words, QWidget *parent)
{
    auto *button = new Button(Button::Role::Secondary, {}, parent);
    button->setObjectName(name);
    button->setIcon(themeIcon(icon, IconTint::Secondary));
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    makeSearch();
    makeFilters();
    m_count = new TextLabel(type::label, QFont::Normal, &Theme::text2, this);
    m_count->setObjectName(u"swimCount"_s);
    m_count->setContentsMargins(8, 0, 0, 0);
    m_count->setMinimumHeight(space::fieldHeight);
    m_preview = iconButton(u"previewToggle"_s, u"preview"_s, tr("Preview of the selected swim"), this);
    m_preview->setCheckable(true);
    m_preview->hide();
    connect(m_preview, &Button::toggled, this, &FilterBar::previewToggled);
    m_view = iconButton(u"viewButton"_s, u"columns"_s, tr("Order and columns"), this);
    connect(m_view, &Button::clicked, this, &FilterBar::viewRequested);
    m_import = new Button(Button::Role::Primary, tr("Import"), this);
    m_import->setObjectName(u"importButton"_s);
    m_import->setIcon(themeIcon(u"plus"_s, IconTint::OnAccent));
    m_import->setToolTip(tr("Bring in files and folders (Ctrl+O)"));
    connect(m_import, &Button::clicked, this, &FilterBar::importRequested);
    layOut();
}

void FilterBar::makeSearch()
{
    m_search = new SearchField(this);
    m_search->setObjectName(u"swimSearch"_s);
    m_search->setPlaceholderText(tr("Search titles, notes, sets"));
    m_search->setAccessibleName(tr("Search swims"));
    m_search->setAccessibleDescription(tr("In titles, notes, devices and sets. Every word must occur."));
    m_search->setToolTip(m_search->accessibleDescription());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, IconTint::Secondary), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_filter.text)
            return;
        m_filter.text = text;
        Q_EMIT filterChanged(m_filter);
    });
}

void FilterBar::makeFilters()
{
    struct Words {
        const char *object;
        QString name;
        QString all;
    };
    const std::array<Words, facetCount> words{{
        {"poolFilter", tr("Pool"), tr("all")},
        {"strokeFilter", tr("Stroke"), tr("all")},
        {"distanceFilter", tr("Distance"), tr("any")},
        {"typeFilter", tr("Type"), tr("all")},
        {"gradeFilter", tr("Grade"), tr("all")},
        {"sourceFilter", tr("Source"), tr("all")},
    }};
    m_date = new DateFilter(this);
    m_date->setObjectName(u"dateFilter"_s);
    connect(m_date, &DateFilter::wantedChanged, this,
        [this](const std::optional<DayRange> &days, const std::optional<DaySpan> &span) {
            m_filter.days = days;
            m_filter.span = span;
            Q_EMIT filterChanged(m_filter);
        });
    for (std::size_t f = 0; f < facetCount; ++f) {
        auto *button = new FilterButton(words[f].name, words[f].all, this);
        button->setObjectName(QLatin1String(words[f].object));
        m_buttons.push_back(button);
        connect(button, &FilterButton::wantedChanged, this, [this, f](const std::set<int> &wanted) {
            m_filter.choices[f] = wanted;
            Q_EMIT filterChanged(m_filter);
        });
    }
    m_more = new MoreFilters(this);
    m_more->setObjectName(u"moreFilters"_s);
    m_more->hide();
    connect(m_more, &MoreFilters::closed, this, &FilterBar::fit);
    m_saved = new SavedFilterMenu(this);
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->hide();
}

void FilterBar::layOut()
{
    auto *flow = new FlowLayout(space::unit, FlowLayout::First::Shrinks);
    flow->addWidget(m_search);
    flow->addWidget(m_date);
    for (FilterButton *button : m_buttons)
        flow->addWidget(button);
    flow->addWidget(m_more);
    flow->addWidget(m_saved);
    flow->addWidget(m_count);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addLayout(flow, 1);
    for (Button *button : {m_preview, m_view, m_import})
        row->addWidget(button, 0, Qt::AlignTop);
}

void FilterBar::setToday(QDate today)
{
    m_date->setToday(today);
    m_saved->setToday(today);
}

void FilterBar::setDaysSwum(const CalendarDays &days)
{
    m_date->setDaysSwum(days);
}

void FilterBar::setChoices(Facet facet, const std::vector<FacetChoice> &choices)
{
    m_buttons[std::size_t(facet)]->setChoices(choices);
}

void FilterBar::setFilter(const SwimFilter &filter)
{
    m_filter = filter;
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    for (std::size_t f = 0; f < facetCount; ++f)
        m_buttons[f]->setWanted(filter.choices[f]);
    m_date->setWanted(filter.days, filter.span);
    m_saved->follow(filter);
    fit();
}

void FilterBar::setCount(int shown, int all)
{
    m_shown = shown;
    m_all = all;
    showCount();
    fit();
}

void FilterBar::showCount()
{
    const QString total = texts::swims(m_all);
    const bool isNarrow = width() < shortCountUnder;
    const auto some = [&](int shown) {
        return tr("%1 of %2").arg(QLocale().toString(shown), isNarrow ? QLocale().toString(m_all) : total);
    };
    m_count->setText(m_shown == m_all ? total : some(m_shown));
    const QFontMetrics metrics = m_count->fontMetrics();
    m_widestCount = m_count->contentsMargins().left()
        + std::max(metrics.horizontalAdvance(total), metrics.horizontalAdvance(some(m_all)));
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setPreviewButton(bool shown, bool checked)
{
    m_preview->setVisible(shown);
    m_preview->setChecked(checked);
    fit();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
    fit();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT listRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lengthwise
