#pragma once

#include "ui/viewmodels/swimstudies.h"

#include <QWidget>

#include <set>
#include <vector>

class QBoxLayout;

namespace lengthwise {

class FilterButton;
class Segments;
class TextLabel;

/// Over the cards of the Progress page: its title, pool, stroke and range.
class ProgressHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressHead(QWidget *parent = nullptr);

    /// Emits nothing.
    void setFilter(const ProgressFilter &filter);
    const ProgressFilter &filter() const { return m_filter; }
    /// What there is to choose from.
    void setChoices(const std::vector<NamedPool> &pools, const std::vector<Stroke> &strokes);
    /// A quiet word beside the title.
    void setWaiting(bool waiting);

    /// The filters go under the title, and their names alone stay, where it is narrow.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user.
    void filterChanged(const lengthwise::ProgressFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choosePool(const std::set<int> &wanted);
    void chooseStroke(const std::set<int> &wanted);
    void change(const ProgressFilter &filter);

    ProgressFilter m_filter;
    std::vector<NamedPool> m_pools;
    QBoxLayout *m_row = nullptr;
    TextLabel *m_waiting;
    FilterButton *m_pool;
    FilterButton *m_stroke;
    Segments *m_range;
};

} // namespace lengthwise
