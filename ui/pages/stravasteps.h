#pragma once

#include <QWidget>

namespace lengthwise {

class Button;

/// How to make one's own API application at Strava: its first two steps. The third is to type in what came of them.
class StravaSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit StravaSteps(QWidget *parent = nullptr);

    /// To what is done first.
    void focusFirst();
    /// A numbered step: what to do, and with what below it.
    static QWidget *makeStep(int number, const QString &text, QWidget *below, QWidget *parent);

private:
    QWidget *makePage();
    QWidget *makeEntries();

    Button *m_open = nullptr;
};

} // namespace lengthwise
