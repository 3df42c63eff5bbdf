#pragma once

#include <QIcon>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace lengthwise {

/// The pages of the program down the left side: icon over label, icons alone where the window is narrow.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// activeIcon stands on the chosen item. Returns the index that currentChanged() tells.
    int addItem(const QString &name, const QIcon &icon, const QIcon &activeIcon);
    int current() const;
    void setCurrent(int index);
    void setItemEnabled(int index, bool enabled);
    void setItemVisible(int index, bool visible);

    /// Icons alone; the names become tool tips.
    void setCompact(bool compact);

Q_SIGNALS:
    /// Only when the user chose.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_items;
    QButtonGroup *m_group;
    bool m_compact = false;
};

} // namespace lengthwise
