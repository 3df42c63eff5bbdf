#include "tests/flow/librarycli.h"

#include "core/base/digest.h"
#include "core/model/recording.h"
#include "core/store/library.h"
#include "core/store/recordingstore.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int patience = 120'000; // ms

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray asByteArray(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

QJsonObject Ran::document() const
{
    return QJsonDocument::fromJson(output).object();
}

QString Ran::errorCode() const
{
    return document()[u"error"_s].toObject()[u"code"_s].toString();
}

std::string Ran::told() const
{
    return "exit " + std::to_string(exitCode) + (wasKilled ? " (killed)" : "") + "\n" + output.toStdString() + "\n"
        + complaint.toStdString();
}

Sandbox::Sandbox()
{
    QDir(m_folder.path()).mkpath(u"home"_s);
}

Sandbox::~Sandbox() = default;

void Sandbox::openToEverybody()
{
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(m_folder.path(), rights);
    QFile::setPermissions(path(u"home"_s), rights | QFile::WriteGroup | QFile::WriteOther);
}

QStringList Sandbox::onLibrary(const QString &library, const QStringList &arguments) const
{
    return library.isEmpty() ? arguments : arguments + QStringList{u"--library"_s, path(library)};
}

std::unique_ptr<QProcess> Sandbox::start(const QString &program, const QStringList &arguments, const Kill &kill)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = path(u"home"_s);
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    for (const auto &[name, value] : m_variables)
        environment.insert(name, value);
    if (kill.atCall > 0 || !kill.countsInto.isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(LENGTHWISE_KILLER));
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        environment.insert(u"LENGTHWISE_KILL_AT"_s, QString::number(kill.atCall));
        if (kill.isTorn)
            environment.insert(u"LENGTHWISE_KILL_TORN"_s, u"1"_s);
        if (!kill.countsInto.isEmpty())
            environment.insert(u"LENGTHWISE_KILL_COUNT"_s, kill.countsInto);
    }
    process->setProcessEnvironment(environment);
    if (m_beforeExec)
        process->setChildProcessModifier(m_beforeExec);
    process->start(program, arguments);
    process->write(m_input);
    process->closeWriteChannel();
    if (kill.afterMs >= 0 && !process->waitForFinished(kill.afterMs))
        process->kill();
    return process;
}

Ran Sandbox::ended(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        return {.complaint = "it did not end: " + process.errorString().toUtf8()};
    const bool wasKilled = process.exitStatus() == QProcess::CrashExit;
    return {.exitCode = wasKilled ? -1 : process.exitCode(),
        .wasKilled = wasKilled,
        .output = process.readAllStandardOutput(),
        .complaint = process.readAllStandardError()};
}

Ran Sandbox::run(const QString &program, const QStringList &arguments, const Kill &kill)
{
    return ended(*start(program, arguments, kill));
}

Ran Sandbox::cli(const QString &library, const QStringList &arguments, const Kill &kill)
{
    return run(QStringLiteral(LENGTHWISE_CLI), onLibrary(library, arguments), kill);
}

Ran Sandbox::cliOnceFree(const QString &library, const QStringList &arguments)
{
    const QDeadlineTimer patient(5'000);
    Ran ran = cli(library, arguments);
    while (ran.exitCode == 1 && ran.complaint.contains("Another Lengthwise") && !patient.hasExpired())
        ran = cli(library, arguments);
    return ran;
}

std::unique_ptr<QProcess> Sandbox::startCli(const QString &library, const QStringList &arguments)
{
    return start(QStringLiteral(LENGTHWISE_CLI), onLibrary(library, arguments));
}

int Sandbox::callsOf(const QString &program, const QStringList &arguments)
{
    const QString counted = path(u"calls"_s);
    run(program, arguments, {.countsInto = counted});
    return contentOf(counted).trimmed().toInt();
}

int Sandbox::callsOfCli(const QString &library, const QStringList &arguments)
{
    return callsOf(QStringLiteral(LENGTHWISE_CLI), onLibrary(library, arguments));
}

void Sandbox::copyLibrary(const QString &from, const QString &to)
{
    const std::filesystem::path source = path(from).toStdString();
    const std::filesystem::path copy = path(to).toStdString();
    std::filesystem::remove_all(copy);
    std::filesystem::copy(source, copy, std::filesystem::copy_options::recursive);
}

QString athleteFile(const QString &libraryFolder)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}-[0-9a-f-]{27}\\.db$"_s);
    for (const QString &name : QDir(libraryFolder).entryList({u"*.db"_s}, QDir::Files)) {
        if (uuid.match(name).hasMatch())
            return QDir(libraryFolder).filePath(name);
    }
    return {};
}

KeptOriginals originalsIn(const QString &libraryFolder)
{
    KeptOriginals kept;
    const auto problem = [&kept](const Error &error) {
        kept.problem = u"error %1 %2"_s.arg(int(error.code)).arg(error.detail);
        return kept;
    };
    auto database = Database::open(athleteFile(libraryFolder), Database::Access::Read);
    if (!database)
        return problem(database.error());
    RecordingStore store(*database);
    std::string after;
    while (true) {
        const auto page = store.page(after, 100);
        if (!page)
            return problem(page.error());
        if (page->empty())
            return kept;
        for (const Recording &recording : *page) {
            const auto bytes = store.payload(recording.key);
            if (!bytes)
                return problem(bytes.error());
            kept.bytes[recording.key] = asByteArray(*bytes);
        }
        after = page->back().key;
    }
}

std::map<std::string, QByteArray> filesByKey(const QStringList &files)
{
    std::map<std::string, QByteArray> byKey;
    for (const QString &file : files) {
        const QByteArray content = contentOf(file);
        byKey[std::string(fileKeyPrefix)
            + sha256Hex(std::as_bytes(std::span(content.constData(), std::size_t(content.size()))))] = content;
    }
    return byKey;
}

std::uint32_t attackSeed()
{
    bool isSet = false;
    std::uint32_t seed = qEnvironmentVariable("LENGTHWISE_SEED").toUInt(&isSet);
    if (!isSet)
        seed = QRandomGenerator::system()->generate();
    qInfo("seed %u (LENGTHWISE_SEED repeats it)", seed);
    return seed;
}

int attackCount(int usual)
{
    bool isSet = false;
    int percent = qEnvironmentVariableIntValue("LENGTHWISE_ATTACKS", &isSet);
    if (!isSet) {
#if defined(__SANITIZE_ADDRESS__)
        percent = 10;
#else
        percent = 100;
#endif
    }
    return std::max(1, usual * percent / 100);
}

} // namespace lengthwise
