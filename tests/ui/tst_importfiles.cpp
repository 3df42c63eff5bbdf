#include "app/gui/importservice.h"
#include "tests/support/handmadefit.h"
#include "tests/support/swimfolder.h"
#include "tests/ui/threadedlibrary.h"
#include "ui/charts/swimsketch.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/importtable.h"
#include "ui/pages/poollengthbar.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// The dialog over the real service, files and library.
class ImportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void aFolderComesIn();
    void oneFileIsThereAtOnce();
    void aTableIsNamedAndComesIn();
    void aHundredFilesComeIn();

private:
    QString path(const QString &name) const { return m_library->path(name); }
    std::vector<SwimListRow> rows() const { return m_library->rows(); }
    template<class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }

    std::unique_ptr<ThreadedLibrary> m_library;
    std::unique_ptr<ImportService> m_service;
    QPointer<ImportDialog> m_dialog;
};

void ImportFilesTest::init()
{
    m_library = std::make_unique<ThreadedLibrary>();
    m_service = std::make_unique<ImportService>(m_library->reader(), m_library->writer(), m_library->clock());
    m_dialog = new ImportDialog(*m_service);
}

void ImportFilesTest::cleanup()
{
    delete m_dialog;
    m_service.reset();
    m_library.reset();
}

void ImportFilesTest::aFolderComesIn()
{
    QVERIFY(QDir().mkpath(path(u"swims"_s)));
    write(path(u"swims/1.fit"_s), fitPoolSwim(4));
    write(path(u"swims/2.fit"_s), fitSwimOfUnknownPool(fitSwimStart + 86'400, 40));
    write(path(u"swims/3.fit"_s), std::vector<std::byte>(20));
    QSignalSpy open(m_dialog, &ImportDialog::openRequested);
    m_dialog->start({path(u"swims"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 ready, 1 needs an answer, 1 cannot be read"_s, longestWait);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(part<SwimSketch>("previewChart")->isVisible(), longestWait);
    auto *files = part<ImportFiles>("importFiles");
    QTRY_VERIFY(files->answer()); // the one that asks comes first
    files->answer()->chooseOther();
    QTest::keyClick(files, Qt::Key_Left); // 33 1/3 m
    QTest::keyClick(files, Qt::Key_Left); // 25 yd
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"2 swims imported"_s, longestWait);
    QCOMPARE(text("importSummary"), u"1 could not be imported"_s);
    const auto swims = rows();
    QCOMPARE(swims.size(), std::size_t(2));
    QCOMPARE(swims[0].summary.distance->metres, 40 * 25 * 0.9144); // the newer; as answered
    QCOMPARE(swims[1].summary.distance->metres, 100.0);
    part<QPushButton>("openNewest")->click();
    QCOMPARE(open.front().front().toString(), swims[0].id);
    QTRY_VERIFY(!m_dialog);
}

void ImportFilesTest::oneFileIsThereAtOnce()
{
    const QString file = path(u"one.fit"_s);
    write(file, fitPoolSwim(4));
    QSignalSpy quick(m_dialog, &ImportDialog::quickImported);
    QSignalSpy open(m_dialog, &ImportDialog::openRequested);
    m_dialog->start({file});
    QTRY_VERIFY_WITH_TIMEOUT(!open.empty() || m_dialog->isVisible(), longestWait);
    if (quick.empty()) { // a slow machine: the dialog has shown itself and waits to be told
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("importGo")->isEnabled(), longestWait);
        part<QPushButton>("importGo")->click();
        QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"1 swim imported"_s, longestWait);
        part<QPushButton>("openNewest")->click();
    }
    QTRY_VERIFY(!m_dialog);
    const QString id = rows().front().id;
    QCOMPARE(open.front().front().toString(), id);

    m_dialog = new ImportDialog(*m_service);
    QSignalSpy again(m_dialog, &ImportDialog::openRequested);
    m_dialog->start({file});
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 already in the library"_s, longestWait);
    QTRY_VERIFY(m_dialog->isVisible());
    QVERIFY(!part<QPushButton>("importGo")->isEnabled());
    part<QAbstractButton>("openKnown")->click();
    QCOMPARE(again.front().front().toString(), id);
}

void ImportFilesTest::aTableIsNamedAndComesIn()
{
    const QByteArray table("When,Took,Basin\n2026-10-17,25.0,25 m\n2026-10-17,26.0,25 m\n");
    write(path(u"own.csv"_s), table);
    m_dialog->start({path(u"own.csv"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 needs an answer"_s, longestWait);
    const std::array meanings{MappedColumn::Date, MappedColumn::LengthTime, MappedColumn::PoolLength};
    for (int column = 0; column < 3; ++column) {
        auto *meaning = m_dialog->findChild<QComboBox *>(u"meaning%1"_s.arg(column));
        QVERIFY(meaning);
        meaning->setCurrentIndex(meaning->findData(int(meanings[std::size_t(column)])));
    }
    part<QPushButton>("useMapping")->click();
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 ready"_s, longestWait);
    part<QPushButton>("importGo")->click();
    QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"1 swim imported"_s, longestWait);
    QCOMPARE(rows().front().summary.distance->metres, 50.0);
}

void ImportFilesTest::aHundredFilesComeIn()
{
    const QStringList files = writeSwims(path(u"swims"_s), 0, 100);
    m_dialog->start({path(u"swims"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(
        text("importSummary"), u"100 ready, 34 second sources"_s, longestWait); // every third has a table, too
    QCOMPARE(files.size(), 134);
    QCOMPARE(part<QPushButton>("importGo")->text(), u"&Import 100 swims"_s);
    part<QPushButton>("importGo")->click();
    QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"100 swims imported"_s, longestWait);
    QCOMPARE(text("importSummary"), u"34 second sources added"_s);
    QCOMPARE(rows().size(), std::size_t(100));
}

QTEST_MAIN(ImportFilesTest)
#include "tst_importfiles.moc"
