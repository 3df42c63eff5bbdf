#pragma once

#include <QPushButton>

class QAction;

namespace lengthwise {

/// A push button of a page, painted by the theme so that it looks alike beside cards and charts in every style.
/// Keyboard, mnemonics and accessibility are QPushButton's own.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Role {
        Primary,   ///< filled with the accent; at most one per card
        Secondary, ///< card ground with a border
        Link,      ///< words in the accent, no frame
    };

    Button(Role role, const QString &text, QWidget *parent = nullptr);

    /// Does what the action does, with its icon instead of its words; follows whether it can be used.
    void standFor(QAction *action);

    /// The icon follows the words instead of leading them.
    void setIconLast(bool last) { m_iconLast = last; }
    /// A chevron follows the words, beside the icon that leads them.
    void setOpensMenu(bool opens) { m_opensMenu = opens; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintContent(QPainter &painter) const;
    QFont face() const;

    Role m_role;
    bool m_iconLast = false;
    bool m_opensMenu = false;
};

} // namespace lengthwise
