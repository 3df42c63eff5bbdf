#include "app/cli/command.h"
#include "app/cli/output.h"
#include "ui/viewmodels/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {
using namespace lengthwise;

QString translated(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

QString usage()
{
    QString text = translated(QT_TRANSLATE_NOOP("Commands",
        "Usage: lengthwise-cli COMMAND [--json] FILE...\n"
        "\n"
        "Reads the swims in files that a watch wrote (FIT, CSV).\n"
        "\n"
        "Commands:\n"));
    for (const cli::Command &command : cli::commands())
        text += QStringLiteral("  %1 %2\n").arg(QString::fromUtf8(command.name), -12).arg(translated(command.summary));
    return text
        + translated(QT_TRANSLATE_NOOP("Commands",
            "\n"
            "Options:\n"
            "  --json        Print one JSON document (\"schema\": 1) instead of a page\n"
            "  -h, --help    Print this help\n"
            "  -v, --version Print the version\n"
            "\n"
            "Ends with 0 when all files were read, 1 when one failed or held no swim,\n"
            "2 when the command was not understood.\n"));
}

cli::ExitCode misunderstood(const QString &reason)
{
    cli::complain(reason);
    const QByteArray text = usage().toUtf8();
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
    return cli::WrongUsage;
}

cli::ExitCode printed(const QString &text)
{
    return cli::print(text) ? cli::AllDone : cli::SomeFailed;
}

cli::ExitCode run(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    parser.addOptions({json, help, version});
    if (!parser.parse(arguments))
        return misunderstood(parser.errorText());
    if (parser.isSet(help))
        return printed(usage());
    if (parser.isSet(version))
        return printed(QStringLiteral("lengthwise-cli %1\n").arg(QCoreApplication::applicationVersion()));

    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return misunderstood(translated(QT_TRANSLATE_NOOP("Commands", "no command given")));
    const auto all = cli::commands();
    const auto command = std::find_if(all.begin(), all.end(),
        [&words](const cli::Command &candidate) { return words.first() == QLatin1String(candidate.name); });
    if (command == all.end())
        return misunderstood(translated(QT_TRANSLATE_NOOP("Commands", "unknown command \"%1\"")).arg(words.first()));
    if (words.size() < 2)
        return misunderstood(translated(QT_TRANSLATE_NOOP("Commands", "no file given")));
    return command->run({.files = words.mid(1), .json = parser.isSet(json)});
}
} // namespace

int main(int argc, char *argv[])
{
    using namespace lengthwise;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lengthwise-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LENGTHWISE_VERSION));
    const Language language;
    cli::keepClosedPipesQuiet();
    return run(QCoreApplication::arguments());
}
