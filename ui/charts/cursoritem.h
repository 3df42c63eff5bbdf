#pragma once

#include "ui/charts/lengthview.h"

namespace lengthwise {

/// The line through bars and strips with its tags, and the band of a zooming drag.
class CursorItem final : public LengthItem
{
public:
    using LengthItem::LengthItem;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
};

} // namespace lengthwise
