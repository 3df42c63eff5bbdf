#pragma once

#include "ui/widgets/filterface.h"

#include <vector>

namespace lengthwise {

class FilterButton;

/// Filters for which the bar has no room, each as a menu of its own.
class MoreFilters final : public FilterFace
{
    Q_OBJECT

public:
    explicit MoreFilters(QWidget *parent = nullptr);

    void setFilters(const std::vector<FilterButton *> &filters) { m_filters = filters; }
    /// Its menu is shown: nothing may move meanwhile.
    bool isOpen() const;

Q_SIGNALS:
    /// Its menu.
    void closed();

private:
    void fillMenu();

    std::vector<FilterButton *> m_filters;
};

} // namespace lengthwise
