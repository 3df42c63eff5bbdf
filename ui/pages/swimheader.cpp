#include "ui/pages/swimheader.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/themeicon.h"
#include "ui/widgets/titlefield.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

SwimHeader::SwimHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleField(this))
    , m_type(new Chip({}, this))
    , m_corrected(new TextLink(type::label, QFont::Medium, &Theme::accent, this))
    , m_subtitle(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
    , m_pool(new TextLink(type::table, QFont::Normal, &Theme::text, this))
    , m_source(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
    , m_quality(new TextLink(type::table, QFont::Normal, &Theme::text, this))
    , m_strava(new TextLink(type::table, QFont::DemiBold, &Theme::text, this))
    , m_previous(new Button(Button::Role::Secondary, {}, this))
    , m_next(new Button(Button::Role::Secondary, {}, this))
    , m_edit(new Button(Button::Role::Secondary, tr("Edit lengths"), this))
    , m_export(new Button(Button::Role::Secondary, tr("Export"), this))
{
    m_previous->setObjectName(u"previousSwim"_s);
    m_next->setObjectName(u"nextSwim"_s);
    m_title->label()->setObjectName(u"swimTitle"_s);
    m_type->setObjectName(u"swimType"_s);
    m_corrected->setObjectName(u"correctedChip"_s);
    m_subtitle->setObjectName(u"swimSubtitle"_s);
    m_pool->setObjectName(u"poolLink"_s);
    m_source->setObjectName(u"swimSource"_s);
    m_quality->setObjectName(u"dataQuality"_s);
    m_strava->setObjectName(u"viewOnStrava"_s);
    m_edit->setObjectName(u"editLengths"_s);
    m_export->setObjectName(u"exportSwim"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(makeTitleLine());
    words->addLayout(makeSubtitleLine());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addLayout(words, 1);
    row->addLayout(makeButtons());
    setOffers({});
    setExportable(false);
    m_previous->hide();
    m_next->hide();
    connect(m_quality, &TextLink::clicked, this, &SwimHeader::qualityRequested);
    connect(m_strava, &TextLink::clicked, this, &SwimHeader::stravaRequested);
    connect(m_title, &TitleField::edited, this, &SwimHeader::titleEdited);
    connect(m_corrected, &TextLink::clicked, this, &SwimHeader::comparisonRequested);
    connect(m_pool, &TextLink::clicked, this,
        [this] { Q_EMIT poolRequested(m_pool->mapToGlobal(QPoint(0, m_pool->height()))); });
    connect(m_edit, &Button::clicked, this, &SwimHeader::editingRequested);
    connect(m_export, &Button::clicked, this,
        [this] { Q_EMIT exportRequested(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
}

QHBoxLayout *SwimHeader::makeTitleLine()
{
    m_corrected->setPill(true);
    m_corrected->setToolTip(tr("Compares the swim with its recording"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, -3); // the line below is as high as the link's target, more than its words
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_type);
    line->addWidget(m_corrected);
    line->addStretch(1);
    return line;
}

QHBoxLayout *SwimHeader::makeSubtitleLine()
{
    m_quality->setToolTip(tr("Shows what was taken from it, and why"));
    m_pool->setToolTip(tr("Corrects the length of the pool"));
    m_strava->setText(u"View on Strava"_s); // Strava's own words, the same in every language
    m_strava->setUnderlined(true);
    m_strava->setToolTip(tr("Opens this swim's page at Strava in the browser"));
    m_strava->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_subtitle);
    line->addWidget(m_pool);
    line->addWidget(m_source);
    line->addWidget(m_quality);
    line->addWidget(m_strava);
    line->addStretch(1);
    return line;
}

QHBoxLayout *SwimHeader::makeButtons()
{
    m_edit->setIcon(themeIcon(u"edit"_s));
    m_edit->setCheckable(true);
    m_export->setIcon(themeIcon(u"export"_s));
    m_export->setOpensMenu(true);
    m_export->setAccessibleDescription(tr("Opens a menu"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    for (Button *button : {m_previous, m_next, m_edit, m_export})
        row->addWidget(button);
    return row;
}

void SwimHeader::setHeading(const SwimHeading &heading)
{
    m_heading = heading;
    m_title->setTitle(heading.own, heading.generated);
    m_type->setText(heading.type);
    m_type->setVisible(!heading.type.isEmpty());
    m_quality->setText(heading.quality);
    m_quality->updateGeometry();
    m_quality->setVisible(!heading.quality.isEmpty());
    showSubtitle();
}

void SwimHeader::showSubtitle()
{
    const QString dot = u" \u00b7"_s;
    const QString behind = m_heading.quality.isEmpty() ? QString() : dot;
    m_subtitle->setText(m_hasPoolLink ? m_heading.when + dot : m_heading.subtitle + behind);
    m_pool->setText(m_heading.water);
    m_pool->setAccessibleName(m_heading.water);
    m_pool->updateGeometry();
    m_pool->setVisible(m_hasPoolLink);
    m_source->setText(m_heading.source.isEmpty() ? behind : u"\u00b7 "_s + m_heading.source + behind);
    m_source->setVisible(m_hasPoolLink);
}

void SwimHeader::setOffers(const HeaderOffers &offers)
{
    const bool canChange = offers.fixed.isEmpty();
    m_hasPoolLink = canChange && offers.isPool;
    m_title->setEditable(canChange);
    const QString reason = canChange ? offers.lengthsFixed : offers.fixed;
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason.isEmpty() ? tr("Corrects what the watch mistook, length by length (Ctrl+E)") : reason);
    m_edit->setAccessibleDescription(m_edit->toolTip());
    m_corrected->setText(tr("Corrected \u00b7 %1").arg(offers.corrections));
    m_corrected->setAccessibleDescription(m_corrected->toolTip());
    m_corrected->updateGeometry();
    m_corrected->setVisible(offers.corrections > 0);
    showSubtitle();
}

void SwimHeader::setEditing(bool on)
{
    m_edit->setChecked(on);
}

void SwimHeader::setExportable(bool exportable)
{
    m_export->setVisible(exportable);
}

void SwimHeader::setStravaLink(bool shown)
{
    m_strava->setVisible(shown);
}

void SwimHeader::setActions(QAction *previous, QAction *next)
{
    m_previous->standFor(previous);
    m_next->standFor(next);
    const auto showWhereUseful = [this, previous, next] {
        const bool useful = previous->isEnabled() || next->isEnabled();
        m_previous->setVisible(useful);
        m_next->setVisible(useful);
    };
    connect(previous, &QAction::enabledChanged, this, showWhereUseful);
    connect(next, &QAction::enabledChanged, this, showWhereUseful);
    showWhereUseful();
}

} // namespace lengthwise
