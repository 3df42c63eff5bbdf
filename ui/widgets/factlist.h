#pragma once

#include "ui/viewmodels/fact.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace lengthwise {

/// What is known of something, a caption and a value per line; the mouse can select values, so that they can be copied.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// Values are found by "fact-" and the name of the fact.
    void setFacts(const std::vector<Fact> &facts);
    /// In the line of a fact, behind its value, which then does not wrap. The list stays as it is from then on.
    void addBehind(const QString &fact, QWidget *widget);

private:
    std::vector<Fact> m_facts;
    QGridLayout *m_grid;
};

} // namespace lengthwise
