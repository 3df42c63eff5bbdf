#pragma once

#include "ui/charts/chartexport.h"
#include "ui/viewmodels/coachview.h"

#include <QWidget>

#include <vector>

namespace lengthwise {

class ScoreBar;

/// The four parts of a score, one under the other.
class ScoreBars final : public QWidget, public ExportableChart
{
    Q_OBJECT

public:
    explicit ScoreBars(QWidget *parent = nullptr);

    /// Four at most; bars that have none are not shown.
    void setBars(const std::vector<ScoreBarView> &bars);
    QSize barSize() const;
    QSize leastBarSize() const;

    QSizeF pictureSize() const override;
    void paintTo(QPainter &painter, const QSizeF &size) const override;
    ChartData data() const override;

private:
    std::vector<ScoreBarView> m_views;
    std::vector<ScoreBar *> m_bars;
};

} // namespace lengthwise
