#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a stuck program fails the test, a slow machine does not

QString sample(const char *name)
{
    return QStringLiteral(LENGTHWISE_SOURCE_DIR "/resources/samples/") + QLatin1String(name);
}

/// Runs to its end; the exit code, or -1 where it did not start, hung or crashed.
int run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The real program as a process: in a window of an X server, without any display, and making its own pictures.
class RealWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itPaintsInARealWindow()
    {
        const QString xvfb = QStandardPaths::findExecutable(u"xvfb-run"_s);
        if (xvfb.isEmpty())
            QSKIP("xvfb-run is not installed: no X server to open a window on");
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        QCOMPARE(run(xvfb,
                     {u"-a"_s, QStringLiteral(LENGTHWISE_GUI), u"--exit-after-first-paint"_s,
                         sample("threshold-10x100.fit")},
                     environment),
            0);
    }

    void withoutADisplayItSaysSo()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QLatin1String(name));
        QCOMPARE(run(QStringLiteral(LENGTHWISE_GUI), {}, environment), 1);
    }

    void itsPicturesAreTheSameEveryTime()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        const auto environment = QProcessEnvironment::systemEnvironment();
        QCOMPARE(run(QStringLiteral(LENGTHWISE_GUI), {u"--screenshots"_s, first.path()}, environment), 0);
        QCOMPARE(run(QStringLiteral(LENGTHWISE_GUI), {u"--screenshots"_s, second.path()}, environment), 0);
        const QStringList pictures = QDir(first.path()).entryList({u"*.png"_s});
        QVERIFY(pictures.contains(u"swim-light.png"_s) && pictures.contains(u"swim-dark.png"_s));
        for (const QString &picture : pictures)
            QVERIFY2(contentOf(first.filePath(picture)) == contentOf(second.filePath(picture)), qPrintable(picture));
    }
};

QTEST_GUILESS_MAIN(RealWindowTest)
#include "tst_realwindow.moc"
