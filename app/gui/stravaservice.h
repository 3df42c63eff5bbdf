#pragma once

#include "ui/viewmodels/stravalink.h"

namespace lengthwise {

/// The connection of a library that cannot be connected.
class StravaService final : public StravaLink
{
public:
    using StravaLink::StravaLink;

    const StravaState &state() const override { return m_state; }
    void signIn(const StravaSignIn &, QObject *, Answer<StravaConnection> answer) override
    {
        answer(fail({.code = ErrorCode::NotConnected}));
    }
    void cancelSignIn() override { }
    void check(QObject *, Answer<StravaConnection> answer) override { answer(fail({.code = ErrorCode::NotConnected})); }
    void signOut(QObject *, Answer<StravaFarewell> answer) override { answer(fail({.code = ErrorCode::NotConnected})); }

private:
    StravaState m_state;
};

} // namespace lengthwise
