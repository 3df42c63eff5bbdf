#include "ui/widgets/workstrip.h"

#include "ui/viewmodels/display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/thinbar.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int barHeight = 6;
constexpr int steps = 1000;

} // namespace

WorkStrip::WorkStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(type::body, QFont::Normal, &Theme::text, this))
    , m_count(new TextLabel(type::label, QFont::Normal, &Theme::text2, this))
    , m_bar(new ThinBar(barHeight, this))
    , m_stop(new Button(Button::Role::Secondary, tr("&Stop"), this))
{
    m_bar->setObjectName(u"workBar"_s);
    m_stop->setObjectName(u"workStop"_s);
    m_stop->setToolTip(tr("What is done by then is kept"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::betweenCards);
    grid->setVerticalSpacing(space::half);
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_count, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_stop, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_stop, &Button::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_words->setText(tr("Stopping…"));
        Q_EMIT stopRequested();
    });
    hide();
}

void WorkStrip::begin(const QString &words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_stop->setEnabled(true);
    setProgress(0, 0);
    show();
}

void WorkStrip::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(done * steps / total) : 0);
    m_count->setText(total > 0 ? tr("%1 of %2").arg(display::number(double(done), 0), display::number(double(total), 0))
                               : QString());
}

void WorkStrip::end()
{
    hide();
}

} // namespace lengthwise
