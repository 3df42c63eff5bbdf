#include "ui/pages/compareswims.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/swimchip.h"
#include "ui/widgets/themeicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

CompareSwims::CompareSwims(SwimHighlight &highlight, QWidget *parent)
    : QWidget(parent)
    , m_highlight(highlight)
    , m_flow(new FlowLayout(space::unit))
    , m_add(new Button(Button::Role::Link, tr("&Add swim"), this))
{
    m_add->setObjectName(u"addSwim"_s);
    m_add->setIcon(themeIcon(u"plus"_s, IconTint::Accent));
    m_add->setMinimumHeight(38);
    connect(m_add, &Button::clicked, this, &CompareSwims::addRequested);
    m_flow->setContentsMargins(0, 0, 0, 0);
    setLayout(m_flow);
    m_flow->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

SwimChip *CompareSwims::makeChip()
{
    auto *chip = new SwimChip(this);
    chip->setObjectName(u"swimChip"_s);
    chip->setHighlight(&m_highlight);
    connect(chip, &SwimChip::opened, this, [this, chip] { Q_EMIT opened(chip->swim()); });
    connect(chip, &SwimChip::removed, this, [this, chip] { Q_EMIT removed(chip->swim()); });
    m_flow->removeWidget(m_add);
    m_flow->addWidget(chip);
    m_flow->addWidget(m_add); // stays the last
    setTabOrder(chip, m_add);
    return chip;
}

void CompareSwims::setSwims(const std::vector<ComparedSwimView> &swims)
{
    const auto focused = std::ranges::find_if(m_chips, [](const SwimChip *chip) { return chip->hasFocus(); });
    const bool hadFocus = focused != m_chips.end();
    const auto place = std::size_t(focused - m_chips.begin());
    while (m_chips.size() > swims.size()) {
        // Its own signal may be under way.
        m_flow->removeWidget(m_chips.back());
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    while (m_chips.size() < swims.size())
        m_chips.push_back(makeChip());
    for (std::size_t i = 0; i < swims.size(); ++i)
        m_chips[i]->setSwim(swims[i], i, swims.size());
    for (SwimChip *chip : m_chips)
        chip->show();
    m_flow->invalidate();
    updateGeometry();
    if (!hadFocus)
        return;
    if (m_chips.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_chips[std::min(place, m_chips.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void CompareSwims::setFull(const QString &reason)
{
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
}

} // namespace lengthwise
