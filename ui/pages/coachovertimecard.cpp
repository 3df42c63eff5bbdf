#include "ui/pages/coachovertimecard.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

CoachOverTimeCard::CoachOverTimeCard(QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"coachOverTime"_s);
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("Coach"));
    title->setMinimumHeight(space::smallestTarget);
    m_column->setContentsMargins(space::cardPadding, space::unit, space::cardPadding, space::aboveChart);
    m_column->setSpacing(space::half);
    m_column->addWidget(title);
    setParts({});
}

void CoachOverTimeCard::setParts(const std::vector<CoachPart> &parts)
{
    delete m_parts;
    m_parts = new QWidget(this);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    for (const CoachPart &part : parts)
        addPart(part);
    if (parts.empty())
        column->addWidget(new Paragraph(Paragraph::Tone::Quiet,
            tr("The coach needs a few graded swims within four weeks to say something about them."), m_parts));
    column->addStretch(1);
    m_column->addWidget(m_parts, 1);
    m_parts->show();
}

void CoachOverTimeCard::addPart(const CoachPart &part)
{
    if (part.isWarning) {
        auto *warning = new Banner(Banner::Kind::Warning, m_parts);
        warning->setObjectName(u"coachWarning"_s);
        warning->setMessage(part.text);
        warning->setClosable(false);
        m_parts->layout()->addWidget(warning);
        return;
    }
    auto *heading = new TextLabel(type::label, QFont::DemiBold, &Theme::text2, m_parts);
    heading->setText(part.heading);
    auto *words = new Paragraph(Paragraph::Tone::Body, part.text, m_parts);
    m_parts->layout()->addWidget(heading);
    m_parts->layout()->addWidget(words);
    static_cast<QVBoxLayout *>(m_parts->layout())->addSpacing(space::half);
}

} // namespace lengthwise
