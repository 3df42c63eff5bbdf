#include "ui/widgets/factlist.h"

#include "ui/charts/theme.h"
#include "ui/widgets/paragraph.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr int captionWidth = 136;
} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::unit);
    m_grid->setVerticalSpacing(space::unit);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<Fact> &facts)
{
    const auto isSame = [](const Fact &one, const Fact &other) {
        return one.name == other.name && one.caption == other.caption;
    };
    if (!std::ranges::equal(facts, m_facts, isSame)) {
        qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
        for (int row = 0; row < int(facts.size()); ++row) {
            const Fact &fact = facts[std::size_t(row)];
            auto *value = new Paragraph(Paragraph::Tone::Body, {}, this);
            value->setObjectName(u"fact-"_s + fact.name);
            m_grid->addWidget(new Paragraph(Paragraph::Tone::Quiet, fact.caption, this), row, 0);
            m_grid->addWidget(value, row, 1);
        }
    }
    m_facts = facts;
    for (const Fact &fact : m_facts) {
        auto *value = findChild<Paragraph *>(u"fact-"_s + fact.name);
        value->setText(fact.value);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.caption, fact.value));
    }
}

void FactList::addBehind(const QString &fact, QWidget *widget)
{
    const auto found = std::ranges::find(m_facts, fact, &Fact::name);
    m_grid->addWidget(widget, int(found - m_facts.begin()), 2);
}

} // namespace lengthwise
