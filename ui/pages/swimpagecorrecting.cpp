#include "ui/charts/lengthchart.h"
#include "ui/pages/changescard.h"
#include "ui/pages/editfoot.h"
#include "ui/pages/lengthquestions.h"
#include "ui/pages/notescard.h"
#include "ui/pages/swimchanges.h"
#include "ui/pages/swimheader.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/gathering.h"
#include "ui/viewmodels/lengthactions.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/stravaview.h"
#include "ui/viewmodels/swimcorrections.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/titlefield.h"

#include <QDesktopServices>
#include <QMenu>
#include <QMetaMethod>

using namespace Qt::StringLiterals;

/// What the swimmer corrects of the swim as a whole, and says of it.
namespace lengthwise {

void SwimPage::connectCorrecting()
{
    connect(m_changes, &SwimChanges::fixedChanged, this, &SwimPage::showOffers);
    connect(m_changes, &SwimChanges::failed, this, &SwimPage::showFailure);
    connect(m_changes, &SwimChanges::done, m_failure, &QWidget::hide);
    connect(m_header, &SwimHeader::comparisonRequested, this, [this] { setComparing(!m_comparing); });
    connect(m_changed, &ChangesCard::closeRequested, this, [this] { setComparing(false); });
    connect(m_notes, &NotesCard::notesTyped, this, &SwimPage::keepNotes);
    connect(m_notes, &NotesCard::effortChosen, this,
        [this](std::optional<int> effort) { m_changes->change(wish::Effort{effort}); });
    connectNotices();
    connect(m_header, &SwimHeader::stravaRequested, this, [this] {
        const auto activities = stravaActivities(*m_document);
        if (!activities.empty())
            QDesktopServices::openUrl(stravaPage::activity(activities.front()));
    });
    connect(m_header, &SwimHeader::exportRequested, this, &SwimPage::exportRequested);
    connect(m_header, &SwimHeader::editingRequested, this, &SwimPage::setEditing);
    connect(m_header, &SwimHeader::poolRequested, this, &SwimPage::choosePool);
    connect(m_header, &SwimHeader::titleEdited, this, [this](const QString &title) {
        m_changes->change(wish::Title{title.isEmpty() ? std::nullopt : std::optional(title)});
    });
}

void SwimPage::connectNotices()
{
    connect(m_gathered, &Notice::linkChosen, m_changes, &SwimChanges::separate);
    connect(m_covering, &Notice::linkChosen, this, [this](int link) {
        const QStringList ids = coverQuestion(*m_document).ids;
        if (link < ids.size())
            Q_EMIT openRequested(ids[link]);
        else if (link == ids.size())
            Q_EMIT deleteRequested(ids);
        else
            Q_EMIT deleteRequested({m_document->id});
    });
}

void SwimPage::setShowsStrava(bool shows)
{
    m_showsStrava = shows;
    showStravaLink();
}

void SwimPage::showStravaLink()
{
    m_header->setStravaLink(m_showsStrava && m_document && !stravaActivities(*m_document).empty());
}

void SwimPage::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&SwimPage::exportRequested))
        m_header->setExportable(true);
}

void SwimPage::setLibrary(SwimLibrary *library)
{
    m_notes->keep(); // with the library they belong to
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
        .corrections = int(m_corrections.applied.size())});
    m_tables->setFixed(fixed.isEmpty() ? lengthsFixed(*m_document) : fixed);
    m_notes->setFixed(fixed);
    m_gathered->setLinksEnabled(fixed.isEmpty(), fixed);
    m_covering->setLinksEnabled(fixed.isEmpty(), fixed);
    if (!fixed.isEmpty())
        setEditing(false);
}

void SwimPage::showNotices()
{
    const QString gathered = gatheredFrom(*m_document);
    m_gathered->setMessage(gathered, {tr("Not the same swim")});
    m_gathered->setVisible(!gathered.isEmpty());
    const CoverQuestion question = coverQuestion(*m_document);
    m_covering->setMessage(
        question.sentence, question.titles + QStringList{tr("Keep this one"), tr("Keep the others")});
    m_covering->setVisible(!question.sentence.isEmpty());
}

void SwimPage::showNotes()
{
    m_notes->setSwim(m_document->id, m_document->notes, m_document->effort);
    m_notes->setVisible(m_document->isInLibrary() && !m_editing);
}

void SwimPage::keepNotes(const QString &id, const QString &text)
{
    const auto notes = text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
    m_changes->changeOf(id, wish::Notes{notes}, [this, id, text](const std::optional<Error> &error) {
        m_notes->notesKept(id, text, !error);
        if (error)
            showFailure(*error);
    });
}

void SwimPage::setComparing(bool on)
{
    const bool compares = on && m_document && m_document->recordedChart;
    if (compares == m_comparing)
        return;
    m_comparing = compares;
    showComparison();
    showTiles();
    if (compares && !m_editing)
        scrollTo(m_chartCard);
}

void SwimPage::showComparison()
{
    m_comparing = m_comparing && m_document && m_document->recordedChart;
    m_editFoot->setComparing(m_comparing);
    m_changed->setVisible(m_comparing);
    m_chart->setRecorded(m_comparing ? recordedBars(*m_document) : std::vector<RecordedBar>());
    if (m_comparing)
        m_changed->setSwim(*m_document);
}

void SwimPage::showFailure(const Error &error)
{
    m_failure->setMessage(texts::describe(error));
    m_failure->show();
    m_header->setHeading(swimHeading(*m_document)); // what was typed did not come to be
    ensureWidgetVisible(m_failure);
}

void SwimPage::editTitle()
{
    ensureWidgetVisible(m_header);
    m_header->title()->edit();
}

void SwimPage::focusNotes()
{
    setEditing(false);
    if (m_notes->isHidden())
        return;
    m_notes->focusNotes();
    scrollTo(m_notes);
}

void SwimPage::choosePool(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"poolMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Workout &now = m_document->sheet.corrected.workout;
    const Workout &recorded = m_document->sheet.corrected.recorded;
    for (const field::PoolLength &pool : usualPools) {
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
    auto *question = new PoolLengthQuestion(
        now.poolLength ? *now.poolLength / oneOf(now.poolUnit) : usualPools.front().length, now.poolUnit, this);
    connect(question, &PoolLengthQuestion::answered, this, [this](double length, PoolUnit unit) {
        m_changes->change(wish::PoolLength{field::PoolLength{length, unit}});
    });
    question->open();
}

} // namespace lengthwise
