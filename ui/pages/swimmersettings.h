#pragma once

#include "core/model/athletesettings.h"
#include "ui/pages/settingspage.h"

class QDoubleSpinBox;
class QLabel;

namespace lengthwise {

class AskCard;
class Button;

/// What holds for all swims of the athlete who is shown.
class SwimmerSettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit SwimmerSettings(QWidget *parent = nullptr);
    void setSettings(const AthleteSettings &settings);

Q_SIGNALS:
    void changed(const lengthwise::AthleteSettings &settings);

private:
    QWidget *makeOtherPool();
    void addRemovals();
    void choosePool(int index);
    void chooseKeep(int index);
    void keepStrava(std::optional<StravaKeep> keep);
    void showKeep();
    void showPurge();
    void tell();

    AthleteSettings m_settings;
    QComboBox *m_units;
    QComboBox *m_pool;
    QWidget *m_otherPool;
    QDoubleSpinBox *m_poolLength;
    QComboBox *m_poolUnit;
    QComboBox *m_count;
    QComboBox *m_keep = nullptr;
    QComboBox *m_purge = nullptr;
    AskCard *m_askKeep = nullptr;
};

/// Where the pace zones meet.
class ZoneSettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ZoneSettings(QWidget *parent = nullptr);
    void setSettings(const AthleteSettings &settings);

Q_SIGNALS:
    void changed(const lengthwise::AthleteSettings &settings);

private:
    QWidget *makeLimits();
    void fill(const PaceBorders &borders);
    void take();
    void goBack();

    AthleteSettings m_settings;
    std::array<QDoubleSpinBox *, std::tuple_size_v<PaceBorders>> m_limits{};
    QLabel *m_fault;
    Button *m_usual;
};

} // namespace lengthwise
