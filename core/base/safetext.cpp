#include "core/base/safetext.h"

#include <QList>

namespace lengthwise {

namespace {

bool isLineOrControl(char32_t code)
{
    const auto category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

// Joiners are part of words and of emoji; other marks without a look of their own only deceive.
bool isInvisible(char32_t code)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    const auto category = QChar::category(code);
    return (category == QChar::Other_Format && code != nonJoiner && code != joiner)
        || category == QChar::Other_Surrogate;
}

} // namespace

QString safeText(const QString &foreign, qsizetype longest)
{
    QString plain;
    for (const char32_t code : foreign.left(longest).toUcs4()) {
        if (isLineOrControl(code))
            plain += u' ';
        else if (!isInvisible(code))
            plain += QString::fromUcs4(&code, 1);
    }
    return plain.simplified();
}

} // namespace lengthwise
