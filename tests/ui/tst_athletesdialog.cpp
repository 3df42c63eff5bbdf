#include "caredlibrary.h"

#include "ui/pages/aboutdialog.h"
#include "ui/pages/athletesdialog.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace lengthwise;
using namespace Qt::StringLiterals;

class TestAthletesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<CaredLibrary>();
        m_dialog = new AthletesDialog(*m_library->care, m_library->state(), nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_library.reset();
    }

    void showsWhoIsShown()
    {
        QCOMPARE(list()->count(), 1);
        QVERIFY(list()->item(0)->text().startsWith(u"Anna"_s));
        QCOMPARE(field("athleteName")->text(), u"Anna"_s);
        QVERIFY(!button("chooseAthlete")->isEnabled()); // her swims are shown already
        QVERIFY(!button("saveAthlete")->isEnabled());   // nothing changed
    }

    void aProfileIsStored()
    {
        type("athleteBirthYear", u"1984"_s);
        type("athleteMaximum", u"186"_s);
        m_dialog->findChild<QComboBox *>(u"athleteSex"_s)->setFocus();
        QTest::keyClick(m_dialog->findChild<QComboBox *>(u"athleteSex"_s), Qt::Key_Down);
        QSignalSpy changed(m_library->care.get(), &LibraryCareService::changed);
        QTest::keyClick(field("athleteMaximum"), Qt::Key_Return); // saves, and presses no other button
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(list()->count(), 1);
        QVERIFY(!button("saveAthlete")->isEnabled());
        QCOMPARE(field("athleteBirthYear")->text(), u"1984"_s);
        m_library->undo();
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no name") << u"athleteName"_s << u" "_s;
        QTest::newRow("born too early") << u"athleteBirthYear"_s << u"1899"_s;
        QTest::newRow("no year") << u"athleteBirthYear"_s << u"last year"_s;
        QTest::newRow("heart too slow") << u"athleteMaximum"_s << u"59"_s;
        QTest::newRow("heart too fast") << u"athleteMaximum"_s << u"261"_s;
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        const std::string key = name.toStdString();
        type(key.c_str(), typed);
        auto *fault = m_dialog->findChild<QLabel *>(name + u"Fault"_s);
        QVERIFY(fault->isVisible() && !fault->text().isEmpty());
        QCOMPARE(field(key.c_str())->accessibleDescription(), fault->text());
        QVERIFY(!button("saveAthlete")->isEnabled());
        type(key.c_str(), name == u"athleteName"_s ? u"Anna"_s : QString());
        QVERIFY(!fault->isVisible());
    }

    void oneMoreCanBeAddedNamedAndChosen()
    {
        button("addAthlete")->click();
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(field("athleteName")->hasFocus() || !m_dialog->isActiveWindow());
        type("athleteName", u"Anna"_s); // is taken
        button("saveAthlete")->click();
        QTRY_VERIFY(m_dialog->findChild<Banner *>()->isVisible());
        type("athleteName", u"Berta"_s);
        button("saveAthlete")->click();
        QTRY_COMPARE(list()->currentItem()->text(), u"Berta"_s);
        QSignalSpy chosen(m_library->care.get(), &LibraryCareService::athleteChosen);
        button("chooseAthlete")->click();
        QTRY_COMPARE(chosen.size(), 1);
    }

    void aLibraryThatMayOnlyBeReadIsShownAndNotChanged()
    {
        LibraryState state = m_library->state();
        state.kind = LibraryState::Kind::ReadOnly;
        m_dialog->setState(state);
        QVERIFY(!field("athleteName")->isEnabled());
        QVERIFY(!button("addAthlete")->isEnabled());
    }

    void aboutSaysWhatIsIn()
    {
        AboutDialog about(nullptr);
        about.setAttribute(Qt::WA_DeleteOnClose, false);
        about.show();
        const QString libraries = about.findChild<QTextBrowser *>(u"aboutLibraries"_s)->toPlainText();
        for (const char *name : {"Qt Charts", "SQLite", "Zstandard", "libarchive", "tl::expected", "OpenSSL", "zlib"})
            QVERIFY2(libraries.contains(QLatin1StringView(name)), name);
        about.findChild<QPushButton *>(u"copyVersion"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1StringView(qVersion())));
    }

private:
    QListWidget *list() { return m_dialog->findChild<QListWidget *>(u"athletes"_s); }
    QLineEdit *field(const char *name) { return m_dialog->findChild<QLineEdit *>(QLatin1StringView(name)); }
    QPushButton *button(const char *name) { return m_dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    void type(const char *name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClick(field(name), Qt::Key_Delete);
        QTest::keyClicks(field(name), text);
    }

    std::unique_ptr<CaredLibrary> m_library;
    QPointer<AthletesDialog> m_dialog;
};

QTEST_MAIN(TestAthletesDialog)
#include "tst_athletesdialog.moc"
