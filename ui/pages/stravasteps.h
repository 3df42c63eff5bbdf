#pragma once

#include <QWidget>

namespace lengthwise {

/// How to make one's own API application at Strava: its first two steps. The third is to type in what came of them.
class StravaSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit StravaSteps(QWidget *parent = nullptr);

    /// A numbered step: what to do, and with what below it.
    static QWidget *makeStep(int number, const QString &text, QWidget *below, QWidget *parent);

private:
    QWidget *makePage();
    QWidget *makeEntries();
};

} // namespace lengthwise
