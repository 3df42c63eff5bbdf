#include "ui/charts/fingerprint.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace lengthwise;

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two lengths at 6 px each on 20 px: half the speed is half the height, and 1 px stays free between them.
    void heightIsSpeedAndColourIsStroke()
    {
        const Theme &theme = Theme::lightTheme();
        const std::vector<FingerprintBar> bars{{0, 20, 1.2, Stroke::Freestyle}, {20, 60, 0.6, Stroke::Backstroke}};
        const QImage image = painted(bars);
        QCOMPARE(image.pixelColor(2, 1), theme.stroke(Stroke::Freestyle).fill);
        QCOMPARE(image.pixelColor(8, 9), QColor(Qt::white));
        QCOMPARE(image.pixelColor(8, 11), theme.stroke(Stroke::Backstroke).fill);
        QCOMPARE(image.pixelColor(5, 15), QColor(Qt::white));
        QCOMPARE(image.pixelColor(13, 15), QColor(Qt::white));
    }

    void nothingIsDrawnForNoLengthsOrNoSpeed()
    {
        const std::vector<FingerprintBar> still{{0, 20, 0, Stroke::Kick}};
        QCOMPARE(painted({}), painted(still));
    }

private:
    static QImage painted(const std::vector<FingerprintBar> &bars)
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintFingerprint(painter, {0, 0, 40, 20}, bars, {}, Theme::lightTheme());
        return image;
    }
};

QTEST_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
