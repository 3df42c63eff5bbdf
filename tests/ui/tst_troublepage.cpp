#include "ui/pages/troublepage.h"
#include "ui/viewmodels/troubletexts.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

LibraryState broken(ErrorCode code)
{
    return {.kind = LibraryState::Kind::Broken,
        .folder = u"/home/anna/swims"_s,
        .error = Error{.code = code, .file = u"/home/anna/swims/a.db"_s, .detail = u"disk image is malformed"_s}};
}

} // namespace

class TestTroublePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTroubleHasItsWords_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("isRestorable");
        QTest::newRow("damaged") << ErrorCode::LibraryDamaged << true;
        QTest::newRow("another program's") << ErrorCode::LibraryForeign << true;
        QTest::newRow("newer") << ErrorCode::LibraryNewer << false;
        QTest::newRow("read only") << ErrorCode::LibraryReadOnly << false;
        QTest::newRow("unreadable") << ErrorCode::LibraryUnreadable << false;
        QTest::newRow("busy") << ErrorCode::LibraryBusy << false;
        QTest::newRow("full") << ErrorCode::LibraryFull << false;
        QTest::newRow("failed") << ErrorCode::LibraryFailed << true;
        QTest::newRow("athlete unknown") << ErrorCode::AthleteUnknown << true;
    }
    void everyTroubleHasItsWords()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, isRestorable);
        TroublePage page;
        page.setTrouble(broken(code));
        page.show();
        for (const char *name : {"troubleTitle", "troubleHappened", "troubleKept", "troubleAdvice"})
            QVERIFY2(!text(page, name).isEmpty(), name);
        QCOMPARE(button(page, "troubleRestore")->isVisible(), isRestorable);
        QVERIFY(text(page, "troublePlace").contains(u"/home/anna/swims/a.db"_s));
        QVERIFY(text(page, "troublePlace").contains(u"malformed"_s));
        QVERIFY(page.accessibleDescription().contains(text(page, "troubleAdvice")));
    }

    void withoutAFileTheFolderIsNamed()
    {
        LibraryState state = broken(ErrorCode::LibraryUnreadable);
        state.error->file.clear();
        QCOMPARE(troubleOf(state).place, u"/home/anna/swims"_s);
        state.error.reset();
        QVERIFY(!troubleOf(state).happened.isEmpty());
    }

    void everyButtonAsks()
    {
        TroublePage page;
        page.setTrouble(broken(ErrorCode::LibraryDamaged));
        page.show();
        QSignalSpy restore(&page, &TroublePage::restoreRequested);
        QSignalSpy retry(&page, &TroublePage::retryRequested);
        QSignalSpy folder(&page, &TroublePage::folderRequested);
        QSignalSpy quit(&page, &TroublePage::quitRequested);
        QCOMPARE(page.focusProxy(), button(page, "troubleRestore")); // what helps most comes first
        QTest::keyClick(button(page, "troubleRestore"), Qt::Key_Space);
        for (const char *name : {"troubleRetry", "troubleFolder", "troubleQuit"})
            button(page, name)->click();
        for (QSignalSpy *spy : {&restore, &retry, &folder, &quit})
            QCOMPARE(spy->size(), 1);
    }

    void itFitsIntoTheSmallestWindow()
    {
        TroublePage page;
        page.setTrouble(broken(ErrorCode::LibraryForeign));
        page.resize(480, 300);
        page.show();
        QVERIFY(page.minimumSizeHint().width() <= 480 && page.minimumSizeHint().height() <= 300);
    }

    void whatMayBeReadOnlySaysWhy()
    {
        LibraryState state = broken(ErrorCode::LibraryNewer);
        state.kind = LibraryState::Kind::ReadOnly;
        const QString newer = readOnlySentence(state);
        state.error->code = ErrorCode::LibraryReadOnly;
        const QString rights = readOnlySentence(state);
        QVERIFY(!newer.isEmpty() && !rights.isEmpty() && newer != rights);
        state.kind = LibraryState::Kind::Open;
        QCOMPARE(readOnlySentence(state), QString());
    }

private:
    static QString text(const TroublePage &page, const char *name)
    {
        return page.findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    static QPushButton *button(const TroublePage &page, const char *name)
    {
        return page.findChild<QPushButton *>(QLatin1StringView(name));
    }
};

QTEST_MAIN(TestTroublePage)
#include "tst_troublepage.moc"
