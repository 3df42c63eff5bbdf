#pragma once

#include <QTableView>

namespace lengthwise {

/// Best times: strokes down, distances across, new ones on a chip. As high as its rows, never scrolls by itself; arrows
/// move from time to time, Enter and a click follow one.
class BestTimesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit BestTimesTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A cell that leads to a swim.
    void followed(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void follow(const QModelIndex &index);
};

} // namespace lengthwise
