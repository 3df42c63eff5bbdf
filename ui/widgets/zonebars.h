#pragma once

#include "ui/viewmodels/zones.h"

#include <QWidget>

namespace lengthwise {

/// Time in zones, one row each: name, bar in the zone's tint, time, percent. Without zones the sentence why.
class ZoneBars final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneBars(QWidget *parent = nullptr);

    void setZones(const ZonesView &zones);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const ZoneBar &bar, int index) const;
    int nameWidth() const;

    ZonesView m_zones;
};

} // namespace lengthwise
