#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

class QProcess;

namespace lengthwise {

/// How a program ended.
struct Ran {
    int exitCode = -1; ///< -1: it did not end by itself
    bool wasKilled = false;
    QByteArray output;
    QByteArray complaint;

    QJsonObject document() const;
    /// Code of the error in the document: "library_full"; empty: none.
    QString errorCode() const;
    /// For the message of a failed comparison.
    std::string told() const;
};

/// When a program is killed.
struct Kill {
    int atCall = 0;       ///< in its n-th call that changes a file, from 1; 0: not so
    bool isTorn = false;  ///< of a write, half the bytes arrive
    int afterMs = -1;     ///< so long after its start; -1: not so
    QString countsInto{}; ///< a file that gets the number of calls of a program that ends by itself
};

/// A folder for libraries and a home of its own, in which programs run; all gone with it.
class Sandbox
{
public:
    Sandbox();
    ~Sandbox();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Before exec, in the child: to take rights or room away.
    void setBeforeExec(std::function<void()> work) { m_beforeExec = std::move(work); }
    /// Of the environment of what is started from now on.
    void setVariable(const QString &name, const QString &value) { m_variables[name] = value; }
    /// What is started from now on reads this from standard input.
    void setInput(const QByteArray &input) { m_input = input; }
    /// For a child that runs as another user.
    void openToEverybody();

    /// The command line, on the library of that name in this folder. Empty: --library is not given.
    Ran cli(const QString &library, const QStringList &arguments, const Kill &kill = {});
    /// As long as it says that another holds the library, again, some seconds long: a lock file that was cut short by a
    /// kill stands until it is surely nobody's.
    Ran cliOnceFree(const QString &library, const QStringList &arguments);
    Ran run(const QString &program, const QStringList &arguments, const Kill &kill = {});
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments, const Kill &kill = {});
    std::unique_ptr<QProcess> startCli(const QString &library, const QStringList &arguments);
    /// Waits for the end.
    static Ran ended(QProcess &process);

    /// How many calls that change a file a program makes: what Kill::atCall may be.
    int callsOf(const QString &program, const QStringList &arguments);
    int callsOfCli(const QString &library, const QStringList &arguments);
    /// Copies the library, as it lies there, to another name; what stood there is gone.
    void copyLibrary(const QString &from, const QString &to);

private:
    QStringList onLibrary(const QString &library, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::function<void()> m_beforeExec;
    std::map<QString, QString> m_variables;
    QByteArray m_input;
};

/// The bytes that a library of one athlete keeps, by key, each checked against its key. Absent with a reason where the
/// library does not give them.
struct KeptOriginals {
    std::map<std::string, QByteArray> bytes;
    QString problem;
    bool operator==(const KeptOriginals &) const = default;
};
KeptOriginals originalsIn(const QString &libraryFolder);
/// The bytes of files, by the key that they get.
std::map<std::string, QByteArray> filesByKey(const QStringList &files);
/// <uuid>.db of a library of one athlete; empty where there is none.
QString athleteFile(const QString &libraryFolder);

/// LENGTHWISE_SEED, else one that is different every time; printed.
std::uint32_t attackSeed();
/// LENGTHWISE_ATTACKS, in per cent of the usual number: how many random moments a test takes. A tenth under the
/// sanitizers, unless it is set.
int attackCount(int usual);

} // namespace lengthwise
