#pragma once

#include <QIcon>
#include <QWidget>

namespace lengthwise {

/// Shows an icon of a fixed size; with a ground, on a soft accent square as on the cards of
/// the first page, or on a circle as initials are.
class IconView final : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { None, Soft, Round };

    IconView(QIcon icon, int size, Ground ground, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
    Ground m_ground;
};

} // namespace lengthwise
