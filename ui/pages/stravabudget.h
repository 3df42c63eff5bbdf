#pragma once

#include "ui/viewmodels/stravalink.h"

#include <QWidget>

namespace lengthwise {

class TextLabel;
class ThinBar;

/// How many requests Strava still allows for reading, in this quarter of an hour and today.
class StravaBudget final : public QWidget
{
    Q_OBJECT

public:
    enum class Form {
        Explained, ///< with sentences below
        Short,
    };

    explicit StravaBudget(Form form, QWidget *parent = nullptr);

    void setBudget(const strava::BudgetState &budget, Instant now);

private:
    struct Gauge {
        TextLabel *words;
        ThinBar *bar;
    };
    Gauge addGauge(const QString &name, const QString &caption);
    static void show(const Gauge &gauge, const strava::BudgetWindow &window, Instant now);

    Gauge m_quarter;
    Gauge m_day;
};

} // namespace lengthwise
