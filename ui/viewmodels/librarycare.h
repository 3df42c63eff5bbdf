#pragma once

#include "core/model/athlete.h"
#include "core/model/athletesettings.h"
#include "core/model/csstest.h"
#include "ui/viewmodels/swimlibrary.h"

namespace lengthwise {

/// A backup as it can be chosen.
struct BackupEntry {
    QString path;
    Instant made{};
    bool beforeMigration = false; ///< of the library's form, by a newer program
    qint64 size = 0;              ///< bytes
};

struct RestoreResult {
    Athlete athlete;
    QString keptAs;        ///< where the library that was replaced is; empty: there was none
    qint64 recordings = 0; ///< that the backup brought
};

/// What `check` counted and found.
struct CheckResult {
    qint64 recordings = 0;
    qint64 swims = 0;
    qint64 corrections = 0;
    QStringList problems; ///< in words; empty: whole
    bool needsRebuild = false;
    bool needsRestore = false;
};

struct RebuildResult {
    qint64 recordings = 0;
    qint64 swims = 0;
    QStringList errors; ///< recordings that cannot be read, in words
    bool cancelled = false;
};

/// What keeps a library well, and who is in it. Whoever implements it works in threads of its own (app/gui); nothing
/// here blocks. One long work (backUp, restore, check, rebuild) at a time: a further one is answered LibraryBusy. GUI
/// thread.
class LibraryCare : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void backups(QObject *asker, Answer<std::vector<BackupEntry>> answer) = 0;
    /// To a file of the swimmer's choice; empty: among the rolling ones. The answer: where it is; empty: nothing
    /// changed since the last.
    virtual void backUp(const QString &file, QObject *asker, Answer<QString> answer) = 0;
    /// Puts a backup in the place of the library; works for a damaged one too.
    virtual void restore(const QString &file, QObject *asker, Answer<RestoreResult> answer) = 0;
    virtual void check(QObject *asker, Answer<CheckResult> answer) = 0;
    virtual void rebuild(QObject *asker, Answer<RebuildResult> answer) = 0;
    /// Ends what runs; what was done stays whole.
    virtual void stop() = 0;

    virtual void addAthlete(const QString &name, QObject *asker, Answer<Athlete> answer) = 0;
    /// Shows this athlete's swims from now on, and remembers it.
    virtual void chooseAthlete(const std::string &uuid) = 0;
    virtual void setProfile(const Athlete &athlete, QObject *asker, Answer<Athlete> answer) = 0;
    /// Of the athlete whose swims are shown.
    virtual void settings(QObject *asker, Answer<AthleteSettings> answer) = 0;
    /// One step, undoable. The answer: what is stored.
    virtual void setSettings(const AthleteSettings &settings, QObject *asker, Answer<AthleteSettings> answer) = 0;
    /// The 400/200 tests that the swimmer entered, by day.
    virtual void cssTests(QObject *asker, Answer<std::vector<KeptCssTest>> answer) = 0;
    /// One step, undoable; an empty id: a new one. The answer: what is stored. ValueRefused: core/store/csstests.h.
    virtual void keepCssTest(const KeptCssTest &test, QObject *asker, Answer<KeptCssTest> answer) = 0;
    /// One step, undoable; nothing where there is no such test.
    virtual void removeCssTest(const std::string &id, QObject *asker, Answer<void> answer) = 0;

Q_SIGNALS:
    /// Of the long work that runs; total 0: not known yet.
    void progress(qint64 done, qint64 total);
};

} // namespace lengthwise
