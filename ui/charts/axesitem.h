#pragma once

#include "ui/charts/lengthview.h"

namespace lengthwise {

/// Scales, grid, wash of the chosen set, captions: what lies behind the data.
class AxesItem final : public LengthItem
{
public:
    using LengthItem::LengthItem;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
};

} // namespace lengthwise
