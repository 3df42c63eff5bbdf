#pragma once

#include "ui/widgets/card.h"

namespace lengthwise {

class Button;
class Paragraph;
class TextLabel;

/// A question where the answer is needed, in the window that asks it: what would happen, the button that lets it, and
/// one that does not. Hidden until asked; Esc is "Not Now".
class AskCard final : public Card
{
    Q_OBJECT

public:
    explicit AskCard(QWidget *parent = nullptr);

    void ask(const QString &question, const QString &consequence, const QString &answer);

Q_SIGNALS:
    void confirmed();
    void refused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close(void (AskCard::*answer)());

    TextLabel *m_question;
    Paragraph *m_consequence;
    Button *m_yes;
};

} // namespace lengthwise
