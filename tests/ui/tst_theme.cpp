#include "ui/charts/theme.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThemeIsFoundAgainInItsOwnPalette()
    {
        QVERIFY(Theme::of(Theme::palette(Theme::darkTheme())).dark);
        QVERIFY(!Theme::of(Theme::palette(Theme::lightTheme())).dark);
    }

    void textIsReadableOnEveryGround()
    {
        for (const Theme *theme : {&Theme::lightTheme(), &Theme::darkTheme()}) {
            for (const QColor &ground : {theme->card, theme->window}) {
                for (const QColor &text : {theme->text, theme->text2, theme->text3, theme->accent, theme->error})
                    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + ground.name()));
            }
            QVERIFY(contrast(theme->text2, theme->accentSoft) >= 4.5);
            QVERIFY(contrast(theme->onAccent, theme->accent) >= 4.5);
        }
    }

    void everyStrokeStandsOutFromTheCard()
    {
        using enum Stroke;
        for (const Theme *theme : {&Theme::lightTheme(), &Theme::darkTheme()}) {
            for (const Stroke stroke : {Freestyle, Backstroke, Breaststroke, Butterfly, Drill, Kick, Unknown}) {
                const StrokeLook &look = theme->stroke(stroke);
                const QColor &outline = look.edge.isValid() ? look.edge : look.fill;
                QVERIFY2(contrast(outline, theme->card) >= 3, qPrintable(outline.name()));
            }
        }
    }

    void sizesFollowTheBaseFont()
    {
        QFont base;
        base.setPointSizeF(13);
        QCOMPARE(type::scaled(base, type::pageTitle).pointSizeF(), 22.0);
        base.setPointSizeF(26);
        QCOMPARE(type::scaled(base, type::tick).pointSizeF(), 21.0);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
