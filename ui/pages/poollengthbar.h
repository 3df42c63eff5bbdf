#pragma once

#include "ui/charts/theme.h"
#include "ui/viewmodels/importrow.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;

namespace lengthwise {

/// The answer to "how long is the pool?" in its row: 25 m | 50 m | 25 yd | 33⅓ m | Other, and for the last a number and
/// its unit. Arrow keys choose.
class PoolLengthBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PoolLengthBar(QWidget *parent = nullptr);

    /// pool absent: nothing is chosen. Tells nobody.
    void setPoolLength(const std::optional<field::PoolLength> &pool);
    /// What speaks for it; hidden while another length is typed.
    void setReason(const QString &reason);
    std::optional<field::PoolLength> poolLength() const;

    /// The choice beside the present one; step -1 or 1. As the arrow keys do.
    void step(int by);
    /// Lets a length be typed.
    void chooseOther();
    void focusChoice();

    /// The same, drawn: for rows without the keyboard. Left aligned in area; the bar has the height barHeight().
    static void paint(QPainter &painter, const QRect &area, const std::optional<field::PoolLength> &pool,
        const QString &reason, const QFont &font, const Theme &theme);
    /// The choice at a point of that picture; usualPools.size() is "Other". Absent beside it.
    static std::optional<std::size_t> choiceAt(const QPoint &point, const QRect &area, const QFont &font);
    static int barHeight(const QFont &font);

Q_SIGNALS:
    void poolLengthChosen(const lengthwise::field::PoolLength &pool);
    /// Enter or Esc: the keyboard goes back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int choice);
    void showTyped(bool typed);
    field::PoolLength typed() const;

    QButtonGroup *m_choices;
    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
    QString m_reason;
};

} // namespace lengthwise
