#include "tests/layering/layering.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

class LayeringTest final : public QObject
{
    Q_OBJECT

private:
    /// The offences of a tree with one file in it.
    static QStringList offencesOf(const QString &path, const QByteArray &text)
    {
        QTemporaryDir tree;
        const QString full = tree.filePath(path);
        QDir().mkpath(full.section(u'/', 0, -2));
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly))
            return {u"could not write"_s};
        file.write(text);
        file.close();
        return layeringOffences(tree.path());
    }

private Q_SLOTS:
    void theProjectKeepsItsArrows()
    {
        const QStringList offences = layeringOffences(projectFolder());
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }

    void theProjectIsReallyRead() { QVERIFY(QFile::exists(projectFolder() + u"/core/model/workout.h"_s)); }

    void anArrowUpwardsIsAnOffence()
    {
        QCOMPARE(offencesOf(u"core/model/pool.h"_s, "#pragma once\n#include \"core/decode/decoder.h\"\n"),
            QStringList{u"core/model/pool.h:2: core/model may not include core/decode"_s});
    }

    void decodeDoesNotKnowAnalysis()
    {
        QCOMPARE(offencesOf(u"core/decode/fit.cpp"_s, "#include \"core/analysis/sets.h\"\n").size(), 1);
    }

    void aChartDoesNotKnowTheReport()
    {
        QCOMPARE(offencesOf(u"ui/charts/chart.cpp"_s, "#  include \"core/report/workoutreport.h\"\n").size(), 1);
    }

    void coreUsesNoWindow()
    {
        QCOMPARE(offencesOf(u"core/base/a.h"_s, "#include <QColor>\n"),
            QStringList{u"core/base/a.h:1: uses the window's <QColor>"_s});
        QCOMPARE(offencesOf(u"core/base/a.h"_s, "#include <QtCharts/QChartView>\n").size(), 1);
    }

    void anUnknownFolderIsAnOffence()
    {
        QCOMPARE(offencesOf(u"core/utils/string.h"_s, "#pragma once\n"),
            QStringList{u"core/utils/string.h: unknown folder core/utils"_s});
    }

    void anIncludeIsWrittenFromTheRoot()
    {
        QCOMPARE(offencesOf(u"core/model/length.cpp"_s, "#include \"length.h\"\n").size(), 1);
    }

    void nobodyIncludesApp()
    {
        QCOMPARE(offencesOf(u"ui/pages/swimpage.cpp"_s, "#include \"app/settings.h\"\n").size(), 1);
        QVERIFY(offencesOf(u"app/gui/main.cpp"_s, "#include \"app/settings.h\"\n").isEmpty());
    }

    void whatIsAllowedIsNoOffence()
    {
        QVERIFY(offencesOf(u"ui/charts/chart.cpp"_s, "#include \"ui/viewmodels/swimchart.h\"\n#include <QPainter>\n")
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
