#pragma once

class QDialog;
class QWidget;

namespace lengthwise {

/// How the dialogs of Strava sit for their pictures.
enum class StravaPose { FirstTime, Waiting, Failed, Connection };

/// A dialog over the window that shows an invented connection; it asks nobody and opens no browser.
QDialog *poseStrava(StravaPose pose, QWidget *window);

} // namespace lengthwise
