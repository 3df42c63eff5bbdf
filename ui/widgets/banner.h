#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace lengthwise {

class Button;
class IconView;

/// What happened, went wrong or is doubtful, said where it happened: icon, one sentence, at most one link, details on
/// demand. Never modal.
class Banner final : public Card
{
    Q_OBJECT

public:
    enum class Kind { Notice, Warning, Error };

    explicit Banner(Kind kind, QWidget *parent = nullptr);

    /// details: one line each; empty: there is nothing to unfold.
    void setMessage(const QString &sentence, const QStringList &details = {});
    QString sentence() const;
    QStringList details() const { return m_details; }
    bool isUnfolded() const;

    void setClosable(bool closable);
    /// What can be done about it, in a word or two; empty: nothing.
    void setLink(const QString &text);
    void focusLink();

Q_SIGNALS:
    void linkClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void unfold(bool unfolded);

    Kind m_kind;
    QStringList m_details;
    IconView *m_icon;
    QLabel *m_sentence;
    QLabel *m_detailText;
    Button *m_link;
    Button *m_more;
    Button *m_close;
};

} // namespace lengthwise
