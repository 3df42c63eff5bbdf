#pragma once

#include <QString>
#include <QStringList>

namespace lengthwise {

/// What was typed to search for, apart by what can find it.
struct TypedWords {
    QString match;          ///< FTS5's language: every word of three letters or more, quoted; all must occur
    QStringList shortWords; ///< of one or two letters, which the trigram index does not know
};

/// Nothing of the text is taken for FTS5's language. Pure.
TypedWords typedWords(QString text);

} // namespace lengthwise
