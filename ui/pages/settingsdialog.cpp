#include "ui/pages/settingsdialog.h"

#include "ui/pages/programsettings.h"
#include "ui/pages/stravasettings.h"
#include "ui/pages/swimmersettings.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/contentslist.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

constexpr QSize firstSize(780, 560);
constexpr auto untilStored = 400ms;

} // namespace

SettingsDialog::SettingsDialog(LibraryCare &care, const Preferences &preferences, QWidget *parent)
    : QuietDialog(tr("Settings"), parent)
    , m_care(care)
    , m_preferences(preferences)
    , m_contents(new ContentsList(this))
    , m_pages(new QStackedWidget(this))
    , m_error(new Banner(Banner::Kind::Error, this))
    , m_general(new GeneralSettings(this))
    , m_swimmer(new SwimmerSettings(this))
    , m_zones(new ZoneSettings(this))
    , m_watch(new WatchSettings(this))
    , m_strava(new StravaSettings(this))
    , m_library(new LibrarySettings(this))
{
    m_error->hide();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(untilStored);
    addPages();
    connectProgram();
    connect(&m_quiet, &QTimer::timeout, this, &SettingsDialog::store);
    connect(m_swimmer, &SwimmerSettings::changed, this, &SettingsDialog::take);
    connect(m_zones, &ZoneSettings::changed, this, &SettingsDialog::takeZones);

    auto *close = new Button(Button::Role::Secondary, tr("&Close"), this);
    close->setObjectName(u"closeSettings"_s);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(space::pageSide, 0, space::pageSide, space::pageTop);
    last->addWidget(m_error, 1);
    last->addStretch();
    last->addWidget(close, 0, Qt::AlignBottom);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::unit);
    right->addWidget(m_pages, 1);
    right->addLayout(last);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_contents);
    row->addLayout(right, 1);
    resize(firstSize);

    setPreferences(preferences);
    showPage(Page::General);
    readSettings();
}

SettingsDialog::~SettingsDialog()
{
    if (m_quiet.isActive())
        store();
}

void SettingsDialog::addPages()
{
    m_contents->setObjectName(u"settingsContents"_s);
    m_contents->setAccessibleName(tr("Pages of the settings"));
    m_contents->addItems({tr("General"), tr("Swimmer"), tr("Pace zones"), tr("Importing"), u"Strava"_s, tr("Library")});
    for (QWidget *page : std::initializer_list<QWidget *>{m_general, m_swimmer, m_zones, m_watch, m_strava, m_library})
        m_pages->addWidget(page);
    connect(m_contents, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void SettingsDialog::connectProgram()
{
    connect(m_general, &GeneralSettings::languageChosen, this, [this](Preferences::Language language) {
        m_preferences.language = language;
        tell();
    });
    connect(m_general, &GeneralSettings::appearanceChosen, this, [this](Preferences::Appearance appearance) {
        m_preferences.appearance = appearance;
        tell();
    });
    connect(m_watch, &WatchSettings::changed, this, [this](bool watches, const QStringList &folders) {
        m_preferences.watchesFolders = watches;
        m_preferences.watchedFolders = folders;
        m_watch->setPreferences(m_preferences);
        tell();
    });
    connect(m_strava, &StravaSettings::changed, this, [this](bool shows, bool syncs, int minutes) {
        m_preferences.showsStrava = shows;
        m_preferences.syncsStrava = syncs;
        m_preferences.stravaMinutes = minutes;
        tell();
    });
    connect(m_library, &LibrarySettings::dailyChosen, this, [this](bool on) {
        m_preferences.backsUpDaily = on;
        tell();
    });
    connect(m_library, &LibrarySettings::folderRequested, this, &SettingsDialog::folderRequested);
    connect(m_library, &LibrarySettings::folderChosen, this, &SettingsDialog::libraryFolderChosen);
    connect(m_library, &LibrarySettings::backupsRequested, this, &SettingsDialog::backupsRequested);
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    const bool isOtherLibrary = preferences.libraryFolder != m_preferences.libraryFolder;
    m_preferences = preferences;
    m_general->setPreferences(preferences);
    m_watch->setPreferences(preferences);
    m_strava->setPreferences(preferences);
    m_library->setPreferences(preferences);
    if (isOtherLibrary)
        readSettings();
}

void SettingsDialog::showPage(Page page)
{
    m_contents->setCurrentRow(int(page));
}

void SettingsDialog::tell()
{
    Q_EMIT preferencesChanged(m_preferences);
}

void SettingsDialog::readSettings()
{
    if (!holdsChanges()) {
        m_swimmer->setEnabled(false);
        m_zones->setEnabled(false);
    }
    m_care.settings(this, [this](const Result<AthleteSettings> &settings) {
        m_swimmer->setEnabled(settings.has_value());
        m_zones->setEnabled(settings.has_value());
        if (!settings) {
            m_error->setMessage(texts::describe(settings.error()));
            m_error->show();
            return;
        }
        m_stored = *settings;
        if (!holdsChanges())
            present(*settings);
    });
}

bool SettingsDialog::holdsChanges() const
{
    return m_quiet.isActive() || m_beingStored > 0;
}

void SettingsDialog::take(const AthleteSettings &settings)
{
    const auto borders = m_settings.paceBorders;
    m_settings = settings;
    m_settings.paceBorders = borders;
    m_error->hide();
    m_quiet.start();
}

void SettingsDialog::takeZones(const AthleteSettings &settings)
{
    m_settings.paceBorders = settings.paceBorders;
    m_error->hide();
    m_quiet.start();
}

void SettingsDialog::store()
{
    m_quiet.stop();
    if (m_settings == m_stored)
        return;
    ++m_beingStored;
    m_care.setSettings(m_settings, this, [this](const Result<AthleteSettings> &stored) {
        --m_beingStored;
        if (stored) {
            m_stored = *stored;
            return;
        }
        m_error->setMessage(texts::describe(stored.error()));
        m_error->show();
        present(m_stored);
    });
}

void SettingsDialog::present(const AthleteSettings &settings)
{
    m_settings = settings;
    m_swimmer->setSettings(settings);
    m_zones->setSettings(settings);
}

} // namespace lengthwise
