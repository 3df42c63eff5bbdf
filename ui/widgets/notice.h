#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

class QLabel;

namespace lengthwise {

class Button;
class FlowLayout;

/// Something worth knowing that is no fault: a sentence, and links to what can be done about it.
class Notice final : public Card
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// The links are told by their place in the list.
    void setMessage(const QString &sentence, const QStringList &links);
    QString sentence() const;
    const std::vector<Button *> &links() const { return m_links; }
    /// Links that lead nowhere now; said why.
    void setLinksEnabled(bool enabled, const QString &reason = {});

Q_SIGNALS:
    void linkChosen(int link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    FlowLayout *m_row;
    std::vector<Button *> m_links;
};

} // namespace lengthwise
