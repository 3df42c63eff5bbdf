#include "ui/widgets/themeicon.h"

#include "ui/charts/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

/// The linker drops the resources of a static library unless somebody asks for them.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace lengthwise {

namespace {

QColor colourOf(IconTint tint)
{
    const Theme &theme = Theme::of(QGuiApplication::palette());
    switch (tint) {
    case IconTint::Text:
        break;
    case IconTint::Secondary:
        return theme.text2;
    case IconTint::Accent:
        return theme.accent;
    case IconTint::OnAccent:
        return theme.onAccent;
    case IconTint::Warn:
        return theme.warn;
    case IconTint::Error:
        return theme.error;
    }
    return theme.text;
}

class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QString name, IconTint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap image = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = colourOf(m_tint);
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.45F);
        const QString key = u"%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(colour.rgba());
        QPixmap image;
        if (QPixmapCache::find(key, &image))
            return image;
        image = drawn(size, colour);
        QPixmapCache::insert(key, image);
        return image;
    }

private:
    QPixmap drawn(const QSize &size, const QColor &colour) const
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer(u":/icons/%1.svg"_s.arg(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        return image;
    }

    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon themeIcon(const QString &name, IconTint tint)
{
    initIcons();
    return QIcon(new ThemeIconEngine(name, tint));
}

QIcon programIcon()
{
    initIcons();
    return QIcon(u":/icons/lengthwise.svg"_s);
}

} // namespace lengthwise
