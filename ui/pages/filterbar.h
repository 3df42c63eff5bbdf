#pragma once

#include "ui/viewmodels/swimfilter.h"

#include <QWidget>

class QLineEdit;

namespace lengthwise {

class Button;
class FilterButton;
class TextLabel;

/// Search, filters, what they leave, and the button that brings swims in.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setToday(QDate today);
    void setChoices(Facet facet, const std::vector<FacetChoice> &choices);
    /// Emits nothing.
    void setFilter(const SwimFilter &filter);
    void setCount(int shown, int all);
    void focusSearch();
    /// Offers the preview where it has no place of its own.
    void setPreviewButton(bool shown, bool checked);

    QLineEdit *search() const { return m_search; }
    Button *viewButton() const { return m_view; }

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
    void change();
    void showDays();
    void showCount();

    SwimFilter m_filter;
    int m_shown = 0;
    int m_all = 0;
    QDate m_today;
    QLineEdit *m_search = nullptr;
    std::vector<FilterButton *> m_buttons; ///< by Facet
    Button *m_days = nullptr;
    TextLabel *m_count = nullptr;
    Button *m_preview = nullptr;
    Button *m_view = nullptr;
    Button *m_import = nullptr;
};

} // namespace lengthwise
