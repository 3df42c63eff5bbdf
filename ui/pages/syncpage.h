#pragma once

#include "ui/viewmodels/preferences.h"
#include "ui/viewmodels/stravalink.h"

#include <QWidget>

class QBoxLayout;

namespace lengthwise {

class SyncCard;
class SyncHistory;
class SyncSettings;

/// Who is connected, how syncing goes and went, and when it goes by itself. Follows the link; what it does not do
/// itself, it asks for.
class SyncPage final : public QWidget
{
    Q_OBJECT

public:
    /// link must outlive it.
    explicit SyncPage(StravaLink &link, QWidget *parent = nullptr);

    /// Why nobody can be connected now; empty: somebody can.
    void setHindrance(const QString &reason);
    void setPreferences(const Preferences &preferences);
    /// How long Strava's data stays; absent: not known yet.
    void setKeep(std::optional<StravaKeep> keep);
    /// For what is said of times; without it the clock's.
    void setNow(Instant now);
    /// Time passed.
    void follow();

Q_SIGNALS:
    void signInRequested();
    void syncRequested();
    void testRequested();
    void olderRequested();
    void deleteRequested();
    void preferencesChanged(const lengthwise::Preferences &preferences);
    void keepChosen(lengthwise::StravaKeep keep);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void arrange();
    void connectParts();

    StravaLink &m_link;
    Preferences m_preferences;
    QString m_hindrance;
    std::optional<Instant> m_now;
    QBoxLayout *m_cards;
    QWidget *m_rest = nullptr; ///< beside a card that stands alone
    SyncCard *m_card;
    SyncSettings *m_settings;
    SyncHistory *m_history;
};

} // namespace lengthwise
