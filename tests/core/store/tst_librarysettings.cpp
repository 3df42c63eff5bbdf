#include "core/store/libraryindex.h"
#include "core/store/librarysettings.h"
#include "tests/support/movableclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lengthwise;

namespace {

using Settings = std::map<std::string, std::string>;

Database opened(const QString &folder, Database::Access access = Database::Access::Write)
{
    auto index = openIndex(folder, access, MovableClock().now());
    if (!index)
        qFatal("cannot open: %s", qPrintable(index.error().detail));
    return std::move(*index);
}

void set(Database &index, std::string_view name, const std::optional<std::string> &text)
{
    auto transaction = Transaction::begin(index);
    QVERIFY(transaction);
    QVERIFY(setLibrarySetting(*transaction, name, text));
    QVERIFY(transaction->commit());
}

} // namespace

class TestLibrarySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverSetIsNotThere()
    {
        const QTemporaryDir folder;
        Database index = opened(folder.path());
        QCOMPARE(librarySetting(index, "a").value(), LibrarySetting());
        QCOMPARE(librarySettings(index, "a").value(), Settings());
    }

    void nothingAndEmptyAreNotTheSame()
    {
        const QTemporaryDir folder;
        {
            Database index = opened(folder.path());
            set(index, "nothing", std::nullopt);
            set(index, "empty", "");
            set(index, "text", "ü \"'\n");
            set(index, "changed", "first");
            set(index, "changed", "second");
            set(index, "gone", "first");
            set(index, "gone", std::nullopt);
        }
        Database index = opened(folder.path()); // after a restart
        QCOMPARE(librarySetting(index, "nothing").value(), (LibrarySetting{true, std::nullopt}));
        QCOMPARE(librarySetting(index, "empty").value(), (LibrarySetting{true, ""}));
        QCOMPARE(librarySetting(index, "text").value(), (LibrarySetting{true, "ü \"'\n"}));
        QCOMPARE(librarySetting(index, "changed").value(), (LibrarySetting{true, "second"}));
        QCOMPARE(librarySetting(index, "gone").value(), (LibrarySetting{true, std::nullopt}));
        QCOMPARE(
            librarySettings(index, "").value(), (Settings{{"changed", "second"}, {"empty", ""}, {"text", "ü \"'\n"}}));
    }

    void aBeginningIsTakenLiterally()
    {
        const QTemporaryDir folder;
        Database index = opened(folder.path());
        for (const char *name : {"a_b/1", "a_b/2", "a_b", "axb/3", "A_B/4", "a%b/5"})
            set(index, name, name);
        QCOMPARE(librarySettings(index, "a_b/").value(), (Settings{{"a_b/1", "a_b/1"}, {"a_b/2", "a_b/2"}}));
        QCOMPARE(librarySettings(index, "a%").value(), (Settings{{"a%b/5", "a%b/5"}}));
    }

    void aTransactionThatEndsChangesNothing()
    {
        const QTemporaryDir folder;
        Database index = opened(folder.path());
        set(index, "a", "before");
        {
            auto transaction = Transaction::begin(index);
            QVERIFY(transaction);
            QVERIFY(setLibrarySetting(*transaction, "a", "after"));
        }
        QCOMPARE(librarySetting(index, "a")->text, "before");
    }

    void brokenLibrariesAreTold()
    {
        const QTemporaryDir folder;
        Database index = opened(folder.path());
        QVERIFY(index.script("DROP TABLE setting"));
        QCOMPARE(librarySetting(index, "a").error().code, ErrorCode::LibraryFailed);
        QCOMPARE(librarySettings(index, "a").error().code, ErrorCode::LibraryFailed);
    }
};

QTEST_APPLESS_MAIN(TestLibrarySettings)
#include "tst_librarysettings.moc"
