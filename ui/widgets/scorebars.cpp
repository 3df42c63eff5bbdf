#include "ui/widgets/scorebars.h"

#include "ui/charts/theme.h"
#include "ui/widgets/scorebar.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::size_t barCount = 4;

} // namespace

ScoreBars::ScoreBars(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    for (std::size_t i = 0; i < barCount; ++i) {
        auto *bar = new ScoreBar(this);
        bar->setObjectName(u"scoreBar%1"_s.arg(i));
        column->addWidget(bar);
        m_bars.push_back(bar);
    }
    column->addStretch();
    setAccessibleName(tr("Score"));
}

void ScoreBars::setBars(const std::vector<ScoreBarView> &bars)
{
    m_views = bars;
    QStringList spoken;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setVisible(i < bars.size());
        if (i >= bars.size())
            continue;
        m_bars[i]->setBar(bars[i]);
        spoken << m_bars[i]->accessibleName();
    }
    setAccessibleDescription(spoken.join(u"; "_s));
}

QSize ScoreBars::barSize() const
{
    return m_bars.front()->sizeHint();
}

QSize ScoreBars::leastBarSize() const
{
    return m_bars.front()->minimumSizeHint();
}

QSizeF ScoreBars::pictureSize() const
{
    return {double(barSize().width()), double(barSize().height()) * double(m_views.size())};
}

void ScoreBars::paintTo(QPainter &painter, const QSizeF &size) const
{
    painter.save();
    for (const ScoreBarView &bar : m_views) {
        drawScoreBar(painter, bar, size.width(), Theme::lightTheme());
        painter.translate(0, barSize().height());
    }
    painter.restore();
}

ChartData ScoreBars::data() const
{
    ChartData data{.title = tr("Score"), .columns = {tr("Part"), tr("Points (of 25)"), tr("Measured"), tr("Next")}};
    for (const ScoreBarView &bar : m_views)
        data.rows.push_back({bar.name, bar.points ? QString::number(*bar.points) : QString(), bar.value, bar.next});
    return data;
}

} // namespace lengthwise
