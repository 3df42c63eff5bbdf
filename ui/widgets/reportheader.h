#pragma once

#include <QHeaderView>

namespace lengthwise {

/// Column heads in the caption colour, aligned as their column, a rule above and beneath.
class ReportHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ReportHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace lengthwise
