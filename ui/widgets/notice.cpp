#include "ui/widgets/notice.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

Notice::Notice(QWidget *parent)
    : Card(parent)
    , m_sentence(new QLabel(this))
    , m_row(new FlowLayout(space::unit))
{
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, 7, 10, 5);
    column->setSpacing(0);
    column->addWidget(m_sentence);
    column->addLayout(m_row);
}

void Notice::setMessage(const QString &sentence, const QStringList &links)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    for (Button *link : m_links)
        delete link;
    m_links.clear();
    for (const QString &words : links) {
        auto *link = new Button(Button::Role::Link, words, this);
        link->setObjectName(u"noticeLink%1"_s.arg(m_links.size()));
        connect(link, &Button::clicked, this, [this, place = int(m_links.size())] { Q_EMIT linkChosen(place); });
        m_row->addWidget(link);
        link->show();
        m_links.push_back(link);
    }
    updateGeometry();
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::setLinksEnabled(bool enabled, const QString &reason)
{
    for (Button *link : m_links) {
        link->setEnabled(enabled);
        link->setToolTip(reason);
    }
}

void Notice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.hover());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius, space::cardRadius);
}

} // namespace lengthwise
