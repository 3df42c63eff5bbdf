#include "ui/charts/theme.h"
#include "ui/pages/datefilter.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/morefilters.h"
#include "ui/pages/savedfiltermenu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/textlabel.h"

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {

/// What is asked for least goes first.
constexpr std::array foldedFirst{Facet::Source, Facet::Type, Facet::Grade, Facet::Distance, Facet::Stroke, Facet::Pool};

} // namespace

/// Those that say something stay in sight.
std::vector<FilterButton *> FilterBar::foldable() const
{
    std::vector<FilterButton *> buttons;
    for (const Facet facet : foldedFirst) {
        FilterButton *button = m_buttons[std::size_t(facet)];
        if (!button->isSet())
            buttons.push_back(button);
    }
    return buttons;
}

int FilterBar::roomForFlow() const
{
    int room = width();
    for (const Button *button : {m_preview, m_view, m_import}) {
        if (!button->isHidden())
            room -= button->sizeHint().width() + space::unit;
    }
    return room;
}

/// The width of one line in which so many filters are folded away.
int FilterBar::needed(bool compact, std::size_t folded) const
{
    const std::vector<FilterButton *> gone = foldable();
    int width = narrowSearch + space::unit + m_date->widthWhen(compact);
    for (std::size_t f = 0; f < facetCount; ++f) {
        if (std::find(gone.begin(), gone.begin() + std::ptrdiff_t(folded), m_buttons[f])
            == gone.begin() + std::ptrdiff_t(folded))
            width += space::unit + m_buttons[f]->widthWhen(compact);
    }
    if (folded > 0)
        width += space::unit + m_more->sizeHint().width();
    if (!m_saved->isHidden())
        width += space::unit + m_saved->sizeHint().width();
    return width + space::unit + m_widestCount;
}

void FilterBar::fit()
{
    if (m_more->isOpen())
        return;
    const int room = roomForFlow();
    const bool isCompact = needed(false, 0) > room;
    std::vector<FilterButton *> folded = foldable();
    std::size_t count = 0;
    while (isCompact && count < folded.size() && needed(true, count) > room)
        ++count;
    if (count == 1)
        count = std::min(folded.size(), count + 1); // one alone takes no less room than what stands for it
    folded.resize(count);
    m_date->setCompact(isCompact);
    for (FilterButton *button : m_buttons) {
        button->setCompact(isCompact);
        button->setVisible(std::ranges::find(folded, button) == folded.end());
    }
    std::ranges::reverse(folded);
    m_more->setFilters(folded);
    m_more->setVisible(count > 0);
}

} // namespace lengthwise
