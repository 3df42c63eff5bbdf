#include "ui/viewmodels/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

/// The linker drops the resources of a static library unless somebody asks for them.
static void initCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace lengthwise {

Language::Language(const QLocale &locale)
{
    initCatalogues();
    const QString folder = QStringLiteral(":/translations");
    const bool isSpoken = m_words.load(locale, QStringLiteral("lengthwise"), QStringLiteral("_"), folder);
    if (!isSpoken && !m_words.load(QStringLiteral("lengthwise_en"), folder))
        return;
    const bool toolkitToo = isSpoken
        && m_toolkitWords.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (toolkitToo)
        QCoreApplication::installTranslator(&m_toolkitWords);
    QCoreApplication::installTranslator(&m_words);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_toolkitWords);
}

} // namespace lengthwise
