#include "ui/pages/swimmersettings.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/poollengths.h"
#include "ui/viewmodels/zones.h"
#include "ui/widgets/askcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr double lowestPercent = 30;
constexpr double highestPercent = 200;
/// After these, deleted swims can go for good.
constexpr std::array purgeDays{30, 90, 365};

/// What asks before it is taken comes last, so that the arrow keys reach the others without it.
enum class KeepEntry { AsConnected, UntilDisconnected, SevenDays };

// Entries of the usual pool: none, the usual pools in their order, another.
constexpr int noPool = 0;
constexpr int otherPool = int(usualPools.size()) + 1;

int entryOf(const std::optional<NamedPool> &pool)
{
    return pool ? int(usualPoolOf(*pool)) + 1 : noPool;
}

NamedPool poolOf(int entry)
{
    return usualPools[std::size_t(entry - 1)];
}

QStringList poolEntries()
{
    QStringList entries{SwimmerSettings::tr("None")};
    for (const field::PoolLength &pool : usualPools)
        entries << poolLengthWords(pool);
    return entries << SwimmerSettings::tr("Another…");
}

} // namespace

SwimmerSettings::SwimmerSettings(QWidget *parent)
    : SettingsPage(tr("Swimmer"),
        tr("Of the swimmer whose swims are shown. Each change can be undone, and travels with the library."), parent)
{
    m_units = addChoice(u"units"_s, tr("&Units of totals"), {tr("As the pools"), tr("Metres"), tr("Yards")},
        tr("Of distances over several swims. One swim always counts in the unit of its own pool."));
    m_pool = addChoice(u"pool"_s, tr("Usual &pool"), poolEntries(),
        tr("Offered first for recordings that do not say how long their pool was. It changes no swim by itself."));
    addWidget(makeOtherPool());
    m_count = addChoice(u"strokeCount"_s, tr("A &stroke is"), {tr("One arm"), tr("Both arms (cycle)")},
        tr("What your watch counts as one stroke: most watches count each arm. It holds for swims that have no mark of "
           "their own."));
    addRemovals();
    connect(m_units, &QComboBox::activated, this, [this](int index) {
        m_settings.units = index == 0 ? std::nullopt : std::optional(index == 1 ? PoolUnit::Metres : PoolUnit::Yards);
        tell();
    });
    connect(m_pool, &QComboBox::activated, this, &SwimmerSettings::choosePool);
    connect(m_count, &QComboBox::activated, this, [this](int index) {
        m_settings.isStrokeCycle = index == 1;
        tell();
    });
}

void SwimmerSettings::addRemovals()
{
    QStringList purges{tr("Never")};
    for (const int days : purgeDays)
        purges << tr("After %1 days").arg(days);
    m_purge = addChoice(u"purgeAfter"_s, tr("&Deleted swims go"), purges,
        tr("Until then a deleted swim can be brought back by Undo. After that its recordings are gone for good, here "
           "and in backups; the same file can be imported anew."));
    m_keep = addChoice(u"stravaKeep"_s, tr("Strava's data s&tays"),
        {tr("As chosen when connecting"), tr("Until I disconnect"), tr("7 days (Strava's policy)")},
        tr("After 7 days, a swim that came from Strava alone leaves this computer and its backups, "
           "and that cannot be undone. Swims that also have a file stay in either case."));
    connect(m_purge, &QComboBox::activated, this, [this](int index) {
        if (index > int(purgeDays.size()))
            return; // what is set already
        m_settings.purgeAfterDays = index == 0 ? std::nullopt : std::optional(purgeDays[std::size_t(index - 1)]);
        tell();
    });
    m_askKeep = new AskCard(this);
    m_askKeep->setObjectName(u"stravaKeepAsk"_s);
    addWidget(m_askKeep);
    connect(m_keep, &QComboBox::activated, this, &SwimmerSettings::chooseKeep);
    connect(m_askKeep, &AskCard::confirmed, this, [this] { keepStrava(StravaKeep::SevenDays); });
    connect(m_askKeep, &AskCard::refused, this, [this] {
        showKeep();
        m_keep->setFocus(Qt::OtherFocusReason);
    });
}

void SwimmerSettings::chooseKeep(int index)
{
    m_askKeep->hide();
    const bool isSevenDays = index == int(KeepEntry::SevenDays);
    if (isSevenDays && m_settings.stravaKeep != StravaKeep::SevenDays)
        m_askKeep->ask(tr("Keep Strava's data for 7 days only?"),
            tr("Swims from Strava that were read longer ago and have no file go now, here and in backups. "
               "That cannot be undone."),
            tr("&Keep 7 Days"));
    else if (!isSevenDays)
        keepStrava(index == int(KeepEntry::AsConnected) ? std::nullopt : std::optional(StravaKeep::UntilDisconnected));
}

void SwimmerSettings::keepStrava(std::optional<StravaKeep> keep)
{
    m_settings.stravaKeep = keep;
    tell();
}

void SwimmerSettings::showKeep()
{
    const auto &keep = m_settings.stravaKeep;
    m_keep->setCurrentIndex(int(!keep        ? KeepEntry::AsConnected
            : *keep == StravaKeep::SevenDays ? KeepEntry::SevenDays
                                             : KeepEntry::UntilDisconnected));
}

QWidget *SwimmerSettings::makeOtherPool()
{
    m_otherPool = new QWidget(this);
    m_poolLength = new QDoubleSpinBox(m_otherPool);
    m_poolLength->setObjectName(u"poolLength"_s);
    m_poolLength->setRange(1, 1000);
    m_poolLength->setDecimals(2);
    m_poolLength->setValue(usualPools.front().length);
    m_poolLength->setMinimumHeight(space::fieldHeight);
    m_poolLength->setKeyboardTracking(false);
    leaveToKeyboard(m_poolLength);
    m_poolLength->setAccessibleName(tr("Length of the usual pool"));
    m_poolUnit = new QComboBox(m_otherPool);
    m_poolUnit->setObjectName(u"poolUnit"_s);
    m_poolUnit->addItems({display::unitName(PoolUnit::Metres), display::unitName(PoolUnit::Yards)});
    m_poolUnit->setMinimumHeight(space::fieldHeight);
    leaveToKeyboard(m_poolUnit);
    m_poolUnit->setAccessibleName(tr("Unit of the usual pool"));
    auto *label = new QLabel(tr("The usual pool is"), m_otherPool);
    auto *line = new QHBoxLayout(m_otherPool);
    line->setContentsMargins(0, 0, 0, space::pageTop);
    line->addWidget(label);
    line->addWidget(m_poolLength);
    line->addWidget(m_poolUnit);
    line->addStretch();
    m_otherPool->hide();
    const auto take = [this] {
        m_settings.pool = NamedPool{m_poolLength->value(), PoolUnit(m_poolUnit->currentIndex())};
        tell();
    };
    connect(m_poolLength, &QDoubleSpinBox::valueChanged, this, take);
    connect(m_poolUnit, &QComboBox::activated, this, take);
    return m_otherPool;
}

void SwimmerSettings::choosePool(int index)
{
    m_otherPool->setVisible(index == otherPool);
    if (index == otherPool) {
        m_poolLength->setFocus();
        m_poolLength->selectAll();
        return;
    }
    m_settings.pool = index == noPool ? std::nullopt : std::optional(poolOf(index));
    tell();
}

void SwimmerSettings::setSettings(const AthleteSettings &settings)
{
    m_settings = settings;
    m_units->setCurrentIndex(!settings.units ? 0 : *settings.units == PoolUnit::Metres ? 1 : 2);
    m_count->setCurrentIndex(settings.isStrokeCycle ? 1 : 0);
    if (m_askKeep->isHidden())
        showKeep();
    showPurge();
    const bool isTyping = m_pool->currentIndex() == otherPool && m_otherPool->isAncestorOf(focusWidget());
    if (!isTyping)
        m_pool->setCurrentIndex(entryOf(settings.pool));
    m_otherPool->setVisible(m_pool->currentIndex() == otherPool);
    if (settings.pool && entryOf(settings.pool) == otherPool) {
        const QSignalBlocker blocker(m_poolLength);
        m_poolLength->setValue(settings.pool->length);
        m_poolUnit->setCurrentIndex(int(settings.pool->unit));
    }
}

void SwimmerSettings::showPurge()
{
    constexpr int usual = int(purgeDays.size()) + 1; // never, and these
    while (m_purge->count() > usual)
        m_purge->removeItem(usual);
    const auto days = m_settings.purgeAfterDays;
    const auto found = days ? std::ranges::find(purgeDays, *days) : purgeDays.end();
    if (days && found == purgeDays.end()) // set elsewhere
        m_purge->addItem(tr("After %1 days").arg(*days));
    m_purge->setCurrentIndex(!days ? 0 : int(found - purgeDays.begin()) + 1);
}

void SwimmerSettings::tell()
{
    Q_EMIT changed(m_settings);
}

ZoneSettings::ZoneSettings(QWidget *parent)
    : SettingsPage(tr("Pace zones"),
        tr("Where one zone ends and the next begins, as a share of your critical swim speed: 100 % is the speed you "
           "can "
           "just keep up. Time in zones of all swims follows at once."),
        parent)
    , m_fault(new TextLabel(type::body, QFont::Normal, &Theme::error, this))
    , m_usual(new Button(Button::Role::Secondary, tr("Back to the &Usual Limits"), this))
{
    m_fault->setObjectName(u"zoneFault"_s);
    m_usual->setObjectName(u"usualZones"_s);
    addWidget(makeLimits());
    addWidget(m_fault);
    addGap();
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_usual);
    line->addStretch();
    addControl(row,
        tr("85, 94, 98, 102 and 109 %. Heart-rate zones follow from the maximum heart rate in the athlete's profile."));
    connect(m_usual, &Button::clicked, this, &ZoneSettings::goBack);
    setSettings({});
}

QWidget *ZoneSettings::makeLimits()
{
    auto *block = new QWidget(this);
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::pageSide);
    grid->setVerticalSpacing(space::unit);
    for (std::size_t zone = 0; zone < m_limits.size(); ++zone) {
        auto *limit = new QDoubleSpinBox(block);
        limit->setObjectName(u"zoneLimit%1"_s.arg(zone));
        limit->setRange(lowestPercent, highestPercent);
        limit->setDecimals(1);
        limit->setSuffix(QChar(QChar::Nbsp) + u"%"_s);
        limit->setMinimumHeight(space::fieldHeight);
        limit->setKeyboardTracking(false);
        leaveToKeyboard(limit);
        limit->setAccessibleName(tr("Upper limit of %1").arg(paceZoneName(zone)));
        connect(limit, &QDoubleSpinBox::valueChanged, this, &ZoneSettings::take);
        m_limits[zone] = limit;
        const int row = int(zone);
        grid->addWidget(new QLabel(paceZoneName(zone), block), row, 0);
        grid->addWidget(new QLabel(tr("up to"), block), row, 1);
        grid->addWidget(limit, row, 2);
    }
    const int last = int(m_limits.size());
    grid->addWidget(new QLabel(paceZoneName(m_limits.size()), block), last, 0);
    grid->addWidget(new QLabel(tr("all that is faster"), block), last, 1, 1, 2);
    grid->setColumnStretch(3, 1);
    return block;
}

void ZoneSettings::setSettings(const AthleteSettings &settings)
{
    m_settings = settings;
    fill(settings.paceBorders.value_or(usualPaceBorders()));
    m_usual->setEnabled(settings.paceBorders.has_value());
}

void ZoneSettings::fill(const PaceBorders &borders)
{
    for (std::size_t zone = 0; zone < m_limits.size(); ++zone) {
        const QSignalBlocker blocker(m_limits[zone]);
        m_limits[zone]->setValue(100 * borders[zone]);
    }
    m_fault->hide();
}

void ZoneSettings::take()
{
    PaceBorders borders{};
    std::ranges::transform(m_limits, borders.begin(), [](const auto *limit) { return limit->value() / 100; });
    const auto fault = std::ranges::adjacent_find(borders, std::ranges::greater_equal());
    m_usual->setEnabled(true);
    m_fault->setVisible(fault != borders.end());
    if (fault != borders.end()) {
        const auto zone = std::size_t(fault - borders.begin());
        m_fault->setText(tr("%1 must end above %2. Not stored yet.").arg(paceZoneName(zone + 1), paceZoneName(zone)));
        return;
    }
    m_settings.paceBorders = borders;
    Q_EMIT changed(m_settings);
}

void ZoneSettings::goBack()
{
    m_settings.paceBorders.reset();
    setSettings(m_settings);
    Q_EMIT changed(m_settings);
}

} // namespace lengthwise
