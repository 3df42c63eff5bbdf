#pragma once

#include "ui/charts/lengthview.h"

namespace lengthwise {

/// The lengths as they were recorded, small, over the corrected ones on the same time axis: what differs stands out.
class RecordedItem final : public LengthItem
{
public:
    using LengthItem::LengthItem;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
};

} // namespace lengthwise
