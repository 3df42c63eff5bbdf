#pragma once

#include <QListWidget>

namespace lengthwise {

/// Names of pages down the left of a window, on the ground of the rail.
class ContentsList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget *parent = nullptr);

    /// Stands below the names, at the bottom.
    void setFoot(QWidget *foot);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeGround();

    QWidget *m_foot = nullptr;
    bool m_isTaking = false;
};

} // namespace lengthwise
