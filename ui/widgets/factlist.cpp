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
            auto *caption = new Paragraph(Paragraph::Tone::Quiet, fact.caption, this);
            caption->setWordWrap(false);
            m_grid->addWidget(caption, row, 0);
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
    auto *value = findChild<Paragraph *>(u"fact-"_s + fact);
    const int row = int(std::ranges::find(m_facts, fact, &Fact::name) - m_facts.begin());
    m_grid->removeWidget(value);
    value->setWordWrap(false);
    value->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    static_cast<QLabel *>(m_grid->itemAtPosition(row, 0)->widget())->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::betweenCards);
    line->addWidget(value);
    line->addWidget(widget);
    line->addStretch();
    m_grid->addLayout(line, row, 1);
}

} // namespace lengthwise
