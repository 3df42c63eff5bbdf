#include "caredlibrary.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What keeps a library well, on real files and with the threads of the window.
class TestLibraryCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_library = std::make_unique<CaredLibrary>(); }
    void cleanup() { m_library.reset(); }

    void backsUpOnceForOneState()
    {
        QCOMPARE(backups().size(), std::size_t(0));
        const QString made = backUp({});
        QVERIFY(QFile::exists(made));
        QCOMPARE(backUp({}), QString()); // nothing changed since
        const auto found = backups();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().path, made);
        QCOMPARE(found.front().size, QFileInfo(made).size());
        QVERIFY(!found.front().beforeMigration);
    }

    void aRestoreBringsADeletedSwimBack()
    {
        const QStringList before = m_library->titles();
        const QString file = backUp(m_library->in("before.db"));
        m_library->deleteFirstSwim();
        QCOMPARE(m_library->swims(), 1);
        QSignalSpy replaced(m_library->care.get(), &LibraryCareService::replaced);
        const RestoreResult result = restore(file);
        QCOMPARE(m_library->titles(), before);
        QCOMPARE(result.athlete.name, u"Anna"_s);
        QCOMPARE(result.recordings, 2);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(replaced.first().first().toString().toStdString(), m_library->athlete().uuid);
        // What was replaced is kept, and is a backup like any other: the swim is deleted in it.
        QVERIFY(QFile::exists(result.keptAs));
        restore(result.keptAs);
        QCOMPARE(m_library->swims(), 1);
    }

    void aDamagedFileIsReplacedAlthoughThreadsHadItOpen()
    {
        const QString file = backUp(m_library->in("before.db"));
        m_library->closeAll();
        m_library->damage();
        // Both try to open it meanwhile.
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, m_library->swims());
        QCOMPARE(backups().size(), std::size_t(0));
        const RestoreResult result = restore(file);
        QVERIFY(result.keptAs.contains(u"-damaged-"_s));
        QCOMPARE(m_library->swims(), 2);
        m_library->deleteFirstSwim();
        QCOMPARE(m_library->swims(), 1);
    }

    void whatIsNoBackupChangesNothing()
    {
        QFile file(m_library->in("letter.db"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Anna,") > 0);
        file.close();
        const auto code = failureOf<RestoreResult>(
            [&](QObject *asker, auto answer) { m_library->care->restore(file.fileName(), asker, answer); });
        QCOMPARE(code, ErrorCode::BackupDamaged);
        QCOMPARE(m_library->swims(), 2);
        QVERIFY(QDir(m_library->folder()).entryList({u"*-replaced-*"_s}).isEmpty());
    }

    void aWholeLibraryHasNoProblems()
    {
        const CheckResult result = check();
        QCOMPARE(result.problems, QStringList());
        QCOMPARE(result.recordings, 2);
        QCOMPARE(result.swims, 2);
        QVERIFY(!result.needsRebuild && !result.needsRestore);
    }

    void aDamagedLibraryNeedsABackup()
    {
        m_library->closeAll();
        m_library->damage();
        const CheckResult result = check();
        QCOMPARE(result.problems.size(), 1);
        QVERIFY(result.needsRestore);
    }

    void aRebuildTellsHowFarItIs()
    {
        QSignalSpy progress(m_library->care.get(), &LibraryCare::progress);
        QSignalSpy changed(m_library->care.get(), &LibraryCareService::changed);
        const auto result = m_library->answerOf<RebuildResult>(
            [&](QObject *asker, auto answer) { m_library->care->rebuild(asker, answer); });
        QCOMPARE(result.recordings, 2);
        QCOMPARE(result.swims, 2);
        QVERIFY(!result.cancelled && result.errors.isEmpty());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last().at(0).toLongLong(), 2);
        QCOMPARE(progress.last().at(1).toLongLong(), 2);
    }

    void oneLongWorkAtATime()
    {
        bool isChecked = false;
        m_library->care->check(this, [&isChecked](const Result<CheckResult> &) { isChecked = true; });
        QVERIFY(m_library->care->isBusy());
        QCOMPARE(failureOf<QString>([&](QObject *asker, auto answer) { m_library->care->backUp({}, asker, answer); }),
            ErrorCode::LibraryBusy);
        QTRY_VERIFY(isChecked);
        QVERIFY(!m_library->care->isBusy());
        QVERIFY(!backUp({}).isEmpty());
    }

    void whatIsStoppedIsSaid()
    {
        std::optional<ErrorCode> code;
        m_library->care->check(this, [&code](const Result<CheckResult> &result) { code = result.error().code; });
        m_library->care->stop();
        QTRY_VERIFY(code.has_value());
        QCOMPARE(code, std::optional(ErrorCode::Cancelled));
    }

    void whoeverAskedMayBeGone()
    {
        auto asker = std::make_unique<QObject>();
        m_library->care->check(asker.get(), [](const Result<CheckResult> &) { QFAIL("nobody is there"); });
        asker.reset();
        QTRY_VERIFY(!m_library->care->isBusy());
    }

    void anotherAthleteHasALibraryOfTheirOwn()
    {
        QSignalSpy chosen(m_library->care.get(), &LibraryCareService::athleteChosen);
        const auto berta = m_library->answerOf<Athlete>(
            [&](QObject *asker, auto answer) { m_library->care->addAthlete(u"Berta"_s, asker, answer); });
        m_library->care->chooseAthlete(berta.uuid);
        QTRY_COMPARE(chosen.size(), 1);
        const LibraryWish bertas{.folder = m_library->folder(), .purpose = Purpose::Write};
        m_library->threads.writer().open(bertas);
        m_library->threads.reader().open(bertas);
        QCOMPARE(m_library->swims(), 0);
        QCOMPARE(failureOf<Athlete>(
                     [&](QObject *asker, auto answer) { m_library->care->addAthlete(u"berta"_s, asker, answer); }),
            ErrorCode::AthleteNameTaken);
    }

    void aProfileIsOneStep()
    {
        Athlete anna = m_library->athlete();
        anna.maximumHeartRate = HeartRate{186};
        anna.birthYear = 1984;
        QSignalSpy changed(m_library->care.get(), &LibraryCareService::changed);
        QCOMPARE(m_library->answerOf<Athlete>(
                     [&](QObject *asker, auto answer) { m_library->care->setProfile(anna, asker, answer); }),
            anna);
        QCOMPARE(changed.size(), 1);
        // The day's first change: what was there before is backed up.
        QCOMPARE(backups().size(), std::size_t(1));
    }

    void settingsAreOneStep()
    {
        const AthleteSettings wanted{.pool = NamedPool{50, PoolUnit::Metres}, .isStrokeCycle = true};
        m_library->threads.writer().open(
            {.folder = m_library->folder(), .athlete = {}, .purpose = Purpose::Write, .backsUpDaily = false});
        QCOMPARE(m_library->answerOf<AthleteSettings>(
                     [&](QObject *asker, auto answer) { m_library->care->setSettings(wanted, asker, answer); }),
            wanted);
        QCOMPARE(m_library->settings(), wanted);
        QCOMPARE(backups().size(), std::size_t(0));
        m_library->undo();
        QCOMPARE(m_library->settings(), AthleteSettings());
    }

    void whatIsListedDoesNotWaitForTheWriter()
    {
        const KeptCssTest kept = keep({{}, noonTest(357.2s)});
        std::promise<void> end;
        m_library->threads.writer().askAlone(
            this,
            [end = end.get_future().share()] {
                end.wait();
                return true;
            },
            [](bool) {});
        QCOMPARE(cssTests(), std::vector{kept});
        QCOMPARE(savedFilters(), std::vector<SavedFilter>());
        end.set_value();
    }

    void nothingIsListedAndBegunWhereThereIsNoLibrary()
    {
        const QString none = m_library->in("none");
        m_library->threads.reader().open({.folder = none, .purpose = Purpose::Read});
        m_library->threads.writer().open({.folder = none, .purpose = Purpose::Begin});
        QVERIFY(cssTests().empty());
        QVERIFY(savedFilters().empty());
        QVERIFY(!QFile::exists(none));
    }

    void aTestIsOneStep()
    {
        QSignalSpy changed(m_library->care.get(), &LibraryCareService::changed);
        QSignalSpy steps(m_library->care.get(), &LibraryCareService::stepMade);
        QSignalSpy changing(m_library->care.get(), &LibraryCareService::changing);
        const KeptCssTest wanted{{}, noonTest(357.2s)};
        const KeptCssTest kept = keep(wanted);
        QVERIFY(!kept.id.empty());
        QCOMPARE(kept.test, wanted.test);
        QCOMPARE(changing.size(), 1);
        QCOMPARE(changed.size(), 0); // the library stays open
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().first().value<DoneStep>().action, std::string("css-test"));
        QCOMPARE(m_library->nextUndo(), std::string("css-test"));
        QCOMPARE(cssTests(), std::vector{kept});
        QCOMPARE(m_library->cssTests(), std::vector{kept});
        m_library->undo();
        QVERIFY(cssTests().empty());
    }

    void aTestIsChangedUnderItsName()
    {
        KeptCssTest kept = keep({{}, noonTest(357.2s)});
        kept.test.time400 = 355s;
        QCOMPARE(keep(kept), kept);
        QCOMPARE(cssTests(), std::vector{kept});
        const KeptCssTest other = keep({{}, noonTest(350s)});
        QVERIFY(other.id != kept.id);
        QCOMPARE(cssTests().size(), std::size_t(2));
    }

    void aTestIsRemovedInOneStep()
    {
        const KeptCssTest kept = keep({{}, noonTest(357.2s)});
        QSignalSpy steps(m_library->care.get(), &LibraryCareService::stepMade);
        remove(kept.id);
        QVERIFY(cssTests().empty());
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().first().value<DoneStep>().action, std::string("remove-css-test"));
        QCOMPARE(m_library->nextUndo(), std::string("remove-css-test"));
        remove("10000000-0000-4000-8000-000000000001"); // never there: nothing to undo
        QCOMPARE(steps.size(), 1);
        m_library->undo();
        QCOMPARE(cssTests(), std::vector{kept});
    }

    void aTestThatNobodySwimsIsRefused()
    {
        QSignalSpy steps(m_library->care.get(), &LibraryCareService::stepMade);
        QCOMPARE(failureOf<KeptCssTest>([&](QObject *asker, auto answer) {
            m_library->care->keepCssTest({{}, noonTest(200s)}, asker, answer);
        }),
            ErrorCode::ValueRefused);
        QVERIFY(cssTests().empty());
        QCOMPARE(steps.size(), 0);
    }

    void aFilterIsKeptReplacedAndRemovedAsStepsOfTheirOwn()
    {
        using Filters = std::vector<SavedFilter>;
        const auto keep = [this](const SavedFilter &filter) {
            return m_library->answerOf<Filters>(
                [&](QObject *asker, auto answer) { m_library->care->keepFilter(filter, asker, answer); });
        };
        QSignalSpy steps(m_library->care.get(), &LibraryCareService::stepMade);
        QVERIFY(savedFilters().empty());
        const Filters first = keep({{}, u"Fly"_s, R"({"stroke":["butterfly"]})"});
        QCOMPARE(first.size(), std::size_t(1));
        QVERIFY(!first[0].id.empty());
        const SavedFilter renamed{first[0].id, u"Butterfly"_s, first[0].wish};
        QCOMPARE(keep(renamed), Filters{renamed});
        QCOMPARE(keep(renamed), Filters{renamed}); // changes nothing
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.last().first().value<DoneStep>().action, std::string("save-filter"));
        QVERIFY(m_library
                    ->answerOf<Filters>(
                        [&](QObject *asker, auto answer) { m_library->care->removeFilter(renamed.id, asker, answer); })
                    .empty());
        QCOMPARE(steps.last().first().value<DoneStep>().action, std::string("remove-filter"));
        m_library->undo();
        QCOMPARE(savedFilters(), Filters{renamed});
        m_library->undo();
        QCOMPARE(savedFilters(), first);
        QCOMPARE(failureOf<Filters>([this](QObject *asker, auto answer) {
            m_library->care->keepFilter({{}, u" "_s, "{}"}, asker, answer);
        }),
            ErrorCode::ValueRefused);
    }

private:
    /// With a 200 in 2:50.4, on 19 November 2026.
    static CssTest noonTest(Seconds time400)
    {
        return {Instant(std::chrono::days(20'776) + 12h), PoolUnit::Metres, time400, 170.4s};
    }
    KeptCssTest keep(const KeptCssTest &test)
    {
        return m_library->answerOf<KeptCssTest>(
            [&](QObject *asker, auto answer) { m_library->care->keepCssTest(test, asker, answer); });
    }
    void remove(const std::string &id)
    {
        m_library->answerOf<void>(
            [&](QObject *asker, auto answer) { m_library->care->removeCssTest(id, asker, answer); });
    }
    std::vector<KeptCssTest> cssTests()
    {
        return m_library->answerOf<std::vector<KeptCssTest>>(
            [&](QObject *asker, auto answer) { m_library->care->cssTests(asker, answer); });
    }
    std::vector<SavedFilter> savedFilters()
    {
        return m_library->answerOf<std::vector<SavedFilter>>(
            [&](QObject *asker, auto answer) { m_library->care->savedFilters(asker, answer); });
    }
    template<class Value, class Ask>
    ErrorCode failureOf(Ask ask)
    {
        std::optional<Result<Value>> answer;
        ask(this, [&answer](const Result<Value> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, longestWait) || answer->has_value())
            throw std::runtime_error("it did not fail");
        return answer->error().code;
    }
    std::vector<BackupEntry> backups()
    {
        return m_library->answerOf<std::vector<BackupEntry>>(
            [&](QObject *asker, auto answer) { m_library->care->backups(asker, answer); });
    }
    QString backUp(const QString &file)
    {
        return m_library->answerOf<QString>(
            [&](QObject *asker, auto answer) { m_library->care->backUp(file, asker, answer); });
    }
    RestoreResult restore(const QString &file)
    {
        return m_library->answerOf<RestoreResult>(
            [&](QObject *asker, auto answer) { m_library->care->restore(file, asker, answer); });
    }
    CheckResult check()
    {
        return m_library->answerOf<CheckResult>(
            [&](QObject *asker, auto answer) { m_library->care->check(asker, answer); });
    }

    std::unique_ptr<CaredLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestLibraryCare)
#include "tst_librarycare.moc"
