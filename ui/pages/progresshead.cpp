#include "ui/pages/progresshead.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/progressview.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int oneLineFrom = 760;
constexpr int compactUnder = 560;
constexpr std::array ranges{ProgressRange::FourWeeks, ProgressRange::ThreeMonths, ProgressRange::SixMonths,
    ProgressRange::Year, ProgressRange::All};

/// Tenths of the pool's unit, doubled, odd for yards.
int poolCode(const NamedPool &pool)
{
    return 2 * int(std::lround(pool.length * 10)) + (pool.unit == PoolUnit::Yards ? 1 : 0);
}

} // namespace

ProgressHead::ProgressHead(QWidget *parent)
    : QWidget(parent)
    , m_waiting(new TextLabel(type::label, QFont::Normal, &Theme::text3, this))
    , m_pool(new FilterButton(tr("Pool"), tr("all"), this))
    , m_stroke(new FilterButton(tr("Stroke"), tr("all"), this))
    , m_range(new Segments(tr("Range"), Segments::Size::Field, this))
{
    auto *title = new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("Progress"));
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_waiting->setObjectName(u"progressWaiting"_s);
    m_waiting->setText(tr("Working it out…"));
    m_waiting->hide();
    m_pool->setObjectName(u"progressPool"_s);
    m_pool->setSingle(true);
    m_stroke->setObjectName(u"progressStroke"_s);
    m_stroke->setSingle(true);
    m_range->setObjectName(u"progressRange"_s);
    QStringList words;
    for (const ProgressRange range : ranges)
        words << rangeName(range);
    m_range->setChoices(words);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::unit);
    auto *names = new QHBoxLayout;
    names->setSpacing(space::betweenCards);
    names->addWidget(title);
    names->addWidget(m_waiting);
    names->addStretch(1);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::unit);
    filters->addWidget(m_pool);
    filters->addWidget(m_stroke);
    filters->addWidget(m_range);
    filters->addStretch(1);
    m_row->addLayout(names, 1);
    m_row->addLayout(filters);
    setFilter({});
    connect(m_pool, &FilterButton::wantedChanged, this, &ProgressHead::choosePool);
    connect(m_stroke, &FilterButton::wantedChanged, this, &ProgressHead::chooseStroke);
    connect(m_range, &Segments::chosen, this, [this](int index) {
        ProgressFilter filter = m_filter;
        filter.range = ranges[std::size_t(index)];
        change(filter);
    });
}

QSize ProgressHead::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void ProgressHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < oneLineFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pool->setCompact(width() < compactUnder);
    m_stroke->setCompact(width() < compactUnder);
}

void ProgressHead::setFilter(const ProgressFilter &filter)
{
    m_filter = filter;
    m_pool->setWanted(filter.pool ? std::set<int>{poolCode(*filter.pool)} : std::set<int>{});
    m_stroke->setWanted(filter.stroke ? std::set<int>{int(*filter.stroke)} : std::set<int>{});
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (ranges[i] == filter.range)
            m_range->setCurrent(int(i));
    }
}

void ProgressHead::setChoices(const std::vector<NamedPool> &pools, const std::vector<Stroke> &strokes)
{
    m_pools = pools;
    std::vector<FacetChoice> choices;
    for (const NamedPool &pool : pools)
        choices.push_back({poolCode(pool), display::distance(pool.distance(), pool.unit).text()});
    m_pool->setChoices(choices);
    choices.clear();
    for (const Stroke stroke : strokes)
        choices.push_back({int(stroke), texts::strokeName(stroke)});
    m_stroke->setChoices(choices);
}

void ProgressHead::setWaiting(bool waiting)
{
    m_waiting->setVisible(waiting);
}

void ProgressHead::choosePool(const std::set<int> &wanted)
{
    ProgressFilter filter = m_filter;
    filter.pool.reset();
    for (const NamedPool &pool : m_pools) {
        if (wanted.contains(poolCode(pool)))
            filter.pool = pool;
    }
    change(filter);
}

void ProgressHead::chooseStroke(const std::set<int> &wanted)
{
    ProgressFilter filter = m_filter;
    filter.stroke = wanted.empty() ? std::nullopt : std::optional(Stroke(*wanted.begin()));
    change(filter);
}

void ProgressHead::change(const ProgressFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

} // namespace lengthwise
