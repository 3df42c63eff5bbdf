#include "core/base/errorname.h"

namespace lengthwise {

std::string_view nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return "file_not_found";
    case ErrorCode::FileUnreadable:
        return "file_unreadable";
    case ErrorCode::FileTooLarge:
        return "file_too_large";
    case ErrorCode::FileEmpty:
        return "file_empty";
    case ErrorCode::FormatUnknown:
        return "format_unknown";
    case ErrorCode::FormatUnsupported:
        return "format_unsupported";
    case ErrorCode::FileCutOff:
        return "file_cut_off";
    case ErrorCode::FileDamaged:
        return "file_damaged";
    case ErrorCode::NoSwim:
        return "no_swim";
    case ErrorCode::ColumnsMissing:
        return "columns_missing";
    case ErrorCode::NoRows:
        return "no_rows";
    case ErrorCode::ValueInvalid:
        return "value_invalid";
    case ErrorCode::OutOfMemoryBound:
        return "out_of_memory_bound";
    case ErrorCode::FileUnwritable:
        return "file_unwritable";
    case ErrorCode::FileExists:
        return "file_exists";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::LibraryMissing:
        return "library_missing";
    case ErrorCode::LibraryUnreadable:
        return "library_unreadable";
    case ErrorCode::LibraryReadOnly:
        return "library_read_only";
    case ErrorCode::LibraryFull:
        return "library_full";
    case ErrorCode::LibraryDamaged:
        return "library_damaged";
    case ErrorCode::LibraryForeign:
        return "library_foreign";
    case ErrorCode::LibraryNewer:
        return "library_newer";
    case ErrorCode::LibraryBusy:
        return "library_busy";
    case ErrorCode::LibraryFailed:
        return "library_failed";
    case ErrorCode::AthleteUnknown:
        return "athlete_unknown";
    case ErrorCode::AthleteAmbiguous:
        return "athlete_ambiguous";
    case ErrorCode::AthleteNameTaken:
        return "athlete_name_taken";
    case ErrorCode::AthleteNameEmpty:
        return "athlete_name_empty";
    case ErrorCode::SwimUnknown:
        return "swim_unknown";
    case ErrorCode::SwimAmbiguous:
        return "swim_ambiguous";
    case ErrorCode::SwimIdTooShort:
        return "swim_id_too_short";
    case ErrorCode::FieldUnknown:
        return "field_unknown";
    case ErrorCode::ValueRefused:
        return "value_refused";
    case ErrorCode::LengthUnknown:
        return "length_unknown";
    case ErrorCode::PayloadMissing:
        return "payload_missing";
    case ErrorCode::PayloadDamaged:
        return "payload_damaged";
    case ErrorCode::NothingToUndo:
        return "nothing_to_undo";
    case ErrorCode::NothingToRedo:
        return "nothing_to_redo";
    case ErrorCode::BackupDamaged:
        return "backup_damaged";
    case ErrorCode::KeychainMissing:
        return "keychain_missing";
    case ErrorCode::KeychainLocked:
        return "keychain_locked";
    case ErrorCode::KeychainFailed:
        return "keychain_failed";
    case ErrorCode::AddressRefused:
        return "address_refused";
    case ErrorCode::NetworkDown:
        return "network_down";
    case ErrorCode::ConnectionUntrusted:
        return "connection_untrusted";
    case ErrorCode::ServerFailed:
        return "server_failed";
    case ErrorCode::AnswerDamaged:
        return "answer_damaged";
    case ErrorCode::RequestRefused:
        return "request_refused";
    case ErrorCode::BudgetSpent:
        return "budget_spent";
    case ErrorCode::ApplicationInactive:
        return "application_inactive";
    case ErrorCode::NotConnected:
        return "not_connected";
    case ErrorCode::AlreadyConnecting:
        return "already_connecting";
    case ErrorCode::SignInDenied:
        return "sign_in_denied";
    case ErrorCode::SignInTimedOut:
        return "sign_in_timed_out";
    case ErrorCode::SignInForged:
        return "sign_in_forged";
    case ErrorCode::SignInRefused:
        return "sign_in_refused";
    case ErrorCode::SecretMissing:
        return "secret_missing";
    case ErrorCode::SignInExpired:
        return "sign_in_expired";
    case ErrorCode::OtherAthlete:
        return "other_athlete";
    case ErrorCode::ScopesMissing:
        return "scopes_missing";
    case ErrorCode::ClockWrong:
        return "clock_wrong";
    case ErrorCode::SwimAtStrava:
        return "swim_at_strava";
    case ErrorCode::NotSendable:
        return "not_sendable";
    case ErrorCode::UploadRefused:
        return "upload_refused";
    case ErrorCode::UploadPending:
        return "upload_pending";
    case ErrorCode::ListenerFailed:
        return "listener_failed";
    }
    return {};
}

std::optional<ErrorCode> errorCode(std::string_view name)
{
    // The codes count up from 0 without a hole; what follows the last one has no name.
    for (int number = 0; !nameOf(ErrorCode(number)).empty(); ++number) {
        if (nameOf(ErrorCode(number)) == name)
            return ErrorCode(number);
    }
    return std::nullopt;
}

} // namespace lengthwise
