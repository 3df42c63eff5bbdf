#include "app/gui/importservice.h"
#include "core/report/swimlist.h"
#include "tests/support/handmadefit.h"
#include "tests/support/swimfolder.h"
#include "ui/charts/swimsketch.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/importtable.h"
#include "ui/pages/poollengthbar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60'000; ///< ms; a sanitizer on a busy machine is slow

void write(const QString &path, const std::vector<std::byte> &bytes)
{
    QFile file(path);
    const auto size = qint64(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(bytes.data()), size) != size)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

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
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::vector<SwimListRow> rows();
    template<class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryThread> m_reader;
    std::unique_ptr<LibraryThread> m_writer;
    std::unique_ptr<ImportService> m_service;
    QPointer<ImportDialog> m_dialog;
};

void ImportFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    const LibraryWish wish{.folder = path(u"library"_s), .purpose = Purpose::Begin};
    QVERIFY(OpenLibrary::open(wish, u"Anna"_s, m_clock));
    m_reader = std::make_unique<LibraryThread>(m_clock);
    m_reader->open({.folder = wish.folder, .purpose = Purpose::Read});
    m_writer = std::make_unique<LibraryThread>(m_clock);
    m_writer->open({.folder = wish.folder, .purpose = Purpose::Write});
    m_service = std::make_unique<ImportService>(*m_reader, *m_writer, m_clock);
    m_dialog = new ImportDialog(*m_service);
}

void ImportFilesTest::cleanup()
{
    delete m_dialog;
    m_service.reset();
    m_writer.reset();
    m_reader.reset();
}

std::vector<SwimListRow> ImportFilesTest::rows()
{
    const auto library = OpenLibrary::open({.folder = path(u"library"_s)}, {}, m_clock);
    return swimList((*library)->database()).value();
}

void ImportFilesTest::aFolderComesIn()
{
    QVERIFY(QDir().mkpath(path(u"swims"_s)));
    write(path(u"swims/1.fit"_s), fitPoolSwim(4));
    write(path(u"swims/2.fit"_s), fitSwimOfUnknownPool(fitSwimStart + 86'400, 40));
    write(path(u"swims/3.fit"_s), std::vector<std::byte>(20));
    QSignalSpy open(m_dialog, &ImportDialog::openRequested);
    m_dialog->start({path(u"swims"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 ready, 1 needs an answer, 1 cannot be read"_s, longest);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(part<SwimSketch>("previewChart")->isVisible(), longest);
    auto *files = part<ImportFiles>("importFiles");
    QTRY_VERIFY(files->answer()); // the one that asks comes first
    files->answer()->chooseOther();
    QTest::keyClick(files, Qt::Key_Left); // 33 1/3 m
    QTest::keyClick(files, Qt::Key_Left); // 25 yd
    QTest::keyClick(files, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"2 swims imported"_s, longest);
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
    QTRY_VERIFY_WITH_TIMEOUT(!open.empty() || m_dialog->isVisible(), longest);
    if (quick.empty()) { // a slow machine: the dialog has shown itself and waits to be told
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("importGo")->isEnabled(), longest);
        part<QPushButton>("importGo")->click();
        QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"1 swim imported"_s, longest);
        part<QPushButton>("openNewest")->click();
    }
    QTRY_VERIFY(!m_dialog);
    const QString id = rows().front().id;
    QCOMPARE(open.front().front().toString(), id);

    m_dialog = new ImportDialog(*m_service);
    QSignalSpy again(m_dialog, &ImportDialog::openRequested);
    m_dialog->start({file});
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 already in the library"_s, longest);
    QTRY_VERIFY(m_dialog->isVisible());
    QVERIFY(!part<QPushButton>("importGo")->isEnabled());
    part<QAbstractButton>("openKnown")->click();
    QCOMPARE(again.front().front().toString(), id);
}

void ImportFilesTest::aTableIsNamedAndComesIn()
{
    const QByteArray table("When,Took,Basin\n2026-10-17,25.0,25 m\n2026-10-17,26.0,25 m\n");
    write(path(u"own.csv"_s),
        {reinterpret_cast<const std::byte *>(table.begin()), reinterpret_cast<const std::byte *>(table.end())});
    m_dialog->start({path(u"own.csv"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 needs an answer"_s, longest);
    const std::array meanings{MappedColumn::Date, MappedColumn::LengthTime, MappedColumn::PoolLength};
    for (int column = 0; column < 3; ++column) {
        auto *meaning = m_dialog->findChild<QComboBox *>(u"meaning%1"_s.arg(column));
        QVERIFY(meaning);
        meaning->setCurrentIndex(meaning->findData(int(meanings[std::size_t(column)])));
    }
    part<QPushButton>("useMapping")->click();
    QTRY_COMPARE_WITH_TIMEOUT(text("importSummary"), u"1 ready"_s, longest);
    part<QPushButton>("importGo")->click();
    QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"1 swim imported"_s, longest);
    QCOMPARE(rows().front().summary.distance->metres, 50.0);
}

void ImportFilesTest::aHundredFilesComeIn()
{
    const QStringList files = writeSwims(path(u"swims"_s), 0, 100);
    m_dialog->start({path(u"swims"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(
        text("importSummary"), u"100 ready, 34 second sources"_s, longest); // every third has a table, too
    QCOMPARE(files.size(), 134);
    QCOMPARE(part<QPushButton>("importGo")->text(), u"&Import 100 swims"_s);
    part<QPushButton>("importGo")->click();
    QTRY_COMPARE_WITH_TIMEOUT(text("importTitle"), u"100 swims imported"_s, longest);
    QCOMPARE(text("importSummary"), u"34 second sources added"_s);
    QCOMPARE(rows().size(), std::size_t(100));
}

QTEST_MAIN(ImportFilesTest)
#include "tst_importfiles.moc"
