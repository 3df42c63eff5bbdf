#pragma once

#include "ui/charts/chartexport.h"
#include "ui/viewmodels/zones.h"

#include <QWidget>

namespace lengthwise {

/// Time in zones, one row each: name, bar in the zone's tint, time, percent. Without zones the sentence why.
class ZoneBars final : public QWidget, public ExportableChart
{
    Q_OBJECT

public:
    explicit ZoneBars(QWidget *parent = nullptr);

    void setZones(const ZonesView &zones);
    /// Higher rows and bars: for a card that has the room.
    void setSpacious(bool spacious);

    /// With what the zones are shares of, and what that rests on.
    QSizeF pictureSize() const override;
    void paintTo(QPainter &painter, const QSizeF &size) const override;
    ChartData data() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ZonesView m_zones;
    bool m_isSpacious = false;
};

} // namespace lengthwise
