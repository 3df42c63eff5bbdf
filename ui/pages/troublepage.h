#pragma once

#include "ui/viewmodels/swimlibrary.h"

#include <QWidget>

namespace lengthwise {

class Button;
class Paragraph;
class TextLabel;

/// Stands in the window where the library cannot be opened: what happened, what is kept, what to do.
class TroublePage final : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePage(QWidget *parent = nullptr);

    void setTrouble(const LibraryState &state);

Q_SIGNALS:
    void restoreRequested();
    void retryRequested();
    void folderRequested();
    void quitRequested();

private:
    QWidget *makeCard();
    QWidget *makeButtons(QWidget *parent);
    Paragraph *addPart(const QString &caption, const QString &name, QWidget *card);

    TextLabel *m_title;
    Paragraph *m_happened;
    Paragraph *m_kept;
    Paragraph *m_advice;
    Paragraph *m_place;
    Button *m_restore;
    Button *m_retry;
};

} // namespace lengthwise
