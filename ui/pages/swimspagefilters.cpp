#include "ui/pages/filterbar.h"
#include "ui/pages/savedfiltermenu.h"
#include "ui/pages/swimspage.h"
#include "ui/viewmodels/librarycare.h"
#include "ui/viewmodels/swimfiltermodel.h"

namespace lengthwise {

void SwimsPage::setCare(LibraryCare &care)
{
    m_care = &care;
    SavedFilterMenu *saved = m_bar->saved();
    saved->show();
    connect(saved, &SavedFilterMenu::chosen, this, &SwimsPage::applyFilter);
    connect(saved, &SavedFilterMenu::keepRequested, this,
        [this](const SavedFilter &filter) { m_care->keepFilter(filter, this, filtersAnswer()); });
    connect(saved, &SavedFilterMenu::removeRequested, this,
        [this](const QString &id) { m_care->removeFilter(id.toStdString(), this, filtersAnswer()); });
    // Undo and redo, another window's or machine's changes, another library.
    connect(&m_library, &SwimLibrary::stepDone, this, &SwimsPage::readSavedFilters);
    connect(&m_library, &SwimLibrary::listChanged, this, &SwimsPage::readSavedFilters);
    saved->setCanChange(m_library.state().canChange());
    readSavedFilters();
}

void SwimsPage::readSavedFilters()
{
    const LibraryState::Kind kind = m_library.state().kind;
    if (!m_care || (kind != LibraryState::Kind::Open && kind != LibraryState::Kind::ReadOnly))
        return;
    m_care->savedFilters(this, filtersAnswer());
}

/// One that comes when another swimmer's swims are shown is passed over.
Answer<std::vector<SavedFilter>> SwimsPage::filtersAnswer()
{
    return [this, folder = m_folder, athlete = m_athlete](const Result<std::vector<SavedFilter>> &filters) {
        if (folder == m_folder && athlete == m_athlete)
            showSavedFilters(filters);
    };
}

void SwimsPage::showSavedFilters(const Result<std::vector<SavedFilter>> &filters)
{
    if (filters)
        m_bar->saved()->setSaved(*filters);
    else
        Q_EMIT failed(filters.error());
    m_bar->refit();
}

/// What was wanted of another swimmer's list says nothing of this one's.
void SwimsPage::followAthlete()
{
    const LibraryState &state = m_library.state();
    const std::string athlete = state.athlete ? state.athlete->uuid : std::string();
    m_bar->saved()->setCanChange(state.canChange());
    if (state.folder == m_folder && athlete == m_athlete)
        return;
    const bool isOther = !m_athlete.empty();
    m_folder = state.folder;
    m_athlete = athlete;
    if (isOther) {
        m_bar->saved()->setSaved({});
        m_swims->setFilter({});
    }
    readSavedFilters();
}

/// Days that move on with the calendar do so at midnight.
void SwimsPage::followToday()
{
    SwimFilter filter = m_swims->filter();
    if (!filter.span)
        return;
    filter.setSpan(*filter.span, m_today);
    applyFilter(filter);
}

} // namespace lengthwise
