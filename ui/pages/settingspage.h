#pragma once

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace lengthwise {

/// One page of the settings: under its title one setting below the other, each with a line that says what it does.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, const QString &explanation, QWidget *parent = nullptr);

protected:
    /// A choice with its name in front and what it does below; what is chosen is the index of the entry.
    QComboBox *addChoice(
        const QString &objectName, const QString &label, const QStringList &entries, const QString &explanation);
    /// Any control, its explanation below.
    void addControl(QWidget *control, const QString &explanation);
    void addWidget(QWidget *widget);
    /// Before the next one.
    void addGap();
    /// A page that is scrolled by the wheel must not change what lies under the pointer.
    void leaveToKeyboard(QWidget *field);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column; ///< above a stretch
};

} // namespace lengthwise
