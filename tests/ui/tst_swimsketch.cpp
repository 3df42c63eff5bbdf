#include "ui/charts/swimsketch.h"
#include "ui/charts/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace lengthwise;

class TestSwimSketch : public QObject
{
    Q_OBJECT

    static QImage painted(const std::vector<FingerprintBar> &bars)
    {
        QImage image(100, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSwimBars(painter, {0, 0, 100, 20}, bars, true, Theme::lightTheme());
        return image;
    }

private Q_SLOTS:
    /// 100 s on 100 px: half the speed is half the height, and the rest from 40 to 60 s is free.
    void heightIsSpeedAndRestsAreGaps()
    {
        const Theme &theme = Theme::lightTheme();
        const QImage image = painted({{0, 40, 1.2, Stroke::Freestyle}, {60, 100, 0.6, Stroke::Backstroke}});
        QCOMPARE(image.pixelColor(20, 1), theme.stroke(Stroke::Freestyle).fill);
        QCOMPARE(image.pixelColor(50, 18), QColor(Qt::white));
        QCOMPARE(image.pixelColor(80, 9), QColor(Qt::white));
        QCOMPARE(image.pixelColor(80, 11), theme.stroke(Stroke::Backstroke).fill);
    }

    /// Six hours on 100 px: 3 s of rest are far less than a pixel, which stays free all the same.
    void evenTheShortestRestIsSeen()
    {
        const QImage image = painted({{0, 10800, 1, Stroke::Freestyle}, {10803, 21600, 1, Stroke::Freestyle}});
        int free = 0;
        for (int x = 0; x < image.width(); ++x)
            free += image.pixelColor(x, 15) == QColor(Qt::white);
        QCOMPARE(free, 1 + 1); // and one behind the last length
    }

    void nothingIsDrawnForNoLengthsOrNoSpeed() { QCOMPARE(painted({}), painted({{0, 20, 0, Stroke::Kick}})); }

    void setsAreSpoken()
    {
        SwimSketch sketch;
        sketch.setSwim({{0, 40, 1.2, Stroke::Freestyle}},
            {{1, QStringLiteral("400 Fr"), {}, 0, 40}, {2, QStringLiteral("4 x 50"), {}, 40, 60}});
        QCOMPARE(sketch.accessibleDescription(), QStringLiteral("1: 400 Fr, 2: 4 x 50"));
    }
};

QTEST_MAIN(TestSwimSketch)
#include "tst_swimsketch.moc"
