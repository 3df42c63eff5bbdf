#include "ui/widgets/banner.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/themeicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

IconView *kindIcon(Banner::Kind kind, QWidget *parent)
{
    struct Look {
        QString icon;
        IconTint tint;
        QString name;
    };
    const Look look = kind == Banner::Kind::Error ? Look{u"error"_s, IconTint::Error, Banner::tr("Error")}
        : kind == Banner::Kind::Warning           ? Look{u"warning"_s, IconTint::Warn, Banner::tr("Warning")}
                                                  : Look{u"done"_s, IconTint::Accent, Banner::tr("Note")};
    auto *view = new IconView(themeIcon(look.icon, look.tint), 18, IconView::Ground::None, parent);
    view->setAccessibleName(look.name);
    return view;
}

QLabel *textLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : Card(parent)
    , m_kind(kind)
    , m_icon(kindIcon(kind, this))
    , m_sentence(textLine(u"bannerSentence"_s, this))
    , m_detailText(textLine(u"bannerDetails"_s, this))
    , m_link(new Button(Button::Role::Link, {}, this))
    , m_more(new Button(Button::Role::Link, tr("Details"), this))
    , m_close(new Button(Button::Role::Link, {}, this))
{
    m_more->setCheckable(true);
    m_more->setObjectName(u"bannerMore"_s);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIcon(themeIcon(u"close"_s, IconTint::Secondary));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_link->setObjectName(u"bannerLink"_s);
    m_link->hide();
    setClosable(kind != Kind::Warning);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 3, 6, 3);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_link, 0, 2);
    grid->addWidget(m_more, 0, 3);
    grid->addWidget(m_close, 0, 4);
    grid->addWidget(m_detailText, 1, 1, 1, 4);
    grid->setRowMinimumHeight(0, space::smallestTarget);
    grid->setColumnStretch(1, 1);
    m_detailText->setContentsMargins(0, 0, 0, 7);
    connect(m_link, &Button::clicked, this, &Banner::linkClicked);
    connect(m_more, &Button::toggled, this, &Banner::unfold);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    unfold(false);
}

void Banner::setMessage(const QString &sentence, const QStringList &details)
{
    m_details = details;
    m_sentence->setText(sentence);
    m_detailText->setText(details.join(u'\n'));
    m_more->setVisible(!details.isEmpty());
    m_more->setChecked(false);
    setAccessibleName(sentence);
    setAccessibleDescription(m_detailText->text());
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

bool Banner::isUnfolded() const
{
    return m_more->isChecked();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Banner::focusLink()
{
    m_link->setFocus(Qt::OtherFocusReason);
}

void Banner::unfold(bool unfolded)
{
    m_detailText->setVisible(unfolded && !m_details.isEmpty());
    m_more->setIcon(themeIcon(unfolded ? u"collapse"_s : u"expand"_s, IconTint::Accent));
    m_more->setAccessibleName(unfolded ? tr("Hide details") : tr("Show details"));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const QColor border = m_kind == Kind::Error ? faded(theme.error, 0.4)
        : m_kind == Kind::Warning               ? theme.warnBorder
                                                : faded(theme.accent, 0.4);
    const QColor ground = m_kind == Kind::Error ? theme.errorGround
        : m_kind == Kind::Warning               ? theme.warnGround
                                                : theme.accentSoft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(contentsRect()).adjusted(-0.5, -0.5, 0.5, 0.5), space::cardRadius, space::cardRadius);
}

} // namespace lengthwise
