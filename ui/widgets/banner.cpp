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
    const bool isError = kind == Banner::Kind::Error;
    const QIcon icon = themeIcon(isError ? u"error"_s : u"warning"_s, isError ? IconTint::Error : IconTint::Warn);
    auto *view = new IconView(icon, 18, IconView::Ground::None, parent);
    view->setAccessibleName(isError ? Banner::tr("Error") : Banner::tr("Warning"));
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
    , m_more(new Button(Button::Role::Link, tr("Details"), this))
    , m_close(new Button(Button::Role::Link, {}, this))
{
    m_more->setCheckable(true);
    m_more->setObjectName(u"bannerMore"_s);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIcon(themeIcon(u"close"_s, IconTint::Secondary));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    setClosable(kind == Kind::Error);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 3, 6, 3);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_more, 0, 2);
    grid->addWidget(m_close, 0, 3);
    grid->addWidget(m_detailText, 1, 1, 1, 3);
    grid->setRowMinimumHeight(0, space::smallestTarget);
    grid->setColumnStretch(1, 1);
    m_detailText->setContentsMargins(0, 0, 0, 7);
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

void Banner::unfold(bool unfolded)
{
    m_detailText->setVisible(unfolded && !m_details.isEmpty());
    m_more->setIcon(themeIcon(unfolded ? u"collapse"_s : u"expand"_s, IconTint::Accent));
    m_more->setAccessibleName(unfolded ? tr("Hide details") : tr("Show details"));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const bool isError = m_kind == Kind::Error;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isError ? faded(theme.error, 0.4) : theme.warnBorder, 1));
    painter.setBrush(isError ? theme.errorGround : theme.warnGround);
    painter.drawRoundedRect(
        QRectF(contentsRect()).adjusted(-0.5, -0.5, 0.5, 0.5), space::cardRadius, space::cardRadius);
}

} // namespace lengthwise
