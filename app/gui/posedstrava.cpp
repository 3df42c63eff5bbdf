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

namespace {

/// The picture is the same whenever it is made.
constexpr Instant pinnedNow = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h + 20min;

/// A connection that stands still; also the browser that does not open.
class PosedStrava final : public StravaLink
{
    Q_OBJECT

public:
    explicit PosedStrava(StravaPose pose)
        : m_pose(pose)
    {
        m_state.phase = StravaState::Phase::NotConnected;
        if (pose == StravaPose::Connection)
            connectAnna();
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
            .expiresAt = pinnedNow + 4h,
            .budget = strava::BudgetState{.readQuarter = {.used = 34, .limit = 100, .resetsAt = pinnedNow + 10min},
                .readDay = {.used = 412, .limit = 1000, .resetsAt = pinnedNow + 9h + 40min},
                .overallQuarter = {.used = 34, .limit = 200, .resetsAt = pinnedNow + 10min},
                .overallDay = {.used = 412, .limit = 2000, .resetsAt = pinnedNow + 9h + 40min}},
            .lastClientId = u"4711"_s};
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
        connection->setNow(pinnedNow);
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

} // namespace lengthwise

#include "posedstrava.moc"
