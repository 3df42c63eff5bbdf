#include "ui/pages/stravabudget.h"

#include "ui/viewmodels/stravatexts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/thinbar.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int gaugeHeight = 10;
/// What works in the background leaves the rest for clicks.
constexpr double backgroundShare = 0.9;

} // namespace

StravaBudget::StravaBudget(Form form, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("Requests for reading"));
    head->addWidget(title);
    column->addLayout(head);
    column->addSpacing(space::half);
    m_quarter = addGauge(u"stravaQuarter"_s, tr("This quarter of an hour"));
    m_day = addGauge(u"stravaDay"_s, tr("Today (UTC)"));
    const QString explanation =
        tr("Strava counts for your application, all machines together. Lengthwise stops by itself at the mark; what "
           "you ask for by a click may use the rest.");
    if (form == Form::Explained) {
        column->addWidget(new Paragraph(Paragraph::Tone::Caption, explanation, this));
        return;
    }
    title->setText(tr("Read budget"));
    auto *mark = new TextLabel(type::label, QFont::Normal, &Theme::text2, this);
    mark->setText(tr("mark: Lengthwise stops here by itself"));
    mark->setAccessibleDescription(explanation);
    mark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(mark, 1);
}

StravaBudget::Gauge StravaBudget::addGauge(const QString &name, const QString &caption)
{
    auto *label = new TextLabel(type::body, QFont::Normal, &Theme::text, this);
    label->setText(caption);
    const Gauge gauge{new TextLabel(type::body, QFont::Normal, &Theme::text2, this), new ThinBar(gaugeHeight, this)};
    gauge.words->setObjectName(name + u"Words"_s);
    gauge.words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    gauge.bar->setObjectName(name);
    gauge.bar->setAccessibleName(caption);
    gauge.bar->setMark(backgroundShare);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(gauge.words, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(gauge.bar);
    column->addSpacing(space::half);
    return gauge;
}

void StravaBudget::setBudget(const strava::BudgetState &budget, Instant now)
{
    show(m_quarter, budget.readQuarter, now);
    show(m_day, budget.readDay, now);
}

void StravaBudget::show(const Gauge &gauge, const strava::BudgetWindow &window, Instant now)
{
    const QString words = texts::budgetInWords(window, now);
    gauge.words->setText(words);
    gauge.bar->setRange(0, std::max(1, window.limit));
    gauge.bar->setValue(window.resetsAt <= now ? 0 : std::min(window.used, window.limit));
    gauge.bar->setAccessibleDescription(words);
}

} // namespace lengthwise
