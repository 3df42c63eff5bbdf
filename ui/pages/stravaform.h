#pragma once

#include "ui/viewmodels/stravalink.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QRadioButton;

namespace lengthwise {

class Button;
class StravaSteps;
class TextLabel;

/// What a sign-in needs to know: the swimmer's application and how long Strava's data may stay. The first time with the
/// steps that lead there; whoever was connected before finds them behind a link. Nothing is chosen silently.
class StravaForm final : public QWidget
{
    Q_OBJECT

public:
    explicit StravaForm(QWidget *parent = nullptr);

    /// Fills in what is known; what the swimmer typed or chose stays.
    void follow(const StravaState &state);

    /// What is still needed, in words; empty: nothing.
    QString missing() const;
    /// Absent while something is missing.
    std::optional<StravaSignIn> wish() const;

    /// The secret that the keychain has does not help: this one is to be typed.
    void needSecret();
    void focusSecret();
    /// Whoever came so far knows the steps.
    void foldSteps() { showSteps(false); }
    /// To what is to be filled in first.
    void focusMissing();
    void forgetSecret();
    /// The keychain has the secret of this application from now on.
    void setKept(const QString &clientId);

Q_SIGNALS:
    void changed();
    /// Enter in a field.
    void entered();

private:
    QWidget *makeFields();
    QLineEdit *addField(const QString &name, const QString &label, QGridLayout *grid, QWidget *block);
    QWidget *makeKeep();
    QRadioButton *addKeep(const QString &name, const QString &text, const QString &explanation, QWidget *block);
    QString clientId() const;
    bool hasSecret() const;
    void check();
    void showSecret(bool shown);
    void showSteps(bool shown);

    StravaSteps *m_steps;
    Button *m_showSteps;
    QWidget *m_third = nullptr; ///< the step of typing in
    QLineEdit *m_id = nullptr;
    TextLabel *m_idFault = nullptr;
    QLineEdit *m_secret = nullptr;
    Button *m_show = nullptr;
    QRadioButton *m_sevenDays = nullptr;
    QRadioButton *m_untilDisconnected = nullptr;
    QString m_keptId; ///< whose secret the keychain may have; empty: none
};

} // namespace lengthwise
