// askkeychain read|write|remove KEY [VALUE] asks the keychain in a process of its own and prints the number of the
// error's code and its detail, or "ok" and what was found. When its input ends before, it leaves like any program.
#include "core/secrets/keychain.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

using namespace lengthwise;

namespace {

template<class T>
void answer(const Result<T> &result)
{
    QString text = QStringLiteral("ok\n");
    if (!result)
        text = QStringLiteral("%1\n%2\n").arg(int(result.error().code)).arg(result.error().detail);
    else if constexpr (!std::is_void_v<T>)
        text += result->value_or(QStringLiteral("absent")) + QLatin1Char('\n');
    std::fputs(text.toUtf8().constData(), stdout);
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); // also before the loop began
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString &key = arguments.at(2);
    Keychain keychain;
    Cancellation never;
    if (arguments.at(1) == QLatin1String("read"))
        keychain.read(key, never).then(answer<std::optional<QString>>);
    else if (arguments.at(1) == QLatin1String("write"))
        keychain.write(key, arguments.at(3), never).then(answer<void>);
    else
        keychain.remove(key, never).then(answer<void>);
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return application.exec();
}
