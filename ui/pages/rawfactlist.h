#pragma once

#include <QWidget>

#include <vector>

class QFormLayout;

namespace lengthwise {

struct RawFact;

/// Over the raw lengths: the recordings of a swim and what they hold.
class RawFactList final : public QWidget
{
    Q_OBJECT

public:
    explicit RawFactList(QWidget *parent = nullptr);

    void setFacts(const std::vector<RawFact> &facts);
    bool isEmpty() const;

private:
    QFormLayout *m_rows;
};

} // namespace lengthwise
