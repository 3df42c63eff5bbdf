#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace lengthwise {

/// What went wrong, as a code; the words for it are in ui/viewmodels/texts.
enum class ErrorCode {
    FileNotFound,
    FileUnreadable, ///< detail: the system's reason
    FileTooLarge,   ///< count: the limit in bytes
    FileEmpty,
    FormatUnknown,     ///< neither the content of a FIT file nor of a known table
    FormatUnsupported, ///< recognised but not readable yet; detail: its name (zip, tcx ...)
    FileCutOff,        ///< ends before anything could be read; byteOffset: where
    FileDamaged,       ///< nothing whole could be recovered; byteOffset: where it broke
    NoSwim,           ///< readable, but holds no swim; detail: what it holds instead (sport or file kind), may be empty
    ColumnsMissing,   ///< a table without the columns of a swim; detail: the missing names, comma separated
    NoRows,           ///< a table with a header and nothing below it
    ValueInvalid,     ///< a value nothing can be done without; line, detail: column and text
    OutOfMemoryBound, ///< decoding would need more than the program allows; count: the bound in bytes

    FileUnwritable, ///< detail: the system's reason
    FileExists,     ///< would be overwritten
    Cancelled,      ///< by the swimmer; what was done is kept

    // The library. file: the library's file, where one is concerned.
    LibraryMissing,    ///< there is none in the folder (file: the folder) yet
    LibraryUnreadable, ///< the folder or file cannot be opened or created; detail: the system's reason
    LibraryReadOnly,   ///< may be read, not written (rights of the folder or file)
    LibraryFull,       ///< no room on the disk; the change was not stored, what was there before is whole
    LibraryDamaged,    ///< SQLite finds the file's structure broken, or it is no database; detail: its words
    LibraryForeign,    ///< a database, but not one of ours
    LibraryNewer,      ///< written by a newer program: may be read, not written; count: its schema
    LibraryBusy,       ///< another process holds what is needed; detail: what
    LibraryFailed,     ///< any other failure of SQLite; detail: its words and the statement
    AthleteUnknown,    ///< detail: the name or uuid asked for
    AthleteAmbiguous,  ///< count: how many fit; detail: what was asked for
    AthleteNameTaken,  ///< detail: the name
    AthleteNameEmpty,
    SwimUnknown,    ///< detail: the id asked for
    SwimAmbiguous,  ///< count: how many swims the id may mean; detail: the id
    SwimIdTooShort, ///< detail: the id; count: hex digits needed
    FieldUnknown,   ///< detail: the field of an edit
    ValueRefused,   ///< an edit's value; detail: field and value
    LengthUnknown,  ///< the swim has no such length; count: how many it has; detail: what was asked for
    PayloadMissing, ///< the recording's bytes are not kept any more (purged or expired); detail: its key
    PayloadDamaged, ///< the recording's bytes are not those that came in; detail: its key
    NothingToUndo,
    NothingToRedo,
    BackupDamaged, ///< the file does not pass its check; detail: what was found

    // Secrets. Nothing was forgotten or overwritten.
    KeychainMissing, ///< no service keeps secrets here; detail: the system's words
    KeychainLocked,  ///< nothing can be stored or removed, and nothing is found, until it is unlocked
    KeychainFailed,  ///< detail: the system's words

    // A service on the network (Strava). detail never holds a secret.
    AddressRefused,      ///< neither https nor this machine; detail: the address
    NetworkDown,         ///< the server could not be reached; detail: the system's reason
    ConnectionUntrusted, ///< its certificate is not accepted; detail: why
    ServerFailed,        ///< it failed, and again when asked again; count: HTTP status, where it answered at all
    AnswerDamaged,       ///< not what was agreed; detail: what is wrong with it
    RequestRefused,      ///< count: HTTP status; detail: the server's words
    BudgetSpent,         ///< not sent, because it would be refused; count: from when, ms since 1970 UTC
    ApplicationInactive, ///< Strava has switched off the swimmer's application; detail: the server's words
    NotConnected,        ///< nobody is signed in here
    AlreadyConnecting,   ///< a sign-in is under way
    SignInDenied,        ///< by the swimmer, in the browser
    SignInTimedOut,      ///< nobody came back from the browser
    SignInForged,        ///< what came back does not belong to this sign-in
    SignInRefused,       ///< client id or secret are wrong; detail: the server's words
    SecretMissing,       ///< the application's secret was not given, and the keychain has none; detail: client id
    SignInExpired,       ///< the sign-in is no longer accepted, or its tokens are gone: sign in again
    OtherAthlete,        ///< somebody else signed in than before; detail: who
    ScopesMissing,       ///< the swimmer unticked what is needed; detail: the scopes, comma separated
    ClockWrong,          ///< this machine's; count: seconds it is ahead of the server's
    SwimAtStrava,        ///< it is there already
    NotSendable,         ///< Strava takes FIT, TCX and GPX files; detail: the kinds that the swim has
    UploadRefused,       ///< Strava could not read the file; detail: its words
    UploadPending,       ///< Strava has the file and is still reading it
    ListenerFailed,      ///< no port of this machine can be listened on; detail: the system's reason
};

/// An error as facts: never a sentence, never translated here. Absent facts are not known.
struct Error {
    ErrorCode code{};
    QString file;                           ///< as the caller named it; empty until a caller with a name adds it
    std::optional<std::int64_t> byteOffset; ///< from the start of the file
    std::optional<std::int64_t> line;       ///< 1-based, header line counted
    std::optional<std::int64_t> count;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// Something was lost or doubtful although the swim could be read.
enum class WarningCode {
    ChecksumMismatch, ///< byteOffset: of the checksum
    FileCutOff,     ///< byteOffset: end of what is whole; count: bytes missing, where known; detail: file in an archive
    PartDamaged,    ///< byteOffset: where reading stopped; count: bytes not read; detail: file in an archive
    FileNotClosed,  ///< the device never wrote the file's size; all whole messages were read
    TrailingBytes,  ///< byteOffset, count: bytes after the end that are no data
    SummaryRebuilt, ///< no session message: totals come from lengths or samples
    TimesBackwards, ///< count: samples or rows out of order, put back in order
    ValuesInvalid,  ///< line (first), count, detail: column; values ignored
    RowsSkipped,    ///< line (first), count: rows without a usable time
    LengthsInferred,   ///< count: lengths worked out from distance steps, not recorded
    ClockNotSet,       ///< the start lies before 2000: the device's clock was not set
    PoolLengthUnknown, ///< a pool swim without a usable pool length
    DistanceMismatch,  ///< recorded distance is not active lengths x pool length; detail: both, in m
    DuplicateSwim,     ///< count: the same swim stood in the file again and was left out
    TimesImplausible,  ///< elapsed shorter than timer, or a gap of days; detail: which
};

struct Warning {
    WarningCode code{};
    std::optional<std::int64_t> byteOffset;
    std::optional<std::int64_t> line;
    std::optional<std::int64_t> count;
    QString detail;

    bool operator==(const Warning &) const = default;
};

} // namespace lengthwise
