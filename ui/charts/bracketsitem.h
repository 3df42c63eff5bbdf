#pragma once

#include "ui/charts/lengthview.h"

namespace lengthwise {

/// Sets under the bars with notation and mean.
class BracketsItem final : public LengthItem
{
public:
    using LengthItem::LengthItem;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
};

} // namespace lengthwise
