#include "ui/pages/importprogress.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/display.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/thinbar.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int barHeight = 8;

} // namespace

ImportProgressLine::ImportProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(type::body, QFont::Normal, &Theme::text, this))
    , m_figures(new TextLabel(type::label, QFont::Normal, &Theme::text2, this))
    , m_bar(new ThinBar(barHeight, this))
{
    m_sentence->setObjectName(u"importSentence"_s);
    m_figures->setObjectName(u"importFigures"_s);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_figures->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_bar->setObjectName(u"importBar"_s);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_bar->setSizePolicy(kept);
    auto *words = new QHBoxLayout;
    words->setSpacing(space::pageSide);
    words->addWidget(m_sentence, 1);
    words->addWidget(m_figures);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half + 1);
    column->addLayout(words);
    column->addWidget(m_bar);
}

void ImportProgressLine::begin(Work work)
{
    m_work = work;
    m_clock.start();
    m_remaining = {};
    m_bar->setAccessibleName(work == Work::Reading ? tr("Files read") : tr("Files imported"));
    m_bar->show();
    setProgress(0, 0, {});
}

void ImportProgressLine::setProgress(int done, int total, const QString &name)
{
    m_remaining.update(done, total, std::chrono::milliseconds(m_clock.elapsed()));
    const bool reads = m_work == Work::Reading;
    if (name.isEmpty())
        m_sentence->setText(reads ? tr("Reading files") : tr("Importing swims"));
    else
        m_sentence->setText((reads ? tr("Reading %1") : tr("Importing %1")).arg(name));
    QStringList figures;
    if (total > 0) {
        figures << (reads ? tr("%1 of %2 read") : tr("%1 of %2 imported"))
                       .arg(display::number(done, 0), display::number(total, 0));
        if (m_remaining.rate() && *m_remaining.rate() >= 1 && done < total)
            figures << tr("%1 per second").arg(display::number(*m_remaining.rate(), 0));
        if (!m_remaining.text().isEmpty() && done < total)
            figures << m_remaining.text();
    }
    m_figures->setText(figures.join(u" · "_s));
    m_bar->setRange(0, total);
    m_bar->setValue(std::min(done, total));
}

void ImportProgressLine::end(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_figures->clear();
    m_bar->hide();
}

} // namespace lengthwise
