#pragma once

#include "ui/charts/lengthview.h"

namespace lengthwise {

/// One bar per length, one per repeat where lengths would be under 2 px; and the CSS line.
class BarsItem final : public LengthItem
{
public:
    using LengthItem::LengthItem;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
};

} // namespace lengthwise
