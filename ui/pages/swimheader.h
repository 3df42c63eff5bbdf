#pragma once

#include "ui/viewmodels/swimheading.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace lengthwise {

class Button;
class Chip;
class TextLabel;
class TextLink;
class TitleField;

/// What can be done with the swim whose head this is.
struct HeaderOffers {
    QString fixed;        ///< why nothing of the swim can be corrected; empty: title and pool can
    QString lengthsFixed; ///< why its lengths cannot; empty: they can
    bool isPool = false;
    int corrections = 0; ///< that the swim shows
};

/// Title, type and particulars of a swim, what can be done with it, and the way to its neighbours where several are
/// open.
class SwimHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SwimHeader(QWidget *parent = nullptr);

    void setHeading(const SwimHeading &heading);
    void setOffers(const HeaderOffers &offers);
    /// Whether the lengths are being edited.
    void setEditing(bool on);
    /// Without anybody who shows a menu of exports there is no button for it.
    void setExportable(bool exportable);
    /// A link to the swim's page at Strava.
    void setStravaLink(bool shown);
    /// The window's actions; the buttons show only while one of them can be used.
    void setActions(QAction *previous, QAction *next);
    TitleField *title() const { return m_title; }

Q_SIGNALS:
    /// What was taken from the data quality, and why, is wanted.
    void qualityRequested();
    void titleEdited(const QString &title);
    /// A choice of pool lengths shall open there.
    void poolRequested(const QPoint &globalPos);
    void editingRequested(bool on);
    /// Recorded against corrected.
    void comparisonRequested();
    void exportRequested(const QPoint &globalPos);
    /// The swim's page at Strava is wanted.
    void stravaRequested();

private:
    QHBoxLayout *makeTitleLine();
    QHBoxLayout *makeSubtitleLine();
    QHBoxLayout *makeButtons();
    void showSubtitle();

    SwimHeading m_heading;
    bool m_hasPoolLink = false;
    TitleField *m_title;
    Chip *m_type;
    TextLink *m_corrected;
    TextLabel *m_subtitle;
    TextLink *m_pool;
    TextLabel *m_source;
    TextLink *m_quality;
    TextLink *m_strava;
    Button *m_previous;
    Button *m_next;
    Button *m_edit;
    Button *m_export;
};

} // namespace lengthwise
