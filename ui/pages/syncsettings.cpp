#include "ui/pages/syncsettings.h"

#include "ui/viewmodels/syncview.h"
#include "ui/viewmodels/syncwords.h"
#include "ui/widgets/askcard.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/radiochoice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int iconExtent = 22;
constexpr int intervalWidth = 140;

} // namespace

SyncSettings::SyncSettings(QWidget *parent)
    : Card(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(space::half);
    addHead(column);
    column->addSpacing(space::unit);
    addSchedule(column);
    column->addSpacing(space::pageTop);
    addKeep(column);
    column->addStretch(1);
    column->addSpacing(space::betweenCards);
    addSwitch(column);
    setKeep(std::nullopt);
}

void SyncSettings::addHead(QVBoxLayout *column)
{
    auto *title = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("By itself"));
    auto *subtitle = new TextLabel(type::table, QFont::Normal, &Theme::text2, this);
    subtitle->setText(tr("Each new swim is here without a thought"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(subtitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::betweenCards);
    row->addWidget(new IconView(themeIcon(u"waiting"_s, IconTint::Accent), iconExtent, IconView::Ground::Round, this));
    row->addLayout(words, 1);
    column->addLayout(row);
}

void SyncSettings::addSchedule(QVBoxLayout *column)
{
    m_isOn = new QCheckBox(tr("Sync &by itself"), this);
    m_isOn->setObjectName(u"syncByItself"_s);
    m_every = new QComboBox(this);
    m_every->setObjectName(u"syncEvery"_s);
    m_every->setAccessibleName(tr("How often"));
    m_every->setMinimumSize(intervalWidth, space::fieldHeight);
    m_every->setFocusPolicy(Qt::StrongFocus);
    for (const int minutes : stravaIntervals)
        m_every->addItem(texts::everyInWords(std::chrono::minutes(minutes)), minutes);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::pageTop);
    row->addWidget(m_isOn);
    row->addWidget(m_every);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(new Paragraph(Paragraph::Tone::Caption,
        tr("While Lengthwise runs: at its start, when the computer wakes, and then as often as this. A tenth of the "
           "read budget stays free for what you ask for."),
        this));
    connect(m_isOn, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.syncsStrava = on;
        m_every->setEnabled(on);
        Q_EMIT preferencesChanged(m_preferences);
    });
    connect(m_every, &QComboBox::activated, this, [this] {
        m_preferences.stravaMinutes = m_every->currentData().toInt();
        Q_EMIT preferencesChanged(m_preferences);
    });
}

void SyncSettings::addKeep(QVBoxLayout *column)
{
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("How long Strava's data stays"));
    column->addWidget(title);
    m_sevenDays = addChoice(u"syncKeepSevenDays"_s, tr("&7 days"),
        tr("Strava's policy. A swim that came from Strava alone leaves this computer and its backups seven days after "
           "it was read."),
        column);
    m_untilDisconnected = addChoice(u"syncKeepConnected"_s, tr("&Until I disconnect"),
        tr("Longer than Strava's policy has it: your own decision, for your own swims. Swims with a file stay in "
           "either case."),
        column);
    m_ask = new AskCard(this);
    m_ask->setObjectName(u"syncKeepAsk"_s);
    column->addWidget(m_ask);
    connect(m_sevenDays, &QRadioButton::clicked, this, [this] { choose(StravaKeep::SevenDays); });
    connect(m_untilDisconnected, &QRadioButton::clicked, this, [this] { choose(StravaKeep::UntilDisconnected); });
    connect(m_ask, &AskCard::confirmed, this, [this] { Q_EMIT keepChosen(StravaKeep::SevenDays); });
    connect(m_ask, &AskCard::refused, this, [this] {
        setKeep(m_keep);
        m_untilDisconnected->setFocus(Qt::OtherFocusReason);
    });
}

QRadioButton *SyncSettings::addChoice(
    const QString &name, const QString &text, const QString &explanation, QVBoxLayout *column)
{
    auto *choice = new RadioChoice(text, this);
    choice->setObjectName(name);
    choice->setAccessibleDescription(explanation);
    auto *words = new Paragraph(Paragraph::Tone::Caption, explanation, this);
    words->setContentsMargins(RadioChoice::wordsFrom, 0, 0, 0);
    column->addWidget(choice);
    column->addWidget(words);
    return choice;
}

void SyncSettings::addSwitch(QVBoxLayout *column)
{
    m_isShown = new QCheckBox(tr("Sho&w Strava in Lengthwise"), this);
    m_isShown->setObjectName(u"syncShown"_s);
    column->addWidget(m_isShown);
    column->addWidget(new Paragraph(Paragraph::Tone::Caption,
        tr("Off: nothing here speaks of Strava, and nothing is synced. Edit › Settings › Strava brings it back."),
        this));
    connect(m_isShown, &QCheckBox::toggled, this, [this](bool shown) {
        m_preferences.showsStrava = shown;
        Q_EMIT preferencesChanged(m_preferences);
    });
}

void SyncSettings::choose(StravaKeep keep)
{
    if (keep == m_keep) {
        m_ask->hide();
        return;
    }
    if (keep == StravaKeep::UntilDisconnected) {
        m_ask->hide();
        Q_EMIT keepChosen(keep);
        return;
    }
    m_ask->ask(tr("Keep Strava's data for 7 days only?"),
        tr("Swims from Strava that were read longer ago and have no file go now, here and in backups. "
           "That cannot be undone."),
        tr("&Keep 7 Days"));
}

void SyncSettings::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    const QSignalBlocker on(m_isOn);
    const QSignalBlocker shown(m_isShown);
    m_isOn->setChecked(preferences.syncsStrava);
    m_isShown->setChecked(preferences.showsStrava);
    m_every->setEnabled(preferences.syncsStrava);
    m_every->setCurrentIndex(int(offeredInterval(preferences.stravaMinutes)));
}

void SyncSettings::setKeep(std::optional<StravaKeep> keep)
{
    if (keep != m_keep)
        m_ask->hide();
    m_keep = keep;
    for (QRadioButton *choice : {m_sevenDays, m_untilDisconnected})
        choice->setEnabled(keep.has_value());
    if (keep)
        (*keep == StravaKeep::SevenDays ? m_sevenDays : m_untilDisconnected)->setChecked(true);
}

void SyncSettings::focusSchedule()
{
    (m_isOn->isChecked() ? static_cast<QWidget *>(m_every) : m_isOn)->setFocus(Qt::OtherFocusReason);
}

} // namespace lengthwise
