#pragma once

#include "ui/widgets/card.h"

class QFormLayout;

namespace lengthwise {

class Button;
class Paragraph;

/// A small card with fields in front of the page: Enter takes what they say, Esc and a click beside it drop it. Deletes
/// itself when it closes.
class FieldPopup final : public Card
{
    Q_OBJECT

public:
    /// take: the word of its button.
    FieldPopup(const QString &title, const QString &take, QWidget *parent);

    /// label: with a mnemonic.
    void addField(const QString &label, QWidget *field);
    /// What is to be known before it is taken; empty: nothing.
    void setHint(const QString &hint);
    void setTake(const QString &words, bool enabled);
    /// Below a widget, with its first field ready.
    void popup(const QWidget *below);

Q_SIGNALS:
    /// It closes next.
    void taken();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    QFormLayout *m_form;
    Paragraph *m_hint;
    Button *m_take;
    Button *m_cancel;
    QWidget *m_first = nullptr;
};

} // namespace lengthwise
