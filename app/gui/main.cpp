#include "app/gui/application.h"
#include "app/gui/screenshots.h"
#include "app/gui/settings.h"
#include "ui/viewmodels/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

/// Qt would abort the process when no display can be opened; say what is missing instead.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// What can be answered without a window: --help and --version must work on a machine without a display.
bool wantsWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v")
            return false;
    }
    return true;
}

/// Leaves the program when the window has painted itself for the first time.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

struct Options {
    QCommandLineParser parser;
    QCommandLineOption screenshots{u"screenshots"_s,
        QCoreApplication::translate("main", "Write pictures of the program's own pages to <folder> and leave."),
        u"folder"_s};
    QCommandLineOption library{u"library"_s,
        QCoreApplication::translate("main", "Show the library in <folder> instead of the one of the settings."),
        u"folder"_s};
    QCommandLineOption firstPaint{u"exit-after-first-paint"_s,
        QCoreApplication::translate("main", "Leave when the window has painted itself once; for measuring the start.")};

    Options()
    {
        parser.setApplicationDescription(
            QCoreApplication::translate("main", "See what every length of a swim tells you."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({library, screenshots, firstPaint});
        parser.addPositionalArgument(u"FILE"_s,
            QCoreApplication::translate("main", "Swims to import: FIT or CSV, folders of them, or a ZIP."),
            u"[FILE...]"_s);
    }
};

void nameProgram()
{
    QCoreApplication::setApplicationName(u"lengthwise"_s);
    QCoreApplication::setOrganizationName(u"lengthwise"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LENGTHWISE_VERSION));
}

QLocale chosenLocale()
{
    return spokenLocale(Settings().preferences().language);
}

int answerWithoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Language language(chosenLocale());
    Options().parser.process(application);
    return 0;
}

int run(const Options &options)
{
    const bool measured = options.parser.isSet(options.firstPaint);
    const auto memory = measured ? Application::Memory::Forgets : Application::Memory::Remembers;
    Application lengthwise(memory, options.parser.value(options.library));
    FirstPaint firstPaint;
    if (measured)
        lengthwise.window().centralWidget()->installEventFilter(&firstPaint);
    lengthwise.window().show();
    if (const QStringList files = options.parser.positionalArguments(); !files.isEmpty())
        lengthwise.window().dialogs().import(files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (!wantsWindow(argc, argv))
        return answerWithoutWindow(argc, argv);
    if (!hasDisplay()) {
        std::fputs("lengthwise: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
                   "lengthwise-cli shows a swim in the terminal.\n",
            stderr);
        return 1;
    }
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Lengthwise"_s);
    QGuiApplication::setDesktopFileName(u"org.lengthwise.Lengthwise"_s);
    std::optional<Language> language(std::in_place, chosenLocale());
    Options options;
    options.parser.process(application);
    if (!options.parser.isSet(options.screenshots))
        return run(options);
    language.emplace(QLocale(QLocale::English)); // pictures are the same on every machine
    return writeScreenshots(options.parser.value(options.screenshots));
}
