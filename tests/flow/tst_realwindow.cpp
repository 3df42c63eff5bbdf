#include "tests/support/projectfiles.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 400'000; // ms; a stuck program fails the test, a slow machine does not

QString sample(const char *name)
{
    return projectFile(QStringLiteral("resources/samples/")) + QLatin1String(name);
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

int takePictures(const QTemporaryDir &folder)
{
    return run(
        QStringLiteral(LENGTHWISE_GUI), {u"--screenshots"_s, folder.path()}, QProcessEnvironment::systemEnvironment());
}

/// The greatest difference of a colour's part, of 255; that and more where the sizes differ.
int difference(const QString &one, const QString &other)
{
    const QImage a = QImage(one).convertToFormat(QImage::Format_RGBA8888);
    const QImage b = QImage(other).convertToFormat(QImage::Format_RGBA8888);
    if (a.isNull() || a.size() != b.size())
        return 256;
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar *const lineA = a.constScanLine(y);
        const uchar *const lineB = b.constScanLine(y);
        for (int x = 0; x < 4 * a.width(); ++x)
            greatest = std::max(greatest, std::abs(int(lineA[x]) - int(lineB[x])));
    }
    return greatest;
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
        QCOMPARE(takePictures(first), 0);
        QCOMPARE(takePictures(second), 0);
        const QStringList pictures = QDir(first.path()).entryList({u"*.png"_s});
        QVERIFY(pictures.contains(u"swim-light.png"_s) && pictures.contains(u"swim-dark.png"_s));
        // Qt's outline of a letter of more than 64 px moves by 1/64 px with what was drawn before: by two edges of a
        // pixel, 2 x 255 / 64 of a colour.
        constexpr int outlineNoise = 8;
        for (const QString &picture : pictures)
            QVERIFY2(
                difference(first.filePath(picture), second.filePath(picture)) <= outlineNoise, qPrintable(picture));
    }
};

QTEST_GUILESS_MAIN(RealWindowTest)
#include "tst_realwindow.moc"
