#pragma once

#include "ui/pages/settingspage.h"
#include "ui/viewmodels/preferences.h"

class QCheckBox;

namespace lengthwise {

/// Whether Strava is there at all, and when the program syncs by itself.
class StravaSettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit StravaSettings(QWidget *parent = nullptr);
    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void changed(bool shows, bool syncs, int minutes);

private:
    void tell();

    QCheckBox *m_shows;
    QCheckBox *m_syncs;
    QComboBox *m_every;
};

} // namespace lengthwise
