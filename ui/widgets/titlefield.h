#pragma once

#include <QWidget>

class QLineEdit;

namespace lengthwise {

class Button;
class TextLabel;

/// A title that is edited where it stands: the pencil or edit() opens a line, Enter and leaving it keep what was
/// typed, Esc drops it.
class TitleField final : public QWidget
{
    Q_OBJECT

public:
    explicit TitleField(QWidget *parent = nullptr);

    /// own: the user's; empty: generated is shown instead. What is being typed stays.
    void setTitle(const QString &own, const QString &generated);
    /// Without it the pencil is hidden, and a line that is open closes without a change.
    void setEditable(bool editable);
    void edit();
    bool isEditing() const;
    /// Closes the line where it is open.
    void finish(bool keeps);
    TextLabel *label() const { return m_label; }

Q_SIGNALS:
    /// Differs from the own title; empty: as generated.
    void edited(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextLabel *m_label;
    Button *m_pencil;
    QLineEdit *m_line;
    QString m_own;
    bool m_editable = false;
};

} // namespace lengthwise
