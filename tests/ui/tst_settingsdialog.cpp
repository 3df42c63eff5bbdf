#include "caredlibrary.h"

#include "app/gui/settings.h"
#include "app/library/libraryplace.h"
#include "ui/charts/theme.h"
#include "ui/pages/settingsdialog.h"
#include "ui/widgets/askcard.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

#include <future>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every setting acts at once: those of the program are told, those of the swimmer are in the library.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<CaredLibrary>();
        m_dialog = new SettingsDialog(*m_library->care, {.libraryFolder = m_library->folder()}, nullptr);
        m_told = std::make_unique<QSignalSpy>(m_dialog, &SettingsDialog::preferencesChanged);
        m_dialog->show();
        QTRY_VERIFY(part<QComboBox>("units")->isEnabled());
    }
    void cleanup()
    {
        delete m_dialog;
        m_library.reset();
    }

    void everyPageIsReachedByKeyboard()
    {
        auto *contents = part<QListWidget>("settingsContents");
        auto *pages = m_dialog->findChild<QStackedWidget *>();
        QCOMPARE(contents->count(), pages->count());
        contents->setFocus();
        QCOMPARE(pages->currentIndex(), 0);
        for (int page = 1; page < pages->count(); ++page) {
            QTest::keyClick(contents, Qt::Key_Down);
            QCOMPARE(pages->currentIndex(), page);
        }
        QTest::keyClick(contents, Qt::Key_Return); // presses nothing
        QVERIFY(m_dialog->isVisible() && m_told->isEmpty());
    }

    void theProgramsOwnAreTold()
    {
        choose("language", int(Preferences::Language::English));
        QCOMPARE(m_told->size(), 1);
        QCOMPARE(m_dialog->preferences().language, Preferences::Language::English);
        choose("appearance", int(Preferences::Appearance::Light));
        QCOMPARE(m_told->size(), 2);
        QCOMPARE(m_dialog->preferences().appearance, Preferences::Appearance::Light);
        m_dialog->showPage(SettingsDialog::Page::Library);
        part<QCheckBox>("backsUpDaily")->click();
        QCOMPARE(m_told->size(), 3);
        QVERIFY(!m_dialog->preferences().backsUpDaily);
    }

    void watchedFoldersAreKeptWhileTheyAreNotWatched()
    {
        Preferences preferences = m_dialog->preferences();
        preferences.watchesFolders = true;
        preferences.watchedFolders = {u"/home/anna/Downloads"_s, u"/media/watch"_s};
        m_dialog->setPreferences(preferences);
        m_dialog->showPage(SettingsDialog::Page::Importing);
        part<QCheckBox>("watch")->click();
        QVERIFY(!m_dialog->preferences().watchesFolders);
        QCOMPARE(m_dialog->preferences().watchedFolders, preferences.watchedFolders);
        QVERIFY(!part<QPushButton>("removeFolder")->isEnabled());
        part<QListWidget>("watchedFolders")->setCurrentRow(0);
        part<QPushButton>("removeFolder")->click();
        QCOMPARE(m_dialog->preferences().watchedFolders, QStringList(u"/media/watch"_s));
    }

    void theLibrarysFolderIsShown()
    {
        m_dialog->showPage(SettingsDialog::Page::Library);
        QCOMPARE(part<QLineEdit>("libraryFolder")->text(), m_library->folder());
        QSignalSpy folder(m_dialog, &SettingsDialog::folderRequested);
        QSignalSpy backups(m_dialog, &SettingsDialog::backupsRequested);
        part<QPushButton>("showFolder")->click();
        part<QPushButton>("openBackups")->click();
        QCOMPARE(folder.size(), 1);
        QCOMPARE(backups.size(), 1);
    }

    void theSwimmersAreInTheLibrary()
    {
        m_dialog->showPage(SettingsDialog::Page::Swimmer);
        choose("units", 2);
        choose("pool", 2);
        choose("strokeCount", 1);
        const AthleteSettings expected{
            .units = PoolUnit::Yards, .pool = NamedPool{50, PoolUnit::Metres}, .isStrokeCycle = true};
        QTRY_COMPARE(m_library->settings(), expected);
        m_library->undo(); // they were one step
        QCOMPARE(m_library->settings(), AthleteSettings());
    }

    void removalsAreTheSwimmers()
    {
        m_dialog->showPage(SettingsDialog::Page::Swimmer);
        choose("purgeAfter", 2);
        choose("stravaKeep", 1);
        QTRY_COMPARE(m_library->settings().purgeAfterDays, std::optional(90));
        QTRY_COMPARE(m_library->settings().stravaKeep, std::optional(StravaKeep::UntilDisconnected));
        choose("purgeAfter", 0);
        QTRY_VERIFY(!m_library->settings().purgeAfterDays);
    }

    void aShorterKeepIsAskedFirst()
    {
        m_dialog->showPage(SettingsDialog::Page::Swimmer);
        choose("stravaKeep", 2);
        auto *ask = part<AskCard>("stravaKeepAsk");
        QVERIFY(ask->isVisible());
        ask->findChild<QPushButton *>(u"askNo"_s)->click();
        QCOMPARE(part<QComboBox>("stravaKeep")->currentIndex(), 1); // on the way
        choose("stravaKeep", 2);
        ask->findChild<QPushButton *>(u"askYes"_s)->click();
        QTRY_COMPARE(m_library->settings().stravaKeep, std::optional(StravaKeep::SevenDays));
        QCOMPARE(part<QComboBox>("stravaKeep")->currentIndex(), 2);
    }

    void stravaIsHiddenAndPaced()
    {
        m_dialog->showPage(SettingsDialog::Page::Strava);
        choose("stravaEvery", 4);
        QCOMPARE(m_dialog->preferences().stravaMinutes, 360);
        part<QCheckBox>("syncsStrava")->click();
        QVERIFY(!m_dialog->preferences().syncsStrava && !part<QComboBox>("stravaEvery")->isEnabled());
        part<QCheckBox>("showsStrava")->click();
        QVERIFY(!m_dialog->preferences().showsStrava && !part<QCheckBox>("syncsStrava")->isEnabled());
        QVERIFY(m_told->size() >= 3);
    }

    void anyPoolCanBeTheUsualOne()
    {
        m_dialog->showPage(SettingsDialog::Page::Swimmer);
        QVERIFY(!part<QDoubleSpinBox>("poolLength")->isVisible());
        choose("pool", 5);
        auto *length = part<QDoubleSpinBox>("poolLength");
        QVERIFY(length->isVisible());
        length->setValue(36.5);
        choose("poolUnit", 1);
        QTRY_COMPARE(m_library->settings().pool, std::optional(NamedPool{36.5, PoolUnit::Yards}));
        QTRY_COMPARE(part<QComboBox>("pool")->currentIndex(), 5);
    }

    void zonesMustRise()
    {
        m_dialog->showPage(SettingsDialog::Page::Zones);
        QCOMPARE(limit(0)->value(), 85.0);
        QCOMPARE(limit(4)->value(), 109.0);
        limit(1)->setValue(99); // above the next one
        QVERIFY(part<QLabel>("zoneFault")->isVisible());
        limit(2)->setValue(100.5);
        QVERIFY(!part<QLabel>("zoneFault")->isVisible());
        QTRY_COMPARE(m_library->settings().paceBorders, std::optional(PaceBorders{.85, .99, 1.005, 1.02, 1.09}));
        part<QPushButton>("usualZones")->click();
        QCOMPARE(limit(1)->value(), 94.0);
        QTRY_VERIFY(!m_library->settings().paceBorders);
        QVERIFY(!part<QPushButton>("usualZones")->isEnabled());
    }

    void closingStoresWhatIsNotStoredYet()
    {
        m_dialog->showPage(SettingsDialog::Page::Swimmer);
        choose("strokeCount", 1);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QTRY_VERIFY(m_library->settings().isStrokeCycle);
    }

    void aLibraryThatCannotBeReadSaysSo()
    {
        m_library->closeAll();
        m_library->damage();
        SettingsDialog dialog(*m_library->care, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(dialog.findChild<Banner *>()->isVisible());
        QVERIFY(!dialog.findChild<QComboBox *>(u"units"_s)->isEnabled());
        QVERIFY(dialog.findChild<QComboBox *>(u"language"_s)->isEnabled());
    }

    void whatChangedElsewhereIsReadAnew()
    {
        choose("strokeCount", 1);
        QTRY_VERIFY(m_library->settings().isStrokeCycle);
        m_library->undo();
        m_dialog->readSettings();
        QTRY_COMPARE(part<QComboBox>("strokeCount")->currentIndex(), 0);
    }

    void readingAnewKeepsWhatWaits()
    {
        choose("strokeCount", 1);
        m_dialog->readSettings();
        QTRY_VERIFY(m_library->settings().isStrokeCycle);
        QCOMPARE(part<QComboBox>("strokeCount")->currentIndex(), 1);
    }

    /// The writer is busy until the change was handed to it, so what was read before arrives when it is being stored.
    void readingAnewKeepsWhatIsBeingStored()
    {
        std::promise<void> released;
        m_library->threads.writer().askAlone(
            m_dialog,
            [until = released.get_future().share()] {
                until.wait();
                return true;
            },
            [](bool) {});
        choose("strokeCount", 1);
        m_dialog->readSettings();
        QTimer::singleShot(450ms, m_dialog, [&released] { released.set_value(); }); // the dialog's own timer is shorter
        QTRY_VERIFY(m_library->settings().isStrokeCycle);
        QCOMPARE(part<QComboBox>("strokeCount")->currentIndex(), 1);
        QVERIFY(part<QComboBox>("strokeCount")->isEnabled());
    }

    void darkIsFollowedAtOnce()
    {
        const QPalette before = QApplication::palette();
        auto *contents = part<QListWidget>("settingsContents");
        for (const Theme *theme : {&Theme::darkTheme(), &Theme::lightTheme()}) {
            QApplication::setPalette(Theme::palette(*theme));
            QTRY_COMPARE(contents->palette().color(QPalette::Base), theme->rail);
        }
        QApplication::setPalette(before);
    }

    void theLanguageIsSpokenFromTheNextStartOn()
    {
        QCOMPARE(spokenLocale(Preferences::Language::German).language(), QLocale::German);
        QCOMPARE(spokenLocale(Preferences::Language::English).language(), QLocale::English);
        QCOMPARE(spokenLocale(Preferences::Language::System), QLocale::system());
    }

    void theMachineRemembersThem()
    {
        const Preferences wanted{.language = Preferences::Language::German,
            .appearance = Preferences::Appearance::Dark,
            .watchesFolders = true,
            .watchedFolders = {u"/media/watch"_s},
            .backsUpDaily = false,
            .libraryFolder = m_library->folder()};
        const QString usual = defaultLibraryFolder();
        QCOMPARE(Settings().preferences(), Preferences{.libraryFolder = usual});
        Settings().setPreferences(wanted);
        QCOMPARE(Settings().preferences(), wanted);
        QCOMPARE(Settings().appearance(), Appearance::Dark);
    }

private:
    template<class Part>
    Part *part(const char *name)
    {
        return m_dialog->findChild<Part *>(QLatin1StringView(name));
    }
    QDoubleSpinBox *limit(int zone) { return m_dialog->findChild<QDoubleSpinBox *>(u"zoneLimit%1"_s.arg(zone)); }
    /// As the user does, with the keyboard.
    void choose(const char *name, int index)
    {
        auto *box = part<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }

    std::unique_ptr<CaredLibrary> m_library;
    QPointer<SettingsDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_told;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"lengthwise-test"_s);
    QApplication::setOrganizationName(u"lengthwise-test"_s);
    TestSettingsDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingsdialog.moc"
