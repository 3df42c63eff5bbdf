#include "core/store/typedwords.h"

namespace lengthwise {

namespace {

constexpr qsizetype indexedLetters = 3;

QString quoted(QString word)
{
    word.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + word + QLatin1Char('"');
}

} // namespace

TypedWords typedWords(QString text)
{
    TypedWords typed;
    QStringList indexed;
    text.replace(QChar::Null, QChar::Space); // it would end the text for SQLite
    for (const QString &word : text.simplified().split(QChar::Space, Qt::SkipEmptyParts)) {
        if (word.toUcs4().size() < indexedLetters)
            typed.shortWords.append(word);
        else
            indexed.append(quoted(word));
    }
    typed.match = indexed.join(QChar::Space);
    return typed;
}

} // namespace lengthwise
