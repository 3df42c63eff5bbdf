#pragma once

#include "core/model/athletesettings.h"
#include "ui/viewmodels/preferences.h"
#include "ui/widgets/card.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace lengthwise {

class AskCard;

/// What matters for syncing, changed where it is read: when it goes by itself, how long Strava's data stays, and
/// whether Strava is there at all.
class SyncSettings final : public Card
{
    Q_OBJECT

public:
    explicit SyncSettings(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    /// Absent: not known, and not to be changed.
    void setKeep(std::optional<StravaKeep> keep);
    /// To when it syncs by itself.
    void focusSchedule();

Q_SIGNALS:
    void preferencesChanged(const lengthwise::Preferences &preferences);
    void keepChosen(lengthwise::StravaKeep keep);

private:
    void addHead(QVBoxLayout *column);
    void addSchedule(QVBoxLayout *column);
    void addKeep(QVBoxLayout *column);
    void addSwitch(QVBoxLayout *column);
    QRadioButton *addChoice(const QString &name, const QString &text, const QString &explanation, QVBoxLayout *column);
    void choose(StravaKeep keep);

    Preferences m_preferences;
    std::optional<StravaKeep> m_keep;
    QCheckBox *m_isOn = nullptr;
    QComboBox *m_every = nullptr;
    QRadioButton *m_sevenDays = nullptr;
    QRadioButton *m_untilDisconnected = nullptr;
    AskCard *m_ask = nullptr;
    QCheckBox *m_isShown = nullptr;
};

} // namespace lengthwise
