#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "ui/viewmodels/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace {
using namespace lengthwise;
using namespace Qt::StringLiterals;

const QCommandLineOption jsonOption(u"json"_s);
const QCommandLineOption helpOption(QStringList{u"h"_s, u"help"_s});
const QCommandLineOption versionOption(QStringList{u"v"_s, u"version"_s});

QCommandLineOption optionOf(const cli::Option &option)
{
    QCommandLineOption parsed{QLatin1String(option.name)};
    if (option.value != nullptr)
        parsed.setValueName(QLatin1String(option.value));
    return parsed;
}

/// Knows the options of all commands, so that the command's word is found behind them.
const cli::Command *commandNamed(const QString &name)
{
    const auto all = cli::commands();
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const cli::Command *command) { return name == QLatin1String(command->name); });
    return found == all.end() ? nullptr : *found;
}

QStringList freeWords(const QStringList &arguments, bool &json)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption, helpOption, versionOption});
    QStringList known;
    for (const cli::Command *command : cli::commands()) {
        for (const cli::Option &option : command->options) {
            if (known.contains(QLatin1String(option.name)))
                continue;
            known << QLatin1String(option.name);
            parser.addOption(optionOf(option));
        }
    }
    parser.parse(arguments);
    json = parser.isSet(jsonOption);
    return parser.positionalArguments();
}

QString whatIsWrong(const cli::Request &request)
{
    const cli::Command &command = *request.command;
    if (request.words.size() < command.fewestWords)
        return cli::translated(QT_TRANSLATE_NOOP("Commands", "something is missing"));
    if (command.mostWords >= 0 && request.words.size() > command.mostWords)
        return cli::translated(QT_TRANSLATE_NOOP("Commands", "too much: \"%1\""))
            .arg(request.words.at(command.mostWords));
    constexpr int mostJobs = 64;
    const int jobs = request.value(cli::option::jobs).toInt();
    if (request.isSet(cli::option::jobs) && (jobs < 1 || jobs > mostJobs))
        return cli::translated(QT_TRANSLATE_NOOP("Commands", "--jobs takes a number from 1 to %1")).arg(mostJobs);
    return {};
}

cli::ExitCode run(const cli::Command &command, const QStringList &arguments, bool json)
{
    QCommandLineParser parser;
    parser.addOptions({jsonOption, helpOption, versionOption});
    for (const cli::Option &option : command.options)
        parser.addOption(optionOf(option));
    cli::Request request{.command = &command, .json = json};
    if (!parser.parse(arguments))
        return cli::misunderstood(request, parser.errorText());
    if (parser.isSet(helpOption))
        return cli::printed(cli::print(cli::usage(command)));
    request.words = parser.positionalArguments().mid(1);
    for (const cli::Option &option : command.options) {
        const auto name = QLatin1String(option.name);
        if (parser.isSet(name))
            request.options.insert(name, option.value ? parser.value(name) : QString());
    }
    const QString wrong = whatIsWrong(request);
    return wrong.isEmpty() ? command.run(request) : cli::misunderstood(request, wrong);
}

cli::ExitCode run(const QStringList &arguments)
{
    cli::Request request;
    const QStringList words = freeWords(arguments, request.json);
    if (const cli::Command *command = words.isEmpty() ? nullptr : commandNamed(words.first()))
        return run(*command, arguments, request.json);
    if (!words.isEmpty())
        return cli::misunderstood(
            request, cli::translated(QT_TRANSLATE_NOOP("Commands", "unknown command \"%1\"")).arg(words.first()));

    QCommandLineParser parser;
    parser.addOptions({jsonOption, helpOption, versionOption});
    if (!parser.parse(arguments))
        return cli::misunderstood(request, parser.errorText());
    if (parser.isSet(helpOption))
        return cli::printed(cli::print(cli::usage()));
    if (parser.isSet(versionOption))
        return cli::printed(
            cli::print(QStringLiteral("lengthwise-cli %1\n").arg(QCoreApplication::applicationVersion())));
    return cli::misunderstood(request, cli::translated(QT_TRANSLATE_NOOP("Commands", "no command given")));
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lengthwise-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LENGTHWISE_VERSION));
    const Language language;
    cli::keepClosedPipesQuiet();
    return run(QCoreApplication::arguments());
}
