#include "ui/pages/stravasettings.h"

#include "ui/viewmodels/syncview.h"
#include "ui/viewmodels/syncwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lengthwise {

StravaSettings::StravaSettings(QWidget *parent)
    : SettingsPage(tr("Strava"),
        tr("Of this program on this computer. Lengthwise needs no Strava; how long its data stays is set under "
           "Swimmer."),
        parent)
    , m_shows(new QCheckBox(tr("Sho&w Strava in Lengthwise"), this))
    , m_syncs(new QCheckBox(tr("Sync &by itself"), this))
{
    m_shows->setObjectName(u"showsStrava"_s);
    addControl(m_shows,
        tr("Off: no menu, page or line of Lengthwise speaks of Strava, and nothing is synced. Swims and the sign-in "
           "stay as they are."));
    m_syncs->setObjectName(u"syncsStrava"_s);
    addControl(m_syncs,
        tr("While Lengthwise runs: at its start, when the computer wakes, and then as often as set here. A tenth of "
           "the read budget stays free for what you ask for. F5 syncs at any time."));
    QStringList entries;
    for (const int minutes : stravaIntervals)
        entries << texts::everyInWords(std::chrono::minutes(minutes));
    m_every = addChoice(u"stravaEvery"_s, tr("&How often"), entries,
        tr("With nothing new, a sync costs one or two of Strava's requests."));
    connect(m_shows, &QCheckBox::toggled, this, &StravaSettings::tell);
    connect(m_syncs, &QCheckBox::toggled, this, &StravaSettings::tell);
    connect(m_every, &QComboBox::activated, this, &StravaSettings::tell);
}

void StravaSettings::setPreferences(const Preferences &preferences)
{
    const QSignalBlocker shows(m_shows);
    const QSignalBlocker syncs(m_syncs);
    m_shows->setChecked(preferences.showsStrava);
    m_syncs->setChecked(preferences.syncsStrava);
    m_syncs->setEnabled(preferences.showsStrava);
    m_every->setEnabled(preferences.showsStrava && preferences.syncsStrava);
    m_every->setCurrentIndex(int(offeredInterval(preferences.stravaMinutes)));
}

void StravaSettings::tell()
{
    m_syncs->setEnabled(m_shows->isChecked());
    m_every->setEnabled(m_shows->isChecked() && m_syncs->isChecked());
    Q_EMIT changed(m_shows->isChecked(), m_syncs->isChecked(), stravaIntervals[std::size_t(m_every->currentIndex())]);
}

} // namespace lengthwise
