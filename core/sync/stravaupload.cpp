#include "core/sync/stravaupload.h"

#include "core/ingest/fields.h"

#include <array>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;
using strava::Urgency;

// Strava reads most files within two seconds; each look counts as a request.
constexpr std::array<std::chrono::milliseconds, 10> betweenLooks{1s, 1s, 2s, 2s, 4s, 4s, 8s, 8s, 15s, 15s};

// GCC 12 cannot make lists in braces inside coroutines, so what needs one is made here.

UploadNote begunAt(Instant time, const SwimId &swim)
{
    return {.at = time, .n = swim.n, .upload = {}, .activity = {}};
}

SentSwim sentAs(std::int64_t activity, bool wasThere)
{
    return {.activity = activity, .wasThere = wasThere};
}

bool isGone(const Error &error)
{
    return error.code == ErrorCode::RequestRefused && error.count == 404;
}

/// Strava may have the file all the same.
bool mayHaveArrived(const Error &error)
{
    return error.code == ErrorCode::NetworkDown || error.code == ErrorCode::ServerFailed
        || error.code == ErrorCode::AnswerDamaged || error.code == ErrorCode::Cancelled;
}

/// Of a file that Strava does not even take.
Error refusalOf(const Error &error)
{
    if (error.code == ErrorCode::RequestRefused && error.count == 400)
        return {.code = ErrorCode::UploadRefused, .detail = error.detail};
    return error;
}

tl::unexpected<Error> cancelled()
{
    return fail({.code = ErrorCode::Cancelled});
}

} // namespace

StravaUpload::StravaUpload(Parts parts)
    : m_parts(parts)
{
}

QCoro::Task<Result<SentSwim>> StravaUpload::send(SwimId swim, Cancellation &cancellation)
{
    const auto sendable = sendableSwim(m_parts.database, swim);
    if (!sendable)
        co_return fail(sendable.error());
    const auto before = uploadNote(m_parts.database, sendable->swim.key);
    if (!before)
        co_return fail(before.error());
    if (*before) {
        const auto there = co_await resumed(*sendable, **before, cancellation);
        if (!there)
            co_return fail(there.error());
        if (*there)
            co_return **there;
    }
    co_return co_await sendAnew(*sendable, *before, cancellation);
}

/// Where an upload that was begun before ended. Absent: Strava has nothing of it.
QCoro::Task<Result<std::optional<SentSwim>>> StravaUpload::resumed(
    SendableSwim swim, UploadNote note, Cancellation &cancellation)
{
    std::optional<Result<SentSwim>> ended;
    std::optional<Error> failure;
    if (note.activity) {
        const auto activity = co_await m_parts.client.activity(*note.activity, Urgency::Asked, cancellation);
        if (activity)
            ended = linked(swim, sentAs(*note.activity, true));
        else
            failure = activity.error();
    } else if (note.upload) {
        const auto state = co_await m_parts.client.uploadState(*note.upload, Urgency::Asked, cancellation);
        if (state)
            ended = co_await awaited(swim, *state, cancellation);
        else
            failure = state.error();
    } else {
        const auto list = co_await m_parts.client.activities(listAround(swim), Urgency::Asked, cancellation);
        const auto activity = list ? activityOf(swim, *list) : std::nullopt;
        if (activity)
            ended = linked(swim, sentAs(*activity, false));
        else if (!list)
            failure = list.error();
    }
    if (failure && !isGone(*failure))
        co_return fail(*failure);
    if (!ended)
        co_return std::optional<SentSwim>();
    if (!*ended)
        co_return fail(ended->error());
    co_return std::optional<SentSwim>(**ended);
}

QCoro::Task<Result<SentSwim>> StravaUpload::sendAnew(
    SendableSwim swim, std::optional<UploadNote> before, Cancellation &cancellation)
{
    UploadNote begun = begunAt(m_parts.clock.now(), swim.swim);
    if (const auto noted = note(swim, begun); !noted)
        co_return fail(noted.error());
    const auto state = co_await m_parts.client.upload(swim.wish, Urgency::Asked, cancellation);
    if (!state) {
        if (!mayHaveArrived(state.error())) {
            if (const auto noted = note(swim, before); !noted)
                co_return fail(noted.error());
        }
        co_return fail(refusalOf(state.error()));
    }
    begun.upload = state->id;
    if (const auto noted = note(swim, begun); !noted)
        co_return fail(noted.error());
    co_return co_await awaited(swim, *state, cancellation);
}

/// Until Strava has read it, but no longer than a minute.
QCoro::Task<Result<SentSwim>> StravaUpload::awaited(
    SendableSwim swim, strava::UploadState state, Cancellation &cancellation)
{
    for (const std::chrono::milliseconds pause : betweenLooks) {
        if (!state.isProcessing())
            break;
        co_await m_parts.pauses.pause(pause, cancellation);
        if (cancellation.isCancelled())
            co_return cancelled();
        const auto next = co_await m_parts.client.uploadState(state.id, Urgency::Asked, cancellation);
        if (!next)
            co_return fail(next.error());
        state = *next;
    }
    co_return concluded(swim, state);
}

Result<void> StravaUpload::note(const SendableSwim &swim, const std::optional<UploadNote> &note)
{
    auto transaction = Transaction::begin(m_parts.database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto noted = noteUpload(*transaction, swim.swim.key, note); !noted)
        return noted;
    return transaction->commit();
}

Result<SentSwim> StravaUpload::concluded(const SendableSwim &swim, const strava::UploadState &state)
{
    if (state.isProcessing())
        return fail({.code = ErrorCode::UploadPending});
    if (state.activity)
        return linked(swim, sentAs(*state.activity, false));
    if (const auto activity = strava::duplicateOf(state.error))
        return linked(swim, sentAs(*activity, true));
    // This upload is over: whoever tries again sends again.
    if (const auto noted = note(swim, std::nullopt); !noted)
        return fail(noted.error());
    return fail({.code = ErrorCode::UploadRefused, .detail = state.error});
}

/// The swimmer's word, because Strava's times may be others than the file's.
Result<SentSwim> StravaUpload::linked(const SendableSwim &swim, SentSwim sent)
{
    const SwimId copy{stravaKey(sent.activity), 0};
    auto transaction = Transaction::begin(m_parts.database);
    if (!transaction)
        return fail(transaction.error());
    auto noted = uploadNote(m_parts.database, swim.swim.key);
    if (!noted)
        return fail(noted.error());
    UploadNote done = noted->value_or(begunAt(m_parts.clock.now(), swim.swim));
    done.activity = sent.activity;
    const SwimId file{swim.swim.key, done.n};
    if (const auto kept = noteUpload(*transaction, swim.swim.key, done); !kept)
        return fail(kept.error());
    const auto step = m_parts.edits.apply(*transaction, "send", {linkChange(file, copy, true)});
    if (!step)
        return fail(step.error());
    if (*step) {
        if (const auto refreshed = m_parts.derivation.refresh(*transaction, {file, copy}, {}); !refreshed)
            return fail(refreshed.error());
    }
    if (const auto stored = transaction->commit(); !stored)
        return fail(stored.error());
    return sent;
}

} // namespace lengthwise
