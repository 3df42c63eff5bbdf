#pragma once

#include <QIcon>

namespace lengthwise {

/// Which of the theme's colours an icon takes.
enum class IconTint { Text, Secondary, Accent, OnAccent, Warn, Error };

/// A line icon of resources/icons, coloured by the application's palette whenever it is painted: it needs no change
/// when light turns to dark. name without folder and ending: "swim". GUI thread.
QIcon themeIcon(const QString &name, IconTint tint = IconTint::Text);

/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace lengthwise
