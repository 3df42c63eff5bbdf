#pragma once

#include <QWidget>

namespace lengthwise {

/// Stands for a person beside the name: the first letters on a soft round ground.
class Initials final : public QWidget
{
    Q_OBJECT

public:
    explicit Initials(QWidget *parent = nullptr);

    void setName(const QString &name);
    /// "Anna Berg": "AB"; at most two.
    static QString of(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
};

} // namespace lengthwise
