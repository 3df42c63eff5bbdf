#pragma once

#include "ui/charts/lengthview.h"

namespace lengthwise {

/// Pace, stroke rate and heart rate on the bars' time axis.
class StripsItem final : public LengthItem
{
public:
    using LengthItem::LengthItem;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
};

} // namespace lengthwise
