#pragma once

#include <QPushButton>

namespace lengthwise {

/// "Pool: all": a button that opens a menu, with what it is for and what is chosen, the latter in the accent where
/// something is. One with an icon shows it in place of its name.
class FilterFace : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterFace(const QString &name, QWidget *parent = nullptr);

    /// Without a choice only the name is shown.
    void setCompact(bool compact);
    /// What it would be wide if it were compact, or not.
    int widthWhen(bool compact) const;
    const QString &name() const { return m_name; }
    /// What stands behind the name: "all", "25 m", "2 of 4".
    const QString &value() const { return m_value; }
    bool isSet() const { return m_isSet; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// isSet: something is chosen.
    void setValue(const QString &value, bool isSet);
    void paintEvent(QPaintEvent *event) override;

private:
    QString label(bool withValue) const;
    int labelWidth(bool withValue) const;
    QFont valueFont() const;
    bool showsValue(bool compact) const { return !compact || m_isSet; }

    QString m_name;
    QString m_value;
    bool m_isSet = false;
    bool m_isCompact = false;
};

} // namespace lengthwise
