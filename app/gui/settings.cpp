#include "app/gui/settings.h"

using namespace Qt::StringLiterals;

namespace lengthwise {

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

Appearance Settings::appearance() const
{
    const QString stored = m_store.value(u"window/appearance"_s).toString();
    if (stored == u"light"_s)
        return Appearance::Light;
    return stored == u"dark"_s ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    const QString word = appearance == Appearance::Light ? u"light"_s
        : appearance == Appearance::Dark                 ? u"dark"_s
                                                         : u"system"_s;
    m_store.setValue(u"window/appearance"_s, word);
}

} // namespace lengthwise
