#pragma once

#include <QLayout>

#include <vector>

namespace lengthwise {

/// Widgets side by side that wrap onto further lines where it is narrow. Hidden ones take no place.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class First { Stays, Shrinks /**< to its minimum before anything wraps */ };

    explicit FlowLayout(int gap, First first = First::Stays);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height.
    int place(const QRect &rect, bool really) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
    First m_first;
};

} // namespace lengthwise
