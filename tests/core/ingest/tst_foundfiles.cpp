#include "core/ingest/foundfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

class TestFoundFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedFilesComeAsTheyAreNamed();
    void foldersAreWalkedByName();
    void hiddenFilesAreLeftOut();
    void linksInCirclesEnd();
    void aFolderNamedTwiceComesTwice();
    void theLibraryItselfIsLeftOut();
    void unreadableFolderIsTold();
    void enoughIsEnough();
    void recordingsAreKnownByName();

private:
    /// Relative to the folder of the test.
    QStringList found(const QStringList &paths, const QString &library = {});
    void make(const QString &name);
    QString path(const QString &name) { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

QStringList TestFoundFiles::found(const QStringList &paths, const QString &library)
{
    QStringList names;
    findFiles(paths, library, [&](const FoundFile &file) {
        names << QDir(m_folder->path()).relativeFilePath(file.path);
        return true;
    });
    return names;
}

void TestFoundFiles::make(const QString &name)
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestFoundFiles::namedFilesComeAsTheyAreNamed()
{
    make(u"b.fit"_s);
    std::vector<FoundFile> files;
    findFiles({path(u"b.fit"_s), u"missing.fit"_s}, {}, [&](FoundFile file) {
        files.push_back(std::move(file));
        return true;
    });
    QCOMPARE(files.size(), std::size_t{2});
    QCOMPARE(files.at(0).path, path(u"b.fit"_s));
    QCOMPARE(files.at(1).path, u"missing.fit"_s);
    QVERIFY(files.at(0).isNamed && files.at(1).isNamed);
}

void TestFoundFiles::foldersAreWalkedByName()
{
    for (const auto &name : {u"in/b.fit"_s, u"in/a.fit"_s, u"in/c/z.fit"_s, u"in/c/a.txt"_s, u"in/d.fit"_s, u"0.fit"_s})
        make(name);
    QCOMPARE(found({path(u"in"_s), path(u"0.fit"_s)}),
        QStringList({u"in/a.fit"_s, u"in/b.fit"_s, u"in/c/a.txt"_s, u"in/c/z.fit"_s, u"in/d.fit"_s, u"0.fit"_s}));
}

void TestFoundFiles::hiddenFilesAreLeftOut()
{
    for (const auto &name : {u"in/.b.fit"_s, u"in/.trash/a.fit"_s, u"in/a.fit"_s})
        make(name);
    QCOMPARE(found({path(u"in"_s)}), QStringList({u"in/a.fit"_s}));
    QCOMPARE(found({path(u"in/.b.fit"_s)}), QStringList({u"in/.b.fit"_s})); // the swimmer said so
}

void TestFoundFiles::linksInCirclesEnd()
{
    make(u"in/a/swim.fit"_s);
    make(u"elsewhere/other.fit"_s);
    QVERIFY(QFile::link(path(u"in"_s), path(u"in/a/back"_s)));
    QVERIFY(QFile::link(path(u"in/a"_s), path(u"in/z"_s)));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"in/linked"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"in/broken"_s)));
    QCOMPARE(found({path(u"in"_s)}), QStringList({u"in/a/swim.fit"_s, u"in/linked/other.fit"_s}));
}

void TestFoundFiles::aFolderNamedTwiceComesTwice()
{
    make(u"in/a/swim.fit"_s);
    QCOMPARE(found({path(u"in"_s), path(u"in/a"_s)}), QStringList({u"in/a/swim.fit"_s, u"in/a/swim.fit"_s}));
}

void TestFoundFiles::theLibraryItselfIsLeftOut()
{
    for (const auto &name : {u"in/lib/lengthwise.db"_s, u"in/lib/x.db-wal"_s, u"in/lib/backups/x.db"_s,
             u"in/lib/swim.fit"_s, u"in/libs/other.db"_s})
        make(name);
    QCOMPARE(found({path(u"in"_s)}, path(u"in/lib"_s)), QStringList({u"in/lib/swim.fit"_s, u"in/libs/other.db"_s}));
}

void TestFoundFiles::unreadableFolderIsTold()
{
    make(u"in/closed/a.fit"_s);
    make(u"in/open.fit"_s);
    const QString closed = path(u"in/closed"_s);
    QVERIFY(QFile::setPermissions(closed, QFile::WriteOwner));
    if (QDir(closed).isReadable()) {
        QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QSKIP("this user may read everything");
    }
    std::vector<FoundFile> files;
    findFiles({path(u"in"_s)}, {}, [&](FoundFile file) {
        files.push_back(std::move(file));
        return true;
    });
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(files.size(), std::size_t{2});
    QCOMPARE(files.front().error.value().code, ErrorCode::FileUnreadable);
    QVERIFY(!files.back().error);
}

void TestFoundFiles::enoughIsEnough()
{
    for (const auto &name : {u"in/a/a.fit"_s, u"in/a/b.fit"_s, u"in/c.fit"_s})
        make(name);
    int count = 0;
    findFiles({path(u"in"_s), path(u"in"_s)}, {}, [&count](const FoundFile &) { return ++count < 2; });
    QCOMPARE(count, 2);
}

void TestFoundFiles::recordingsAreKnownByName()
{
    QVERIFY(hasRecordingName(u"a/Swim.FIT"_s));
    QVERIFY(hasRecordingName(u"a/swim.fit.gz"_s));
    QVERIFY(!hasRecordingName(u"a.fit/swim.txt"_s));
    QVERIFY(!hasRecordingName(u"a/fit"_s));
}

QTEST_GUILESS_MAIN(TestFoundFiles)
#include "tst_foundfiles.moc"
