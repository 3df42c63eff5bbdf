#pragma once

#include <QLocale>
#include <QTranslator>

namespace lengthwise {

/// The language that the program speaks from now on, for as long as this object lives: the one of the given locale
/// where it is translated, else English (whose catalogue holds the plural forms only). One at a time; after the
/// application object, before anything is said. Numbers and dates follow QLocale, not this.
class Language final
{
public:
    explicit Language(const QLocale &locale = QLocale::system());
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_words;
    QTranslator m_toolkitWords; ///< Qt's own: file dialog, message boxes
};

} // namespace lengthwise
