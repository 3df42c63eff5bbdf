#include "ui/charts/lengthchart.h"
#include "ui/charts/theme.h"
#include "ui/pages/editbar.h"
#include "ui/pages/editfoot.h"
#include "ui/pages/lengthquestions.h"
#include "ui/pages/notescard.h"
#include "ui/pages/swimchanges.h"
#include "ui/pages/swimheader.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/editwords.h"
#include "ui/viewmodels/lengthactions.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/reporttable.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

/// Editing lengths: the bar over the page, the foot under it, and what they ask for.
namespace lengthwise {

namespace {

constexpr int dockMargin = 8;

/// Corrections are written in whole milliseconds.
Duration milliseconds(Seconds time)
{
    return std::chrono::duration_cast<Duration>(time);
}

bool isPlain(const QKeyEvent &key)
{
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

void SwimPage::connectEditing()
{
    connect(m_selection, &SwimSelection::lengthsChanged, this, [this] {
        followChosen();
        if (QGuiApplication::mouseButtons() == Qt::NoButton) // else what is pointed at would move away
            showChoice();
    });
    connect(m_selection, &SwimSelection::setChanged, this, [this] {
        if (const auto set = m_selection->set(); m_editing && set) // while lengths are edited a set is its lengths
            m_selection->setLengths(m_document->report().sets[*set].lengths);
    });
    connect(m_changes, &SwimChanges::done, this, [this](int swims) {
        if (swims == 0)
            m_editBar->say(tr("It is so already; nothing was changed."));
    });
    connect(m_changes, &SwimChanges::dropped, this,
        [this] { m_editBar->say(tr("The last change is still being worked out; this one was not made.")); });
    connect(m_changes, &SwimChanges::libraryChanged, this, &SwimPage::showSteps);
    connect(m_editBar, &EditBar::strokeChosen, this, [this](Stroke stroke) {
        editChosen(wish::StrokeOf{lengthsOfRows(*m_document, m_selection->lengths()), stroke});
    });
    connect(m_editBar, &EditBar::strokesRequested, m_tables, &SwimTables::typeStrokes);
    connect(m_editBar, &EditBar::splitRequested, this, &SwimPage::splitChosen);
    connect(m_editBar, &EditBar::joinRequested, this, &SwimPage::joinChosen);
    connect(m_editBar, &EditBar::insertRequested, this, &SwimPage::askMissedLength);
    connect(m_editBar, &EditBar::restRequested, this, &SwimPage::restChosen);
    connect(m_editBar, &EditBar::asRecordedRequested, this,
        [this] { editChosen(wish::AsRecorded{lengthsOfRows(*m_document, m_selection->lengths())}); });
    connect(m_editBar, &EditBar::strokeCountChosen, this,
        [this](bool isCycle) { m_changes->change(wish::StrokeCount{isCycle}); });
    connect(m_tables, &SwimTables::strokesTyped, this, [this](std::optional<int> strokes) {
        editChosen(wish::StrokesOf{lengthsOfRows(*m_document, m_selection->lengths()), strokes});
    });
    connect(m_tables, &SwimTables::correctSetRequested, this, &SwimPage::correctSet);
    connect(m_editFoot, &EditFoot::undoRequested, this, &SwimPage::undoRequested);
    connect(m_editFoot, &EditFoot::redoRequested, this, &SwimPage::redoRequested);
    connect(m_editFoot, &EditFoot::doneRequested, this, [this] { setEditing(false); });
    connect(m_editFoot, &EditFoot::comparingRequested, this, &SwimPage::setComparing);
    connect(m_editFoot, &EditFoot::wished, m_changes, &SwimChanges::change);
    connect(m_editFoot, &EditFoot::rowsChosen, m_selection, &SwimSelection::setLengths);
}

/// What is chosen already, so that the first key acts on something that is seen.
std::vector<std::size_t> SwimPage::lengthsToEdit() const
{
    if (!m_document || m_document->report().lengths.empty())
        return {};
    if (const auto set = m_selection->set())
        return m_document->report().sets[*set].lengths;
    if (!m_selection->lengths().empty())
        return m_selection->lengths();
    return {m_selection->cursor().value_or(0)};
}

void SwimPage::setEditing(bool on)
{
    const bool can = m_document && m_changes->fixed().isEmpty() && lengthsFixed(*m_document).isEmpty();
    const bool edits = on && can;
    m_header->setEditing(edits);
    if (edits == m_editing)
        return;
    m_editing = edits;
    const std::vector<std::size_t> chosen = lengthsToEdit();
    m_selection->clearChoice();
    m_chart->setPicking(edits);
    m_tables->setEditing(edits);
    if (edits) {
        m_tables->showTable(SwimTables::Lengths);
        m_selection->setLengths(chosen);
    }
    m_editBar->setVisible(edits);
    m_editFoot->setVisible(edits);
    m_notes->setVisible(!edits && m_document->isInLibrary()); // the chart stands right over the table
    followEditing();
    layDocks();
    if (edits) {
        settleLayout();
        verticalScrollBar()->setValue(m_chartCard->mapTo(widget(), QPoint(0, 0)).y() - dockMargin);
        showChoice();
        m_tables->shownTable()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT editingChanged(edits);
}

/// What depends on the swim; what depends on the chosen lengths alone comes with each choice.
void SwimPage::followEditing()
{
    if (!m_document || !m_editing)
        return;
    m_editBar->setStrokeCycle(m_document->sheet.corrected.isStrokeCycle);
    m_editFoot->setCorrections(m_corrections, m_document->recordedChart.has_value());
    showSteps();
    followChosen();
}

void SwimPage::followChosen()
{
    if (!m_document || !m_editing)
        return;
    const std::vector<std::size_t> &rows = m_selection->lengths();
    m_editBar->setChoice(lengthActions(*m_document, rows), rows.empty() ? QString() : lengthNumbers(rows));
    layDocks();
}

void SwimPage::showSteps()
{
    const SwimLibrary *library = m_changes->library();
    const auto words = [](const std::string &action) {
        return action.empty() ? QString() : editwords::actionName(action);
    };
    if (library)
        m_editFoot->setSteps(words(library->nextUndo()), words(library->nextRedo()));
}

/// Scrolls as little as is needed: the chosen rows under the tabs where both fit, else below a whole row at the top.
void SwimPage::showChoice()
{
    if (!m_editing)
        return;
    settleLayout();
    const QRect rows = m_tables->chosenRows();
    if (rows.isEmpty())
        return;
    const int tabs = m_tables->mapTo(widget(), QPoint(0, 0)).y();
    const bool isUnderTabs = rows.bottom() + 2 * dockMargin < viewport()->height();
    const int top = tabs + (isUnderTabs ? -dockMargin : rows.top());
    int lowest = std::min(top, tabs + rows.bottom() + 1 + dockMargin - viewport()->height());
    if (!isUnderTabs)
        lowest = top - (top - lowest) / space::swimRowHeight * space::swimRowHeight;
    verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), lowest, top));
}

void SwimPage::layDocks()
{
    if (!m_editing) {
        setViewportMargins(0, 0, 0, 0);
        return;
    }
    const int width = viewport()->width() - 2 * space::pageSide; // as wide as the cards
    const int bar = m_editBar->heightForWidth(width);
    const int foot = m_editFoot->sizeHint().height();
    m_editBar->setGeometry(space::pageSide, dockMargin, width, bar);
    m_editFoot->setGeometry(space::pageSide, height() - foot - dockMargin, width, foot);
    setViewportMargins(0, bar + 2 * dockMargin, 0, foot + 2 * dockMargin);
}

void SwimPage::editChosen(const SwimWish &wish)
{
    if (m_selection->lengths().empty())
        return;
    m_changes->change(wish);
}

void SwimPage::splitChosen(int parts)
{
    const std::vector<std::size_t> lengths = lengthsOfRows(*m_document, m_selection->lengths());
    if (lengths.size() == 1)
        m_changes->change(wish::Split{lengths.front(), parts});
}

void SwimPage::joinChosen()
{
    const std::vector<std::size_t> lengths = lengthsOfRows(*m_document, m_selection->lengths());
    if (lengths.size() > 1)
        m_changes->change(wish::Join{lengths.front(), lengths.back(), std::nullopt});
}

void SwimPage::restChosen()
{
    const std::vector<std::size_t> lengths = lengthsOfRows(*m_document, m_selection->lengths());
    if (!lengths.empty())
        m_changes->change(wish::TurnIntoRest{lengths.front(), lengths.back()});
}

void SwimPage::askMissedLength()
{
    const std::vector<std::size_t> &rows = m_selection->lengths();
    const std::vector<std::size_t> lengths = lengthsOfRows(*m_document, rows);
    if (lengths.size() != 1)
        return;
    const MissedLength missed = missedLengthAfter(*m_document, rows.front());
    auto *question =
        new MissedLengthQuestion(lengthNumbers(rows), Seconds(missed.usual), Seconds(missed.room), missed.stroke, this);
    connect(question, &MissedLengthQuestion::answered, this,
        [this, after = lengths.front(), room = missed.room, document = m_document](
            Seconds time, Stroke stroke, int strokes) {
            if (document != m_document) // it was opened anew meanwhile: the length may be another one
                return;
            m_changes->change(wish::Insert{after, std::min(milliseconds(time), room), stroke,
                strokes > 0 ? std::optional(strokes) : std::nullopt});
        });
    question->open();
}

void SwimPage::correctSet()
{
    const std::optional<std::size_t> set = m_selection->set();
    if (!set || *set >= m_document->report().sets.size())
        return;
    const std::vector<std::size_t> lengths = m_document->report().sets[*set].lengths;
    setEditing(true);
    if (m_editing)
        m_selection->setLengths(lengths);
}

bool SwimPage::event(QEvent *event)
{
    // While lengths are edited, Del and F2 are theirs and not the window's. The kind first: children tell of themselves
    // before all members are made.
    if (event->type() == QEvent::ShortcutOverride && m_editing) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isPlain(*key) && EditBar::standsFor(key->key())) {
            event->accept();
            return true;
        }
    }
    return QScrollArea::event(event);
}

void SwimPage::keyPressEvent(QKeyEvent *event)
{
    if (m_editing && isPlain(*event) && m_editBar->pressKey(event->key()))
        return;
    QScrollArea::keyPressEvent(event);
}

} // namespace lengthwise
