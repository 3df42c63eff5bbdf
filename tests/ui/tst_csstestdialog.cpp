#include "tests/ui/caredlibrary.h"
#include "ui/pages/csstestdialog.h"
#include "ui/widgets/banner.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19);

} // namespace

/// The entry of a test over a real library.
class TestCssTestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_library = std::make_unique<CaredLibrary>();
        m_dialog = new CssTestDialog(*m_library->care, PoolUnit::Metres, today, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_library.reset();
    }

    void theSpeedFollowsWhileTyping()
    {
        QCOMPARE(label("testCss"), u"–"_s);
        type("test400", u"5:53.8"_s);
        QCOMPARE(label("testCss"), u"–"_s);
        QVERIFY(!button("keepTest")->isEnabled());
        type("test200", u"2:51.0"_s);
        QCOMPARE(label("testCss"), u"1:31.4\u00a0/100 m"_s);
        QVERIFY(button("keepTest")->isEnabled());
        type("test200", u"2:5"_s);
        QCOMPARE(label("testCss"), u"–"_s);
        QVERIFY(!button("keepTest")->isEnabled());
        QVERIFY(!label("test400Fault").isEmpty()); // 5:53.8 beside 2:05
    }

    void aTestIsKeptAndTakenAway()
    {
        QSignalSpy changed(m_dialog, &CssTestDialog::testsChanged);
        type("test400", u"5:53.8"_s);
        type("test200", u"2:51.0"_s);
        QTest::keyClick(edit("test200"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 1, longestWait);
        QCOMPARE(changed.size(), 1);
        QVERIFY(list()->item(0)->text().startsWith(u"19 Nov 2026"_s));
        QVERIFY(edit("test400")->text().isEmpty()); // ready for the next
        const std::vector<KeptCssTest> kept = m_library->cssTests();
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept[0].test.time400, Seconds(353.8));
        QCOMPARE(kept[0].test.time200, Seconds(171));

        list()->setCurrentRow(0);
        QTest::keyClick(button("removeTest"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(list()->count(), 0, longestWait);
        QCOMPARE(changed.size(), 2);
        QVERIFY(m_library->cssTests().empty());
        QVERIFY(!m_dialog->findChild<QWidget *>(u"noTests"_s)->isHidden());
    }

    void aDayToComeIsNotTaken()
    {
        type("test400", u"5:53.8"_s);
        type("test200", u"2:51.0"_s);
        m_dialog->findChild<QDateEdit *>(u"testDay"_s)->setDate(today.addDays(1));
        QVERIFY(!label("testDayFault").isEmpty());
        QVERIFY(!button("keepTest")->isEnabled());
    }

    void aLibraryThatIsOnlySeenTakesNone()
    {
        type("test400", u"5:53.8"_s);
        type("test200", u"2:51.0"_s);
        m_dialog->setCanChange(false);
        QVERIFY(!button("keepTest")->isEnabled());
        QVERIFY(label("cssTestNote").contains(u"not changed"_s));
    }

private:
    QLineEdit *edit(const char *name) const { return m_dialog->findChild<QLineEdit *>(QLatin1StringView(name)); }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    QString label(const char *name) const { return m_dialog->findChild<QLabel *>(QLatin1StringView(name))->text(); }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(u"keptTests"_s); }
    void type(const char *name, const QString &text)
    {
        edit(name)->clear();
        QTest::keyClicks(edit(name), text);
    }

    std::unique_ptr<CaredLibrary> m_library;
    CssTestDialog *m_dialog = nullptr;
};

QTEST_MAIN(TestCssTestDialog)
#include "tst_csstestdialog.moc"
