#include "ui/pages/lengthquestions.h"
#include "ui/pages/swimchanges.h"
#include "ui/pages/swimheader.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/lengthactions.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/swimcorrections.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/titlefield.h"

#include <QMenu>
#include <QMetaMethod>

using namespace Qt::StringLiterals;

/// What the swimmer corrects on the page.
namespace lengthwise {

void SwimPage::connectCorrecting()
{
    connect(m_changes, &SwimChanges::fixedChanged, this, &SwimPage::showOffers);
    connect(m_changes, &SwimChanges::failed, this, &SwimPage::showFailure);
    connect(m_changes, &SwimChanges::done, m_failure, &QWidget::hide);
    connect(m_header, &SwimHeader::exportRequested, this, &SwimPage::exportRequested);
    connect(m_header, &SwimHeader::editingRequested, this, &SwimPage::setEditing);
    connect(m_header, &SwimHeader::poolRequested, this, &SwimPage::choosePool);
    connect(m_header, &SwimHeader::titleEdited, this, [this](const QString &title) {
        m_changes->change(wish::Title{title.isEmpty() ? std::nullopt : std::optional(title)});
    });
}

void SwimPage::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&SwimPage::exportRequested))
        m_header->setExportable(true);
}

void SwimPage::setLibrary(SwimLibrary *library)
{
    m_changes->setLibrary(library);
}

void SwimPage::showOffers()
{
    if (!m_document)
        return;
    const QString fixed = m_changes->fixed();
    m_header->setOffers({.fixed = fixed,
        .lengthsFixed = lengthsFixed(*m_document),
        .isPool = m_document->report().environment == Environment::Pool,
        .corrections = int(swimCorrections(*m_document).applied.size())});
    if (!fixed.isEmpty())
        setEditing(false);
}

void SwimPage::showFailure(const Error &error)
{
    m_failure->setMessage(texts::describe(error));
    m_failure->show();
    m_header->setHeading(swimHeading(*m_document)); // what was typed did not come to be
    ensureWidgetVisible(m_failure);
}

void SwimPage::setEditing(bool on)
{
    const bool can = m_document && m_changes->fixed().isEmpty() && lengthsFixed(*m_document).isEmpty();
    const bool edits = on && can;
    m_header->setEditing(edits);
    if (edits == m_editing)
        return;
    m_editing = edits;
    if (edits)
        m_tables->showTable(SwimTables::Lengths);
    Q_EMIT editingChanged(edits);
}

void SwimPage::editTitle()
{
    ensureWidgetVisible(m_header);
    m_header->title()->edit();
}

void SwimPage::focusNotes() { }

void SwimPage::choosePool(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"poolMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Workout &now = m_document->sheet.corrected.workout;
    const Workout &recorded = m_document->sheet.corrected.recorded;
    for (const field::PoolLength &pool : usualPools()) {
        QAction *action = menu->addAction(poolLengthWords(pool));
        action->setCheckable(true);
        action->setChecked(isPool(now, pool));
        connect(action, &QAction::triggered, this, [this, pool] { m_changes->change(wish::PoolLength{pool}); });
    }
    menu->addAction(tr("&Other…"), this, &SwimPage::askPoolLength);
    menu->addSeparator();
    QAction *asRecorded = menu->addAction(
        tr("As &recorded: %1").arg(recordedPool(recorded)), this, [this] { m_changes->change(wish::PoolLength{}); });
    asRecorded->setEnabled(now.poolLength != recorded.poolLength || now.poolUnit != recorded.poolUnit);
    menu->popup(globalPos);
}

void SwimPage::askPoolLength()
{
    const Workout &now = m_document->sheet.corrected.workout;
    const double perUnit = now.poolUnit == PoolUnit::Yards ? metresPerYard : 1.0;
    auto *question = new PoolLengthQuestion(
        now.poolLength ? now.poolLength->metres / perUnit : usualPools().front().length, now.poolUnit, this);
    connect(question, &PoolLengthQuestion::answered, this, [this](double length, PoolUnit unit) {
        m_changes->change(wish::PoolLength{field::PoolLength{length, unit}});
    });
    question->open();
}

} // namespace lengthwise
