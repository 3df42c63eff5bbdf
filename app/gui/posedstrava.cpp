#include "app/gui/posedstrava.h"

#include "ui/pages/stravaconnectdialog.h"
#include "ui/pages/stravaconnectiondialog.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

/// The picture is the same whenever it is made.
const Instant posedNow = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h + 20min;

namespace {

/// Ended well, `before` the moment of the picture.
SyncRun posedRun(std::int64_t id, Duration before, Duration took, std::int64_t calls)
{
    return {.id = id,
        .cause = SyncCause::Schedule,
        .startedAt = posedNow - before,
        .endedAt = posedNow - before + took,
        .seen = 112,
        .calls = calls};
}

/// A day and a half of syncing each hour.
std::vector<SyncRun> posedRuns()
{
    std::vector<SyncRun> runs{posedRun(40, 5min, 19s, 34), posedRun(39, 65min, 3s, 1), posedRun(38, 125min, 3s, 2),
        posedRun(37, 318min, 14min + 58s, 124), posedRun(36, 16h + 5min, 31s, 3), posedRun(35, 17h + 5min, 4s, 3)};
    runs[0].added = 11;
    runs[0].changed = 1;
    runs[2].changed = 1;
    runs[3].cause = SyncCause::Hand;
    runs[3].seen = 311;
    runs[3].added = 61;
    runs[3].waited = 13min;
    runs[4].seen = 0;
    runs[4].error = Error{.code = ErrorCode::NetworkDown};
    runs[5].added = 1;
    runs[5].deleted = 1;
    for (std::int64_t id = 34; id > 10; --id)
        runs.push_back(posedRun(id, 18h + 5min + (34 - id) * 1h, 3s, 1));
    return runs;
}

/// A connection that stands still; also the browser that does not open.
class PosedStrava final : public StravaLink
{
    Q_OBJECT

public:
    explicit PosedStrava(StravaPose pose)
        : m_pose(pose)
    {
        m_state.phase = StravaState::Phase::NotConnected;
        if (pose == StravaPose::Connection || pose == StravaPose::Sync)
            connectAnna();
        if (pose == StravaPose::Sync)
            syncAnna();
        QDesktopServices::setUrlHandler(u"https"_s, this, "swallow");
    }
    ~PosedStrava() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    const StravaState &state() const override { return m_state; }
    void signIn(const StravaSignIn &, QObject *, Answer<StravaConnection> answer) override
    {
        if (m_pose == StravaPose::Failed)
            answer(fail({.code = ErrorCode::ScopesMissing, .detail = u"activity:read"_s}));
        else
            Q_EMIT addressReady(QUrl(u"https://www.strava.com/oauth/authorize?client_id=4711&response_type=code"_s));
    }
    void cancelSignIn() override { }
    void check(QObject *, Answer<StravaConnection>) override { }
    void signOut(bool, QObject *, Answer<StravaFarewell>) override { }
    const StravaSync &sync() const override { return m_sync; }
    void startSync(const PullWish &) override { }
    void cancelSync() override { }
    void complete(const std::vector<std::int64_t> &) override { }
    void send(const QString &, QObject *, Answer<SentSwim>) override { }

public Q_SLOTS:
    void swallow(const QUrl &) { }

private:
    void connectAnna()
    {
        m_state = {.phase = StravaState::Phase::Connected,
            .connection = StravaConnection{.clientId = u"4711"_s,
                .athlete = {.id = 10'203'040, .userName = u"annab"_s, .firstName = u"Anna"_s, .lastName = u"B."_s},
                .scopes = {strava::scope::read, strava::scope::allActivities},
                .keep = StravaKeep::SevenDays,
                .since = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)},
            .expiresAt = posedNow + 4h,
            .budget = strava::BudgetState{.readQuarter = {.used = 34, .limit = 100, .resetsAt = posedNow + 10min},
                .readDay = {.used = 412, .limit = 1000, .resetsAt = posedNow + 9h + 40min},
                .overallQuarter = {.used = 34, .limit = 200, .resetsAt = posedNow + 10min},
                .overallDay = {.used = 412, .limit = 2000, .resetsAt = posedNow + 9h + 40min}},
            .lastClientId = u"4711"_s};
    }

    void syncAnna()
    {
        m_sync.runs = posedRuns();
        m_sync.lastGood = m_sync.runs.front();
        m_sync.nextAt = posedNow + 55min;
        m_sync.coverage = {.swims = 1204,
            .isHistoryRead = true,
            .oldestStart = std::chrono::sys_days(std::chrono::year(2019) / 4 / 12)};
    }

    StravaPose m_pose;
    StravaSync m_sync;
    StravaState m_state;
};

} // namespace

QDialog *poseStrava(StravaPose pose, QWidget *window)
{
    auto *strava = new PosedStrava(pose);
    QDialog *dialog = nullptr;
    if (pose == StravaPose::Connection) {
        auto *connection = new StravaConnectionDialog(*strava, window);
        connection->setNow(posedNow);
        dialog = connection;
    } else {
        dialog = new StravaConnectDialog(*strava, window);
    }
    QObject::connect(dialog, &QObject::destroyed, strava, &QObject::deleteLater);
    if (pose == StravaPose::Waiting || pose == StravaPose::Failed) {
        dialog->findChild<QLineEdit *>(u"stravaClientId"_s)->setText(u"4711"_s);
        dialog->findChild<QLineEdit *>(u"stravaSecret"_s)->setText(QString(40, u'x'));
        dialog->findChild<QRadioButton *>(u"stravaKeepSevenDays"_s)->click();
        dialog->findChild<QAbstractButton *>(u"stravaConnect"_s)->click();
    }
    dialog->show();
    return dialog;
}

std::unique_ptr<StravaLink> posedSync()
{
    return std::make_unique<PosedStrava>(StravaPose::Sync);
}

} // namespace lengthwise

#include "posedstrava.moc"
