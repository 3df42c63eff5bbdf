#pragma once

#include "ui/viewmodels/swimfilter.h"

#include <QWidget>

class QLineEdit;

namespace lengthwise {

class Button;
class DateFilter;
class FilterButton;
class MoreFilters;
class SavedFilterMenu;
class TextLabel;

/// Search, filters, what they leave, and the button that brings swims in.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    static constexpr int narrowSearch = 180; ///< px, at least
    void setToday(QDate today);
    /// That have swims.
    void setDaysSwum(const CalendarDays &days);
    void setChoices(Facet facet, const std::vector<FacetChoice> &choices);
    /// Emits nothing.
    void setFilter(const SwimFilter &filter);
    void setCount(int shown, int all);
    /// The saved filters are others: what there is room for, too.
    void refit() { fit(); }
    void focusSearch();
    /// Offers the preview where it has no place of its own.
    void setPreviewButton(bool shown, bool checked);

    QLineEdit *search() const { return m_search; }
    Button *viewButton() const { return m_view; }
    SavedFilterMenu *saved() const { return m_saved; }

Q_SIGNALS:
    void filterChanged(const lengthwise::SwimFilter &filter);
    void importRequested();
    void viewRequested();
    void previewToggled(bool shown);
    /// Down in the search box.
    void listRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void makeFilters();
    void layOut();
    void showCount();

    // filterbarfit.cpp
    /// Names without values, then filters behind one button, where there is no room for all.
    void fit();
    int roomForFlow() const;
    int needed(bool compact, std::size_t folded) const;
    std::vector<FilterButton *> foldable() const;

    SwimFilter m_filter;
    int m_shown = 0;
    int m_all = 0;
    int m_widestCount = 0; ///< px, so that nothing moves while the search is typed
    QLineEdit *m_search = nullptr;
    std::vector<FilterButton *> m_buttons; ///< by Facet
    DateFilter *m_date = nullptr;
    MoreFilters *m_more = nullptr;
    SavedFilterMenu *m_saved = nullptr;
    TextLabel *m_count = nullptr;
    Button *m_preview = nullptr;
    Button *m_view = nullptr;
    Button *m_import = nullptr;
};

} // namespace lengthwise
