#include "app/cli/usage.h"

#include <QCoreApplication>

#include <vector>

namespace lengthwise::cli {

namespace {
constexpr int nameWidth = 10;
constexpr int optionWidth = 16;

constexpr Option jsonOption{
    "json", nullptr, QT_TRANSLATE_NOOP("Commands", "Print one JSON document (\"schema\": 1) instead of a page")};
constexpr Option helpOption{"help", nullptr, QT_TRANSLATE_NOOP("Commands", "Print this help")};

QString optionLine(const Option &option)
{
    QString name = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value != nullptr)
        name += u' ' + translated(option.value);
    // A long name has a line of its own.
    const QString gap = name.size() > optionWidth ? u'\n' + QString(optionWidth + 3, u' ') : QStringLiteral(" ");
    return QStringLiteral("  %1%2%3\n").arg(name, -optionWidth).arg(gap, translated(option.summary));
}
} // namespace

QString translated(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

QString usageLine(const Command &command)
{
    QString line = translated(QT_TRANSLATE_NOOP("Commands", "Usage: lengthwise-cli %1 [OPTION...] %2"))
                       .arg(QLatin1String(command.name), command.words ? translated(command.words) : QString());
    return line.trimmed() + u'\n';
}

QString usage()
{
    QString text = translated(QT_TRANSLATE_NOOP("Commands",
        "Usage: lengthwise-cli COMMAND [OPTION...] ...\n"
        "\n"
        "Reads the swims in files that a watch wrote (FIT, CSV) and keeps them in a library.\n"
        "\n"
        "Commands:\n"));
    for (const Command *command : commands())
        text +=
            QStringLiteral("  %1 %2\n").arg(QLatin1String(command->name), -nameWidth).arg(translated(command->summary));
    return text
        + translated(QT_TRANSLATE_NOOP("Commands",
            "\n"
            "Options:\n"
            "  --json         Print one JSON document (\"schema\": 1) instead of a page\n"
            "  --library DIR  The library's folder (else the user's own)\n"
            "  --athlete NAME Whose swims (else the chosen athlete's)\n"
            "  -h, --help     Print this help, after a command its own\n"
            "  -v, --version  Print the version\n"
            "\n"
            "Ends with 0 when all was done, 1 when something failed or held no swim,\n"
            "2 when the command was not understood.\n"));
}

QString usage(const Command &command)
{
    QString text = usageLine(command) + u'\n' + translated(command.summary) + QStringLiteral(".\n");
    if (command.explanation != nullptr)
        text += u'\n' + translated(command.explanation);
    text += u'\n' + translated(QT_TRANSLATE_NOOP("Commands", "Options:")) + u'\n';
    for (const Option &option : command.options)
        text += optionLine(option);
    return text + optionLine(jsonOption) + optionLine(helpOption);
}

} // namespace lengthwise::cli
