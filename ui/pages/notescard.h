#pragma once

#include "ui/widgets/card.h"

#include <QHash>
#include <QString>

#include <optional>

class QBoxLayout;
class QPlainTextEdit;

namespace lengthwise {

class Button;
class EffortScale;
class TextLabel;

/// What the swimmer says of a swim: how hard it was, and notes. Notes are told when the field is left, with Ctrl+Enter
/// and before another swim is shown; what could not be kept stays here and is shown again with its swim.
class NotesCard final : public Card
{
    Q_OBJECT

public:
    explicit NotesCard(QWidget *parent = nullptr);

    /// The same swim again leaves alone what is being typed.
    void setSwim(const QString &id, const QString &notes, std::optional<int> effort);
    /// Why nothing can be written; empty: it can.
    void setFixed(const QString &reason);
    /// Tells what was typed and not told yet.
    void keep();
    /// What became of notes that were told.
    void notesKept(const QString &id, const QString &text, bool isKept);
    void focusNotes();

Q_SIGNALS:
    void notesTyped(const QString &id, const QString &text);
    void effortChosen(std::optional<int> effort);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeEffort(QBoxLayout *row);
    void showEffort();
    void fitHeight();

    QString m_id;
    std::optional<QString> m_told = QString(); ///< as the library has it, or was told; absent: it refused that
    QHash<QString, QString> m_unkept;          ///< by swim
    EffortScale *m_scale;
    TextLabel *m_effortWords;
    Button *m_clear;
    QPlainTextEdit *m_notes;
    QBoxLayout *m_row = nullptr;
};

} // namespace lengthwise
