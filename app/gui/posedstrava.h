#pragma once

#include "ui/viewmodels/stravalink.h"

#include <memory>

class QDialog;
class QWidget;

namespace lengthwise {

/// How the dialogs and the page of Strava sit for their pictures.
enum class StravaPose { FirstTime, Waiting, Failed, Connection, Sync };

/// A dialog over the window that shows an invented connection; it asks nobody and opens no browser.
QDialog *poseStrava(StravaPose pose, QWidget *window);

/// The moment of all its pictures.
extern const Instant posedNow;
/// A connection that is up to date with a history of runs, for the Sync page.
std::unique_ptr<StravaLink> posedSync();

} // namespace lengthwise
