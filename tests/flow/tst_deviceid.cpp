#include "app/library/deviceid.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <set>
#include <thread>
#include <vector>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {
bool isUuid(const std::string &text)
{
    const QUuid uuid = QUuid::fromString(QString::fromStdString(text));
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces).toStdString() == text;
}
} // namespace

class TestDeviceId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceForItsOwnerAlone()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"not/yet/there"_s);
        const std::string id = deviceId(folder);
        QVERIFY(isUuid(id));
        QCOMPARE(deviceId(folder), id);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder + u"/device"_s) & others));
    }

    void programsThatAskAtOnceGetOne()
    {
        const QTemporaryDir home;
        std::vector<std::string> ids(8);
        {
            std::vector<std::jthread> programs;
            for (std::string &id : ids)
                programs.emplace_back([&id, folder = home.path()] { id = deviceId(folder); });
        }
        QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), std::size_t(1));
        QVERIFY(isUuid(ids.front()));
    }

    void whatIsNoIdIsReplaced()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(u"device"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half a uu");
        file.close();
        const std::string id = deviceId(home.path());
        QVERIFY(isUuid(id));
        QCOMPARE(deviceId(home.path()), id);
    }

    void withoutAPlaceItLastsForTheRun()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(isUuid(deviceId(file.fileName()))); // a file where the folder should be
    }
};

QTEST_GUILESS_MAIN(TestDeviceId)
#include "tst_deviceid.moc"
