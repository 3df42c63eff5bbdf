#pragma once

#include "ui/viewmodels/lengthactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <optional>

class QMenu;

namespace lengthwise {

class FlowLayout;
class TextLabel;

/// Over the page while lengths are edited: what is chosen and what can be done with it, each with its key.
class EditBar final : public Card
{
    Q_OBJECT

public:
    explicit EditBar(QWidget *parent = nullptr);

    /// chosen: "Lengths 41–80"; empty: nothing is.
    void setChoice(const LengthActions &actions, const QString &chosen);
    void setStrokeCycle(bool isCycle);
    /// What came of the last action, until the choice changes.
    void say(const QString &words);
    /// A key that stands for one of the actions; where it cannot be done, says why. False: it is none of them.
    bool pressKey(int key);
    static bool standsFor(int key);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void strokeChosen(lengthwise::Stroke stroke);
    void strokesRequested();
    void splitRequested(int parts);
    void joinRequested();
    void insertRequested();
    void restRequested();
    void asRecordedRequested();
    void strokeCountChosen(bool isCycle);

private:
    Button *makeButton(Button::Role role, const QString &name, const QString &words, const QString &toolTip);
    Button *makeMenu(Button::Role role, const QString &name, const QString &words, const QString &toolTip, QMenu *menu);
    Button *addButton(const QString &name, const QString &words, const QString &toolTip);
    Button *addMenu(const QString &name, const QString &words, const QString &toolTip, QMenu *menu);
    QMenu *strokeMenu();
    QMenu *splitMenu();
    QMenu *countMenu();
    void offer(Button *button, const QString &whyNot);
    bool pressStrokeKey(int key);
    bool tellOr(const QString &whyNot, void (EditBar::*signal)());

    LengthActions m_actions;
    FlowLayout *m_row = nullptr;
    TextLabel *m_title;
    TextLabel *m_said;
    Button *m_stroke = nullptr;
    Button *m_strokes = nullptr;
    Button *m_split = nullptr;
    Button *m_join = nullptr;
    Button *m_insert = nullptr;
    Button *m_rest = nullptr;
    Button *m_recorded = nullptr;
    QAction *m_arm = nullptr;
    QAction *m_cycle = nullptr;
};

} // namespace lengthwise
